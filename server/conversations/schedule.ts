/**
 * An answer whose time somebody has chosen.
 *
 *   reply with a time ──▶ scheduled ── its time comes ──▶ sent
 *                          │ ▲  │ └─ taken back by hand ──▶ withdrawn: the draft again
 *                          └─┘  ├─ the customer or a colleague writes first, the conversation is put away or joined to another
 *                     another   │      ──▶ held: its writer's draft again
 *                     time      └─ its writer answers here no more ──▶ held: a note of theirs, for whoever goes on with it
 *
 * What it was written for has changed when somebody writes first, and nobody sends what they have not seen fit; nor does an answer leave
 * in the name of somebody who can't stand by it. Until it leaves, the customer waits for us: the conversation is `waiting`, since for now
 * there is nothing to do, but `awaiting_since` stands, and it is due as if it had been answered at that time. The delivery itself waits in
 * channels/sending/delivery.ts, which survives any kill.
 */
import type { Selectable } from "kysely";
import { agentIdOf, Failure, type Tx } from "#kernel";
import { lookAgainBy, organisationOf } from "#organisation";
import { agentById } from "#staff";
import type { MessagesTable } from "../migrations/tables.ts";
import { reopen } from "./close.ts";
import { change, lockConversation, record, refreshSummary, type ConversationRow } from "./conversation.ts";
import { noteHeld, restoreDraft } from "./drafts.ts";
import { unsign } from "./signature.ts";
import type { Parts } from "./take-in.ts";
import { ownMessageOf, takeBack } from "./withdraw-reply.ts";

const furthestAhead = 366 * 24 * 3600_000;

/** @throws Failure `reply.bad_time` unless it is still to come, and within a year */
export function timeAhead(tx: Tx, at: string): Date {
  const time = new Date(at);
  const ahead = time.getTime() - tx.clock.now().getTime();
  if (ahead <= 0 || ahead > furthestAhead) throw new Failure("reply.bad_time");
  return time;
}

export async function keepSchedule(tx: Tx, messageId: string, sendAt: Date): Promise<void> {
  await tx.db
    .insertInto("scheduled_replies")
    .values({
      organisation_id: tx.organisationId,
      message_id: messageId,
      send_at: sendAt,
      scheduled_at: tx.clock.now(),
      scheduled_by: agentIdOf(tx.actor),
    })
    .execute();
}

/**
 * Has it sent at another time; null means now.
 * @throws Failure `reply.bad_time`; `reply.already_sent` when it does not wait for its time (any more)
 */
export async function reschedule(
  tx: Tx,
  { channels }: Parts,
  conversationId: string,
  messageId: string,
  at: string | null,
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  await ownMessageOf(tx, conversationId, messageId);
  const sendAt = at === null ? tx.clock.now() : timeAhead(tx, at);
  const { numUpdatedRows } = await tx.db
    .updateTable("scheduled_replies")
    .set({ send_at: sendAt, scheduled_at: tx.clock.now(), scheduled_by: agentIdOf(tx.actor) })
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "=", messageId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n || !(await channels.reschedule(tx, messageId, sendAt))) throw new Failure("reply.already_sent");
  if (conversation.state === "waiting")
    await change(tx, conversationId, { due_at: lookAgainBy(await organisationOf(tx), sendAt) });
  await record(tx, conversationId, {
    type: "reply.rescheduled",
    messageId,
    data: { sendAt: sendAt.toISOString(), now: at === null },
  });
}

/** Why what waited for its time does not leave. */
type HeldBecause = "newer" | "joined" | "removed" | "writer-left";

/**
 * Holds what waits for its time in these conversations, since something has happened there that its writers have not seen.
 * @param except whose own answers go on as they are: who acts now knows of them
 * @returns the conversations in which something was held, as they stand now
 */
export async function holdScheduled(
  tx: Tx,
  parts: Pick<Parts, "channels">,
  conversationIds: readonly string[],
  because: HeldBecause,
  except: string | null = null,
): Promise<ConversationRow[]> {
  if (conversationIds.length === 0) return [];
  const waiting = await scheduled(tx)
    .where("messages.conversation_id", "in", [...conversationIds])
    .execute();
  const held = new Map<string, ConversationRow>();
  for (const reply of waiting) {
    if (reply.agent_id !== null && reply.agent_id === except) continue;
    if (await hold(tx, parts, reply, because)) held.set(reply.conversation_id, await lockConversation(tx, reply.conversation_id));
  }
  return [...held.values()];
}

/** Holds all that somebody who answers here no more has written for a later time; those who waited for it are owed an answer. */
export async function holdScheduledBy(tx: Tx, parts: Pick<Parts, "channels">, agentId: string): Promise<void> {
  const waiting = await scheduled(tx).where("messages.agent_id", "=", agentId).execute();
  for (const reply of waiting) {
    if (!(await hold(tx, parts, reply, "writer-left"))) continue;
    const conversation = await lockConversation(tx, reply.conversation_id);
    if (conversation.state === "closed") await reopen(tx, conversation.id);
  }
}

interface ScheduledReply {
  conversation_id: string;
  message_id: string;
  agent_id: string | null;
}

function scheduled(tx: Tx) {
  return tx.db
    .selectFrom("scheduled_replies")
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.organisation_id", "=", "scheduled_replies.organisation_id")
        .onRef("messages.id", "=", "scheduled_replies.message_id"),
    )
    .select(["messages.conversation_id", "message_id", "agent_id"])
    .where("scheduled_replies.organisation_id", "=", tx.organisationId)
    .orderBy("messages.conversation_id")
    .orderBy("message_id");
}

/** @returns false when it is being handed over at this moment: then it has left */
async function hold(
  tx: Tx,
  parts: Pick<Parts, "channels">,
  { conversation_id: conversationId, message_id: messageId, agent_id: agentId }: ScheduledReply,
  because: HeldBecause,
): Promise<boolean> {
  const message = await ownMessageOf(tx, conversationId, messageId);
  const conversation = await lockConversation(tx, conversationId);
  if (!(await takeBack(tx, parts, conversation, message))) return false;
  // What a program wrote is for whoever has the conversation.
  const goesOn = because === "writer-left" ? null : (agentId ?? conversation.owner_agent_id);
  if (goesOn === null) await keepAsNote(tx, message);
  else await keepAsDraft(tx, message, goesOn);
  await record(tx, conversationId, { type: "reply.held", messageId, data: { writer: agentId ?? goesOn, because } });
  return true;
}

async function keepAsDraft(tx: Tx, message: Selectable<MessagesTable>, agentId: string): Promise<void> {
  const { name, role } = await agentById(tx, agentId);
  const writer: Tx = { ...tx, actor: { kind: "agent", id: agentId, name, role } };
  await restoreDraft(writer, message.conversation_id, unsign(message, message.signature));
  await noteHeld(tx, message.conversation_id, agentId);
}

/** Nobody else sees a person's drafts, so what nobody can go on with as theirs stands as a note. */
async function keepAsNote(tx: Tx, message: Selectable<MessagesTable>): Promise<void> {
  const { text, html } = unsign(message, message.signature);
  await tx.db
    .updateTable("messages")
    .set({
      direction: "note",
      text,
      html,
      signature: "",
      from_address: "",
      our_address: null,
      to: "[]",
      cc: "[]",
      bcc: "[]",
      header_message_id: null,
      withdrawn_at: null,
    })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", message.id)
    .execute();
  await refreshSummary(tx, message.conversation_id);
}

/** Which of these messages wait for a time that somebody has chosen. */
export async function scheduledAmong(tx: Tx, messageIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.db
    .selectFrom("scheduled_replies")
    .select("message_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "in", [...messageIds])
    .execute();
  return new Set(rows.map((row) => row.message_id));
}

/** Its time has come and it has left, or never will: from now on it is an answer like any other. */
export async function endSchedule(tx: Tx, conversation: ConversationRow, messageId: string, sent: boolean): Promise<void> {
  await tx.db
    .deleteFrom("scheduled_replies")
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "=", messageId)
    .execute();
  if (sent) {
    await tx.db
      .updateTable("messages")
      .set({ at: tx.clock.now() })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", messageId)
      .execute();
    if (conversation.state !== "open") await change(tx, conversation.id, { awaiting_since: null });
  }
  await refreshSummary(tx, conversation.id);
}
