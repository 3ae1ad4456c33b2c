import type { Channels, DeliveryNews, Incoming } from "#channels";
import type { Database, FileStore, Gate, JobRunner, Log, Signals, Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { handBackAll } from "./assign.ts";
import { change, lockInAnyState, ownerOnReturn, record } from "./conversation.ts";
import { Live } from "./live.ts";
import { conversationRoutes } from "./routes.ts";
import { wakeInTime } from "./snooze.ts";
import { takeIn } from "./take-in.ts";

export interface ConversationsOptions {
  database: Database;
  channels: Channels;
  files: FileStore;
  jobs: JobRunner;
  signals: Signals;
  log: Log;
}

export interface Conversations {
  routes(gate: Gate): void;
  takeIn(tx: Tx, incoming: Incoming): Promise<string>;
  delivered(tx: Tx, news: DeliveryNews): Promise<void>;
  agentLeft(tx: Tx, agentId: string): Promise<void>;
  close(): void;
}

export function createConversations(options: ConversationsOptions): Conversations {
  const parts = { channels: options.channels, files: options.files };
  const live = new Live(options);
  wakeInTime(options.jobs, options.database);
  return {
    routes(gate) {
      conversationRoutes(gate, parts);
      live.routes(gate);
    },
    takeIn: (tx, incoming) => takeIn(tx, parts, incoming),
    delivered,
    agentLeft: handBackAll,
    close: () => live.close(),
  };
}

/** An answer that will not arrive is ours to deal with again: the conversation is open, and due. */
async function delivered(tx: Tx, news: DeliveryNews): Promise<void> {
  const message = await tx.db
    .selectFrom("messages")
    .select(["conversation_id", "automatic"])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", news.messageId)
    .executeTakeFirst();
  if (message === undefined) return;
  const conversation = await lockInAnyState(tx, message.conversation_id);
  if (conversation === undefined || conversation.state === "removed") return;
  if (news.state === "failed" && !message.automatic) {
    const now = tx.clock.now();
    await tx.db
      .deleteFrom("closures")
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", conversation.id)
      .execute();
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
