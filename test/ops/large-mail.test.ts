import { createTransport } from "nodemailer";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { testDatabase } from "#test-support";
import { Installation, pause, type Started } from "./lyhord.ts";

const bytes = 40 * 1024 * 1024;

test(
  "mails of forty megabytes of the costliest kinds become messages, one after another, in a process of 256 MB of JavaScript",
  { timeout: 300_000 },
  async () => {
    const made = await testDatabase();
    onTestFinished(() => made.stop());
    const { address } = made.organisation;
    const installation = new Installation({
      DATABASE_URL: made.ownerUrl,
      LYHORD_SECRET: made.secret,
      NODE_OPTIONS: "--max-old-space-size=256",
    });
    const running = await installation.start();
    await hand(running, address, "breaks", "text/plain", "\r\n");
    await hand(running, address, "tags", "text/html", "<b>\r\n");

    const database = new Client({ connectionString: made.ownerUrl });
    await database.connect();
    onTestFinished(() => database.end());
    const subjects = async () =>
      (await database.query<{ subject: string }>("select subject from messages where direction = 'in' order by subject")).rows;
    for (let waited = 0; waited < 2400 && (await subjects()).length < 2; waited++) await pause(100);
    expect(await subjects()).toEqual([{ subject: "breaks" }, { subject: "tags" }]);
    expect([running.child.exitCode, running.child.signalCode]).toEqual([null, null]);
    expect(await running.end("SIGTERM")).toBe(0);
  },
);

async function hand(running: Started, mailbox: string, subject: string, type: string, piece: string): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: running.smtpPort, ignoreTLS: true });
  const from = "kund@kunder.example";
  const head = [`From: ${from}`, `To: ${mailbox}`, `Subject: ${subject}`, `Content-Type: ${type}`];
  const body = piece.repeat(Math.floor(bytes / piece.length));
  await transport.sendMail({ envelope: { from, to: [mailbox] }, raw: `${head.join("\r\n")}\r\n\r\n${body}\r\n` });
  transport.close();
}
