import { KeyRound, Lock, ShieldAlert, ShieldCheck } from "lucide-react";
import type { Seal, SealCheck } from "#contract";
import { fullTime } from "../app/time.ts";
import { classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { FactLine } from "./fact-line.tsx";

/** How a mail is sealed: encrypted, or signed, and then what the signature is worth. */
export function MailSeal({ seal: { state, check } }: { seal: Seal }) {
  if (state === "encrypted") return <FactLine icon={Lock}>{m.sealed_encrypted()}</FactLine>;
  if (check === undefined || check.result === "unchecked") return <FactLine icon={KeyRound}>{m.sealed_signed()}</FactLine>;
  if (check.result === "unknown-signer") return <FactLine icon={KeyRound}>{m.sealed_unknown_signer()}</FactLine>;
  if (check.result === "altered")
    return (
      <FactLine icon={ShieldAlert} isAlarm>
        {m.sealed_altered()}
      </FactLine>
    );
  const alarming = check.reservations.some((reservation) => alarms.has(reservation));
  return (
    <div className="text-sm">
      <FactLine icon={alarming ? KeyRound : ShieldCheck}>
        {check.signer === null ? m.sealed_valid_nameless() : m.sealed_valid({ name: check.signer })}
      </FactLine>
      <ul className="pl-5.5 text-pretty wrap-anywhere text-soft">
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
