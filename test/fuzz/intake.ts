import { Client } from "pg";
import type { Conversation, EnclosedMail, UnreadableMail } from "#contract";
import { textFromHtml } from "#channels";
import { Database, enqueue, sha256, system, systemClock } from "#kernel";
import { createToken } from "#staff";
import { readConfig } from "#config";
import { withoutReturns } from "../../server/channels/email/line-breaks.ts";
import { bodyStart, rawHeaderOf } from "../../server/channels/email/raw-header.ts";
import { start, type Running } from "../../server/main.ts";
import { testSecret } from "../support/database-server.ts";
import { found, type TestOrganisation } from "../support/found.ts";
import { hostileIn, readAlone } from "./reading.ts";
import { asHanded, SmtpHand } from "./smtp-hand.ts";

/** What became of a mail that was handed in. */
export interface Fates {
  /** A conversation that waits for an answer, or one that did and has been answered. */
  open: number;
  shelf: number;
  spam: number;
  /** Known already. */
  same: number;
  unreadable: number;
}

/** A promise that was broken, and by which of the mails where that is known. */
export class Broken extends Error {
  override name = "Broken";
  readonly content: Buffer | null;

  constructor(sentence: string, content: Buffer | null = null) {
    super(sentence);
    this.content = content;
  }
}

interface Row {
  id: string;
  state: "received" | "read" | "unreadable";
  attempts: number;
  error: string | null;
  hash: string;
  message_id: string | null;
  /** Of the message that this very mail became. */
  own_message: string | null;
  conversation_id: string | null;
  shelved: boolean;
  conversation_state: string | null;
  attachments: { id: string; name: string; type: string }[] | null;
}

const connections = 4;
/** So long may nothing come of what waits: on a busy machine a batch takes its time, and each mail of it that is read is a sign of life. */
const longestSilence = 120_000;

/** What came in, and as what it was handed in. */
type Kept = Row & { content: Buffer };

/** A whole Lyhörd, to which mails are handed in by SMTP, and which is held against what it promises of each. */
export class Intake {
  readonly fates: Fates = { open: 0, shelf: 0, spam: 0, same: 0, unreadable: 0 };
  private readonly database: Database;
  private readonly owner: Client;
  private readonly running: Running;
  private organisation: TestOrganisation | null = null;
  private organisations = 0;
  private token = "";
  private readonly seen = new Set<string>();

  private constructor(databaseUrl: string, owner: Client, running: Running) {
    this.database = new Database(databaseUrl, testSecret, systemClock, 4);
    this.owner = owner;
    this.running = running;
  }

  static async open(databaseUrl: string, smtpUrl: string, dataDir: string): Promise<Intake> {
    const config = {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SMTP_URL: smtpUrl,
      LYHORD_SECRET: testSecret,
      LYHORD_DEMO: "0",
    };
    const running = await start(readConfig({ ...config, PORT: "0", SMTP_PORT: "0", LOG_LEVEL: "silent" }));
    const owner = new Client({ connectionString: databaseUrl });
    await owner.connect();
    return new Intake(databaseUrl, owner, running);
  }

  async close(): Promise<void> {
    await this.running.stop();
    await this.database.close();
    await this.owner.end();
  }

  /** Goes on with an organisation that has no mail yet. */
  async moveOn(databaseUrl: string): Promise<void> {
    this.organisations += 1;
    const name = this.organisations === 1 ? "Nordljus" : `Nordljus${this.organisations}`;
    const organisation = await found(databaseUrl, name);
    this.organisation = organisation;
    const made = await this.database.inOrganisation(organisation.id, system, (tx) =>
      createToken(tx, "fuzz", ["read", "write", "admin"]),
    );
    this.token = made.token;
    this.seen.clear();
  }

  /** Hands them in, waits until they are read, and looks at what has become of each. @throws Broken */
  async takeIn(mails: readonly Buffer[]): Promise<void> {
    await this.handIn(mails);
    await this.whenRead();
    const rows = await this.holdAgainst(mails.map(asHanded), await this.rows());
    await this.lookAt(rows);
    await this.lookForFailedJobs();
  }

  private async handIn(mails: readonly Buffer[]): Promise<void> {
    const { address } = this.here();
    const waiting = mails.toReversed();
    const begin = async (): Promise<void> => {
      const hand = await SmtpHand.connect(this.running.smtpPort ?? 0);
      for (let mail = waiting.pop(); mail !== undefined; mail = waiting.pop())
        await hand.over(mail.length % 7 === 0 ? "" : "goran@kund.example", address, mail);
      hand.close();
    };
    await Promise.all(Array.from({ length: connections }, begin));
  }

  private async whenRead(): Promise<void> {
    let end = Date.now() + longestSilence;
    let before = "";
    for (;;) {
      const waiting = await this.ask<{ id: string; attempts: number }>(
        "select id, attempts from received_mails where organisation_id = $1 and state = 'received'",
      );
      if (waiting.length === 0) return;
      const now = waiting.map(({ id, attempts }) => `${id} ${attempts}`).join();
      if (now !== before) end = Date.now() + longestSilence;
      before = now;
      if (Date.now() > end) throw new Broken(`${waiting.length} mails are not read, and nothing happens.`);
      const failed = waiting.filter(({ attempts }) => attempts > 0);
      // As the sweep would, a minute later.
      if (failed.length > 0)
        await this.database.inOrganisation(this.here().id, system, async (tx) => {
          for (const { id } of failed) await enqueue(tx, "read-mail", id, { key: `read-mail:${id}` });
        });
      await new Promise((resolve) => setTimeout(resolve, failed.length > 0 ? 100 : 10));
    }
  }

  /** Those that are new. What they say stays where it is: here are the hands that gave it, and their memory is counted. */
  private async rows(): Promise<Row[]> {
    const rows = await this.ask<Row>(
      `select m.id, m.state, m.attempts, m.error, encode(sha256(m.content), 'hex') as hash, m.message_id, own.id as own_message,
         coalesce(own.conversation_id, known.conversation_id) as conversation_id, c.state as conversation_state,
         exists (select from attachments a where a.organisation_id = m.organisation_id and a.message_id = own.id) as attached,
         (select json_agg(json_build_object('id', a.id, 'name', f.name, 'type', f.content_type)) from attachments a
            join files f on f.organisation_id = a.organisation_id and f.id = a.file_id
            where a.organisation_id = m.organisation_id and a.message_id = own.id) as attachments
       from received_mails m
       left join messages own on own.organisation_id = m.organisation_id and own.received_mail_id = m.id
       left join messages known on known.organisation_id = m.organisation_id and known.id = m.message_id
       left join conversations c on c.organisation_id = m.organisation_id and c.id = coalesce(own.conversation_id, known.conversation_id)
       where m.organisation_id = $1 and not m.id = any($2::uuid[])`,
      [...this.seen],
    );
    for (const { id } of rows) this.seen.add(id);
    return rows;
  }

  /** Each is there, byte for byte, and is one message, a known one, or unreadable. */
  private async holdAgainst(handed: readonly Buffer[], rows: readonly Row[]): Promise<Kept[]> {
    const missing = Map.groupBy(handed, sha256);
    const kept = rows.map((row): Kept => {
      const content = missing.get(row.hash)?.pop();
      if (content === undefined) throw new Broken("A mail is kept that nobody handed in like this.");
      return { ...row, content };
    });
    for (const row of kept) this.fates[fateIn(row)] += 1;
    const lost = [...missing.values()].flat()[0];
    if (lost !== undefined) throw new Broken("A mail got its 250 and is not kept.", lost);
    const read = kept.filter(({ message_id }) => message_id !== null);
    for (const same of Map.groupBy(read, (row) => row.message_id).values())
      if (new Set(same.map(({ hash }) => hash)).size > 1 && new Set(same.map(({ content }) => wordsOf(content))).size > 1)
        await this.expectSaid(same);
    for (const twice of Map.groupBy(kept, ({ hash }) => hash).values())
      if (twice.length > 1 && hasName(twice[0]?.content) && new Set(twice.map(({ message_id }) => message_id)).size > 1)
        throw new Broken("A mail that came twice is two messages.", twice[0]?.content ?? null);
    return kept;
  }

  /** What counts as the same though it is written otherwise says nothing that does not stand in the message. */
  private async expectSaid(same: readonly Kept[]): Promise<void> {
    const shown = same.find(({ own_message }) => own_message !== null) ?? same[0];
    if (shown === undefined) return;
    const message = await readAlone(shown.content);
    const said = new Set(wordsIn(message.whole?.text ?? message.text, message.whole?.html ?? message.html));
    for (const { content } of same) {
      const mail = await readAlone(content);
      if (
        !wordsIn(mail.text, mail.html).every((word) => said.has(word)) ||
        mail.attachments.length !== message.attachments.length
      )
        throw new Broken("Two mails that say different things count as the same.", content);
    }
  }

  /** As somebody would who opens all that came. */
  private async lookAt(rows: readonly Kept[]): Promise<void> {
    const unreadable = rows.filter(({ state }) => state === "unreadable");
    if (unreadable.length > 0) await this.lookAtUnreadable(unreadable);
    const fresh = rows.filter(({ own_message }) => own_message !== null);
    for (const [id, those] of Map.groupBy(fresh, (row) => row.conversation_id ?? "")) {
      const of = those[0]?.content ?? null;
      const conversation = await this.get<Conversation>(`/conversations/${id}`, of);
      await this.get(`/conversations/${id}/contact`, of);
      for (const row of those) {
        const message = conversation.messages.find((one) => one.id === row.own_message);
        if (message === undefined) throw new Broken("A message is not shown in its conversation.", row.content);
        const htmls = [message.html];
        if (message.folded)
          htmls.push(
            (await this.get<{ html: string | null }>(`/conversations/${id}/messages/${message.id}/whole`, row.content)).html,
          );
        for (const html of htmls)
          if (hostileIn(html ?? "")) throw new Broken("A message shows HTML that it must not.", row.content);
        await this.lookAtAttachments(row);
      }
    }
    await this.get("/conversations?queue=all&limit=100", null);
  }

  private async lookAtUnreadable(rows: readonly Kept[]): Promise<void> {
    const listed = new Set<string>();
    for (let cursor: string | null = ""; cursor !== null;) {
      const page: { items: UnreadableMail[]; next: string | null } = await this.get(
        `/unreadable-mails${cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`}`,
        rows[0]?.content ?? null,
      );
      for (const { id } of page.items) listed.add(id);
      cursor = page.next;
    }
    for (const { id, content } of rows) {
      if (!listed.has(id)) throw new Broken("A mail could not be read and is not in the list of those.", content);
      const source = await this.fetch(`/unreadable-mails/${id}/source`, content);
      if (!Buffer.from(await source.arrayBuffer()).equals(content))
        throw new Broken("The source is shown otherwise than it came.", content);
    }
  }

  private async lookAtAttachments({ attachments, content }: Kept): Promise<void> {
    for (const { id, name, type } of (attachments ?? []).slice(0, 5)) {
      await (await this.fetch(`/attachments/${id}`, content)).arrayBuffer();
      if (type !== "message/rfc822" && !/\.eml$/i.test(name)) continue;
      // That a file is no mail is an answer, too.
      const enclosed = await this.fetch(`/attachments/${id}/mail`, content, [200, 409, 415, 422]);
      const body = (await enclosed.json()) as Partial<EnclosedMail>;
      if (hostileIn(body.html ?? "")) throw new Broken("An attached mail shows HTML that it must not.", content);
    }
  }

  private async lookForFailedJobs(): Promise<void> {
    const { rows } = await this.owner.query<{ task: string; error: string }>(
      `select t.identifier as task, j.last_error as error from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where j.last_error is not null limit 1`,
    );
    if (rows[0] !== undefined) throw new Broken(`The job ${rows[0].task} fails: ${rows[0].error}`);
  }

  private async get<T>(path: string, of: Buffer | null): Promise<T> {
    return (await this.fetch(path, of)).json() as Promise<T>;
  }

  private async fetch(path: string, of: Buffer | null, fine: readonly number[] = [200]): Promise<Response> {
    const response = await fetch(`http://127.0.0.1:${this.running.port}/api/v1${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!fine.includes(response.status)) throw new Broken(`GET ${path} says ${response.status}: ${await response.text()}`, of);
    return response;
  }

  private async ask<T extends object>(query: string, ...values: unknown[]): Promise<T[]> {
    return (await this.owner.query<T>(query, [this.here().id, ...values])).rows;
  }

  private here(): TestOrganisation {
    if (this.organisation === null) throw new Error("Move on to an organisation first.");
    return this.organisation;
  }
}

/** @throws Broken when it is none of what may become of a mail */
function fateIn({ state, error, content, message_id, own_message, conversation_id, conversation_state }: Kept): keyof Fates {
  if (state === "unreadable") {
    if (own_message !== null) throw new Broken("A mail is unreadable and a message.", content);
    if ((error ?? "").trim() === "") throw new Broken("A mail is unreadable, and nothing says why.", content);
    return "unreadable";
  }
  if (message_id === null || conversation_id === null || conversation_state === null)
    throw new Broken("A mail counts as read and is no message.", content);
  if (own_message === null) return "same";
  if (own_message !== message_id) throw new Broken("A mail is two messages.", content);
  return fateOf(conversation_state);
}

function fateOf(state: string): "open" | "shelf" | "spam" {
  return state === "spam" ? "spam" : state === "shelved" ? "shelf" : "open";
}

function wordsIn(text: string, html: string | null): string[] {
  return [...`${text} ${html === null ? "" : textFromHtml(html)}`.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}

/** What a mail says, without what relays change. */
function wordsOf(content: Buffer): string {
  const words = withoutReturns(content.subarray(bodyStart(content)));
  let end = words.length;
  while (end > 0 && (words[end - 1] ?? 0) <= 32) end--;
  return sha256(words.subarray(0, end));
}

/** Whether it says which one it is: one that does not can't be told from its double. */
function hasName(content: Buffer | undefined): boolean {
  const header = rawHeaderOf(content ?? Buffer.alloc(0));
  return header.has("message-id") || header.has("date");
}
