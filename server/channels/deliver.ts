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
 * `send_at` is when the time to undo is over, or whatever later time somebody has chosen; while it waits it can be another. Mail that
 * waits for its time stands in the database alone: its job is as old as the row, and the sweep finds one whose job was lost.
 *
 * `sending` is committed before anything is handed over. Killed between the handover and the commit of `sent`, the sweep finds the
 * row in `sending` and hands over once more, the very same bytes with the same Message-ID: at least once, since a mail that
 * comes twice is a nuisance and one that never comes is a broken promise.
 *
 * Every change of state goes through `move`.
 */
import { sql } from "kysely";
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
import { addRecipients, missing, note, recipientsOf, tryAgainFor } from "./delivery-recipients.ts";
import type { ChannelKinds, Sending } from "./kind.ts";
import { orderCopy } from "./imap/sent-copies.ts";
import { isOurTrouble } from "./our-trouble.ts";

type State = "waiting" | "sending" | "retrying" | "sent" | "failed" | "withdrawn";

const moves: Record<State, readonly State[]> = {
  waiting: ["waiting", "sending", "withdrawn"],
  sending: ["sending", "sent", "retrying", "failed", "waiting"],
  retrying: ["sending"],
  failed: ["waiting"],
  sent: ["failed"],
  withdrawn: [],
};

interface Change {
  attempts?: number;
  content?: Buffer;
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
}

const minute = 60_000;
/** How long after each attempt the next one is made: two days in all, as RFC 5321 §4.5.4.1 has it for giving up. */
const delays = [1, 5, 15, 30, 60, 120, 240, ...Array.from({ length: 5 }, () => 480)].map((minutes) => minutes * minute);
/** How often to look whether there is somewhere to hand it to. */
const lookAgain = 5 * minute;

async function move(tx: Tx, delivery: { id: string; state: State }, to: State, change: Change = {}): Promise<void> {
  if (!moves[delivery.state].includes(to)) throw new Error(`A delivery does not go from ${delivery.state} to ${to}.`);
  const { numUpdatedRows } = await tx.db
    .updateTable("deliveries")
    .set({ ...change, state: to })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", delivery.id)
    .where("state", "=", delivery.state)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`The delivery ${delivery.id} is no longer ${delivery.state}.`);
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
  await move(tx, delivery, "waiting", { send_at: sendAt, next_attempt_at: null });
  await enqueueDelivery(tx, delivery.id, sendAt);
  return true;
}

/** Undoes a message that has not left. Whoever holds the row's lock is about to hand it over: then it is too late. */
export async function withdraw(tx: Tx, messageId: string): Promise<boolean> {
  const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
  if (delivery === undefined) return false;
  await move(tx, delivery, "withdrawn");
  await withdrawJob(tx, keyOf(delivery.id));
  return true;
}

/** Tries a failed message again, for those who have not got it. */
export async function retry(tx: Tx, messageId: string): Promise<void> {
  const delivery = await lock(tx, "message_id", messageId, ["failed"]);
  if (delivery === undefined) throw new Failure("reply.not_failed");
  const now = tx.clock.now();
  await tryAgainFor(tx, delivery.id);
  await move(tx, delivery, "waiting", { attempts: 0, error: null, next_attempt_at: null, send_at: now });
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
  if (delivery.state === "sent") await move(tx, delivery, "failed", { error: said(`${meant.address}: ${error}`) });
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
    .select(["id", "message_id", "state", "send_at", "sent_at", "attempts", "error"])
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
      recipients: recipients.get(row.id) ?? [],
    });
  }
  return found;
}

async function lock(tx: Tx, by: "id" | "message_id", value: string, states: readonly State[]): Promise<UnderWay | undefined> {
  return tx.db
    .selectFrom("deliveries")
    .select(["id", "channel_id", "message_id", "state", "attempts", "outgoing", "content"])
    .where("organisation_id", "=", tx.organisationId)
    .where(by, "=", value)
    .where("state", "in", [...states])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
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
    jobs.task("deliver", (payload) => this.deliver(payload));
    jobs.sweep(() => this.sweep());
  }

  private async deliver({ organisationId, id }: JobPayload): Promise<void> {
    const { database } = this.deps;
    const ready = await database.inOrganisation(organisationId, system, (tx) => this.makeReady(tx, id));
    if (ready) await database.inOrganisation(organisationId, system, (tx) => this.handOver(tx, id));
  }

  async deliverNow(tx: Tx, messageId: string): Promise<void> {
    const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
    if (delivery === undefined) return;
    await withdrawJob(tx, keyOf(delivery.id));
    if (await this.makeReady(tx, delivery.id)) await this.handOver(tx, delivery.id);
  }

  /** @returns whether it is ready to be handed over */
  private async makeReady(tx: Tx, id: string): Promise<boolean> {
    const delivery = await lock(tx, "id", id, ["waiting", "sending", "retrying"]);
    if (delivery === undefined) return false;
    try {
      const content =
        delivery.content ?? (await this.deps.kinds.email.compose(tx, delivery.outgoing as Outgoing, tx.clock.now()));
      await move(tx, delivery, "sending", { content });
      return true;
    } catch (error) {
      // An attachment that can't be read now may be there later; if not, its sender is told in the end.
      this.deps.log.error({ delivery: id, error: (error as Error).message }, "a message could not be put together");
      if (delivery.state !== "sending") await move(tx, delivery, "sending");
      await this.settle(tx, delivery, { outcome: "not-now", error: `It could not be put together: ${(error as Error).message}` });
      return false;
    }
  }

  /** The row stays locked until the other side has answered, so that no other process hands over the same. */
  private async handOver(tx: Tx, id: string): Promise<void> {
    const delivery = await lock(tx, "id", id, ["sending"]);
    if (delivery === undefined || delivery.content === null) return;
    const outgoing = delivery.outgoing as Outgoing;
    const left = await missing(tx, delivery.id);
    const to = everybody(outgoing)
      .map(({ address }) => address)
      .filter((address) => left.delete(address.toLowerCase()));
    await this.settle(tx, delivery, await this.deps.kinds.email.hand(tx, outgoing, delivery.content, to));
  }

  private async settle(tx: Tx, delivery: UnderWay, result: Sending): Promise<void> {
    const now = tx.clock.now();
    const sending = { id: delivery.id, state: "sending" } as const;
    const attempts = delivery.attempts + 1;
    const fail = async (error: string) => {
      await note(tx, delivery.id, [...(await missing(tx, delivery.id))], error);
      await move(tx, sending, "failed", { attempts, error, next_attempt_at: null });
      await this.tell(tx, { messageId: delivery.message_id, state: "failed", error });
    };
    const later = async (to: "retrying" | "waiting", wait: number, change: Change) => {
      const next = new Date(now.getTime() + wait);
      await move(tx, sending, to, { ...change, next_attempt_at: next });
      await enqueueDelivery(tx, delivery.id, next);
    };
    const again = async (error: string) => {
      const wait = delays[delivery.attempts];
      return wait === undefined ? fail(error) : later("retrying", wait, { attempts, error });
    };
    switch (result.outcome) {
      case "taken": {
        const refused = result.refused ?? [];
        for (const { address, error, forGood } of refused) if (forGood) await note(tx, delivery.id, [address], said(error));
        const notNow = refused.filter(({ forGood }) => !forGood);
        const left = await missing(tx, delivery.id);
        for (const { address } of notNow) left.delete(address);
        await note(tx, delivery.id, [...left], null);
        if (left.size > 0) await orderCopy(tx, { id: delivery.id, channelId: delivery.channel_id });
        const [first] = notNow;
        if (first !== undefined) return again(`${first.address}: ${said(first.error)}`);
        const failures = [...((await recipientsOf(tx, [delivery.id])).get(delivery.id) ?? [])].filter(
          ({ state }) => state === "failed",
        );
        if (failures.length > 0) return fail(said(failures.map(({ address, error }) => `${address}: ${error}`).join("\n")));
        await move(tx, sending, "sent", { attempts, error: null, next_attempt_at: null, sent_at: now });
        return this.tell(tx, { messageId: delivery.message_id, state: "sent", error: null });
      }
      case "refused":
        return fail(said(result.error));
      case "no-way":
        return later("waiting", lookAgain, { error: said(result.error) });
      case "not-now":
        return again(said(result.error));
    }
  }

  /** Whatever becomes of the news, what is sent stays sent: undone with it, the mail would go out again and again. */
  private async tell(tx: Tx, news: DeliveryNews): Promise<void> {
    await sql`savepoint told`.execute(tx.db);
    try {
      await this.deps.events.delivered(tx, news);
    } catch (error) {
      if (isOurTrouble(error)) throw error;
      await sql`rollback to savepoint told`.execute(tx.db);
      this.deps.log.error({ message: news.messageId, error: (error as Error).message }, "nobody could be told of a delivery");
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

function said(error: string): string {
  return error.replaceAll("\0", "").toWellFormed().slice(0, 1000);
}
