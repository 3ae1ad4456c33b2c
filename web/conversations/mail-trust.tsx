import { ShieldAlert, ShieldCheck, ShieldQuestionMark, TriangleAlert } from "lucide-react";
import type { Message, Trust, Warning } from "#contract";
import { m } from "../texts/index.ts";
import { FactLine } from "./fact-line.tsx";

/** Whether the mail is from whom it says, and what to be wary of. What is not known is no reason to alarm anybody. */
export function MailTrust({ message: { trust, warnings } }: { message: Message }) {
  const saysItIsOurs = warnings.some(({ kind }) => kind === "not-proven-ours");
  return (
    <div className="flex flex-col items-start gap-1 pb-2 empty:hidden">
      {trust?.state === "passed" && <FactLine icon={ShieldCheck}>{m.trust_passed({ domain: trust.domain ?? "" })}</FactLine>}
      {trust?.state === "failed" && (
        <FactLine icon={ShieldAlert} isAlarm>
          {why(trust)}
        </FactLine>
      )}
      {trust?.state === "unknown" && trust.because !== null && !saysItIsOurs && (
        <p className="flex items-start gap-1.5 text-sm text-soft">
          <ShieldQuestionMark aria-hidden size={16} className="mt-0.5 shrink-0" />
          {(trust.because === "spf" ? m.trust_forbidden : m.trust_unproven)({ domain: trust.domain ?? "" })}
        </p>
      )}
      {warnings.map((warning) => (
        <FactLine key={warning.kind + warning.detail} icon={TriangleAlert} isAlarm isStrong={false}>
          {inWords(warning)}
        </FactLine>
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
