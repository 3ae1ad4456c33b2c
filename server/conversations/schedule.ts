/**
 * An answer whose time somebody has chosen.
 *
 *   reply with a time ──▶ scheduled ── its time comes ──▶ sent
 *                          │ ▲  │ └─ taken back by hand ──▶ withdrawn: the draft again
 *                          └─┘  └─ the customer or a colleague writes first ──▶ held: its writer's draft again
 *                     another time
 *
 * What it was written for has changed when somebody writes first, and nobody sends what they have not seen fit. Until it leaves, the
 * customer waits for us: the conversation is `waiting`, since for now there is nothing to do, but `awaiting_since` stands, and it is due
 * as if it had been answered at that time. The delivery itself waits in channels/deliver.ts, which survives any kill.
 */
import { agentIdOf, Failure, system, type Tx } from "#kernel";
import { lookAgainBy, organisationOf } from "#organisation";
import { agentById } from "#staff";
import { change, lockConversation, record, refreshSummary, type ConversationRow } from "./conversation.ts";
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
  await record(tx, conversationId, { type: "reply.rescheduled", messageId, data: { sendAt: sendAt.toISOString() } });
}

/**
 * Holds what waits for its time in these conversations, since something was written that its writers have not seen.
 * @param except whose own answers go on as they are: who writes now knows of them
 * @returns the conversations in which something was held, as they stand now
 */
export async function holdScheduled(
  tx: Tx,
  parts: Parts,
  conversationIds: readonly string[],
  except: string | null = null,
): Promise<ConversationRow[]> {
  if (conversationIds.length === 0) return [];
  const waiting = await tx.db
    .selectFrom("scheduled_replies")
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.organisation_id", "=", "scheduled_replies.organisation_id")
        .onRef("messages.id", "=", "scheduled_replies.message_id"),
    )
    .select(["messages.conversation_id", "message_id", "agent_id"])
    .where("scheduled_replies.organisation_id", "=", tx.organisationId)
    .where("messages.conversation_id", "in", [...conversationIds])
    .orderBy("message_id")
    .execute();
  const held = new Map<string, ConversationRow>();
  for (const { conversation_id: conversationId, message_id: messageId, agent_id: agentId } of waiting) {
    if (agentId !== null && agentId === except) continue;
    const message = await ownMessageOf(tx, conversationId, messageId);
    const conversation = await lockConversation(tx, conversationId);
    // What a program wrote is for whoever has the conversation.
    const writer = agentId ?? conversation.owner_agent_id;
    // What is being handed over at this moment has left.
    if (!(await takeBack(tx, parts, conversation, message, await actingAs(tx, writer)))) continue;
    await record(tx, conversationId, { type: "reply.held", messageId, data: { writer } });
    held.set(conversationId, await lockConversation(tx, conversationId));
  }
  return [...held.values()];
}

async function actingAs(tx: Tx, agentId: string | null): Promise<Tx> {
  if (agentId === null) return { ...tx, actor: system };
  const { name, role } = await agentById(tx, agentId);
  return { ...tx, actor: { kind: "agent", id: agentId, name, role } };
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
