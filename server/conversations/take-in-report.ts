import type { Incoming } from "#channels";
import { contactOfAddress } from "#contacts";
import { newId, type Tx } from "#kernel";
import { lockConversation, record, refreshSummary } from "./conversation.ts";
import { delivered } from "./delivered.ts";
import { joinedTo } from "./join.ts";
import type { Household } from "./household.ts";
import { addMessages, type Letter, type Parts } from "./letter.ts";

export interface BouncedMessage {
  id: string;
  conversation_id: string;
}

/** For how long after a mail was sent a report that only names its recipient can be about it: as long as servers try, and a day. */
const longestTry = 6 * 24 * 3600_000;

/**
 * The answer of ours that a mail system reports on. Who knows its Message-ID has had it in hand; all the same, one whose sender is proven false
 * reports on nothing. Some systems give it a Message-ID of their own: the address
 * for answers that we signed then names the conversation, in which it is about what was last sent to whom it names. One that names neither is about the one answer that was sent of late to whom it names, if it is but one, and
 * only where it comes from a server that handles their mail: whom we write to is no secret.
 */
export async function bouncedMessage(tx: Tx, { channels }: Parts, incoming: Incoming): Promise<BouncedMessage | null> {
  const { particulars, reportsOn, isReporterKnown, channelId, threadId, trust } = incoming;
  const report = particulars?.report ?? null;
  if (report === null || trust?.state === "failed") return null;
  const answers = ourAnswers(tx);
  const named = reportsOn.length === 0 ? undefined : await answers.where("header_message_id", "in", reportsOn).executeTakeFirst();
  if (named !== undefined) return named;
  if (threadId === null && (reportsOn.length > 0 || !isReporterKnown)) return null;
  const since = new Date(tx.clock.now().getTime() - longestTry);
  const sent = await channels.sentTo(
    tx,
    channelId,
    report.recipients.map(({ address }) => address),
    since,
  );
  if (sent.length === 0) return null;
  if (threadId !== null) {
    const conversationId = (await joinedTo(tx, [threadId])).get(threadId) ?? threadId;
    const inIt = answers.where("messages.id", "in", sent).where("automatic", "=", false);
    const last = inIt.where("conversation_id", "=", conversationId).orderBy("messages.at", "desc").limit(1);
    return (await last.executeTakeFirst()) ?? null;
  }
  const [only, another] = await answers.where("messages.id", "in", sent).where("automatic", "=", false).limit(2).execute();
  return another === undefined ? (only ?? null) : null;
}

function ourAnswers(tx: Tx) {
  return tx.db
    .selectFrom("messages")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "messages.organisation_id")
        .onRef("conversations.id", "=", "messages.conversation_id"),
    )
    .select(["messages.id", "conversation_id"])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("direction", "=", "out")
    .where("conversations.state", "!=", "removed");
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
  const failed: typeof report.recipients = [];
  for (const recipient of report.recipients) {
    const error = recipient.said ?? recipient.status ?? "It came back.";
    if (await parts.channels.bounced(tx, about.id, recipient.address, error)) failed.push(recipient);
  }
  // Of one failure several systems on the way may report.
  if (failed.length > 0) await delivered(tx, [{ messageId: about.id, state: "failed", error: failed.map(sentence).join("\n") }]);
  return letter;
}
