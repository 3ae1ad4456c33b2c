import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";
import { agreeInSubject, holds } from "./twins.ts";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
});
afterAll(() => house.stop());

interface Made {
  header?: Record<string, string>;
  body?: string;
}

let number = 0;

/** A mail with the header that both have who are to be told apart, and its own. */
function made(id: string, { header = {}, body = "Hej, var är min biljett?\nJag väntar på den.\n" }: Made): string {
  const all = {
    From: "=?utf-8?Q?=C3=85sa?= <asa@kund.test>",
    To: house.organisation.address,
    Subject: `Biljett ${id}`,
    Date: "Fri, 27 Nov 2026 02:00:00 +0100",
    "Message-ID": `<${id}@kund.test>`,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    ...header,
  };
  const fields = Object.entries(all).filter(([, value]) => value !== "");
  return `${fields.map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n${body}`.replaceAll("\n", "\r\n");
}

/** How many messages two mails under one Message-ID become. */
async function messagesOf(first: Made, second: Made): Promise<number> {
  const id = `biljett${++number}`;
  const envelope = { from: "asa@kund.test", to: house.organisation.address };
  await house.mailIn({ raw: made(id, first), envelope });
  await house.mailIn({ raw: made(id, second), envelope });
  // From the same sender, since mails of others need not wait for these.
  await house.mailIn({ from: "asa@kund.test", subject: "Sist", text: `efter${id}` });
  const found = async (words: string) =>
    (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${words}`)).body.items;
  await until(async () => (await found(`efter${id}`))[0] ?? null);
  const all = await Promise.all((await found(id)).map((one) => ask<Conversation>("GET", `/conversations/${one.id}`)));
  return all
    .flatMap(({ body }) => body.messages)
    .filter(({ direction, subject }) => direction === "in" && subject?.includes(id) === true).length;
}

const id = () => `biljett${number + 1}`;
const quoted = "Hej, var =C3=A4r min bilj=\nett?\nJag v=C3=A4ntar p=C3=A5 den.\n";
const bothWays = (boundary: string): Made => ({
  header: { "Content-Type": `multipart/alternative; boundary="${boundary}"` },
  body: `--${boundary}\nContent-Type: text/plain\n\nHej\n--${boundary}\nContent-Type: text/html\n\n<p>Hej</p>\n--${boundary}--\n`,
});
const withFile = (boundary: string, content: string): Made => ({
  header: { "Content-Type": `multipart/mixed; boundary=${boundary}` },
  body: `--${boundary}\nContent-Type: text/plain\n\nSe filen\n--${boundary}\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString("base64")}\n--${boundary}--\n`,
});

test.each<[string, () => Made, () => Made]>([
  ["another encoding", () => ({}), () => ({ header: { "Content-Transfer-Encoding": "quoted-printable" }, body: quoted })],
  [
    "base64",
    () => ({}),
    () => ({
      header: { "Content-Transfer-Encoding": "base64" },
      body: btoaOf("Hej, var är min biljett?\r\nJag väntar på den.\r\n"),
    }),
  ],
  [
    "another charset",
    () => ({}),
    () => ({
      header: { "Content-Type": "text/plain; charset=iso-8859-1", "Content-Transfer-Encoding": "quoted-printable" },
      body: "Hej, var =E4r min biljett?\nJag v=E4ntar p=E5 den.\n",
    }),
  ],
  ["other boundaries", () => bothWays("_000_AM0_"), () => bothWays("_003_DB7_")],
  ["a tag in the subject", () => ({}), () => ({ header: { Subject: `[EXTERNT] Biljett ${id()}` } })],
  ["the tag first", () => ({ header: { Subject: `[EXT] Biljett ${id()}` } }), () => ({})],
  [
    "another encoded word, and a fold",
    () => ({ header: { Subject: `Biljett ${id()} =?utf-8?Q?=C3=A4r_h=C3=A4r?=` } }),
    () => ({ header: { Subject: `Biljett\n ${id()} =?UTF-8?B?w6RyIGjDpHI=?=` } }),
  ],
  ["another form of the sender's name", () => ({}), () => ({ header: { From: '"Asa" <ASA@kund.test>' } })],
  ["another time zone", () => ({}), () => ({ header: { Date: "Fri, 27 Nov 2026 01:00:00 +0000" } })],
  ["a footer", () => ({}), () => ({ body: "Hej, var är min biljett?\nJag väntar på den.\n\n-- \nScanned by AcmeMail\n" })],
  [
    "a banner above",
    () => ({}),
    () => ({ body: "VARNING: Detta mejl kommer utifrån.\n\nHej, var är min biljett?\nJag väntar på den.\n" }),
  ],
  ["an attachment in other parts", () => withFile("a", "fil"), () => withFile("b", "fil")],
])("the same mail by two ways, of which one has made of it %s, is one message", async (_what, first, second) => {
  expect(await messagesOf(first(), second())).toBe(1);
});

test.each<[string, () => Made, () => Made]>([
  ["another text", () => ({ body: "Hej nummer ett\n" }), () => ({ body: "Hej nummer två\n" })],
  ["a text that goes on in its last line", () => ({ body: "Din order är 1\n" }), () => ({ body: "Din order är 12\n" })],
  [
    "another text beside the same stub",
    () => bothWays("a"),
    () => ({ header: bothWays("a").header!, body: bothWays("a").body!.replace("<p>Hej</p>", "<p>Hopp</p>") }),
  ],
  ["another subject", () => ({}), () => ({ header: { Subject: `Kvitto ${id()}` } })],
  [
    "another number in the subject",
    () => ({ header: { Subject: `[Order 1] ${id()}` } }),
    () => ({ header: { Subject: `[Order 2] ${id()}` } }),
  ],
  ["another sender", () => ({}), () => ({ header: { From: "bo@kund.test" } })],
  ["another time", () => ({}), () => ({ header: { Date: "Fri, 27 Nov 2026 02:00:01 +0100" } })],
  ["another attachment", () => withFile("a", "fil 1"), () => withFile("a", "fil 2")],
  [
    "the rest of what was cut off",
    () => ({ body: "Hej, var är min biljett?\n" }),
    () => ({ body: "Hej, var är min biljett?\nJag väntar på den, och på svar.\n" }),
  ],
  ["words where there were none", () => ({ body: "\n" }), () => ({})],
  ["another Message-ID", () => ({}), () => ({ header: { "Message-ID": `<annan${id()}@kund.test>` } })],
])("a mail under a Message-ID that is taken, with %s, is another message", async (_what, first, second) => {
  expect(await messagesOf(first(), second())).toBe(2);
});

test.each([
  ["Faktura", "SV: Faktura"],
  ["Faktura", "*** SPAM *** Faktura"],
  ["EXTERN: Faktura", "[External sender] Re: Faktura"],
  ["[Kommunen] Faktura", "Faktura"],
])("%j and %j are one subject", (one, other) => {
  expect(agreeInSubject(one, other)).toBe(true);
  expect(agreeInSubject(other, one)).toBe(true);
});

test("of texts of nothing but the same letter it is soon said whether they are one", () => {
  const began = process.threadCpuUsage();
  const lines = "a\n".repeat(400_000);
  expect(holds(lines, `${"a".repeat(399_000)}b`, { below: true, silent: false })).toBe(false);
  expect(process.threadCpuUsage(began).user).toBeLessThan(5_000_000);
});

function btoaOf(text: string): string {
  return `${Buffer.from(text).toString("base64")}\n`;
}
