import { agentIdOf, type Tx } from "#kernel";
import { change, lockInAnyState, record, takeUp } from "./conversation.ts";

/** Puts a conversation away with a reason: it stands in no queue and no search any more, and is kept. */
export async function remove(tx: Tx, conversationId: string, reason: "demo"): Promise<void> {
  const conversation = await lockInAnyState(tx, conversationId);
  if (conversation === undefined || conversation.state === "removed") return;
  await takeUp(tx, conversationId);
  await tx.db
    .insertInto("removals")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      reason,
      removed_at: tx.clock.now(),
      removed_by: agentIdOf(tx.actor),
    })
    .execute();
  await change(tx, conversationId, { state: "removed", due_at: null, awaiting_since: null });
  await record(tx, conversationId, { type: "conversation.removed", data: { reason, from: conversation.state } });
}
