import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMail } from "./read.ts";
import { reasonOf } from "./report.ts";

function read(content: string, envelopeFrom = "") {
  return readMail(
    {
      id: "0193582e-0000-7000-8000-000000000001",
      channelId: "0193582e-0000-7000-8000-000000000002",
      receivedAt: new Date("2026-11-24T09:00:00Z"),
      client: "127.0.0.1 post",
      envelopeFrom,
      envelopeTo: ["kundservice@nordljus.example"],
      content: Buffer.from(content),
    },
    new Set(["kundservice@nordljus.example"]),
    () => Promise.reject(new Error("No network here.")),
  );
}

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../test/mail/bounces", name), "utf8").replace(
    "SVARET",
    "svar-1@nordljus.example",
  );

test.each([
  ["rfc3464.eml", "failed", "full@kund.example", "mailbox-full"],
  ["delayed.eml", "delayed", "full@kund.example", "unreachable"],
  ["exim.eml", "failed", "finns.inte@kund.example", "no-such-address"],
  ["qmail.eml", "failed", "spamad@kund.example", "refused-as-spam"],
  ["exchange.eml", "failed", "stor@kund.example", "too-large"],
  ["microsoft365-sv.eml", "failed", "borta@kund.example", "no-such-address"],
  ["gmail-da.eml", "failed", "fuld@kund.example", "mailbox-full"],
  ["yahoo.eml", "failed", "nej@kund.example", "no-such-address"],
  ["exchange-old-sv.eml", "failed", "slutat@kund.example", "no-such-address"],
  ["exchange-old-da.eml", "failed", "stoppet@kund.example", "no-such-address"],
  ["exchange-old-nb.eml", "failed", "sluttet@kund.example", "no-such-address"],
  ["webhost-sv-delayed.eml", "delayed", "trog@kund.example", "unreachable"],
  ["webhost-da-delayed.eml", "delayed", "treg@kund.example", "unreachable"],
  ["webhost-nb.eml", "failed", "stengt@kund.example", "closed"],
  ["gave-up-after-days.eml", "failed", "bort@kund.example", "unreachable"],
  ["tagged-recipient.eml", "failed", "eva+resor@kund.example", "policy"],
  ["sendmail.eml", "failed", "inte.har@kund.example", "no-such-address"],
])("%s: %s for %s, %s", async (name, outcome, address, reason) => {
  const mail = await read(fixture(name));
  expect(mail.machine).toMatchObject({ kind: "report" });
  expect(mail.reportsOn).toContain("svar-1@nordljus.example");
  expect(mail.particulars).toMatchObject({ forwarded: null, report: { outcome, recipients: [{ address, reason }] } });
});

test("a report tells where the mail that comes back asked for answers, enclosed or in the letter", async () => {
  expect((await read(fixture("ses.eml").replace("SVARSADRESSEN", "kundservice+rses@nordljus.example"))).returnedTo).toEqual([
    "kundservice+rses@nordljus.example",
  ]);
  expect((await read(fixture("sendmail.eml"))).returnedTo).toEqual(["kundservice+rsvar@nordljus.example"]);
});

test("a letter that names its recipient within a sentence is a report all the same, and one that a person wrote is none", async () => {
  expect(await read(fixture("mimecast.eml"), "postmaster@kund.example")).toMatchObject({
    machine: { kind: "report" },
    particulars: { report: { outcome: "failed", recipients: [{ address: "avvisad@kund.example" }] } },
  });
  const person = fixture("mimecast.eml").replace("postmaster@", "eva@").replace("Auto-Submitted: auto-generated\n", "");
  expect((await read(person, "eva@kund.example")).particulars).toBeNull();
});

test("a person who quotes a bounce, and a mail system that says nothing of ours, report on nothing", async () => {
  const quoted = fixture("exim.eml").replace("X-Failed-Recipients", "X-Nothing").replace("Mailer-Daemon@", "eva@");
  expect(await read(quoted, "eva@mx.kund.example")).toMatchObject({ reportsOn: [], particulars: null });
  expect((await read(fixture("rfc3464.eml").replace("Action: failed", "Action: delivered"))).reportsOn).toEqual([]);
});

test("a report that encloses nothing names our mail by what we called its envelope, or only whom it could not reach", async () => {
  const nameless = fixture("rfc3464.eml").replace("Message-ID: <svar-1", "X: <svar-1");
  const recipients = [{ address: "full@kund.example" }];
  expect(await read(nameless)).toMatchObject({ reportsOn: [], particulars: { report: { recipients } } });
  for (const name of ["Original-Envelope-Id: ", "X-Original-Envelope-ID:"])
    expect(
      (await read(nameless.replace("Reporting-MTA", `${name}svar-1+2Ba@nordljus.example\nReporting-MTA`))).reportsOn,
    ).toEqual(["svar-1+a@nordljus.example"]);
  const letter = fixture("webhost-nb.eml").replace(/^Message-ID: <svar.*$/m, "");
  expect((await read(letter)).particulars).toMatchObject({ report: { recipients: [{ address: "stengt@kund.example" }] } });
  const byEva = letter.replace(/^From: .*$/m, "From: Eva <eva@kund.example>");
  expect(await read(byEva)).toMatchObject({ reportsOn: [], particulars: null });
});

test.each([
  ["5.1.1", "", "no-such-address"],
  ["5.1.10", "RESOLVER.ADR.RecipientNotFound", "no-such-address"],
  ["5.1.2", "", "no-such-domain"],
  ["5.2.1", "", "closed"],
  ["5.7.1", "Delivery not authorized", "policy"],
  ["5.7.1", "Listed on a blocklist", "refused-as-spam"],
  ["4.4.7", "", "unreachable"],
  [null, "550 user unknown", "no-such-address"],
  [null, "ojdå", "other"],
])("%s %s is %s", (status, said, reason) => {
  expect(reasonOf(status, said)).toBe(reason);
});

test("hostile reports end soon", async () => {
  for (const piece of ["Final-Recipient: rfc822; a@b.c\nAction: failed\n\n", "<a@b.c>:\n", "Message-ID: <", "a@", " \t"]) {
    const begun = performance.now();
    await read(
      `Content-Type: multipart/report; boundary=b\r\nFrom: mailer-daemon@b.c\r\n\r\n--b\r\n\r\ncould not be delivered\n${piece.repeat(20_000)}\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${piece.repeat(20_000)}\r\n--b--\r\n`,
    );
    expect(performance.now() - begun).toBeLessThan(10_000);
  }
});

test("a header that names ten thousand whom nobody could reach is read for the first of them", async () => {
  const names = Array.from({ length: 10_000 }, (_name, index) => `a${index}@b.example`).join(",\r\n ");
  const before = process.cpuUsage();
  const { particulars } = await read(
    `From: mailer-daemon@b.example\r\nX-Failed-Recipients: ${names}\r\nSubject: Mail delivery failed\r\n\r\n${"It could not be delivered. ".repeat(2000)}`,
  );
  expect(particulars?.report?.recipients ?? []).toHaveLength(50);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});
