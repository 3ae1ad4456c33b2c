import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Trust } from "#contract";
import { newId, system } from "#kernel";
import {
  autocrypt,
  encryptedText,
  identity,
  newPgpKey,
  onList,
  pgpEncrypted,
  pgpMime,
  signedText,
  smime,
} from "./sealed-mail.ts";
import { until, type TestHouse } from "./test-house.ts";
import { winmail } from "./winmail.ts";

/** Sends a mail as it is, under a subject one finds it by, and with a Message-ID of its own, which is given. */
export async function rawIn(house: TestHouse, raw: Buffer | string, subject: string, from: string): Promise<string> {
  const id = `<${newId()}@kund.example>`;
  const own = raw
    .toString()
    .replace(/^(?:Message-ID|Date): .*\r?\n/gim, "")
    .replace(/^From: /m, `Message-ID: ${id}\r\nFrom: `)
    .replace(/^Subject: .*$/m, `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`);
  await house.mailIn({ raw: own, envelope: { from, to: [house.organisation.address] } });
  return id;
}

export function understood(name: string): string {
  return readFileSync(join(import.meta.dirname, "../mail/understood", name), "utf8");
}

/** What the checks of the sender gave, since nobody asks the domain name system here. */
export async function judged(house: TestHouse, subject: string, trust: Pick<Trust, "state" | "because">): Promise<void> {
  await until(async () => {
    const { numUpdatedRows } = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db
        .updateTable("messages")
        .set({
          trust: JSON.stringify({ ...trust, domain: "kund.test", spf: "fail", dkim: "fail", dmarc: "fail", arc: "none" }),
        })
        .where("organisation_id", "=", tx.organisationId)
        .where("subject", "=", subject)
        .where("direction", "=", "in")
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n ? true : null;
  });
}

/** Mails that are signed in all ways that look different, and two that are encrypted, by their subjects. */
export async function sealedMails(house: TestHouse): Promise<void> {
  const kalle = await identity("Kalle Kund", "kalle@kund.test", new Date("2030-01-01"));
  const key = await newPgpKey();
  const other = signedText.replace("upp", "opp");
  const armour = await encryptedText(key, "Hemligt");
  const mails: [subject: string, raw: string][] = [
    ["Intyg i ordning", await smime(kalle, signedText)],
    ["Intyg ändrat", await smime(kalle, signedText, other)],
    ["Intyg utan namn", await smime(kalle, signedText, signedText, "", false)],
    ["Intyg på lista", onList(await smime(kalle, signedText))],
    ["Nyckel i ordning", await pgpMime(key, signedText, signedText, autocrypt(key))],
    ["Nyckel ändrad", await pgpMime(key, signedText, other, autocrypt(key))],
    ["Nyckel okänd", await pgpMime(key, signedText)],
    ["Hemligt i fil", pgpEncrypted(armour)],
    [
      "Hemligt i text",
      `From: Kalle <kalle@kund.test>\r\nTo: a@b.test\r\nSubject: x\r\n\r\nHej!\r\n\r\n${armour}\r\nHälsningar Kalle\r\n`,
    ],
  ];
  for (const [subject, raw] of mails) await rawIn(house, raw, subject, "kalle@kund.test");
}

/** An invitation to a meeting, the same in its later versions: `sequence` counts them. */
export function invitation(method: "REQUEST" | "CANCEL", sequence: number, uid: string, hour = 13): string {
  return understood("invitation.eml")
    .replaceAll("REQUEST", method)
    .replace("SEQUENCE:2", `SEQUENCE:${sequence}`)
    .replace(/UID:.*\r?\n .*/, `UID:${uid}`)
    .replace("T130000", `T${hour}0000`)
    .replace("T140000", `T${hour + 1}0000`);
}

/** Says of its package what Outlook says, with what it says beside it. */
export function outlookMail(): string {
  return `From: Ola <ola@kund.test>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${winmail().toString("base64")}\r\n`;
}
