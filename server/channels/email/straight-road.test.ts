import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set()));
afterAll(() => bench.clear());

test("a mail sent with any SMTP client is committed before 250, read, and handed on", async () => {
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  const info = await client.sendMail({
    from: '"Göran Öst" <goran@kund.example>',
    to: bench.made.organisation.address,
    subject: "Fråga om fakturan på 1 200 kr",
    text: "Hej! Varför står det 1 200 kr? Åäö.",
    html: "<p>Hej! Varför står det <b>1 200 kr</b>? Åäö.</p><script>alert(1)</script>",
  });
  expect(info.response).toMatch(/^250/);
  expect(await bench.ask("select state, envelope_to from received_mails")).toEqual([
    { state: "received", envelope_to: [bench.made.organisation.address] },
  ]);
  await bench.doJobs();
  expect(bench.takenIn).toHaveLength(1);
  expect(bench.takenIn[0]).toMatchObject({
    from: { name: "Göran Öst", address: "goran@kund.example" },
    subject: "Fråga om fakturan på 1 200 kr",
    text: "Hej! Varför står det 1 200 kr? Åäö.",
    html: "<p>Hej! Varför står det <b>1 200 kr</b>? Åäö.</p>",
    automatic: false,
  });
  expect(await bench.ask("select state from received_mails")).toEqual([{ state: "read" }]);
});
