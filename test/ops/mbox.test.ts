import { describe, expect, test } from "vitest";
import { mailsOf, type MboxMail } from "../../bin/mbox.ts";

async function read(text: string | Buffer, { pieces = 7, largest = 1_000_000 } = {}): Promise<MboxMail[]> {
  const bytes = Buffer.from(text as string);
  const source = (async function* () {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  })();
  const mails: MboxMail[] = [];
  for await (const mail of mailsOf(source, largest)) mails.push(mail);
  return mails;
}

const from = "From eva@exempel.example Mon Nov 23 09:15:00 2026";

describe("an mbox", () => {
  test("gives each mail with CRLF, whatever its own line ends are", async () => {
    for (const end of ["\n", "\r\n"]) {
      const text = [from, "Subject: Ett", "", "Hej", "", from, "Subject: Två", "", "Hej igen", ""].join(end);
      const mails = await read(text);
      expect(mails.map((mail) => mail.content?.toString())).toEqual([
        "Subject: Ett\r\n\r\nHej\r\n",
        "Subject: Två\r\n\r\nHej igen\r\n",
      ]);
      expect(mails.map((mail) => mail.sender)).toEqual(["eva@exempel.example", "eva@exempel.example"]);
    }
  });

  test("is the same however it arrives", async () => {
    const text = `${from}\nSubject: å ä ö\n\nHej\n\n${from}\n\nNästa\n`;
    const whole = await read(text, { pieces: 100_000 });
    for (const pieces of [1, 2, 3, 64]) expect(await read(text, { pieces })).toEqual(whole);
  });

  test("takes one > from quoted From lines, at any depth", async () => {
    const [mail] = await read(
      `${from}\n\n>From here on\n>>From further\n> From is no quoting\nFrom within a paragraph at 12:30\n`,
    );
    expect(mail?.content?.toString()).toBe(
      "\r\nFrom here on\r\n>From further\r\n> From is no quoting\r\nFrom within a paragraph at 12:30\r\n",
    );
  });

  test("does not take a sentence for the beginning of a mail", async () => {
    const mails = await read(`${from}\n\nHej\n\nFrom now on we walk.\n\nFrom Monday we walk.\n`);
    expect(mails).toHaveLength(1);
  });

  test("knows the From lines of Thunderbird, Takeout and mailer daemons", async () => {
    const lines = [
      "From - Mon Nov 23 09:15:00 2026",
      "From 1234567890@xxx Mon Nov 23 09:15:00 +0000 2026",
      "From MAILER-DAEMON Mon Nov  3 09:15:00 2026",
    ];
    const mails = await read(lines.map((line) => `${line}\nSubject: x\n\ny\n`).join("\n"));
    expect(mails.map((mail) => mail.sender)).toEqual(["", "1234567890@xxx", ""]);
  });

  test("leaves out a mail that is too large, and reads on behind it", async () => {
    const large = "x".repeat(3_000_000);
    const mails = await read(`${from}\n\n${large}\n\n${from}\n\nliten\n`, { pieces: 65_536 });
    expect(mails.map((mail) => mail.content?.toString() ?? null)).toEqual([null, "\r\nliten\r\n"]);
  });

  test("keeps a line of megabytes as it is", async () => {
    const long = `From here ${"y".repeat(2_500_000)} 12:30`;
    const [mail, another] = await read(`${from}\n\n\n${long}\n`, { pieces: 65_536, largest: 10_000_000 });
    expect(mail?.content?.toString()).toBe(`\r\n\r\n${long}\r\n`);
    expect(another).toBe(undefined);
  });

  test("is nothing where there is no mail", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("Hej!\nDetta är ett brev.\n")).toEqual([]);
  });
});
