import { Client } from "pg";
import type { Log } from "./log.ts";
import { roleUrl } from "./database/database.ts";
import type { Actor, Tx } from "./tx.ts";

export interface NewEvent {
  type: string;
  conversationId?: string | undefined;
  messageId?: string | undefined;
  /** What else it is about: a contact, a team, a token … */
  subjectId?: string | undefined;
  /** Facts for the audit trail; never the content of a message. */
  data?: Record<string, unknown>;
}

/**
 * Records what a transaction did, last of all it does: from here until it commits, other writers of the organisation wait,
 * which is what makes the numbers visible in their order (migrations/0001_kernel.sql).
 * @returns the event's number
 */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<number> {
  const [seq = 0] = await recordEvents(tx, [event]);
  return seq;
}

/**
 * The same for what a transaction did to many, in its order; each done by the transaction's actor, or by one of its own.
 * @returns their numbers
 */
export async function recordEvents(tx: Tx, events: readonly (NewEvent & { actor?: Actor })[]): Promise<number[]> {
  if (events.length === 0) return [];
  const { last_seq: last } = await tx.db
    .updateTable("event_counters")
    .set((eb) => ({ last_seq: eb("last_seq", "+", events.length) }))
    .where("organisation_id", "=", tx.organisationId)
    .returning("last_seq")
    .executeTakeFirstOrThrow();
  const seqs = events.map((_, index) => last - events.length + 1 + index);
  await tx.db
    .insertInto("events")
    .values(
      events.map(({ actor = tx.actor, ...event }, index) => ({
        organisation_id: tx.organisationId,
        seq: seqs[index] ?? last,
        type: event.type,
        at: tx.clock.now(),
        actor_kind: actor.kind,
        actor_id: actor.id,
        actor_name: actor.name,
        conversation_id: event.conversationId ?? null,
        message_id: event.messageId ?? null,
        subject_id: event.subjectId ?? null,
        data: JSON.stringify(event.data ?? {}),
      })),
    )
    .execute();
  return seqs;
}

export async function newestEvent(tx: Tx): Promise<number> {
  const row = await tx.db
    .selectFrom("event_counters")
    .select("last_seq")
    .where("organisation_id", "=", tx.organisationId)
    .executeTakeFirst();
  return row?.last_seq ?? 0;
}

export type Signal = "lyhord_events" | "lyhord_presence";

/**
 * Hears PostgreSQL's NOTIFY and tells whoever asked, in this process. Only wakes: what happened is read from the tables, so a
 * notification that is lost with a broken connection is made up for by waking everybody when the line is back.
 */
export class Signals {
  private readonly listeners = new Map<Signal, Set<(payload: string | null) => void>>();
  private client: Client | null = null;
  private closed = false;
  private readonly url: string;
  private readonly log: Log;

  constructor(ownerUrl: string, secret: string, log: Log) {
    this.url = roleUrl("lyhord_app", ownerUrl, secret);
    this.log = log;
  }

  /** `listener` gets the payload, or null when something may have been missed. */
  on(signal: Signal, listener: (payload: string | null) => void): () => void {
    const set = this.listeners.get(signal) ?? new Set();
    set.add(listener);
    this.listeners.set(signal, set);
    return () => void set.delete(listener);
  }

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: "lyhord signals" });
    client.on("notification", (message) => this.tell(message.channel as Signal, message.payload ?? ""));
    client.on("error", (error) => this.log.warn({ error: error.message }, "the line for notifications broke"));
    client.on("end", () => void this.reconnect());
    await client.connect();
    await client.query("listen lyhord_events; listen lyhord_presence");
    this.client = client;
  }

  private tell(signal: Signal, payload: string | null): void {
    for (const listener of this.listeners.get(signal) ?? []) listener(payload);
  }

  private async reconnect(): Promise<void> {
    for (let wait = 200; !this.closed; wait = Math.min(wait * 2, 10_000)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        await this.start();
        for (const signal of this.listeners.keys()) this.tell(signal, null);
        return;
      } catch (error) {
        this.log.warn({ error: (error as Error).message }, "no line for notifications yet");
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }
}
