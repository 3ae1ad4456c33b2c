import { sql } from "kysely";
import { enqueue, recordEvent, system, type Database, type JobPayload, type JobRunner, type Log, type Tx } from "#kernel";
import type { ChannelEvents, Incoming } from "./channel.ts";
import { readingJob } from "./keep-mail.ts";
import type { ChannelKinds, Received } from "./kind.ts";
import { isOurTrouble } from "./our-trouble.ts";

/** After so many a mail is shown to a person instead. */
const attempts = 3;
/** Mails in one transaction: enough to share a flush of the disk, few enough not to keep colleagues waiting for the event log. */
const mailsTogether = 50;
const bytesTogether = 20 * 1024 * 1024;

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  events: ChannelEvents;
  kinds: ChannelKinds;
}

type Outcome = { received: Received; attempts: number } & ({ incoming: Incoming } | { error: unknown });
type Understood = Outcome & { incoming: Incoming };

/** A mail and the message it became, or already was. */
interface ReadMail {
  id: string;
  messageId: string;
}

type Found = "perhaps more" | "no more" | "somebody else is reading";

/** Parsed, but the room above could not make messages of them. */
class NotTakenIn extends Error {
  override name = "NotTakenIn";
}

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

  /**
   * Reads the mails that wait, the oldest first, and the named one also when it has failed before. One process at a time reads an
   * organisation's mails, so that a question is here before the answer to it. Who finds another at work leaves: the other looks
   * once more after it has let go of the lock, and so sees all that was committed when it was found. (A named queue would
   * keep the order too, but its next job starts only with the next poll when two workers look at the same moment.)
   */
  private async readWaiting({ organisationId, id }: JobPayload): Promise<void> {
    let named: string | null = id;
    for (;;) {
      const found = await this.readTogether(organisationId, named);
      if (found === "somebody else is reading") return;
      named = null;
      if (found === "no more" && !(await this.anyWaiting(organisationId))) return;
    }
  }

  /** Many in one transaction; and when one of them can't be taken in, each in its own, so that the others don't suffer. */
  private async readTogether(organisationId: string, named: string | null): Promise<Found> {
    const { database } = this.deps;
    try {
      return await database.inOrganisation(organisationId, system, (tx) => this.readSome(tx, named, mailsTogether));
    } catch (error) {
      if (!(error instanceof NotTakenIn)) throw error;
      this.deps.log.debug("mails were not taken in together, so each is read alone");
      let found: Found = "perhaps more";
      for (let alone = 0; alone < mailsTogether && found === "perhaps more"; alone++)
        found = await database.inOrganisation(organisationId, system, (tx) => this.readSome(tx, alone === 0 ? named : null, 1));
      return found;
    }
  }

  private async anyWaiting(organisationId: string): Promise<boolean> {
    return this.deps.database.inOrganisation(organisationId, system, async (tx) => {
      const waiting = await tx.db
        .selectFrom("received_mails")
        .select("id")
        .where("organisation_id", "=", tx.organisationId)
        .where("state", "=", "received")
        .where("attempts", "=", 0)
        .limit(1)
        .executeTakeFirst();
      return waiting !== undefined;
    });
  }

  private async readSome(tx: Tx, named: string | null, limit: number): Promise<Found> {
    if (!(await this.isOurTurn(tx, named))) return "somebody else is reading";
    const waiting = await tx.db
      .selectFrom("received_mails")
      .select(["id", sql<number>`octet_length(content)`.as("size")])
      .where("organisation_id", "=", tx.organisationId)
      .where("state", "=", "received")
      // One that has failed waits for the sweep, so that its attempts are minutes apart.
      .where((eb) => (named === null ? eb("attempts", "=", 0) : eb.or([eb("attempts", "=", 0), eb("id", "=", named)])))
      .orderBy("received_at")
      .orderBy("id")
      .limit(limit)
      .forUpdate()
      .execute();
    if (waiting.length === 0) return "no more";
    const chosen = upToBytes(waiting, bytesTogether);
    const ourAddresses = await addressesOf(tx);
    // All are parsed before the first is taken in: from then on the event log waits for us. Together, since each may wait for an answer from outside.
    const parsing = (await contentsOf(tx, chosen)).map(async (row): Promise<Outcome> => {
      const received = {
        id: row.id,
        channelId: row.channel_id,
        receivedAt: row.received_at,
        client: row.client,
        envelopeFrom: row.envelope_from,
        envelopeTo: row.envelope_to,
        content: row.content,
        cameBefore: row.came_before,
      };
      return { received, attempts: row.attempts, ...(await this.read(received, ourAddresses)) };
    });
    const outcomes = await Promise.all(parsing);
    for (const outcome of outcomes) if ("error" in outcome) await this.setAside(tx, outcome, outcome.error);
    const understood = outcomes.filter((outcome) => "incoming" in outcome);
    const [only] = understood;
    if (limit === 1 && only !== undefined) await markRead(tx, await this.takeInOrSetAside(tx, only));
    else await markRead(tx, await this.takeIn(tx, understood));
    return waiting.length < limit && chosen.length === waiting.length ? "no more" : "perhaps more";
  }

  /** The lock lasts as long as the transaction. One that failed before has waited long enough to wait for its turn. */
  private async isOurTurn(tx: Tx, named: string | null): Promise<boolean> {
    const key = sql`hashtextextended(${`read-mail:${tx.organisationId}`}, 0)`;
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${key}) as ours`.execute(tx.db);
    if (rows[0]?.ours === true) return true;
    if (named === null) return false;
    const failedBefore = await tx.db
      .selectFrom("received_mails")
      .select("id")
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", named)
      .where("state", "=", "received")
      .where("attempts", ">", 0)
      .executeTakeFirst();
    if (failedBefore === undefined) return false;
    await sql`select pg_advisory_xact_lock(${key})`.execute(tx.db);
    return true;
  }

  private async read(received: Received, ours: ReadonlySet<string>): Promise<{ incoming: Incoming } | { error: unknown }> {
    try {
      return { incoming: await this.deps.kinds.email.read(received, ours) };
    } catch (error) {
      return { error };
    }
  }

  private async takeIn(tx: Tx, mails: readonly Understood[]): Promise<ReadMail[]> {
    try {
      const own = await ownMessages(tx, mails);
      const foreign = mails.filter(({ received }) => !own.has(received.id));
      const messageIds = await this.deps.events.takeIn(
        tx,
        foreign.map(({ incoming }) => incoming),
      );
      const taken = foreign.map(({ received }, index) => ({ id: received.id, messageId: messageIds[index] ?? "" }));
      return [...Array.from(own, ([id, messageId]) => ({ id, messageId })), ...taken];
    } catch (error) {
      throw isOurTrouble(error) ? error : new NotTakenIn("Mails were not taken in.", { cause: error });
    }
  }

  private async takeInOrSetAside(tx: Tx, outcome: Understood): Promise<ReadMail[]> {
    await sql`savepoint one_mail`.execute(tx.db);
    try {
      return await this.takeIn(tx, [outcome]);
    } catch (error) {
      if (!(error instanceof NotTakenIn)) throw error;
      await sql`rollback to savepoint one_mail`.execute(tx.db);
      await this.setAside(tx, outcome, error.cause);
      return [];
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
    const left = await this.deps.database.whatIsOver<{ organisation_id: string; id: string }>("mails_to_read");
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
  await enqueue(tx, "read-mail", id, { key: `read-mail:${id}` });
}

function upToBytes<T extends { size: number }>(rows: T[], limit: number): T[] {
  let bytes = 0;
  return rows.filter((row, index) => (bytes += row.size) <= limit || index === 0);
}

async function contentsOf(tx: Tx, mails: readonly { id: string }[]) {
  return tx.db
    .selectFrom("received_mails")
    .select(["id", "channel_id", "received_at", "client", "envelope_from", "envelope_to", "attempts", "content", "came_before"])
    .where("organisation_id", "=", tx.organisationId)
    .where(
      "id",
      "in",
      mails.map((mail) => mail.id),
    )
    .orderBy("received_at")
    .orderBy("id")
    .execute();
}

async function markRead(tx: Tx, mails: readonly ReadMail[]): Promise<void> {
  if (mails.length === 0) return;
  const ids = mails.map((mail) => mail.id);
  const messageIds = mails.map((mail) => mail.messageId);
  await sql`
    update received_mails m set state = 'read', message_id = r.message_id
    from unnest(${ids}::uuid[], ${messageIds}::uuid[]) r (id, message_id)
    where m.organisation_id = ${tx.organisationId} and m.id = r.id
  `.execute(tx.db);
}

/**
 * What we sent ourselves from a mailbox, and find in it again: a copy that was filed there, or that came back to us. It has its message
 * already: the message's id by the mail's.
 */
async function ownMessages(tx: Tx, mails: readonly Understood[]): Promise<Map<string, string>> {
  const named = mails.flatMap(({ incoming }) => incoming.headerMessageId ?? []);
  if (named.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("deliveries")
    .innerJoin("channels", (join) =>
      join
        .onRef("channels.organisation_id", "=", "deliveries.organisation_id")
        .onRef("channels.id", "=", "deliveries.channel_id"),
    )
    .select(["deliveries.message_id", "deliveries.channel_id", "channels.address", headerMessageId.as("name")])
    .where("deliveries.organisation_id", "=", tx.organisationId)
    .where(headerMessageId, "in", named)
    .execute();
  return new Map(
    mails.flatMap(({ received, incoming }) => {
      const own = rows.find(
        (row) =>
          row.name === incoming.headerMessageId &&
          row.channel_id === incoming.channelId &&
          row.address === incoming.from.address.toLowerCase(),
      );
      return own === undefined ? [] : [[received.id, own.message_id] as const];
    }),
  );
}

const headerMessageId = sql<string>`deliveries.outgoing ->> 'headerMessageId'`;

async function addressesOf(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.db.selectFrom("channels").select("address").where("organisation_id", "=", tx.organisationId).execute();
  return new Set(rows.map((row) => row.address));
}

function inWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll("\0", "").toWellFormed().slice(0, 1000) || "It could not be read, and nothing says why.";
}
