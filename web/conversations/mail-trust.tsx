import { ShieldAlert, ShieldCheck, ShieldQuestionMark, TriangleAlert } from "lucide-react";
import type { Message, Trust, Warning } from "#contract";
import { Badge } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Whether the mail is from whom it says, and what to be wary of. What is not known is no reason to alarm anybody. */
export function MailTrust({ message: { trust, warnings } }: { message: Message }) {
  const saysItIsOurs = warnings.some(({ kind }) => kind === "not-proven-ours");
  return (
    <div className="flex flex-col items-start gap-1 pb-2 empty:hidden">
      {trust?.state === "passed" && <Badge icon={ShieldCheck}>{m.trust_passed({ domain: trust.domain ?? "" })}</Badge>}
      {trust?.state === "failed" && (
        <p className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <ShieldAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          {why(trust)}
        </p>
      )}
      {trust?.state === "unknown" && trust.because === "unproven" && !saysItIsOurs && (
        <p className="flex items-start gap-1.5 text-sm text-soft">
          <ShieldQuestionMark aria-hidden size={16} className="mt-0.5 shrink-0" />
          {m.trust_unproven({ domain: trust.domain ?? "" })}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.kind + warning.detail} className="flex items-start gap-1.5 text-sm text-danger">
          <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          {inWords(warning)}
        </p>
      ))}
    </div>
  );
}

function why({ because, domain }: Trust): string {
  return because === "dmarc" ? m.trust_failed_dmarc({ domain: domain ?? "" }) : m.trust_failed_both({ domain: domain ?? "" });
}

function inWords({ kind, detail }: Warning): string {
  return {
    "answers-elsewhere": m.warning_answers_elsewhere,
    "colleague-name": m.warning_colleague_name,
    "our-name": m.warning_our_name,
    "address-in-name": m.warning_address_in_name,
    "lookalike-domain": m.warning_lookalike_domain,
    "not-proven-ours": m.warning_not_proven_ours,
  }[kind]({ detail });
}
