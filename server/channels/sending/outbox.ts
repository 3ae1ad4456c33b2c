/** What the rest of the house asks of deliveries: to begin, to go at another time, to be undone, tried again, and how they stand. */
import { sql } from "kysely";
import type { Delivery } from "#contract";
import { enqueue, enqueueAll, Failure, newId, withdrawJob, type Tx } from "#kernel";
import type { Outgoing } from "../channel.ts";
import { enqueueDelivery, keyOf, lock, move, notDeferred, said } from "./delivery.ts";
import { addRecipients, everybody, note, recipientsOf, tryAgainFor } from "./recipients.ts";
import type { Deferral } from "./turns.ts";

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

/** Has a message that has not left do so at another time. */
export async function reschedule(tx: Tx, messageId: string, sendAt: Date): Promise<boolean> {
  const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
  if (delivery === undefined) return false;
  await move(tx, [delivery], "waiting", { send_at: sendAt, next_attempt_at: null, ...notDeferred });
  await enqueueDelivery(tx, delivery.id, sendAt);
  return true;
}

/** What of the channel's mail has been tried in vain, or waits for its turn, is tried again now: its way out is another. */
export async function hurry(tx: Tx, channelId: string): Promise<void> {
  const now = tx.clock.now();
  const waiting = await tx.db
    .selectFrom("deliveries")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("state", "in", ["waiting", "retrying"])
    .where("next_attempt_at", ">", now)
    .execute();
  await enqueueAll(
    tx,
    "deliver",
    waiting.map(({ id }) => ({ id, key: keyOf(id), runAt: now })),
  );
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
 * @returns false when that was known before, by another report or since it was refused
 */
export async function bounced(tx: Tx, messageId: string, address: string, error: string): Promise<boolean> {
  const delivery = await lock(tx, "message_id", messageId, ["sent", "failed"]);
  if (delivery === undefined) return true;
  const recipients = (await recipientsOf(tx, [delivery.id])).get(delivery.id) ?? [];
  const [only] = recipients;
  const meant = recipients.find((one) => one.address === address.toLowerCase()) ?? (recipients.length === 1 ? only : undefined);
  if (meant === undefined) return true;
  if (meant.state === "failed") return false;
  await note(tx, delivery.id, [meant.address], said(error));
  if (delivery.state === "sent") await move(tx, [delivery], "failed", { error: said(`${meant.address}: ${error}`) });
  return true;
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
