import type { Selectable } from "kysely";
import { Failure, notFound, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import type { MessagesTable } from "../migrations/tables.ts";
import { change, lockConversation, record, refreshSummary, type ConversationRow } from "./conversation.ts";
import { restoreDraft } from "./drafts.ts";
import { unsign } from "./signature.ts";
import type { Parts } from "./take-in.ts";

/**
 * Takes back an answer that has not left yet: it is the draft again, and the conversation stands where it stood.
 * @throws Failure `reply.already_sent` when it is too late
 */
export async function withdrawReply(tx: Tx, parts: Parts, conversationId: string, messageId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  const message = await ownMessageOf(tx, conversationId, messageId);
  if (message.withdrawn_at !== null) return;
  if (!(await takeBack(tx, parts, conversation, message))) throw new Failure("reply.already_sent");
  await restoreDraft(tx, conversationId, unsign(message, message.signature));
  await record(tx, conversationId, { type: "reply.withdrawn", messageId });
}

/**
 * The answer stands in the conversation no more, which is as it was before it; whoever calls says what becomes of the words.
 * @returns false when it is too late
 */
export async function takeBack(
  tx: Tx,
  { channels }: Pick<Parts, "channels">,
  conversation: ConversationRow,
  message: Selectable<MessagesTable>,
): Promise<boolean> {
  if (!(await channels.withdraw(tx, message.id))) return false;
  await tx.db
    .updateTable("messages")
    .set({ withdrawn_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", message.id)
    .execute();
  await tx.db
    .deleteFrom("scheduled_replies")
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "=", message.id)
    .execute();
  const stood = await stoodBefore(tx, conversation.id, message.id);
  if (conversation.state === "waiting") {
    const organisation = await organisationOf(tx);
    const since = stood.awaitingSince === null ? null : new Date(stood.awaitingSince);
    await change(tx, conversation.id, {
      state: "open",
      awaiting_since: since,
      due_at: stood.dueAt === null ? promisedBy(organisation, tx.clock.now()) : new Date(stood.dueAt),
      ...(stood.took && conversation.owner_team_id !== null && { owner_agent_id: null }),
    });
  }
  await refreshSummary(tx, conversation.id);
  return true;
}

/** A message that went out from this conversation. @throws Failure 404 */
export async function ownMessageOf(tx: Tx, conversationId: string, messageId: string): Promise<Selectable<MessagesTable>> {
  const message = await tx.db
    .selectFrom("messages")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", messageId)
    .where("direction", "=", "out")
    .executeTakeFirst();
  if (message === undefined) throw notFound();
  return message;
}

interface Stood {
  took: boolean;
  dueAt: string | null;
  awaitingSince: string | null;
}

/** Where the conversation stood before that answer, as its event says. */
async function stoodBefore(tx: Tx, conversationId: string, messageId: string): Promise<Stood> {
  const event = await tx.db
    .selectFrom("events")
    .select("data")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("message_id", "=", messageId)
    .where("type", "in", ["conversation.replied", "reply.scheduled"])
    .executeTakeFirst();
  const data = event?.data as { took?: boolean; before?: { dueAt: string | null; awaitingSince: string | null } } | undefined;
  return { took: data?.took ?? false, dueAt: data?.before?.dueAt ?? null, awaitingSince: data?.before?.awaitingSince ?? null };
}
