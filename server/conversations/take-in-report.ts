import type { Incoming } from "#channels";
import { contactOfAddress } from "#contacts";
import { newId, type Tx } from "#kernel";
import { lockConversation, record, refreshSummary } from "./conversation.ts";
import { delivered } from "./delivered.ts";
import type { Household } from "./household.ts";
import { addMessages, type Letter, type Parts } from "./letter.ts";

export interface BouncedMessage {
  id: string;
  conversation_id: string;
}

/** The answer of ours that a mail system reports on: who knows its Message-ID has had it in hand. */
export async function bouncedMessage(tx: Tx, incoming: Incoming): Promise<BouncedMessage | null> {
  if (incoming.reportsOn.length === 0) return null;
  const row = await tx.db
    .selectFrom("messages")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "messages.organisation_id")
        .onRef("conversations.id", "=", "messages.conversation_id"),
    )
    .select(["messages.id", "conversation_id"])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("header_message_id", "in", incoming.reportsOn)
    .where("direction", "=", "out")
    .where("conversations.state", "!=", "removed")
    .executeTakeFirst();
  return row ?? null;
}

/** A report stands with the answer it is about. What failed is told as any failure to send; what is only late is shown. */
export async function takeInReport(
  tx: Tx,
  parts: Parts,
  household: Household,
  incoming: Incoming,
  about: BouncedMessage,
): Promise<Letter> {
  const { id: contactId } = await contactOfAddress(tx, incoming.from);
  const conversation = await lockConversation(tx, about.conversation_id);
  const letter = { incoming, messageId: newId(), contactId, forged: false, language: null };
  await addMessages(tx, parts, household, [{ ...letter, conversationId: conversation.id, joined: conversation }]);
  await refreshSummary(tx, conversation.id);
  await record(tx, conversation.id, {
    type: "message.received",
    messageId: letter.messageId,
    data: { from: conversation.state, automatic: true },
  });
  const report = incoming.particulars?.report;
  if (report?.outcome !== "failed") return letter;
  const sentence = ({ address, status, said }: (typeof report.recipients)[number]) =>
    `${address}: ${said ?? status ?? "It came back."}`;
  for (const recipient of report.recipients)
    await parts.channels.bounced(tx, about.id, recipient.address, recipient.said ?? recipient.status ?? "It came back.");
  await delivered(tx, { messageId: about.id, state: "failed", error: report.recipients.map(sentence).join("\n") });
  return letter;
}
