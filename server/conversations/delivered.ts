import type { DeliveryNews } from "#channels";
import type { Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockInAnyState, ownerOnReturn, record, takeUp } from "./conversation.ts";
import { endSchedule } from "./schedule.ts";

/** An answer that will not arrive is ours to deal with again: the conversation is open, and due. */
export async function delivered(tx: Tx, news: DeliveryNews): Promise<void> {
  const message = await tx.db
    .selectFrom("messages")
    .select(["conversation_id", "automatic"])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", news.messageId)
    .executeTakeFirst();
  if (message === undefined) return;
  const conversation = await lockInAnyState(tx, message.conversation_id);
  if (conversation === undefined || conversation.state === "removed") return;
  await endSchedule(tx, conversation, news.messageId, news.state === "sent");
  if (news.state === "failed" && !message.automatic) {
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
  await record(tx, conversation.id, {
    type: `message.${news.state}`,
    messageId: news.messageId,
    data: news.error === null ? {} : { error: news.error },
  });
}
