import { sql } from "kysely";
import { apart, enqueue, recordEvent, system, type Database, type JobPayload, type JobRunner, type Log, type Tx } from "#kernel";
import type { ChannelEvents, Incoming } from "../channel.ts";
import { addressesOf, channelsOf } from "../channels.ts";
import { fingerprintOf, rawHeaderOf } from "../email/raw-header.ts";
import { readingJob, type MailKeeper } from "./keep-mail.ts";
import { countTries, keptMails, lockWaiting, takeBackTries, waitingRows, type WaitingRows } from "./kept-mails.ts";
import type { ChannelKinds, Received } from "../kind.ts";
import { isOurTrouble } from "../our-trouble.ts";
import { ReadingLine, type KeptMail, type Outcome } from "./reading-line.ts";

/** After so many that failed a mail is shown to a person instead. */
const attempts = 3;
/** After so many of which nobody has noted the end: a process may be killed, and be started and killed again, by what has nothing to do with it. */
const mostBegun = 6;
/** Mails in one transaction: enough to share a flush of the disk, few enough not to keep colleagues waiting for the event log. */
const mailsTogether = 50;
/** Bytes. What is larger is read when no other such is, whoever else reads in this process. */
const large = 1024 * 1024;

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  events: ChannelEvents;
  kinds: ChannelKinds;
  keeper: MailKeeper;
}

type Understood = Outcome & { incoming: Incoming };

/** A mail and the message it became, or already was. */
interface ReadMail {
  id: string;
  messageId: string;
}

/** Parsed, but the room above could not make messages of them. */
class NotTakenIn extends Error {
  override name = "NotTakenIn";
}

/** It was begun as often as may be, and nobody has noted how that ended. */
class EndsTheProcess extends Error {
  override name = "EndsTheProcess";
}

/**
 * Reads what was kept: each mail becomes a message, or is shown to a person. That a mail is tried counts before it is read, and all that
 * have been tried before are read one at a time: one that ends the process takes others with it once, and is itself known after a few.
 */
export class MailReader {
  private readonly deps: Deps;
  /** By organisation: tried, but kept from being read by trouble of ours, while the database could not be told. */
  private readonly untold = new Map<string, string[]>();
  private largeOnes: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** Tells the queue what it can do. */
  begin(): void {
    const { jobs } = this.deps;
    jobs.task("read-mail", (payload) => this.readWaiting(payload));
    jobs.task("read-mails-again", (payload) => this.readAgain(payload));
    jobs.sweep(() => this.sweep());
  }

  /** Reads the mails that wait, the oldest first, and before them the named one if it has been tried before. */
  private async readWaiting({ organisationId, id }: JobPayload): Promise<void> {
    await this.tell(organisationId);
    // It has waited long enough to wait for its turn.
    const isTried = await this.isLeft(organisationId, (rows) => rows.where("id", "=", id).where("attempts", ">", 0));
    if (isTried) await this.alone(organisationId, () => this.readAll(organisationId, id));
    await this.readFresh(organisationId);
  }

  /** Reads those that were tried before, once each, first those that were so least often; then what came after them. */
  private async readAgain({ organisationId }: JobPayload): Promise<void> {
    await this.tell(organisationId);
    const ids = await this.deps.database.reading(organisationId, system, async (tx) => {
      const rows = waitingRows(tx)
        .select("id")
        .where("attempts", ">", 0)
        .orderBy("attempts")
        .orderBy("received_at")
        .orderBy("id");
      return (await rows.execute()).map((row) => row.id);
    });
    await this.alone(organisationId, async () => {
      for (const id of ids) if (!this.deps.jobs.isEnding) await this.readAll(organisationId, id);
    });
    await this.readFresh(organisationId);
  }

  /** For mails that may have ended a process: nobody reads another of the kind meanwhile, in whatever process. */
  private async alone(organisationId: string, work: () => Promise<void>): Promise<void> {
    const { database } = this.deps;
    await database.alone("read-mail-alone", true, async () => {
      await database.alone(`read-mail:${organisationId}`, true, work);
    });
  }

  /**
   * Reads those that nobody has tried. One process at a time reads an organisation's mails, so that a question is here before the answer
   * to it. Who finds another at work leaves: the other looks once more after it has let go of the lock, and so sees all that was
   * committed when it was found. (A named queue would keep the order too, but its next job starts only with the next poll when two
   * workers look at the same moment.)
   */
  private async readFresh(organisationId: string): Promise<void> {
    do {
      if (!(await this.deps.database.alone(`read-mail:${organisationId}`, false, () => this.readAll(organisationId, null))))
        return;
    } while (!this.deps.jobs.isEnding && (await this.isLeft(organisationId, (rows) => rows.where("attempts", "=", 0))));
  }

  /**
   * Reading, which may ask outside, goes on beside the transactions that take in what is read: while many wait, the next are read as those
   * before them are taken in, one set after the other.
   * @param only one mail, or all that nobody has tried
   */
  private async readAll(organisationId: string, only: string | null): Promise<void> {
    const { email } = this.deps.kinds;
    let ours: ReadonlySet<string> = new Set();
    const read = (received: Received) => email.read(received, ours);
    const line = new ReadingLine(
      (received) => (received.content.length < large ? read(received) : this.inTurn(() => read(received))),
      (received) => email.ties(received),
    );
    let underWay: readonly Outcome[] = [];
    let taken = Promise.resolve();
    try {
      for (let first = true; ; first = false) {
        await this.deps.keeper.lull();
        const sawAll = underWay.length === 0;
        const { addresses, mails } = await this.next(organisationId, line, underWay, only, first);
        ours = addresses;
        line.add(mails);
        await line.settle();
        await taken;
        underWay = [];
        if (line.isEmpty && sawAll) return;
        underWay = line.takeReady(mailsTogether);
        taken = this.takeInTogether(organisationId, underWay);
        // Whether it fails is heard when it is waited for.
        taken.catch(() => {});
        if (mails.length === mailsTogether) continue;
        await taken;
        underWay = [];
      }
    } catch (error) {
      await taken.catch(() => {});
      // Trouble of ours: nothing that a mail did.
      this.untold.set(organisationId, [...(this.untold.get(organisationId) ?? []), ...idsOf(line, underWay)]);
      await this.tell(organisationId).catch(() => {});
      throw error;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.largeOnes.then(work);
    this.largeOnes = done.catch(() => {});
    return done;
  }

  /** Takes back that mails were tried which trouble of ours kept from being read. */
  private async tell(organisationId: string): Promise<void> {
    const ids = this.untold.get(organisationId);
    if (ids === undefined) return;
    await this.deps.database.inOrganisation(organisationId, system, (tx) => takeBackTries(tx, ids));
    this.untold.delete(organisationId);
  }

  /** The mails that come next in line, as many as it has room for, and none when the process is to end; from now on they count as tried. */
  private async next(
    organisationId: string,
    line: ReadingLine,
    underWay: readonly Outcome[],
    only: string | null,
    first: boolean,
  ): Promise<{ addresses: ReadonlySet<string>; mails: KeptMail[] }> {
    const room = line.room();
    const besides = idsOf(line, underWay);
    const wanted = only === null ? mailsTogether : first ? 1 : 0;
    const most = this.deps.jobs.isEnding ? 0 : Math.min(room.mails, wanted);
    return this.deps.database.inOrganisation(organisationId, system, async (tx) => {
      const addresses = new Set((await channelsOf(tx)).flatMap(addressesOf));
      const kept = await keptMails(tx, { only, besides, ...room, mails: most });
      const mails = kept.filter((mail) => mail.attempts < mostBegun);
      for (const mail of kept)
        if (!mails.includes(mail))
          await this.setAside(tx, mail, new EndsTheProcess(`Lyhörd ended each time it read this mail: ${mail.attempts} times.`));
      await countTries(tx, mails);
      return { addresses, mails: mails.map((mail) => ({ ...mail, attempts: mail.attempts + 1 })) };
    });
  }

  /** As many in one transaction as can be, until all are taken in. */
  private async takeInTogether(organisationId: string, outcomes: readonly Outcome[]): Promise<void> {
    for (let left = outcomes; left.length > 0;) left = await this.takeInSome(organisationId, left);
  }

  /**
   * Many in one transaction; and when one of them can't be taken in, each in its own, so that the others don't suffer.
   * @returns those that are left for the next
   */
  private async takeInSome(organisationId: string, outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
    const { database } = this.deps;
    try {
      return await database.inOrganisation(organisationId, system, (tx) => this.settleSome(tx, outcomes));
    } catch (error) {
      if (!(error instanceof NotTakenIn)) throw error;
      this.deps.log.debug("mails were not taken in together, so each is read alone");
      for (const outcome of outcomes)
        await database.inOrganisation(organisationId, system, (tx) => this.settleAlone(tx, outcome));
      return [];
    }
  }

  private async settleSome(tx: Tx, read: readonly Outcome[]): Promise<readonly Outcome[]> {
    const outcomes = await stillWaiting(tx, read);
    const taken = await this.takeIn(
      tx,
      outcomes.filter((outcome) => "incoming" in outcome),
    );
    await markRead(tx, taken);
    const ids = new Set(taken.map(({ id }) => id));
    const left = outcomes.filter((outcome) => "incoming" in outcome && !ids.has(outcome.received.id));
    // Last, since it counts events: who does so waits for nobody afterwards.
    for (const outcome of outcomes) if ("error" in outcome) await this.setAside(tx, outcome, outcome.error);
    return left;
  }

  private async settleAlone(tx: Tx, read: Outcome): Promise<void> {
    const [outcome] = await stillWaiting(tx, [read]);
    if (outcome === undefined) return;
    if ("error" in outcome) await this.setAside(tx, outcome, outcome.error);
    else await markRead(tx, await this.takeInOrSetAside(tx, outcome));
  }

  private async isLeft(organisationId: string, which: (rows: WaitingRows) => WaitingRows): Promise<boolean> {
    return this.deps.database.inOrganisation(organisationId, system, async (tx) => {
      const [row] = await which(waitingRows(tx)).select("id").limit(1).execute();
      return row !== undefined;
    });
  }

  /** @returns those that are taken in; others may be left for a transaction of their own */
  private async takeIn(tx: Tx, mails: readonly Understood[]): Promise<ReadMail[]> {
    try {
      const own = await ownMessages(tx, mails);
      const foreign = mails.filter(({ received }) => !own.has(received.id));
      const messageIds = await this.deps.events.takeIn(
        tx,
        foreign.map(({ incoming }) => incoming),
      );
      const taken = messageIds.flatMap((messageId, index) => {
        const mail = foreign[index];
        return mail === undefined ? [] : [{ id: mail.received.id, messageId }];
      });
      return [...Array.from(own, ([id, messageId]) => ({ id, messageId })), ...taken];
    } catch (error) {
      throw isOurTrouble(error) ? error : new NotTakenIn("Mails were not taken in.", { cause: error });
    }
  }

  private async takeInOrSetAside(tx: Tx, outcome: Understood): Promise<ReadMail[]> {
    try {
      return await apart(tx, () => this.takeIn(tx, [outcome]));
    } catch (error) {
      if (!(error instanceof NotTakenIn)) throw error;
      await this.setAside(tx, outcome, error.cause);
      return [];
    }
  }

  /** To be tried again, or shown to a person. */
  private async setAside(tx: Tx, { received, attempts: made }: KeptMail, error: unknown): Promise<void> {
    this.deps.log.warn({ mail: received.id, attempt: made, code: (error as { code?: string }).code }, "a mail could not be read");
    if (made < attempts) return;
    await tx.db
      .updateTable("received_mails")
      .set({ state: "unreadable", error: inWords(error) })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", received.id)
      .execute();
    await recordEvent(tx, { type: "mail.unreadable", subjectId: received.id });
  }

  /** Mails whose job was lost, or which have been tried before: some minutes apart, each time once. */
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
    const triedBefore = await tx.db
      .selectFrom("received_mails")
      .select("id")
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "in", ids)
      .where("attempts", ">", 0)
      .execute();
    const [tried] = triedBefore;
    if (tried !== undefined) await enqueue(tx, "read-mails-again", tried.id, { key: `read-mails-again:${tx.organisationId}` });
    const fresh = ids.find((id) => !triedBefore.some((row) => row.id === id));
    if (fresh !== undefined) await enqueue(tx, "read-mail", fresh, readingJob(tx.organisationId));
  }
}

/** A job of its own, which the job for new mails can't replace; the mail is tried once more. */
export async function tryOnceMore(tx: Tx, id: string): Promise<void> {
  await tx.db
    .updateTable("received_mails")
    .set({ attempts: attempts - 1 })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .execute();
  await enqueue(tx, "read-mail", id, { key: `read-mail:${id}` });
}

function idsOf(line: ReadingLine, underWay: readonly Outcome[]): string[] {
  return [...line.ids, ...underWay.map(({ received }) => received.id)];
}

/** Those that nobody has settled meanwhile, locked. */
async function stillWaiting(tx: Tx, read: readonly Outcome[]): Promise<Outcome[]> {
  const waiting = await lockWaiting(tx, read);
  return read.filter(({ received, attempts }) => waiting.get(received.id) === attempts);
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
 * already: the message's id by the mail's. Whoever has had an answer of ours knows its Message-ID: what carries it and is neither that
 * answer nor proven to be of our own house is another mail.
 */
async function ownMessages(tx: Tx, mails: readonly Understood[]): Promise<Map<string, string>> {
  const named = mails.flatMap(({ incoming }) => incoming.headerMessageId ?? []);
  if (named.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("deliveries")
    .select([
      "deliveries.message_id",
      "deliveries.channel_id",
      "deliveries.content",
      sentFrom.as("address"),
      "deliveries.header_message_id as name",
    ])
    .where("deliveries.organisation_id", "=", tx.organisationId)
    .where("deliveries.header_message_id", "in", named)
    .execute();
  return new Map(
    mails.flatMap(({ received, incoming }) => {
      const own = rows.find(
        (row) =>
          row.name === incoming.headerMessageId &&
          row.channel_id === incoming.channelId &&
          row.address === incoming.from.address.toLowerCase() &&
          (incoming.trust?.state === "passed" || isSame(row.content, incoming)),
      );
      return own === undefined ? [] : [[received.id, own.message_id] as const];
    }),
  );
}

function isSame(sent: Buffer | null, { fingerprint }: Incoming): boolean {
  return sent !== null && fingerprintOf(sent, rawHeaderOf(sent), "") === fingerprint;
}

const sentFrom = sql<string>`deliveries.outgoing -> 'from' ->> 'address'`;

function inWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll("\0", "").toWellFormed().slice(0, 1000) || "It could not be read, and nothing says why.";
}
