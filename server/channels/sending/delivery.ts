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
import type { RawBuilder } from "kysely";
import { enqueue, type Tx } from "#kernel";
import type { Deferral } from "./turns.ts";

export type State = "waiting" | "sending" | "retrying" | "sent" | "failed" | "withdrawn";

const moves: Record<State, readonly State[]> = {
  waiting: ["waiting", "sending", "withdrawn"],
  sending: ["sending", "sent", "retrying", "failed", "waiting"],
  retrying: ["sending", "retrying"],
  failed: ["waiting"],
  sent: ["failed"],
  withdrawn: [],
};

export interface Change {
  attempts?: number | RawBuilder<number>;
  content?: RawBuilder<Buffer>;
  deferred_by?: string | null;
  deferred_because?: Deferral["because"] | null;
  error?: string | null;
  next_attempt_at?: Date | null;
  send_at?: Date;
  sent_at?: Date;
}

export interface UnderWay {
  id: string;
  channel_id: string;
  message_id: string;
  state: State;
  attempts: number;
  outgoing: unknown;
  content: Buffer | null;
  deferred_by: string | null;
}

export const notDeferred = { deferred_by: null, deferred_because: null } as const;

/** The one way to another state. @throws when any of them has left the state it is said to be in */
export async function move(
  tx: Tx,
  deliveries: readonly { id: string; state: State }[],
  to: State,
  change: Change = {},
): Promise<void> {
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

/** One of them, unless somebody else is at it or it is in none of these states. */
export async function lock(
  tx: Tx,
  by: "id" | "message_id",
  value: string,
  states: readonly State[],
): Promise<UnderWay | undefined> {
  const [delivery] = await free(tx)
    .where(by, "=", value)
    .where("state", "in", [...states])
    .execute();
  return delivery;
}

/** Deliveries that nobody else is at; whoever asks has them until the transaction ends. */
export function free(tx: Tx) {
  return tx.db
    .selectFrom("deliveries")
    .select(["id", "channel_id", "message_id", "state", "attempts", "outgoing", "content", "deferred_by"])
    .where("organisation_id", "=", tx.organisationId)
    .forUpdate()
    .skipLocked();
}

/** By which its job is known, so that it has one only. */
export const keyOf = (id: string) => `deliver:${id}`;

export async function enqueueDelivery(tx: Tx, id: string, runAt: Date): Promise<void> {
  await enqueue(tx, "deliver", id, { runAt, key: keyOf(id) });
}

/** It waits until then, and says for whom. */
export async function defer(
  tx: Tx,
  delivery: { id: string; state: State },
  to: "waiting" | "retrying",
  { by, because, until }: Deferral,
  change: Change = {},
): Promise<void> {
  await move(tx, [delivery], to, { ...change, deferred_by: by, deferred_because: because, next_attempt_at: until });
  await enqueueDelivery(tx, delivery.id, until);
}

export function asSending({ id }: UnderWay): { id: string; state: "sending" } {
  return { id, state: "sending" };
}

/** What another server said, as the database takes it. */
export function said(error: string): string {
  return error.replaceAll("\0", "").toWellFormed().slice(0, 1000);
}
