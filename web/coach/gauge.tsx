import { Button as AriaButton } from "react-aria-components/Button";
import type { Finding, Result } from "@lyhord/tone/core";
import { Button, classes, Popover } from "../kit/index.ts";
import { formatLocales, m, useLanguage } from "../texts/index.ts";
import { dimensionNames } from "./names.ts";
import { dimensions } from "./remarks.ts";
import { RemarkText } from "./remark-text.tsx";
import type { ReplyCoach } from "./reply-coach.ts";
import { useCoachState } from "./use-coach.ts";

const low = 60;

/** The five as small bars, in words for those who hear the screen; pressed, all that is remarked on. */
export function Gauge({ coach }: { coach: ReplyCoach }) {
  const { scores, findings, isAway } = useCoachState(coach);
  if (isAway) return <Away coach={coach} />;
  if (!scores) return null;
  const words = dimensions.map((one) => m.coach_of_100({ name: dimensionNames[one](), points: Math.round(scores[one]) }));
  const remarks = m.coach_remarks({ count: findings.length });
  return (
    <Popover
      label={m.coach_gauge()}
      placement="top end"
      className="w-96 max-w-[92vw]"
      trigger={
        <AriaButton
          aria-label={`${m.coach_gauge()}. ${words.join(". ")}. ${remarks}`}
          className="flex h-8 items-center gap-2 rounded-md px-2 text-xs text-soft data-hovered:bg-hover"
        >
          <span aria-hidden className="flex h-4 items-end gap-0.5">
            {dimensions.map((one) => (
              <span key={one} className="flex h-full w-1.5 items-end rounded-sm bg-sunken">
                <span
                  style={{ height: `${Math.max(12, scores[one])}%` }}
                  className={classes("w-full rounded-sm", scores[one] < low ? "bg-danger" : "bg-accent")}
                />
              </span>
            ))}
          </span>
          <span aria-hidden className="tabular">
            {findings.length}
          </span>
        </AriaButton>
      }
    >
      <div className="flex max-h-[60dvh] flex-col gap-4 overflow-y-auto p-4">
        <Bars scores={scores} />
        <Remarks coach={coach} />
      </div>
    </Popover>
  );
}

/** That the coach can't be fetched now; a reply leaves without it as well. */
export function Away({ coach }: { coach: ReplyCoach }) {
  return (
    <output>
      <Button look="quiet" onPress={() => coach.tryAgain()}>
        {m.coach_away()}
      </Button>
    </output>
  );
}

/** The five with their names and points. */
export function Bars({ scores }: { scores: Result["scores"] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1.5 text-sm">
      {dimensions.map((one) => (
        <div key={one} className="contents">
          <dt>{dimensionNames[one]()}</dt>
          <dd aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
            <span
              style={{ width: `${scores[one]}%` }}
              className={classes("block h-full rounded-full", scores[one] < low ? "bg-danger" : "bg-accent")}
            />
          </dd>
          <dd className="tabular text-right">{Math.round(scores[one])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All remarks, dimension by dimension, with what each takes of the points, and folded away what else these are made of. */
export function Remarks({ coach }: { coach: ReplyCoach }) {
  const { findings, toMend, signs, ignored } = useCoachState(coach);
  return (
    <>
      {findings.length > easilyRead && toMend.length > 0 && <First toMend={toMend} />}
      {findings.length === 0 ? <p className="text-sm text-faint">{m.coach_nothing()}</p> : <Said findings={findings} />}
      {signs.length > 0 && <Signs signs={signs} />}
      {ignored > 0 && (
        <div>
          <Button look="quiet" className="-ml-2" onPress={() => coach.ignoreNothing()}>
            {m.coach_show_ignored({ count: ignored })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Of more remarks than this, what would mend most is said first. */
const easilyRead = 6;

function First({ toMend }: { toMend: Result["toMend"] }) {
  return (
    <section className="rounded-lg bg-sunken px-3 py-2.5">
      <h3 className="mb-1.5 text-sm font-semibold">{m.coach_first()}</h3>
      <ol className="flex list-decimal flex-col gap-2 pl-5 text-sm marker:text-faint">
        {toMend.map(({ theme, message, gain }) => (
          <li key={theme} className="text-pretty wrap-anywhere">
            {message}
            <span className="mt-0.5 block text-xs text-faint">{m.coach_gain({ count: Math.max(1, Math.round(gain)) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Each may well be wrong: for whoever asks what the scores are made of. */
function Signs({ signs }: { signs: readonly Finding[] }) {
  return (
    <details className="text-sm text-soft">
      <summary className="cursor-pointer">{m.coach_signs({ count: signs.length })}</summary>
      <p className="mt-1 text-pretty text-faint">{m.coach_signs_why()}</p>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {signs.map((one) => (
          <li key={`${one.rule} ${one.span.join()}`} className="flex justify-between gap-3">
            <span className="text-pretty">{one.message}</span>
            <span className="tabular shrink-0 text-faint">
              {dimensionNames[one.dimension]()} <Taken points={one.penalty} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Said({ findings }: { findings: readonly Finding[] }) {
  return (["safety", ...dimensions] as const).map((dimension) => {
    const own = distinct(findings.filter((finding) => finding.dimension === dimension));
    if (own.length === 0) return null;
    return (
      <section key={dimension}>
        <h3 className="mb-1.5 text-xs font-semibold text-faint">{dimensionNames[dimension]()}</h3>
        <ul className="flex flex-col gap-2">
          {own.map(({ finding, points }) => (
            <li key={finding.message} className="flex justify-between gap-3">
              <RemarkText finding={finding} named={false} />
              {dimension !== "safety" && (
                <span className="tabular shrink-0 text-sm text-faint">
                  <Taken points={points} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** What is said of the same words twice is said once here, with what it takes in all; the marks in the text show each place. */
function distinct(findings: readonly Finding[]): { finding: Finding; points: number }[] {
  const said = new Map<string, { finding: Finding; points: number }>();
  for (const finding of findings)
    said.set(finding.message, { finding, points: (said.get(finding.message)?.points ?? 0) + finding.penalty });
  return [...said.values()];
}

/** What is taken of the hundred points of a dimension, as the reader of the screen writes numbers. */
function Taken({ points }: { points: number }) {
  return new Intl.NumberFormat(formatLocales[useLanguage()], { maximumFractionDigits: 1 }).format(-points);
}
