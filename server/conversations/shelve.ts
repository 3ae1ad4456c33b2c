import type { MachineKind, MachineSign } from "#contract";
import { agentIdOf, Failure, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockConversation, ownerOnReturn, record, takeUp } from "./conversation.ts";

/**
 * Puts a conversation on the shelf, where it is seen and asks for nothing: for what was not recognised as a machine's. Nothing is learnt
 * of it; the next mail of that sender is judged as ever.
 * @throws Failure `conversation.already_closed`
 */
export async function shelve(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state === "shelved") return;
  if (conversation.state === "closed") throw new Failure("conversation.already_closed");
  await takeUp(tx, conversationId);
  await putOnShelf(tx, conversationId, await machineOf(tx, conversationId));
  await change(tx, conversationId, { state: "shelved", due_at: null, awaiting_since: null });
  await record(tx, conversationId, { type: "conversation.shelved", data: { from: conversation.state } });
}

/** Takes it from the shelf: it is open, its team's, and due. One that lies elsewhere stays as it is. */
export async function unshelve(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state !== "shelved") return;
  await takeUp(tx, conversationId);
  const now = tx.clock.now();
  await change(tx, conversationId, {
    ...(await ownerOnReturn(tx, conversation)),
    state: "open",
    awaiting_since: now,
    due_at: promisedBy(await organisationOf(tx), now),
  });
  await record(tx, conversationId, { type: "conversation.unshelved" });
}

/** The row that says why it lies there; whoever calls says the state. */
export async function putOnShelf(
  tx: Tx,
  conversationId: string,
  { kind, signs }: { kind: MachineKind; signs: readonly MachineSign[] },
): Promise<void> {
  await tx.db
    .insertInto("shelvings")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      kind,
      because: JSON.stringify(signs),
      shelved_at: tx.clock.now(),
      shelved_by: agentIdOf(tx.actor),
    })
    .execute();
}

/** What began it, when that was recognised; one that a person shelves for the first time is of no known kind. */
async function machineOf(tx: Tx, conversationId: string): Promise<{ kind: MachineKind; signs: MachineSign[] }> {
  const row = await tx.db
    .selectFrom("messages")
    .select("machine")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("machine", "is not", null)
    .orderBy("at")
    .limit(1)
    .executeTakeFirst();
  const machine = row?.machine as { kind: MachineKind } | undefined;
  return { kind: machine?.kind ?? "other", signs: [] };
}
