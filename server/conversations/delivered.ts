import type { DeliveryNews } from "#channels";
import type { Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockAllInAnyState, ownerOnReturn, recordAll, takeUp, type ConversationEvent } from "./conversation.ts";
import { endSchedule, scheduledAmong } from "./schedule.ts";

/** An answer that will not arrive is ours to deal with again: the conversation is open, and due. */
export async function delivered(tx: Tx, news: readonly DeliveryNews[]): Promise<void> {
  const ids = news.map(({ messageId }) => messageId);
  const rows = await tx.db
    .selectFrom("messages")
    .select(["id", "conversation_id", "automatic"])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", ids)
    .execute();
  const messages = new Map(rows.map((row) => [row.id, row]));
  const conversations = await lockAllInAnyState(
    tx,
    rows.map((row) => row.conversation_id),
  );
  const scheduled = await scheduledAmong(tx, ids);
  const events: ConversationEvent[] = [];
  for (const { messageId, state, error } of news) {
    const message = messages.get(messageId);
    const conversation = conversations.get(message?.conversation_id ?? "");
    if (message === undefined || conversation === undefined || conversation.state === "removed") continue;
    // Of what people wrote it is shown.
    if (state === "deferred" && message.automatic) continue;
    if (scheduled.has(messageId) && state !== "deferred") await endSchedule(tx, conversation, messageId, state === "sent");
    if (state === "failed" && !message.automatic) {
      const now = tx.clock.now();
      await takeUp(tx, conversation.id);
      await change(tx, conversation.id, {
        ...(await ownerOnReturn(tx, conversation)),
        delivery_failed: true,
        state: "open",
        awaiting_since: conversation.awaiting_since ?? now,
        due_at: promisedBy(await organisationOf(tx), now),
      });
    }
    events.push({
      type: `message.${state}`,
      conversationId: conversation.id,
      messageId,
      data: error === null ? {} : { error },
    });
  }
  await recordAll(tx, events);
}
