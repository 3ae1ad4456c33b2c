import type { Conversation, Message } from "#contract";
import type { Channels } from "#channels";
import { notFound, type Tx } from "#kernel";
import { recipientsOf } from "./correspondence.ts";
import { historyOf, messagesByIds, messagesOf, summaryOf } from "./present.ts";

export async function showConversation(tx: Tx, channels: Channels, id: string): Promise<Conversation> {
  const summary = await summaryOf(tx, id);
  return {
    ...summary,
    messages: await messagesOf(tx, channels, id),
    history: await historyOf(tx, id),
    replyTo: await recipientsOf(tx, channels, id),
  };
}

export async function showMessage(tx: Tx, channels: Channels, id: string): Promise<Message> {
  const [message] = await messagesByIds(tx, channels, [id]);
  if (message === undefined) throw notFound();
  return message;
}
