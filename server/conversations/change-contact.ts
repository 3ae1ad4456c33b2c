import type { Particulars } from "#contract";
import { contactOfAddress } from "#contacts";
import { Failure, notFound, type Tx } from "#kernel";
import { addParticipants, change, lockConversation, record } from "./conversation.ts";

/**
 * Makes whoever wrote a forwarded mail the conversation's contact: the case is theirs, and answers go to them.
 * @throws Failure 404 when there is no such message here; `request.invalid` when it forwards nobody's mail
 */
export async function changeContact(tx: Tx, conversationId: string, messageId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  const message = await tx.db
    .selectFrom("messages")
    .select("particulars")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", messageId)
    .executeTakeFirst();
  if (message === undefined) throw notFound();
  const from = (message.particulars as Particulars | null)?.forwarded?.from ?? null;
  if (from === null) throw new Failure("request.invalid", "The message does not say whose mail it forwards.");
  const contact = await contactOfAddress(tx, from);
  if (contact.id === conversation.contact_id) return;
  await addParticipants(tx, conversationId, [from]);
  await change(tx, conversationId, { contact_id: contact.id });
  await record(tx, conversationId, {
    type: "conversation.contact_changed",
    messageId,
    subjectId: contact.id,
    data: { from: conversation.contact_id },
  });
}
