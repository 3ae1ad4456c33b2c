import { Failure, notFound, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockInAnyState, ownerOnReturn, record, type ConversationRow } from "../conversation.ts";
import { remove } from "../remove.ts";
import type { Parts } from "../take-in.ts";
import { learn } from "./learn.ts";

/**
 * Somebody here says that it is spam: put away where it can be seen, and learnt from. What is there already stays as it is.
 * @throws Failure 404; `conversation.removed` when it has been put away for another reason
 */
export async function markSpam(tx: Tx, parts: Pick<Parts, "channels">, conversationId: string): Promise<void> {
  const conversation = await lockedForMarking(tx, conversationId);
  if (conversation.state === "removed") return;
  await learn(tx, conversationId, "spam");
  await remove(tx, parts, conversationId, "spam", { by: "person" });
}

/**
 * Somebody here says that it is not spam: it is open, its team's and due, and its sender is believed from now on. It is not acknowledged: who is
 * here now answers, and an automatic mail, days late, would only tell a spammer that somebody reads.
 * @throws Failure 404; `conversation.removed` when it has been put away for another reason
 */
export async function unmarkSpam(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockedForMarking(tx, conversationId);
  if (conversation.state === "removed") await restore(tx, conversation, {});
}

/** It is open, its team's and due, and its sender is believed from now on. @param data what the event says of why */
export async function restore(tx: Tx, conversation: ConversationRow, data: Record<string, unknown>): Promise<void> {
  const { id } = conversation;
  await tx.db.deleteFrom("removals").where("organisation_id", "=", tx.organisationId).where("conversation_id", "=", id).execute();
  const now = tx.clock.now();
  await change(tx, id, {
    ...(await ownerOnReturn(tx, conversation)),
    state: "open",
    awaiting_since: now,
    due_at: promisedBy(await organisationOf(tx), now),
  });
  await learn(tx, id, "ham");
  await record(tx, id, { type: "conversation.restored", data });
}

async function lockedForMarking(tx: Tx, conversationId: string): Promise<ConversationRow> {
  const conversation = await lockInAnyState(tx, conversationId);
  if (conversation === undefined) throw notFound();
  if (conversation.state !== "removed") return conversation;
  const removal = await tx.db
    .selectFrom("removals")
    .select("reason")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  if (removal?.reason !== "spam") throw new Failure("conversation.removed");
  return conversation;
}
