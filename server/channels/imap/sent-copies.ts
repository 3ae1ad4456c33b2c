/**
 * A copy of what was sent, on its way into the mailbox's folder for sent mail.
 *
 *   waiting ─ it is there, or was put there ─► filed
 *      │ ▲
 *      │ └─ not now: later
 *      └── given up after two days ─► failed
 *
 * Whatever becomes of it, the mail itself was sent.
 */
import MailComposer from "nodemailer/lib/mail-composer";
import { enqueue, system, type Database, type JobPayload, type JobRunner, type Log, type Tx, type Vault } from "#kernel";
import type { Outgoing, Person } from "../channel.ts";
import { keptServers } from "../outgoing/server.ts";
import { accountOf, keepRefreshToken, type Account } from "./account.ts";
import { openFolder, openLine } from "./line.ts";
import type { AccessTokens } from "./oauth.ts";
import { troubleOf } from "./trouble.ts";

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  vault: Vault;
  tokens: AccessTokens;
  allowInside: boolean;
}

interface Copy {
  channelId: string;
  attempts: number;
  content: Buffer;
  headerMessageId: string;
  sentAt: Date;
}

const minute = 60_000;
/** How long after each attempt the next one is made: two days in all. */
const delays = [1, 5, 15, 60, 240, ...Array.from({ length: 5 }, () => 480)].map((minutes) => minutes * minute);
/** As long as a transaction may wait for the other side. */
const silence = 30_000;

/** Those who put a copy among what was sent themselves when a mailbox sends by them; ours is filed only where theirs does not come. */
const filesBySelf = /^smtp(?:-[\w-]+)?\.(?:office365\.(?:com|us)|gmail\.com)$/;
const patienceWithProvider = 3 * minute;

/** In the transaction that marks deliveries as sent: their copies are to be filed, where the channel's mailbox has a folder for that. */
export async function orderCopies(tx: Tx, deliveries: readonly { id: string; channelId: string }[]): Promise<void> {
  if (deliveries.length === 0) return;
  const filing = await tx.db
    .selectFrom("mail_accounts")
    .select("channel_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "in", [...new Set(deliveries.map(({ channelId }) => channelId))])
    .where("sent_folder", "is not", null)
    .execute();
  const wanted = deliveries.filter(({ channelId }) => filing.some((row) => row.channel_id === channelId));
  if (wanted.length === 0) return;
  const now = tx.clock.now();
  const own = await keptServers(
    tx,
    wanted.map(({ channelId }) => channelId),
  );
  const copies = wanted.map((delivery) => {
    const isFiledThere = filesBySelf.test(own.get(delivery.channelId)?.host ?? "");
    return { ...delivery, at: new Date(now.getTime() + (isFiledThere ? patienceWithProvider : 0)) };
  });
  await tx.db
    .insertInto("sent_copies")
    .values(
      copies.map(({ id, channelId, at }) => ({
        organisation_id: tx.organisationId,
        delivery_id: id,
        channel_id: channelId,
        next_attempt_at: at,
        error: null,
        settled_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { id, at } of copies) await enqueueFiling(tx, id, at);
}

async function enqueueFiling(tx: Tx, id: string, runAt: Date): Promise<void> {
  await enqueue(tx, "file-sent-copy", id, { runAt, key: `file-sent-copy:${id}` });
}

/** Files the copies. */
export class CopyFiler {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** Tells the queue what it can do. */
  begin(): void {
    const { jobs } = this.deps;
    jobs.task("file-sent-copy", (payload) => this.file(payload));
    jobs.sweep(() => this.sweep());
  }

  /** The row stays locked until the mailbox has answered, so that no other process files the same. */
  private async file({ organisationId, id }: JobPayload): Promise<void> {
    await this.deps.database.inOrganisation(organisationId, system, async (tx) => {
      const copy = await lock(tx, id);
      if (copy === null) return;
      try {
        const account = await accountOf(tx, this.deps.vault, copy.channelId);
        if (account !== null && account.sentFolder !== null) await this.append(tx, account, account.sentFolder, copy);
        await settle(tx, id, { state: "filed", attempts: copy.attempts + 1, error: null, settled_at: tx.clock.now() });
      } catch (error) {
        await this.later(tx, id, copy, troubleOf(error).message);
      }
    });
  }

  /** Killed after the copy was put there and before that was noted, it is there; some providers put one there themselves. */
  private async append(tx: Tx, account: Account, folder: string, copy: Copy): Promise<void> {
    const { allowInside, tokens, vault } = this.deps;
    const renewed = (token: string) => keepRefreshToken(tx, vault, account, token);
    const line = await openLine(account, { allowInside, silence, tokens, renewed });
    try {
      await openFolder(line, folder);
      const there = await line.search({ header: { "message-id": `<${copy.headerMessageId}>` } }, { uid: true });
      if (Array.isArray(there) && there.length > 0) return;
      const appended = await line.append(folder, copy.content, ["\\Seen"], copy.sentAt);
      if (appended === false || appended === undefined) throw new Error(`The server did not take the copy into ${folder}.`);
    } finally {
      line.close();
    }
  }

  private async later(tx: Tx, id: string, copy: Copy, error: string): Promise<void> {
    const attempts = copy.attempts + 1;
    const wait = delays[copy.attempts];
    this.deps.log.warn({ delivery: id, attempt: attempts, said: error }, "a copy of what was sent could not be filed");
    if (wait === undefined) return settle(tx, id, { state: "failed", attempts, error, settled_at: tx.clock.now() });
    const next = new Date(tx.clock.now().getTime() + wait);
    await settle(tx, id, { state: "waiting", attempts, error, next_attempt_at: next });
    await enqueueFiling(tx, id, next);
  }

  /** Copies whose job was lost when a process was killed. */
  private async sweep(): Promise<void> {
    const left = await this.deps.database.whatIsOver<{ organisation_id: string; id: string }>("sent_copies_to_file");
    for (const [organisationId, rows] of Map.groupBy(left, (row) => row.organisation_id))
      await this.deps.database.inOrganisation(organisationId, system, async (tx) => {
        for (const row of rows) await enqueueFiling(tx, row.id, tx.clock.now());
      });
  }
}

async function lock(tx: Tx, id: string): Promise<Copy | null> {
  const row = await tx.db
    .selectFrom("sent_copies")
    .innerJoin("deliveries", (join) =>
      join
        .onRef("deliveries.organisation_id", "=", "sent_copies.organisation_id")
        .onRef("deliveries.id", "=", "sent_copies.delivery_id"),
    )
    .select(["sent_copies.channel_id", "sent_copies.attempts", "deliveries.content", "deliveries.outgoing", "deliveries.sent_at"])
    .where("sent_copies.organisation_id", "=", tx.organisationId)
    .where("sent_copies.delivery_id", "=", id)
    .where("sent_copies.state", "=", "waiting")
    .forUpdate("sent_copies")
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined || row.content === null) return null;
  const { headerMessageId, bcc = [] } = row.outgoing as Outgoing;
  return {
    channelId: row.channel_id,
    attempts: row.attempts,
    content: withBcc(row.content, bcc),
    headerMessageId,
    sentAt: row.sent_at ?? tx.clock.now(),
  };
}

/** Our own copy says who else got it (RFC 5322 §3.6.3); what was sent does not. */
function withBcc(content: Buffer, bcc: readonly Person[]): Buffer {
  if (bcc.length === 0) return content;
  const node = new MailComposer({ bcc: bcc.map(({ name, address }) => ({ name: name ?? "", address })) }).compile();
  node.keepBcc = true;
  const [line = ""] = /^Bcc:.*(?:\r\n[ \t].*)*/im.exec(node.buildHeaders()) ?? [];
  return Buffer.concat([Buffer.from(`${line}\r\n`), content]);
}

interface Change {
  state: "waiting" | "filed" | "failed";
  attempts: number;
  error: string | null;
  next_attempt_at?: Date;
  settled_at?: Date;
}

async function settle(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.db
    .updateTable("sent_copies")
    .set(change)
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "=", id)
    .execute();
}
