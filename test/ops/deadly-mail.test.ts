import { once } from "node:events";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { UnreadableMail } from "#contract";
import { system } from "#kernel";
import { createToken } from "#staff";
import { testDatabase } from "#test-support";
import { ask, Installation, pause, type Started } from "./lyhord.ts";

const deadly = join(import.meta.dirname, "..", "support", "deadly-mail.ts");
/** It is read with others once, then alone. */
const deaths = 6;

test(
  "a mail that ends the process takes none with it: after six times it is shown with its source, and all others are read",
  { timeout: 300_000 },
  async () => {
    const made = await testDatabase();
    onTestFinished(() => made.stop());
    const { id, address } = made.organisation;
    const { token } = await made.database.inOrganisation(id, system, (tx) => createToken(tx, "test", ["read", "write", "admin"]));
    const installation = new Installation({
      DATABASE_URL: made.ownerUrl,
      LYHORD_SECRET: made.secret,
      NODE_OPTIONS: `--import ${deadly}`,
    });
    const database = new Client({ connectionString: made.ownerUrl });
    await database.connect();
    onTestFinished(() => database.end());
    let running = await installation.start();

    const ended = once(running.child, "close");
    await Promise.all([hand(running, address, 1), hand(running, address, 2), hand(running, address, 3, "deadly.example")]);
    await ended;
    expect(running.child.signalCode).toBe("SIGKILL");
    const taken = ["Mejl 1", "Mejl 2"];
    for (let death = 2; death <= deaths; death++) {
      await aMinutePasses(database);
      running = await installation.start();
      // Not taken where the end comes first.
      await hand(running, address, death + 2).then(
        () => taken.push(`Mejl ${death + 2}`),
        () => {},
      );
      if (running.child.signalCode === null) await once(running.child, "close");
      expect(running.child.signalCode).toBe("SIGKILL");
    }
    await aMinutePasses(database);
    running = await installation.start();
    await whenNoneWaits(database);

    const { rows } = await database.query<{ subject: string }>(
      "select subject from messages where direction = 'in' order by subject",
    );
    const subjects = rows.map(({ subject }) => subject);
    expect(subjects).toEqual(expect.arrayContaining(taken));
    expect(subjects).not.toContain("Mejl 3");
    const unreadable = await ask<{ items: UnreadableMail[] }>(running.port, token, "/unreadable-mails");
    expect(unreadable.items.map(({ attempts, error }) => ({ attempts, error }))).toEqual([
      { attempts: deaths, error: "Lyhörd ended each time it read this mail: 6 times." },
    ]);
    const source = await fetch(`http://127.0.0.1:${running.port}/api/v1/unreadable-mails/${unreadable.items[0]?.id}/source`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await source.text()).toContain("Subject: Mejl 3");
    expect(await running.end("SIGTERM")).toBe(0);
  },
);

async function hand(running: Started, mailbox: string, number: number, domain = "kunder.example"): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: running.smtpPort, ignoreTLS: true });
  const from = `kund${number}@${domain}`;
  // It is signed, and so its domain is asked about.
  const signature = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=aGVq`;
  const head = [
    `From: ${from}`,
    `To: ${mailbox}`,
    `Subject: Mejl ${number}`,
    `Message-ID: <${number}@kunder.example>`,
    signature,
  ];
  await transport.sendMail({ envelope: { from, to: [mailbox] }, raw: `${head.join("\r\n")}\r\n\r\nHej ${number}\r\n` });
  transport.close();
}

/** What was interrupted is looked for when it is older than half a minute. */
async function aMinutePasses(database: Client): Promise<void> {
  await database.query("update received_mails set received_at = received_at - interval '1 minute' where state = 'received'");
}

async function whenNoneWaits(database: Client): Promise<void> {
  for (let waited = 0; waited < 1200; waited++) {
    const { rows } = await database.query("select id from received_mails where state = 'received' limit 1");
    if (rows.length === 0) return;
    await pause(100);
  }
}
