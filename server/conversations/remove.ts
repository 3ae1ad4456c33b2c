import { agentIdOf, type Tx } from "#kernel";
import type { RemovalsTable } from "../migrations/tables.ts";
import { change, lockInAnyState, record, takeUp } from "./conversation.ts";
import { holdScheduled } from "./schedule.ts";
import { unlearn } from "./spam/learn.ts";
import type { Suspicion } from "./spam/judge.ts";
import type { Parts } from "./take-in.ts";

/**
 * Puts a conversation away with a reason: it stands in no queue of work and no search any more, and is kept. What waits in it for its time is
 * held: nobody writes to whom we take for a spammer.
 */
export async function remove(
  tx: Tx,
  parts: Pick<Parts, "channels">,
  conversationId: string,
  reason: RemovalsTable["reason"],
  because: Suspicion | { by: "person" } | null = null,
): Promise<void> {
  const conversation = await lockInAnyState(tx, conversationId);
  if (conversation === undefined || conversation.state === "removed") return;
  await holdScheduled(tx, parts, [conversationId], "removed");
  await takeUp(tx, conversationId);
  await noteRemoval(tx, conversationId, reason, because);
  // Who was invented teaches nothing about real senders.
  if (reason === "demo") await unlearn(tx, conversationId);
  await change(tx, conversationId, { state: "removed", due_at: null, awaiting_since: null });
  await record(tx, conversationId, { type: "conversation.removed", data: { reason, from: conversation.state } });
}

/** The row that says why it is put away; whoever calls says the state. */
export async function noteRemoval(
  tx: Tx,
  conversationId: string,
  reason: RemovalsTable["reason"],
  because: Suspicion | { by: "person" } | null,
): Promise<void> {
  await tx.db
    .insertInto("removals")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      reason,
      removed_at: tx.clock.now(),
      removed_by: agentIdOf(tx.actor),
      because: because === null ? null : JSON.stringify(because),
    })
    .execute();
}
