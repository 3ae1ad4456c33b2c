import { detectLanguage } from "@lyhord/reading";
import type { NamedAddress } from "#contract";
import { contactOfAddress } from "#contacts";
import { agentIdOf, newId, notFound, type Tx } from "#kernel";
import { lookAgainBy, organisationOf } from "#organisation";
import { prepareContent, type WrittenContent } from "./content.ts";
import { lockConversation, lockInAnyState, recordAll, refreshSummary, type ConversationRow } from "./conversation.ts";
import { newReference } from "./reference.ts";
import { sendOut } from "./reply.ts";
import type { Parts } from "./take-in.ts";

export interface FirstMessage extends WrittenContent {
  channelId: string;
  to: NamedAddress;
  cc: NamedAddress[];
  bcc: NamedAddress[];
  /** One of the mailbox's addresses; its first unless given. */
  from?: string | undefined;
  subject: string;
  /** The message that is passed on. */
  forwards?: string | undefined;
}

/**
 * Writes to somebody first. Gives the conversation's id. Whoever a customer's message is passed on to gets a conversation of their own: what
 * they answer stands in that one, and the customer's mail in the customer's.
 * @throws Failure 404 when there is no such channel or message to pass on; `reply.not_our_address`
 */
export async function startConversation(tx: Tx, { channels, files }: Parts, first: FirstMessage): Promise<string> {
  const channel = await channels.channelById(tx, first.channelId);
  const forwarded = first.forwards === undefined ? null : await conversationOf(tx, first.forwards);
  const organisation = await organisationOf(tx);
  const contact = await contactOfAddress(tx, first.to);
  const content = await prepareContent(tx, files, first);
  const id = newId();
  const now = tx.clock.now();
  const reference = await newReference(tx, organisation.referencePrefix);
  await tx.db
    .insertInto("conversations")
    .values({
      organisation_id: tx.organisationId,
      id,
      reference,
      subject: first.subject,
      state: "waiting",
      contact_id: contact.id,
      channel_id: channel.id,
      owner_team_id: channel.teamId,
      owner_agent_id: agentIdOf(tx.actor),
      due_at: lookAgainBy(organisation, now),
      language: detectLanguage(content.text).language,
      last_message_at: now,
      created_at: now,
    })
    .execute();
  const messageId = await sendOut(tx, channels, await lockConversation(tx, id), {
    from: first.from ?? channel.address,
    to: [first.to],
    cc: first.cc,
    bcc: first.bcc,
    subject: `${first.subject} [${reference}]`,
    content,
    sendAt: new Date(now.getTime() + organisation.undoSeconds * 1000),
  });
  await refreshSummary(tx, id);
  const beginning = { conversationId: id, type: "conversation.started", messageId };
  if (forwarded === null) await recordAll(tx, [beginning]);
  else
    await recordAll(tx, [
      {
        conversationId: forwarded.id,
        type: "message.forwarded",
        messageId: first.forwards,
        data: { id, reference },
      },
      { ...beginning, data: { forwards: { id: forwarded.id, reference: forwarded.reference } } },
    ]);
  return id;
}

/** Where a message stands that can be passed on: whoever it is from, but no note of ours. */
async function conversationOf(tx: Tx, messageId: string): Promise<ConversationRow> {
  const message = await tx.db
    .selectFrom("messages")
    .select("conversation_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", messageId)
    .where("direction", "!=", "note")
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  const conversation = message === undefined ? undefined : await lockInAnyState(tx, message.conversation_id);
  if (conversation === undefined) throw notFound();
  return conversation;
}
