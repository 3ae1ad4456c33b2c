import { CircleAlert } from "lucide-react";
import type { DeliveryReport as Report } from "#contract";
import { m } from "../texts/index.ts";

/** What a mail system said of an answer of ours: for whom, and why, in words. */
export function DeliveryReport({ report }: { report: Report }) {
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {report.recipients.map(({ address, reason, said, status }) => (
        <li key={address} className={report.outcome === "failed" ? "flex gap-1.5 text-danger" : "flex gap-1.5 text-soft"}>
          <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span title={said ?? status ?? ""}>
            {report.outcome === "failed" ? m.report_failed({ address }) : m.report_delayed({ address })} {why[reason]()}
          </span>
        </li>
      ))}
    </ul>
  );
}

const why: Record<Report["recipients"][number]["reason"], () => string> = {
  "mailbox-full": m.reason_mailbox_full,
  "no-such-address": m.reason_no_such_address,
  "no-such-domain": m.reason_no_such_domain,
  closed: m.reason_closed,
  "refused-as-spam": m.reason_refused_as_spam,
  "too-large": m.reason_too_large,
  policy: m.reason_policy,
  unreachable: m.reason_unreachable,
  other: m.reason_other,
};
