/**
 * A message on its way out.
 *
 *              ┌────────────── nowhere to hand it to ─────────────┐
 *              ▼                                                  │
 *   (what was sent may come back: then it has failed)
 *
 *   send ─► waiting ── send_at has come ────► sending ─ taken ─► sent
 *              │  ▲                            ▲  │ ├── refused, or given up ─► failed
 *              │  └──── tried again by hand ───┼──┼─┼────────────────────────────┘
 *   undone, or held                            │  └ not now ─► retrying
 *              ▼                               └── later ─────────┘
 *          withdrawn
 *
 * Before each attempt it takes its turn (turns.ts): where no more may go at once, or whom it goes to has asked us to wait, it stays as it is,
 * uncounted, and those of its recipients wait whom that concerns.
 *
 * `send_at` is when the time to undo is over, or whatever later time somebody has chosen; while it waits it can be another. Mail that
 * waits for its time stands in the database alone: its job is as old as the row, and the sweep finds one whose job was lost.
 *
 * `sending` is committed before anything is handed over. Killed between the handover and the commit of `sent`, the sweep finds the
 * row in `sending` and hands over once more, the very same bytes with the same Message-ID: at least once, since a mail that
 * comes twice is a nuisance and one that never comes is a broken promise.
 *
 * What machines of ours write (acknowledgements) goes in sets: composed, handed over and settled together, by one job of the
 * organisation, and when mail comes thick and fast it lets that go first.
 *
 * Every change of state goes through `move`.
 */
import { sql, type RawBuilder } from "kysely";
import type { Delivery } from "#contract";
import {
  enqueue,
  enqueueAll,
  Failure,
  newId,
  system,
  withdrawJob,
  type Database,
  type JobPayload,
  type JobRunner,
  type Log,
  type Tx,
} from "#kernel";
import type { ChannelEvents, DeliveryNews, Outgoing, Person } from "./channel.ts";
import { addRecipients, missing, note, noteTaken, recipientsOf, tryAgainFor } from "./delivery-recipients.ts";
import type { MailKeeper } from "./keep-mail.ts";
import type { ChannelKinds, Sending } from "./kind.ts";
import { orderCopies } from "./imap/sent-copies.ts";
import { isOurTrouble } from "./our-trouble.ts";
import { asksToWait, type Ways } from "./sending-limits.ts";
import { closeWay, openWays, takeTurns, type Deferral, type Turns } from "./turns.ts";

type State = "waiting" | "sending" | "retrying" | "sent" | "failed" | "withdrawn";

const moves: Record<State, readonly State[]> = {
  waiting: ["waiting", "sending", "withdrawn"],
  sending: ["sending", "sent", "retrying", "failed", "waiting"],
  retrying: ["sending", "retrying"],
  failed: ["waiting"],
  sent: ["failed"],
  withdrawn: [],
};

interface Change {
  attempts?: number | RawBuilder<number>;
  content?: RawBuilder<Buffer>;
  deferred_by?: string | null;
  deferred_because?: Deferral["because"] | null;
  error?: string | null;
  next_attempt_at?: Date | null;
  send_at?: Date;
  sent_at?: Date;
}

interface UnderWay {
  id: string;
  channel_id: string;
  message_id: string;
  state: State;
  attempts: number;
  outgoing: unknown;
  content: Buffer | null;
  deferred_by: string | null;
}

/** One that goes now, and to whom. */
interface Ready {
  id: string;
  turns: Turns;
}

const notDeferred = { deferred_by: null, deferred_because: null } as const;

const minute = 60_000;
/** How long after each attempt the next one is made: two days in all, as RFC 5321 §4.5.4.1 has it for giving up. */
const delays = [1, 5, 15, 30, 60, 120, 240, ...Array.from({ length: 5 }, () => 480)].map((minutes) => minutes * minute);
/** How often to look whether there is somewhere to hand it to. */
const lookAgain = 5 * minute;
/** How many go in one set: who is killed between handing over and noting it hands so many over again at most. */
const mostTogether = 50;

async function move(tx: Tx, deliveries: readonly { id: string; state: State }[], to: State, change: Change = {}): Promise<void> {
  for (const [from, own] of Map.groupBy(deliveries, ({ state }) => state)) {
    if (!moves[from].includes(to)) throw new Error(`A delivery does not go from ${from} to ${to}.`);
    const ids = own.map(({ id }) => id);
    const { numUpdatedRows } = await tx.db
      .updateTable("deliveries")
      .set({ ...change, state: to })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "in", ids)
      .where("state", "=", from)
      .executeTakeFirst();
    if (numUpdatedRows !== BigInt(ids.length)) throw new Error(`Of the deliveries ${ids.join(", ")} some are no longer ${from}.`);
  }
}

/** Puts a message on its way; until `sendAt` it can be undone. */
export async function send(tx: Tx, outgoing: Outgoing, sendAt: Date): Promise<void> {
  await sendAll(tx, [outgoing], sendAt);
}

/** The same for many. */
export async function sendAll(tx: Tx, messages: readonly Outgoing[], sendAt: Date): Promise<void> {
  if (messages.length === 0) return;
  const deliveries = messages.map((outgoing) => {
    const recipients = [...new Set(everybody(outgoing).map((person) => person.address.toLowerCase()))];
    if (recipients.length === 0) throw new Failure("conversation.no_recipient");
    return { id: newId(), outgoing, recipients };
  });
  await tx.db
    .insertInto("deliveries")
    .values(
      deliveries.map(({ id, outgoing, recipients }) => ({
        organisation_id: tx.organisationId,
        id,
        channel_id: outgoing.channelId,
        message_id: outgoing.messageId,
        recipients,
        outgoing: JSON.stringify(outgoing),
        content: null,
        state: "waiting" as const,
        send_at: sendAt,
        attempts: 0,
        next_attempt_at: null,
        error: null,
        sent_at: null,
        created_at: tx.clock.now(),
      })),
    )
    .execute();
  await addRecipients(tx, deliveries);
  const [first] = deliveries;
  if (first !== undefined && sendAt <= tx.clock.now() && messages.every(({ automatic }) => automatic))
    return enqueue(tx, "deliver-automatic", first.id, { runAt: sendAt, key: `deliver-automatic:${tx.organisationId}` });
  await enqueueAll(
    tx,
    "deliver",
    deliveries.map(({ id }) => ({ id, key: keyOf(id), runAt: sendAt })),
  );
}

function everybody({ to, cc, bcc = [] }: Outgoing): Person[] {
  return [...to, ...cc, ...bcc];
}

/** Has a message that has not left do so at another time. */
export async function reschedule(tx: Tx, messageId: string, sendAt: Date): Promise<boolean> {
  const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
  if (delivery === undefined) return false;
  await move(tx, [delivery], "waiting", { send_at: sendAt, next_attempt_at: null, ...notDeferred });
  await enqueueDelivery(tx, delivery.id, sendAt);
  return true;
}

/** Undoes a message that has not left. Whoever holds the row's lock is about to hand it over: then it is too late. */
export async function withdraw(tx: Tx, messageId: string): Promise<boolean> {
  const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
  if (delivery === undefined) return false;
  await move(tx, [delivery], "withdrawn");
  await withdrawJob(tx, keyOf(delivery.id));
  return true;
}

/** Tries a failed message again, for those who have not got it. */
export async function retry(tx: Tx, messageId: string): Promise<void> {
  const delivery = await lock(tx, "message_id", messageId, ["failed"]);
  if (delivery === undefined) throw new Failure("reply.not_failed");
  const now = tx.clock.now();
  await tryAgainFor(tx, delivery.id);
  await move(tx, [delivery], "waiting", { attempts: 0, error: null, next_attempt_at: null, send_at: now, ...notDeferred });
  await enqueueDelivery(tx, delivery.id, now);
}

/**
 * Notes that a message came back for one of those it was sent to. A report may name an address that the mail was passed on to: when
 * there is but one recipient, it is theirs; otherwise nobody is known to have missed it, and nothing changes.
 */
export async function bounced(tx: Tx, messageId: string, address: string, error: string): Promise<void> {
  const delivery = await lock(tx, "message_id", messageId, ["sent", "failed"]);
  if (delivery === undefined) return;
  const recipients = (await recipientsOf(tx, [delivery.id])).get(delivery.id) ?? [];
  const [only] = recipients;
  const meant = recipients.find((one) => one.address === address.toLowerCase()) ?? (recipients.length === 1 ? only : undefined);
  if (meant === undefined) return;
  await note(tx, delivery.id, [meant.address], said(error));
  if (delivery.state === "sent") await move(tx, [delivery], "failed", { error: said(`${meant.address}: ${error}`) });
}

/** The messages that were sent from this channel to any of these addresses since then. */
export async function sentTo(tx: Tx, channelId: string, addresses: readonly string[], since: Date): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("deliveries")
    .select("message_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("sent_at", ">=", since)
    .where("recipients", "&&", sql<string[]>`${addresses.map((address) => address.toLowerCase())}::text[]`)
    .execute();
  return rows.map((row) => row.message_id);
}

/** How the deliveries of these messages stand; a message that was never sent, or was undone, has none. */
export async function deliveriesOf(tx: Tx, messageIds: readonly string[]): Promise<Map<string, Delivery>> {
  const found = new Map<string, Delivery>();
  if (messageIds.length === 0) return found;
  const rows = await tx.db
    .selectFrom("deliveries")
    .select([
      "id",
      "message_id",
      "state",
      "send_at",
      "sent_at",
      "attempts",
      "error",
      "deferred_by",
      "deferred_because",
      "next_attempt_at",
    ])
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "in", [...messageIds])
    .execute();
  const recipients = await recipientsOf(
    tx,
    rows.map((row) => row.id),
  );
  for (const row of rows) {
    if (row.state === "withdrawn") continue;
    found.set(row.message_id, {
      state: row.state,
      sendAt: row.send_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
      attempts: row.attempts,
      error: row.error,
      deferral: deferralOf(row),
      recipients: recipients.get(row.id) ?? [],
    });
  }
  return found;
}

function deferralOf(row: {
  deferred_by: string | null;
  deferred_because: Deferral["because"] | null;
  next_attempt_at: Date | null;
}): Delivery["deferral"] {
  const { deferred_by: by, deferred_because: because, next_attempt_at: until } = row;
  return by === null || because === null || until === null ? null : { by, because, until: until.toISOString() };
}

async function lock(tx: Tx, by: "id" | "message_id", value: string, states: readonly State[]): Promise<UnderWay | undefined> {
  const [delivery] = await free(tx)
    .where(by, "=", value)
    .where("state", "in", [...states])
    .execute();
  return delivery;
}

/** What goes in sets and has not been tried yet. */
async function lockAutomatic(tx: Tx): Promise<UnderWay[]> {
  return free(tx)
    .where("state", "=", "waiting")
    .where("automatic", "=", true)
    .where("next_attempt_at", "is", null)
    .where("send_at", "<=", tx.clock.now())
    .orderBy("send_at")
    .orderBy("id")
    .limit(mostTogether)
    .execute();
}

/** Deliveries that nobody else is at; whoever asks has them until the transaction ends. */
function free(tx: Tx) {
  return tx.db
    .selectFrom("deliveries")
    .select(["id", "channel_id", "message_id", "state", "attempts", "outgoing", "content", "deferred_by"])
    .where("organisation_id", "=", tx.organisationId)
    .forUpdate()
    .skipLocked();
}

const keyOf = (id: string) => `deliver:${id}`;

async function enqueueDelivery(tx: Tx, id: string, runAt: Date): Promise<void> {
  await enqueue(tx, "deliver", id, { runAt, key: keyOf(id) });
}

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  events: ChannelEvents;
  kinds: ChannelKinds;
  keeper: MailKeeper;
  ways: Ways;
}

/** Does the deliveries. */
export class Deliverer {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** Tells the queue what it can do. */
  begin(): void {
    const { jobs } = this.deps;
    jobs.task("deliver", (payload) => this.deliverOne(payload));
    jobs.task("deliver-automatic", (payload) => this.deliverAutomatic(payload));
    jobs.sweep(() => this.sweep());
  }

  private async deliverOne({ organisationId, id }: JobPayload): Promise<void> {
    await this.deliver(organisationId, async (tx) => {
      const delivery = await lock(tx, "id", id, ["waiting", "sending", "retrying"]);
      return delivery === undefined ? [] : [delivery];
    });
  }

  private async deliverAutomatic({ organisationId }: JobPayload): Promise<void> {
    for (let found = mostTogether; found === mostTogether;) {
      await this.deps.keeper.lull();
      found = await this.deliver(organisationId, lockAutomatic);
    }
  }

  /** @returns how many there were */
  private async deliver(organisationId: string, choose: (tx: Tx) => Promise<UnderWay[]>): Promise<number> {
    const { database } = this.deps;
    const { found, ready } = await database.inOrganisation(organisationId, system, async (tx) => {
      const deliveries = await choose(tx);
      return { found: deliveries.length, ready: await this.makeReady(tx, deliveries) };
    });
    if (ready.length > 0) await database.inOrganisation(organisationId, system, (tx) => this.handOver(tx, ready));
    return found;
  }

  async deliverNow(tx: Tx, messageId: string): Promise<void> {
    const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
    if (delivery === undefined) return;
    await withdrawJob(tx, keyOf(delivery.id));
    await this.handOver(tx, await this.makeReady(tx, [delivery]));
  }

  /** @returns those that are ready to be handed over; the others wait for their turn */
  private async makeReady(tx: Tx, deliveries: readonly UnderWay[]): Promise<Ready[]> {
    const ready: (UnderWay & { content: Buffer; turns: Turns })[] = [];
    for (const { delivery, turns } of await this.takeTurns(tx, deliveries)) {
      try {
        const content =
          delivery.content ?? (await this.deps.kinds.email.compose(tx, delivery.outgoing as Outgoing, tx.clock.now()));
        ready.push({ ...delivery, content, turns });
      } catch (error) {
        // An attachment that can't be read now may be there later; if not, its sender is told in the end.
        this.deps.log.error({ delivery: delivery.id, error: (error as Error).message }, "a message could not be put together");
        if (delivery.state !== "sending") await move(tx, [delivery], "sending");
        await this.settle(tx, delivery, turns, {
          outcome: "not-now",
          error: `It could not be put together: ${(error as Error).message}`,
        });
      }
    }
    const ids = ready.map(({ id }) => id);
    const contents = ready.map(({ content }) => content);
    await move(tx, ready, "sending", {
      content: sql<Buffer>`(${contents}::bytea[])[array_position(${ids}::uuid[], deliveries.id)]`,
      ...notDeferred,
    });
    return ready.map(({ id, turns }) => ({ id, turns }));
  }

  /** @returns those that have their turn for any of their recipients */
  private async takeTurns(tx: Tx, deliveries: readonly UnderWay[]): Promise<{ delivery: UnderWay; turns: Turns }[]> {
    const left = await missing(
      tx,
      deliveries.map(({ id }) => id),
    );
    const taken = await takeTurns(
      tx,
      this.deps.ways,
      deliveries.map(({ id, outgoing, deferred_by: deferredBy }) => ({
        addresses: [...(left.get(id) ?? [])],
        automatic: (outgoing as Outgoing).automatic,
        waited: deferredBy !== null,
      })),
    );
    const going: { delivery: UnderWay; turns: Turns }[] = [];
    const deferred: DeliveryNews[] = [];
    for (const [index, delivery] of deliveries.entries()) {
      const turns = taken[index];
      if (turns === undefined) continue;
      if (turns.go.size > 0 || turns.deferral === null) going.push({ delivery, turns });
      else {
        // One that was killed on its way waits to be tried again.
        await defer(tx, delivery, delivery.state === "waiting" ? "waiting" : "retrying", turns.deferral);
        if (delivery.deferred_by === null) deferred.push({ messageId: delivery.message_id, state: "deferred", error: null });
      }
    }
    await this.tell(tx, deferred);
    return going;
  }

  /** The rows stay locked until the other side has answered, so that no other process hands over the same. */
  private async handOver(tx: Tx, ready: readonly Ready[]): Promise<void> {
    const turnsOf = new Map(ready.map(({ id, turns }) => [id, turns]));
    const deliveries = await free(tx)
      .where("id", "in", [...turnsOf.keys()])
      .where("state", "=", "sending")
      .execute();
    const left = await missing(tx, [...turnsOf.keys()]);
    const handed = await Promise.allSettled(
      deliveries.map((delivery) => this.hand(tx, delivery, left.get(delivery.id), turnsOf.get(delivery.id))),
    );
    const taken: UnderWay[] = [];
    const reopened = new Set<string>();
    for (const [index, delivery] of deliveries.entries()) {
      const result = handed[index];
      const turns = turnsOf.get(delivery.id);
      if (result?.status === "rejected") throw result.reason;
      if (result === undefined || turns === undefined || result.value === null) continue;
      if (result.value.outcome === "taken" && !result.value.refused?.length && turns.deferral === null) {
        taken.push(delivery);
        for (const way of turns.refused) reopened.add(way);
      } else await this.settle(tx, delivery, turns, result.value);
    }
    await openWays(tx, [...reopened]);
    await this.settleTaken(tx, taken);
  }

  private async hand(
    tx: Tx,
    { content, outgoing }: UnderWay,
    missing: ReadonlySet<string> = new Set(),
    turns: Turns | undefined,
  ): Promise<Sending | null> {
    if (content === null || turns === undefined) return null;
    const left = new Set([...turns.go].filter((address) => missing.has(address)));
    const to = everybody(outgoing as Outgoing)
      .map(({ address }) => address)
      .filter((address) => left.delete(address.toLowerCase()));
    return this.deps.kinds.email.hand(tx, outgoing as Outgoing, content, to);
  }

  private async settle(tx: Tx, delivery: UnderWay, turns: Turns, result: Sending): Promise<void> {
    const { ways } = this.deps;
    const attempts = delivery.attempts + 1;
    const later = async (to: "retrying" | "waiting", wait: number, change: Change) => {
      const next = new Date(tx.clock.now().getTime() + wait);
      await move(tx, [asSending(delivery)], to, { ...change, next_attempt_at: next });
      await enqueueDelivery(tx, delivery.id, next);
    };
    const again = async (error: string, deferral: Deferral | null) => {
      const wait = delays[delivery.attempts];
      if (wait === undefined) return this.fail(tx, delivery, error);
      if (deferral === null) return later("retrying", wait, { attempts, error });
      const until = new Date(Math.max(tx.clock.now().getTime() + wait, deferral.until.getTime()));
      await defer(tx, asSending(delivery), "retrying", { ...deferral, until }, { attempts, error });
      return this.tell(tx, [{ messageId: delivery.message_id, state: "deferred", error }]);
    };
    switch (result.outcome) {
      case "taken": {
        const refused = result.refused ?? [];
        for (const { address, error, forGood } of refused) if (forGood) await note(tx, delivery.id, [address], said(error));
        const notNow = refused.filter(({ forGood }) => !forGood);
        const [first] = notNow;
        const waiting = [...((await missing(tx, [delivery.id])).get(delivery.id) ?? [])].filter(
          (address) => !turns.go.has(address) || notNow.some((one) => one.address === address),
        );
        if (refused.length < turns.go.size) await openWays(tx, turns.refused);
        if (waiting.length === 0) return this.settleTaken(tx, [delivery]);
        await this.noteTaken(tx, [delivery], waiting);
        let asked: Deferral | null = null;
        for (const { address, error } of notNow) if (asksToWait(error)) asked = await closeWay(tx, ways.to(address));
        if (first !== undefined) return again(`${first.address}: ${said(first.error)}`, asked);
        if (turns.deferral !== null) await defer(tx, asSending(delivery), "retrying", turns.deferral);
        return this.tell(tx, [{ messageId: delivery.message_id, state: "deferred", error: null }]);
      }
      case "refused":
        return this.fail(tx, delivery, said(result.error));
      case "no-way":
        return later("waiting", lookAgain, { error: said(result.error) });
      case "not-now":
        return again(said(result.error), asksToWait(result.error) ? await closeWay(tx, ways.out) : null);
    }
  }

  /** Sent, unless somebody has been refused it, now or before. */
  private async settleTaken(tx: Tx, deliveries: readonly UnderWay[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.noteTaken(tx, deliveries);
    const recipients = await recipientsOf(
      tx,
      deliveries.map(({ id }) => id),
    );
    const sent: UnderWay[] = [];
    for (const delivery of deliveries) {
      const failures = (recipients.get(delivery.id) ?? []).filter(({ state }) => state === "failed");
      if (failures.length === 0) sent.push(delivery);
      else await this.fail(tx, delivery, said(failures.map(({ address, error }) => `${address}: ${error}`).join("\n")));
    }
    await move(tx, sent.map(asSending), "sent", {
      attempts: sql<number>`attempts + 1`,
      error: null,
      next_attempt_at: null,
      sent_at: tx.clock.now(),
    });
    await this.tell(
      tx,
      sent.map((delivery) => ({ messageId: delivery.message_id, state: "sent", error: null })),
    );
  }

  /** Where the server took it for anybody, a copy may be wanted. */
  private async noteTaken(tx: Tx, deliveries: readonly UnderWay[], except: readonly string[] = []): Promise<void> {
    const taken = await noteTaken(
      tx,
      deliveries.map(({ id }) => id),
      except,
    );
    await orderCopies(
      tx,
      deliveries.flatMap(({ id, channel_id: channelId }) => (taken.has(id) ? [{ id, channelId }] : [])),
    );
  }

  private async fail(tx: Tx, delivery: UnderWay, error: string): Promise<void> {
    const left = (await missing(tx, [delivery.id])).get(delivery.id) ?? [];
    await note(tx, delivery.id, [...left], error);
    await move(tx, [asSending(delivery)], "failed", { attempts: delivery.attempts + 1, error, next_attempt_at: null });
    await this.tell(tx, [{ messageId: delivery.message_id, state: "failed", error }]);
  }

  /** Whatever becomes of the news, what is sent stays sent: undone with it, the mail would go out again and again. */
  private async tell(tx: Tx, news: readonly DeliveryNews[]): Promise<void> {
    if (news.length === 0) return;
    await sql`savepoint told`.execute(tx.db);
    try {
      await this.deps.events.delivered(tx, news);
    } catch (error) {
      if (isOurTrouble(error)) throw error;
      await sql`rollback to savepoint told`.execute(tx.db);
      // Of many, one may be the trouble, and the others need not suffer for it.
      if (news.length > 1) for (const one of news) await this.tell(tx, [one]);
      else
        this.deps.log.error(
          { message: news[0]?.messageId, error: (error as Error).message },
          "nobody could be told of a delivery",
        );
    }
  }

  /** Deliveries whose job was lost when a process was killed. */
  private async sweep(): Promise<void> {
    const left = await this.deps.database.whatIsOver<{ organisation_id: string; id: string }>("deliveries_to_make");
    for (const [organisationId, rows] of Map.groupBy(left, (row) => row.organisation_id)) {
      await this.deps.database.inOrganisation(organisationId, system, async (tx) => {
        for (const row of rows) await enqueueDelivery(tx, row.id, tx.clock.now());
      });
    }
  }
}

/** It waits until then, and says for whom. */
async function defer(
  tx: Tx,
  delivery: { id: string; state: State },
  to: "waiting" | "retrying",
  { by, because, until }: Deferral,
  change: Change = {},
): Promise<void> {
  await move(tx, [delivery], to, { ...change, deferred_by: by, deferred_because: because, next_attempt_at: until });
  await enqueueDelivery(tx, delivery.id, until);
}

function asSending({ id }: UnderWay): { id: string; state: "sending" } {
  return { id, state: "sending" };
}

function said(error: string): string {
  return error.replaceAll("\0", "").toWellFormed().slice(0, 1000);
}
