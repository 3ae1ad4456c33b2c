import { m } from "../texts/index.ts";
import { isSerious } from "./remarks.ts";
import { RemarkText } from "./remark-text.tsx";
import type { ReplyCoach } from "./reply-coach.ts";
import { useCoachState } from "./use-coach.ts";

const atMost = 2;

/** What is worth a look before the reply leaves. It stands there and stops nothing. */
export function BeforeSending({ coach }: { coach: ReplyCoach }) {
  const { findings, isBegun } = useCoachState(coach);
  const serious = findings.filter((finding) => isSerious(finding, isBegun));
  const more = serious.length - atMost;
  return (
    <div aria-live="polite">
      {serious.length > 0 && (
        <div className="mx-2 mb-2 rounded-lg bg-danger-soft/60 px-3 py-2">
          <p className="text-sm font-medium">{m.coach_before_sending()}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {serious.slice(0, atMost).map((finding) => (
              <li key={`${finding.rule} ${finding.span.join()} ${finding.message}`}>
                <RemarkText finding={finding} named={false} />
              </li>
            ))}
          </ul>
          {more > 0 && <p className="mt-1 text-sm text-soft">{m.coach_more({ count: more })}</p>}
        </div>
      )}
    </div>
  );
}
