import { agentIdOf, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockConversation, ownerOnReturn, record, takeUp } from "./conversation.ts";

/** Closes the conversation; closing a closed one changes nothing. */
export async function close(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state === "closed") return;
  await takeUp(tx, conversationId);
  await noteClosure(tx, conversationId);
  await change(tx, conversationId, { state: "closed", due_at: null, awaiting_since: null });
  await record(tx, conversationId, { type: "conversation.closed", data: { from: conversation.state } });
}

/** The row that says who closed it and when; whoever calls says the state. */
export async function noteClosure(tx: Tx, conversationId: string): Promise<void> {
  await tx.db
    .insertInto("closures")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      closed_at: tx.clock.now(),
      closed_by: agentIdOf(tx.actor),
    })
    .execute();
}

/** Reopens it: somebody owes an answer again, by a new time. Reopening an open one changes nothing. */
export async function reopen(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state !== "closed") return;
  await takeUp(tx, conversationId);
  const now = tx.clock.now();
  await change(tx, conversationId, {
    ...(await ownerOnReturn(tx, conversation)),
    state: "open",
    awaiting_since: now,
    due_at: promisedBy(await organisationOf(tx), now),
  });
  await record(tx, conversationId, { type: "conversation.reopened" });
}
