import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MeetingInvitation } from "#contract";
import type { Incoming } from "../channel.ts";
import { answerTo, invitationIn } from "./calendar.ts";
import { readMail as readMailAsking } from "./read.ts";
import type { Received } from "../kind.ts";
import { winmail } from "../../../test/support/winmail.ts";
import { unpackTnef } from "./tnef.ts";

const readMail = (received: Received, ours: ReadonlySet<string>) =>
  readMailAsking(received, ours, () => Promise.reject(new Error("No network here.")));

const ours = new Set(["kundservice@nordljus.example"]);

function readBytes(content: Buffer): Promise<Incoming> {
  const received = {
    id: "0193582e-0000-7000-8000-000000000001",
    channelId: "0193582e-0000-7000-8000-000000000002",
    receivedAt: new Date("2026-11-24T09:00:00Z"),
    envelopeFrom: "a@kund.example",
    envelopeTo: ["kundservice@nordljus.example"],
    client: "127.0.0.1 post.kund.example",
    content,
  };
  return readMail(received, ours);
}
const folder = join(import.meta.dirname, "../../../test/mail/understood");
const read = (name: string) => readBytes(readFileSync(join(folder, name)));

test("what was written is shown first, the whole is kept, and both are safe", async () => {
  const mail = await read("answer-above-quote.eml");
  expect(mail.text).toBe("Tack, men beloppet stämmer fortfarande inte.\n\nMvh Göran");
  expect(mail.html).toContain("<b>stämmer</b>");
  expect(mail.html).not.toContain("rättad");
  expect(mail.whole?.text).toContain("> Hej Göran! Fakturan är rättad nu.");
  expect(mail.whole?.html).toContain("Fakturan är rättad nu.");
  expect(mail.whole?.html).toContain("data-remote-src");
  expect(`${mail.html}${mail.whole?.html}`).not.toContain("script");
  expect(mail.written).toBe("Tack, men beloppet stämmer fortfarande inte.");
});

test("flowed lines are joined, and quoted ones stay quoted", async () => {
  const mail = await read("flowed-quote.eml");
  expect(mail.text.trim()).toBe("Ja, torsdag passer fint, og klokken ti er helt i orden for oss begge to.");
  expect(mail.whole?.text).toContain("> Passer det torsdag, eller skal vi heller komme en annen dag i uken?");
});

test("who only sends on adds nothing, and all is shown", async () => {
  const mail = await readBytes(Buffer.from("From: a@kund.example\r\nSubject: Re: Hej\r\n\r\n> Hej!\r\n> Vad kostar det?\r\n"));
  expect(mail.whole).toBeNull();
  expect(mail.text).toContain("> Vad kostar det?");
});

test("a forwarded mail is shown whole, and whose it is", async () => {
  const mail = await read("forwarded-by-colleague.eml");
  expect(mail.text).toContain("Kan ni ta den här?");
  expect(mail.text).toContain("Lampan jag köpte i lördags blinkar.");
  expect(mail.particulars?.forwarded).toEqual({
    from: { name: "Maja Ek", address: "maja.ek@kund.example" },
    subject: "Trasig lampa",
    date: "den 23 november 2026 20:15",
  });
});

test("a mail forwarded as an attachment says whose it is, a report of a mail system does not", async () => {
  const parts = [
    "From: a@kund.example",
    "Content-Type: multipart/mixed; boundary=x",
    "",
    "--x",
    "Content-Type: text/plain",
    "",
    "Se bifogat.",
    "--x",
    "Content-Type: message/rfc822",
    "",
    "From: =?utf-8?Q?=C3=85sa?= <asa@kund.example>",
    "Subject: Hjälp",
    "",
    "Hjälp!",
    "--x--",
  ].join("\r\n");
  const mail = await readBytes(Buffer.from(parts));
  expect(mail.particulars?.forwarded).toEqual({
    from: { name: "Åsa", address: "asa@kund.example" },
    subject: "Hjälp",
    date: null,
  });
  const report = await readBytes(Buffer.from(parts.replace("multipart/mixed", "multipart/report; report-type=delivery-status")));
  expect(report.particulars).toBeNull();
});

test("an invitation: what, when, where and from whom", async () => {
  const { particulars } = await read("invitation.eml");
  expect(particulars?.invitation).toEqual({
    method: "request",
    uid: "040000008200E00074C5B7101A82E008000000001234@kund.example",
    sequence: 2,
    recurrenceId: null,
    summary: "Genomgång av avtalet, del 2",
    place: "Rum 4; Storgatan 1",
    start: { local: "2026-12-01T13:00", zone: "W. Europe Standard Time", instant: "2026-12-01T12:00:00.000Z" },
    end: { local: "2026-12-01T14:00", zone: "W. Europe Standard Time", instant: "2026-12-01T13:00:00.000Z" },
    repeats: false,
    organizer: { name: "Eva Holm", address: "eva@kund.example" },
    attendees: ["kundservice@nordljus.example"],
    answered: null,
  } satisfies MeetingInvitation);
});

test.each([
  ["20260701T130000", "Europe/Stockholm", "2026-07-01T11:00:00.000Z"],
  ["20260701T130000", "/example.org/20210210_1/Europe/Helsinki", "2026-07-01T10:00:00.000Z"],
  ["20261025T023000", "Europe/Oslo", "2026-10-25T00:30:00.000Z"],
  ["20260329T023000", "Europe/Oslo", "2026-03-29T00:30:00.000Z"],
  ["20260701T130000", "Kontorets tid", null],
])("%s in %s is %s", (local, zone, instant) => {
  const calendar = `BEGIN:VEVENT\nUID:1\nDTSTART;TZID=${zone}:${local}\nEND:VEVENT`;
  expect(invitationIn(calendar)?.start.instant).toBe(instant);
});

test("days without a time have no instant, and nonsense is no invitation", () => {
  expect(invitationIn("BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT")?.start).toEqual({
    local: "2026-12-24",
    zone: null,
    instant: null,
  });
  expect(invitationIn("BEGIN:VEVENT\nUID:1\nDTSTART:20269924T000000Z\nEND:VEVENT")).toBeNull();
  expect(invitationIn("BEGIN:VEVENT\nDTSTART:20261224\nEND:VEVENT")).toBeNull();
  expect(invitationIn("hej")).toBeNull();
});

test("the answer to an invitation is what RFC 5546 asks for, and nothing gets into it by a line break", () => {
  const invitation = invitationIn(
    "METHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSEQUENCE:3\nDTSTART:20261224T090000Z\nSUMMARY:Rad ett\\nMETHOD:CANCEL\nORGANIZER:mailto:eva@kund.example\nEND:VEVENT",
  );
  if (invitation === null) throw new Error("It should be one.");
  const answer = answerTo(invitation, "kundservice@nordljus.example", "declined", new Date("2026-11-24T09:00:00Z"));
  expect(answer.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lyhord//Customer service//EN",
    "METHOD:REPLY",
    "BEGIN:VEVENT",
    "UID:1",
    "SEQUENCE:3",
    "DTSTAMP:20261124T090000Z",
    "ORGANIZER:mailto:eva@kund.example",
    "ATTENDEE;PARTSTAT=DECLINED:mailto:kundservice@nordljus.example",
    String.raw`SUMMARY:Rad ett\nMETHOD:CANCEL`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a card", async () => {
  expect((await read("card.eml")).particulars?.cards).toEqual([
    {
      name: "Ola Bjørn",
      organisation: "Kunde AS, Innkjøp",
      title: null,
      mails: ["ola@kund.example"],
      phones: ["+47 00 00 00 00"],
    },
  ]);
});

test("what is signed is read and said to be signed; what is encrypted is said to be", async () => {
  const signed = await read("signed.eml");
  expect(signed).toMatchObject({ particulars: { seal: { kind: "smime", state: "signed" } }, attachments: [] });
  expect(signed.text.trim()).toBe("Jeg opsiger aftalen.");
  const clear = await read("pgp-clear.eml");
  expect(clear.particulars?.seal).toMatchObject({ kind: "pgp", state: "signed" });
  expect(clear.text.trim()).toBe("Jeg opsiger aftalen.\n- Fra og med i morgen.");
  const encrypted = await readBytes(
    Buffer.from(
      "From: a@kund.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CA\r\n",
    ),
  );
  expect(encrypted).toMatchObject({ particulars: { seal: { kind: "smime", state: "encrypted" } }, attachments: [{}] });
});

/** DER (X.690): a tag, a length and what is in it. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

test("a signature that holds the mail within is opened", async () => {
  const inner = Buffer.from("Content-Type: text/plain; charset=utf-8\r\n\r\nGrønt lys.\r\n");
  const signedData = der(
    0x30,
    der(0x02, Buffer.from([1])),
    der(0x31),
    der(0x30, der(0x06, Buffer.from("2a864886f70d010701", "hex")), der(0xa0, der(0x04, inner))),
    der(0x31),
  );
  const cms = der(0x30, der(0x06, Buffer.from("2a864886f70d010702", "hex")), der(0xa0, signedData));
  const mail = await readBytes(
    Buffer.from(
      `From: a@kund.example\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${cms.toString("base64")}\r\n`,
    ),
  );
  expect(mail.text.trim()).toBe("Grønt lys.");
  expect(mail.particulars?.seal).toMatchObject({ kind: "smime", state: "signed", check: { result: "unchecked" } });
});

test("winmail.dat is unpacked", async () => {
  const mail = await readBytes(
    Buffer.from(
      `From: a@kund.example\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${winmail().toString("base64")}\r\n`,
    ),
  );
  expect(mail.html).toBe("<p>Hej från <b>Outlook</b></p>");
  expect(mail.attachments).toMatchObject([{ name: "ritning.pdf", content: Buffer.from("%PDF-1.4") }]);
});

test("a package cut off anywhere, or lying about its lengths, gives what there is and ends soon", () => {
  const whole = winmail();
  for (let length = 0; length < whole.length; length++) expect(() => unpackTnef(whole.subarray(0, length))).not.toThrow();
  for (let at = 6; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(0xff, at);
    expect(() => unpackTnef(damaged)).not.toThrow();
  }
});
