import { sql } from "kysely";
import { enqueue, recordEvent, system, type Database, type JobPayload, type JobRunner, type Log, type Tx } from "#kernel";
import type { ChannelEvents, Incoming } from "./channel.ts";
import { readingJob } from "./keep-mail.ts";
import type { ChannelKinds, Received } from "./kind.ts";
import { isOurTrouble } from "./our-trouble.ts";

/** After so many a mail is shown to a person instead. */
const attempts = 3;
/** Mails in one transaction: enough to share a flush of the disk, few enough not to keep colleagues waiting for the event log. */
const mailsInTransaction = 10;
const bytesInTransaction = 20 * 1024 * 1024;
/** Transactions in one job, after which other work gets its turn. */
const rounds = 5;

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  events: ChannelEvents;
  kinds: ChannelKinds;
}

type Outcome = { received: Received; attempts: number } & ({ incoming: Incoming } | { error: unknown });

/** Reads what was kept: each mail becomes a message, or is shown to a person. */
export class MailReader {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** Tells the queue what it can do. */
  begin(): void {
    const { jobs } = this.deps;
    jobs.task("read-mail", (payload) => this.readWaiting(payload));
    jobs.sweep(() => this.sweep());
  }

  /** Reads the mails that wait, the oldest first, and the named one also when it has failed before. */
  private async readWaiting({ organisationId, id }: JobPayload): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      const named = round === 0 ? id : null;
      const more = await this.deps.database.inOrganisation(organisationId, system, (tx) => this.readSome(tx, named));
      if (!more) return;
    }
    await this.deps.database.inOrganisation(organisationId, system, (tx) =>
      enqueue(tx, "read-mail", id, readingJob(organisationId)),
    );
  }

  /** @returns whether there may be more */
  private async readSome(tx: Tx, named: string | null): Promise<boolean> {
    const waiting = await tx.db
      .selectFrom("received_mails")
      .select([
        "id",
        "channel_id",
        "received_at",
        "envelope_from",
        "envelope_to",
        "attempts",
        sql<number>`octet_length(content)`.as("size"),
      ])
      .where("organisation_id", "=", tx.organisationId)
      .where("state", "=", "received")
      // One that has failed waits for the sweep, so that its attempts are minutes apart.
      .where((eb) => (named === null ? eb("attempts", "=", 0) : eb.or([eb("attempts", "=", 0), eb("id", "=", named)])))
      .orderBy("received_at")
      .orderBy("id")
      .limit(mailsInTransaction)
      .forUpdate()
      .skipLocked()
      .execute();
    const chosen = upToBytes(waiting, bytesInTransaction);
    if (chosen.length === 0) return false;
    const ourAddresses = await addressesOf(tx);
    const outcomes: Outcome[] = [];
    // All are parsed before the first is taken in: from then on the event log waits for us.
    for (const row of chosen) {
      const received = {
        id: row.id,
        channelId: row.channel_id,
        receivedAt: row.received_at,
        envelopeFrom: row.envelope_from,
        envelopeTo: row.envelope_to,
        content: await contentOf(tx, row.id),
      };
      outcomes.push({ received, attempts: row.attempts, ...(await this.read(received, ourAddresses)) });
    }
    for (const outcome of outcomes) await this.takeIn(tx, outcome);
    return chosen.length < waiting.length || waiting.length === mailsInTransaction;
  }

  private async read(received: Received, ours: ReadonlySet<string>): Promise<{ incoming: Incoming } | { error: unknown }> {
    try {
      return { incoming: await this.deps.kinds.email.read(received, ours) };
    } catch (error) {
      return { error };
    }
  }

  private async takeIn(tx: Tx, outcome: Outcome): Promise<void> {
    if ("error" in outcome) return this.setAside(tx, outcome, outcome.error);
    await sql`savepoint one_mail`.execute(tx.db);
    try {
      const messageId = await this.deps.events.takeIn(tx, outcome.incoming);
      await tx.db
        .updateTable("received_mails")
        .set({ state: "read", message_id: messageId })
        .where("organisation_id", "=", tx.organisationId)
        .where("id", "=", outcome.received.id)
        .execute();
      await sql`release savepoint one_mail`.execute(tx.db);
    } catch (error) {
      if (isOurTrouble(error)) throw error;
      await sql`rollback to savepoint one_mail`.execute(tx.db);
      await this.setAside(tx, outcome, error);
    }
  }

  private async setAside(tx: Tx, { received, attempts: before }: Outcome, error: unknown): Promise<void> {
    const made = before + 1;
    this.deps.log.warn({ mail: received.id, attempt: made, code: (error as { code?: string }).code }, "a mail could not be read");
    await tx.db
      .updateTable("received_mails")
      .set(made < attempts ? { attempts: made } : { attempts: made, state: "unreadable", error: inWords(error) })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", received.id)
      .execute();
    if (made >= attempts) await recordEvent(tx, { type: "mail.unreadable", subjectId: received.id });
  }

  /** Mails whose job was lost or who have failed before. */
  private async sweep(): Promise<void> {
    const left = await this.deps.database.across<{ organisation_id: string; id: string }>("mails_to_read()");
    for (const [organisationId, mails] of Map.groupBy(left, (row) => row.organisation_id))
      await this.deps.database.inOrganisation(organisationId, system, (tx) =>
        this.enqueueLeft(
          tx,
          mails.map((mail) => mail.id),
        ),
      );
  }

  private async enqueueLeft(tx: Tx, ids: string[]): Promise<void> {
    const failedBefore = await tx.db
      .selectFrom("received_mails")
      .select("id")
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "in", ids)
      .where("attempts", ">", 0)
      .execute();
    for (const { id } of failedBefore) await enqueueRereading(tx, id);
    const fresh = ids.find((id) => !failedBefore.some((row) => row.id === id));
    if (fresh !== undefined) await enqueue(tx, "read-mail", fresh, readingJob(tx.organisationId));
  }
}

/** A job of its own, which the job for new mails can't replace. */
export async function enqueueRereading(tx: Tx, id: string): Promise<void> {
  await enqueue(tx, "read-mail", id, { key: `read-mail:${id}`, queue: readingJob(tx.organisationId).queue });
}

function upToBytes<T extends { size: number }>(rows: T[], limit: number): T[] {
  let bytes = 0;
  return rows.filter((row, index) => (bytes += row.size) <= limit || index === 0);
}

async function contentOf(tx: Tx, id: string): Promise<Buffer> {
  const { content } = await tx.db
    .selectFrom("received_mails")
    .select("content")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return content;
}

async function addressesOf(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.db.selectFrom("channels").select("address").where("organisation_id", "=", tx.organisationId).execute();
  return new Set(rows.map((row) => row.address));
}

function inWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll("\0", "").toWellFormed().slice(0, 1000) || "It could not be read, and nothing says why.";
}
