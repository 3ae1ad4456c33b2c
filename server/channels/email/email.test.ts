import { createTransport, type SendMailOptions } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";
import { keepsTheChannelContract } from "../channel-contract.ts";

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set()));
afterAll(() => bench.clear());

async function post(mail: SendMailOptions): Promise<string> {
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  try {
    return (await client.sendMail({ to: bench.made.organisation.address, ...mail })).response;
  } finally {
    client.close();
  }
}

keepsTheChannelContract(() => bench, {
  write: async (_bench, { id, text }) => {
    const at = new Date("2026-11-23T08:00:00Z");
    const reply = await post({ from: "goran@kund.example", messageId: `<${id}@kund.example>`, subject: "Hej", date: at, text });
    return reply.startsWith("250");
  },
  writeUnreadable: async () => {
    const parts = Array.from(
      { length: 3000 },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}`,
    );
    const raw = `From: djup@kund.example\r\nMessage-ID: <djup@kund.example>\r\n${parts.join("\r\n")}\r\n\r\nhej\r\n`;
    const reply = await post({ raw, envelope: { from: "djup@kund.example", to: bench.made.organisation.address } });
    return reply.startsWith("250");
  },
  got: ({ mailer }) => mailer.handed.map((parcel) => parcel.content),
});

test("a mail sent with any SMTP client is read and handed on as it was meant", async () => {
  await post({
    from: '"Göran Öst" <goran@kund.example>',
    subject: "Fråga om fakturan på 1 200 kr",
    text: "Hej! Varför står det 1 200 kr? Åäö.",
    html: "<p>Hej! Varför står det <b>1 200 kr</b>? Åäö.</p><script>alert(1)</script>",
  });
  await bench.doJobs();
  expect(bench.takenIn.at(-1)).toMatchObject({
    channelId: bench.made.organisation.channelId,
    from: { name: "Göran Öst", address: "goran@kund.example" },
    subject: "Fråga om fakturan på 1 200 kr",
    text: "Hej! Varför står det 1 200 kr? Åäö.",
    html: "<p>Hej! Varför står det <b>1 200 kr</b>? Åäö.</p>",
    machine: null,
    unanswerable: false,
    mayBeAnswer: false,
  });
});
