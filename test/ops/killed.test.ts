import { createTransport } from "nodemailer";
import { Client } from "pg";
import { expect, test } from "vitest";
import { ask, Installation, pause, type Started } from "./lyhord.ts";

const kills = 50;
const mailbox = "kundservice@exempelstad.example";

test(
  "killed at any instant during a stream of mails, nothing that got 250 is lost or doubled",
  { timeout: 900_000 },
  async () => {
    const installation = new Installation();
    const token = await installation.found();
    const random = randomFrom(4821);
    let running = await installation.start();
    await addMailbox(running, token);
    const database = installation.databaseProcess();
    const stream = new MailStream(() => running.smtpPort);

    const senders = [1, 2, 3].map(() => stream.send());
    for (let kill = 0; kill < kills; kill++) {
      // By what the stream has come to, not by the clock: on a slow machine, too, mails are accepted between two kills.
      await stream.further(Math.floor(random() * 8));
      await pause(random() ** 3 * 750);
      expect(await running.end("SIGKILL")).toBe("SIGKILL");
      expect(installation.databaseProcess(), "the database outlives us").toBe(database);
      running = await installation.start();
      expect(installation.databaseProcess(), "and is taken over").toBe(database);
    }
    stream.stop();
    await Promise.all(senders);

    const found = await whenAllAreRead(installation);
    expect(stream.accepted.size).toBeGreaterThan(kills);
    expect([...stream.accepted].filter((id) => found.get(id) !== 1)).toEqual([]);
    expect([...found].filter(([, count]) => count !== 1)).toEqual([]);

    expect(await running.end("SIGTERM")).toBe(0);
    expect(installation.databaseProcess()).toBe(null);
  },
);

async function addMailbox(running: Started, token: string): Promise<void> {
  const { items } = await ask<{ items: { id: string }[] }>(running.port, token, "/teams");
  await ask(running.port, token, "/channels", { name: "Kundservice", address: mailbox, teamId: items[0]?.id });
}

/** Sends one mail after another, and each again until it has got its 250, as every mail server does. */
class MailStream {
  readonly accepted = new Set<string>();
  private readonly port: () => number;
  private count = 0;
  private stopped = false;

  constructor(port: () => number) {
    this.port = port;
  }

  async send(): Promise<void> {
    while (!this.stopped) {
      const id = `${++this.count}@avsandare.example`;
      while (!(await this.attempt(id))) await pause(20);
      this.accepted.add(id);
    }
  }

  /** Waits until so many more have been accepted. */
  async further(count: number): Promise<void> {
    const enough = this.accepted.size + count;
    while (this.accepted.size < enough) await pause(1);
  }

  stop(): void {
    this.stopped = true;
  }

  private async attempt(id: string): Promise<boolean> {
    const transport = createTransport({ host: "127.0.0.1", port: this.port(), ignoreTLS: true });
    const number = id.split("@")[0];
    const raw = [
      `From: Kund ${number} <kund${Number(number) % 7}@kunder.example>`,
      `To: ${mailbox}`,
      `Subject: Fråga ${number}`,
      `Message-ID: <${id}>`,
      "Content-Type: text/plain; charset=utf-8",
      "",
      `Hej, det här är fråga nummer ${number}. När kommer bussen?`,
    ].join("\r\n");
    try {
      await transport.sendMail({ envelope: { from: "kund@kunder.example", to: [mailbox] }, raw });
      return true;
    } catch {
      // Not taken: the server is away, or was killed before it answered.
      return false;
    } finally {
      transport.close();
    }
  }
}

/** How often each mail is there as a message, by Message-ID, once none is left to be read. */
async function whenAllAreRead(installation: Installation): Promise<Map<string, number>> {
  const client = new Client({ connectionString: installation.databaseUrl() });
  await client.connect();
  try {
    for (let waited = 0; waited < 1800; waited++) {
      const { rows } = await client.query<{ count: string }>("select count(*) from received_mails where state <> 'read'");
      if (Number(rows[0]?.count) === 0) break;
      await pause(100);
    }
    const { rows } = await client.query<{ id: string; count: string }>(
      "select header_message_id as id, count(*) from messages where direction = 'in' group by 1",
    );
    return new Map(rows.map((row) => [row.id, Number(row.count)]));
  } finally {
    await client.end();
  }
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
