import { KeyRound, Lock, ShieldAlert, ShieldCheck } from "lucide-react";
import type { Seal, SealCheck } from "#contract";
import { fullTime } from "../app/time.ts";
import { classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { FactLine } from "./fact-line.tsx";

/** How a mail is sealed: encrypted, or signed, and then what the signature is worth, and of what. */
export function MailSeal({ seal: { state, check, begins } }: { seal: Seal }) {
  if (state === "encrypted") return <FactLine icon={Lock}>{m.sealed_encrypted()}</FactLine>;
  if (check === undefined) return <FactLine icon={KeyRound}>{m.sealed_signed()}</FactLine>;
  const isValid = check.result === "valid";
  const reservations = check.reservations.filter((reservation) => isValid || reservation === notAll);
  const alarming = reservations.some((reservation) => alarms.has(reservation));
  const isAlarm = check.result === "altered";
  return (
    <div className="text-sm">
      <FactLine icon={isAlarm ? ShieldAlert : isValid && !alarming ? ShieldCheck : KeyRound} isAlarm={isAlarm}>
        {said(check)}
      </FactLine>
      <ul className="pl-5.5 text-pretty wrap-anywhere text-soft empty:hidden">
        {reservations.map((reservation) => (
          <li key={reservation} className={classes(alarms.has(reservation) && "font-medium text-danger")}>
            {inWords(reservation, check)}
          </li>
        ))}
        {begins !== undefined && <li>{m.sealed_begins({ words: begins })}</li>}
        {isValid && check.issuer !== null && !check.reservations.includes("untrusted-issuer") && (
          <li>{m.sealed_issuer({ name: check.issuer })}</li>
        )}
        {isValid && check.keySince !== null && <li>{m.sealed_key_since({ date: fullTime(check.keySince) })}</li>}
      </ul>
    </div>
  );
}

function said({ result, signer, reservations }: SealCheck): string {
  if (result === "unchecked") return m.sealed_signed();
  if (result === "unknown-signer") return m.sealed_unknown_signer();
  if (result === "altered") return m.sealed_altered();
  if (reservations.includes(notAll)) return signer === null ? m.sealed_part_nameless() : m.sealed_part({ name: signer });
  return signer === null ? m.sealed_valid_nameless() : m.sealed_valid({ name: signer });
}

type Reservation = SealCheck["reservations"][number];
const notAll: Reservation = "not-all-signed";
const alarms: ReadonlySet<Reservation> = new Set(["another-address", notAll, "new-key"]);

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
