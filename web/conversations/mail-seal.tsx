import { KeyRound, Lock, ShieldAlert, ShieldCheck } from "lucide-react";
import type { Seal, SealCheck } from "#contract";
import { fullTime } from "../app/time.ts";
import { Badge, classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** How a mail is sealed: encrypted, or signed, and then what the signature is worth. */
export function MailSeal({ seal: { state, check } }: { seal: Seal }) {
  if (state === "encrypted") return <Badge icon={Lock}>{m.sealed_encrypted()}</Badge>;
  if (check === undefined || check.result === "unchecked") return <Badge icon={KeyRound}>{m.sealed_signed()}</Badge>;
  if (check.result === "unknown-signer") return <Badge icon={KeyRound}>{m.sealed_unknown_signer()}</Badge>;
  if (check.result === "altered")
    return (
      <p className="flex items-start gap-1.5 text-sm font-medium text-danger">
        <ShieldAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
        {m.sealed_altered()}
      </p>
    );
  const alarming = check.reservations.some((reservation) => alarms.has(reservation));
  return (
    <div className="text-sm">
      <Badge icon={alarming ? KeyRound : ShieldCheck}>
        {check.signer === null ? m.sealed_valid_nameless() : m.sealed_valid({ name: check.signer })}
      </Badge>
      <ul className="mt-1 text-soft">
        {check.reservations.map((reservation) => (
          <li key={reservation} className={classes(alarms.has(reservation) && "font-medium text-danger")}>
            {inWords(reservation, check)}
          </li>
        ))}
        {check.issuer !== null && !check.reservations.includes("untrusted-issuer") && (
          <li>{m.sealed_issuer({ name: check.issuer })}</li>
        )}
        {check.keySince !== null && <li>{m.sealed_key_since({ date: fullTime(check.keySince) })}</li>}
      </ul>
    </div>
  );
}

type Reservation = SealCheck["reservations"][number];
const alarms: ReadonlySet<Reservation> = new Set(["another-address", "not-all-signed", "new-key"]);

function inWords(reservation: Reservation, { issuer }: SealCheck): string {
  return {
    "untrusted-issuer": () => m.sealed_untrusted_issuer({ name: issuer ?? "" }),
    expired: m.sealed_expired,
    "another-address": m.sealed_another_address,
    weak: m.sealed_weak,
    "not-all-signed": m.sealed_not_all,
    "key-from-the-mail": m.sealed_key_from_mail,
    "new-key": m.sealed_new_key,
  }[reservation]();
}
