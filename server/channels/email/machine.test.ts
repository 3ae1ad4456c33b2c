import { expect, test } from "vitest";
import type { MachineKind } from "#contract";
import { awayUntil } from "./away-until.ts";
import { judge, type Judged, type Signs } from "./machine.ts";

type Change = Partial<Omit<Signs, "header">> & { header?: Record<string, string> };

function judged(change: Change = {}): Judged {
  return judge({
    envelopeFrom: "goran@kund.example",
    from: "goran@kund.example",
    replyTo: null,
    subject: "Fråga om fakturan",
    text: "Hej, jag undrar över fakturan.",
    isReport: false,
    ourAddresses: new Set(["kundservice@nordljus.example"]),
    at: new Date("2026-11-24T09:00:00Z"),
    ...change,
    header: new Map(Object.entries(change.header ?? {}).map(([name, value]) => [name, [value]])),
  });
}

const generated = { "auto-submitted": "auto-generated" };
const replied = { "auto-submitted": "auto-replied" };

test.each([
  ["RFC 3834", "other", { header: { "auto-submitted": "auto-replied; owner-email=x@y" } }],
  ["RFC 3834, in capitals", "other", { header: { "auto-submitted": "Auto-Generated" } }],
  ["an empty envelope", "other", { envelopeFrom: "" }],
  [
    "an old vacation program",
    "out-of-office",
    { header: { precedence: "auto_reply" }, text: "Jag är på semester till den 3 januari." },
  ],
  ["X-Autoreply", "other", { header: { "x-autoreply": "yes" } }],
  ["X-Autorespond", "other", { header: { "x-autorespond": "" } }],
  ["no reply", "other", { from: "no-reply@kund.example" }],
  ["no reply, written together", "other", { from: "Noreply@kund.example" }],
  ["no reply, with more", "other", { from: "kundklubb.no-reply@kund.example" }],
  ["Swedish no reply", "other", { from: "svara-ej@kund.example" }],
  ["Danish and Norwegian no reply", "other", { from: "ikke-svar@kund.example" }],
  ["a report", "report", { header: { "content-type": "multipart/report; report-type=delivery-status" } }],
  ["a mail system", "report", { from: "MAILER-DAEMON@mx.kund.example" }],
  ["postmaster", "report", { from: "postmaster@kund.example" }],
  ["an address per bounce", "report", { from: "bounces+123-abc@kund.example" }],
  ["undeliverable", "report", { subject: "Undeliverable: Din fråga" }],
  ["olevererbart", "report", { subject: "Olevererbart: Din fråga" }],
  ["failure notice", "report", { subject: "failure notice" }],
  ["Outlook, Swedish", "out-of-office", { subject: "Automatiskt svar: Din fråga" }],
  ["Outlook, Danish and Norwegian", "out-of-office", { subject: "Automatisk svar: Dit spørgsmål" }],
  ["Outlook, English", "out-of-office", { subject: "Automatic reply: Your question" }],
  ["Outlook, German", "out-of-office", { subject: "Automatische Antwort: Ihre Frage" }],
  ["Outlook, Finnish", "out-of-office", { subject: "Automaattinen vastaus: Kysymys" }],
  ["Outlook, French", "out-of-office", { subject: "Réponse automatique : Votre question" }],
  ["Outlook, Spanish", "out-of-office", { subject: "Respuesta automática: Su pregunta" }],
  ["autosvar", "out-of-office", { subject: "Autosvar" }],
  ["out of office", "out-of-office", { subject: "Out of Office: Your question" }],
  ["Swedish absence", "out-of-office", { subject: "Frånvaro: till den 3 januari" }],
  ["Norwegian absence", "out-of-office", { subject: "Fraværsmelding" }],
  [
    "Danish absence by its words",
    "out-of-office",
    { header: replied, text: "Jeg er ikke på kontoret, men er tilbage den 4. januar." },
  ],
  ["German absence", "out-of-office", { subject: "Abwesenheitsnotiz" }],
  [
    "a discussion list",
    "list",
    { header: { "list-id": "<odlare.forening.example>", "list-post": "<mailto:odlare@forening.example>" } },
  ],
  ["a list by its precedence", "list", { header: { precedence: "list" } }],
  [
    "a newsletter",
    "newsletter",
    { header: { "list-unsubscribe": "<https://kund.example/av>", "list-id": "Nytt <nytt.kund.example>" } },
  ],
  ["a mass mailing", "newsletter", { header: { precedence: "bulk" } }],
  ["an order", "receipt", { header: generated, subject: "Orderbekräftelse 48213" }],
  [
    "an order, with a way to unsubscribe",
    "receipt",
    { header: { "list-unsubscribe": "<x>" }, subject: "Din orderbekräftelse från Butiken" },
  ],
  ["a Danish booking", "receipt", { from: "no-reply@hotel.example", subject: "Bookingbekræftelse 12. december" }],
  ["a Norwegian receipt", "receipt", { from: "no-reply@butikk.example", subject: "Kvittering for kjøp" }],
  ["a parcel", "receipt", { from: "noreply@frakt.example", subject: "Your order #4711 has shipped" }],
  [
    "another helpdesk",
    "receipt",
    { header: replied, subject: "[#48213] Er fråga", text: "Tack! Ditt ärendenummer är 48213. Detta är ett automatiskt svar." },
  ],
  [
    "another helpdesk that calls it an automatic reply",
    "receipt",
    { header: replied, subject: "Automatic reply: Hello", text: "Your ticket number is 4711." },
  ],
  ["cron", "monitor", { header: { "x-cron-env": "<SHELL=/bin/sh>" }, subject: "Cron <root@web1> /usr/local/bin/backup" }],
  ["cron, by its subject alone", "monitor", { subject: "Cron <root@web1> /usr/local/bin/backup" }],
  [
    "Nagios",
    "monitor",
    { from: "nagios@vakt.example", header: generated, subject: "** PROBLEM Service Alert: web1/HTTP is CRITICAL **" },
  ],
  ["Alertmanager", "monitor", { subject: "[FIRING:1] DiskFull (web1)" }],
  ["a backup", "monitor", { header: generated, subject: "Backup av web1 misslyckades" }],
  [
    "a certificate",
    "monitor",
    { from: "noreply@ca.example", subject: "Certifikatet för www.nordljus.example löper ut om 14 dagar" },
  ],
] satisfies [string, MachineKind, Change][])("a machine: %s (%s)", (_name, kind, change) => {
  const { machine, unanswerable } = judged(change);
  expect(machine?.kind).toBe(kind);
  expect(machine?.signs).not.toEqual([]);
  expect(unanswerable).toBe(true);
});

test.each([
  [
    "sv",
    "Vi har tagit emot ditt ärende",
    "Hej!\n\nTack för att du kontaktar oss. Ditt ärendenummer är 2026-1182.\n\nVänliga hälsningar\nKundtjänst",
  ],
  [
    "da",
    "Tak for din henvendelse [#48213]",
    "Hej\n\nDin sag er oprettet, og vi vender tilbage hurtigst muligt. Denne mail kan ikke besvares.",
  ],
  ["nb", "Vi har mottatt henvendelsen din", "Hei!\n\nSaken din har fått nummer 48213. Vi svarer så fort vi kan."],
  ["en", "We have received your request (#48213)", "Hello,\n\nYour ticket number is 48213. Someone will be in touch."],
])("another helpdesk that marks its acknowledgement by nothing but its words (%s)", (_language, subject, text) => {
  expect(judged({ subject, text }).machine).toMatchObject({ kind: "receipt", signs: [{ where: "subject" }, { where: "text" }] });
});

test.each([
  ["nothing special", {}],
  ["says that a person sent it", { header: { "auto-submitted": "no" } }],
  ["Precedence of people", { header: { precedence: "first-class" } }],
  ["asks only for no receipts", { header: { "x-auto-response-suppress": "DR, RN" } }],
  ["a form on a website, filled in by a person", { from: "no-reply@webb.example", replyTo: "goran@kund.example" }],
  ["a form on our own website", { from: "kundservice@nordljus.example", replyTo: "goran@kund.example" }],
  ["a person who is called Noreply's cousin", { from: "norep@kund.example" }],
  ["writes about absence", { subject: "Frånvaro på jobbet drar in min ersättning" }],
  ["writes about an automatic answer", { subject: "Ert automatiska svar var konstigt" }],
  ["an automatics firm", { subject: "Automatiska dörrar fungerar inte" }],
  ["a parcel that did not come", { subject: "Kan ikke leveres pakken min?" }],
  ["asks for a receipt", { subject: "Kvitto saknas", text: "Kan ni skicka mitt kvitto?" }],
  ["asks about an order confirmation", { subject: "Orderbekräftelse", text: "Jag fick ingen orderbekräftelse." }],
  ["tells of an alarm", { subject: "Larm: hissen är trasig", text: "Ring mig." }],
  ["goes away soon", { text: "Jag är på semester till den 3 januari, ring mig efter det." }],
  ["forwarded by a program", { header: { "auto-submitted": "auto-forwarded" } }],
] satisfies [string, Change][])("a person: %s", (_name, change) => {
  expect(judged(change)).toEqual({ machine: null, unanswerable: false });
});

test.each([
  ["Exchange, to be left in peace", { header: { "x-auto-response-suppress": "DR, OOF, AutoReply" } }],
  ["our own address", { from: "Kundservice@nordljus.example" }],
  ["our own address with something after a plus", { from: "kundservice+lh-1@nordljus.example" }],
  ["answers to our own address", { from: "annan@kund.example", replyTo: "kundservice@nordljus.example" }],
  [
    "a form that marks its mail as a program's",
    { from: "no-reply@webb.example", replyTo: "goran@kund.example", header: generated },
  ],
  ["a number of another helpdesk", { subject: "SV: Er faktura [#48213]" }],
  [
    "a person at another helpdesk who asks something",
    { subject: "We have received your request", text: "Your case number is 4711. Which flat is it?" },
  ],
] satisfies [string, Change][])("a person, not to be answered by a machine: %s", (_name, change) => {
  expect(judged(change)).toEqual({ machine: null, unanswerable: true });
});

test("mail that reaches us by a group of our own house is its writer's", () => {
  const header = {
    precedence: "list",
    "list-id": "<info.nordljus.example>",
    "list-post": "<https://groups.example/a/nordljus.example/group/info/post>, <mailto:info@nordljus.example>",
    "list-unsubscribe": "<mailto:manage+1@groups.example>",
  };
  expect(judged({ header })).toEqual({ machine: null, unanswerable: false });
});

test("the signs say what made it a machine's and what told its kind", () => {
  expect(judged({ header: generated, subject: "Orderbekräftelse 1" }).machine?.signs).toEqual([
    { where: "header", detail: "Auto-Submitted" },
    { where: "subject", detail: "Orderbekräftelse" },
  ]);
  expect(judged({ from: "No-Reply@kund.example" }).machine?.signs).toEqual([
    { where: "sender", detail: "no-reply@kund.example" },
  ]);
});

test.each([
  ["Jag är ledig till och med 2027-01-03.", "2027-01-03"],
  ["Jag är tillbaka på kontoret måndagen den 7 december.", "2026-12-07"],
  ["Åter den 4/1.", "2027-01-04"],
  ["Jeg er tilbage på kontoret den 4. januar 2027.", "2027-01-04"],
  ["Jeg er tilbake 4. desember.", "2026-12-04"],
  ["På ferie til og med fredag 18. desember", "2026-12-18"],
  ["I will be out of the office until Monday, December 7.", "2026-12-07"],
  ["I'll be back on 7th of December, 2026", "2026-12-07"],
  ["I am returning to the office on 1 Feb.", "2027-02-01"],
  ["Jag är borta till måndag.", null],
  ["Ring 08-123 till 45/99.", null],
  ["Tillbaka den 31 februari", null],
])("%s — away until %s", (text, until) => {
  expect(awayUntil(text, new Date("2026-11-24T09:00:00Z"))).toBe(until);
});
