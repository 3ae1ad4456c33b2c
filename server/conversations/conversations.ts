import type { Channels, DeliveryNews, Incoming } from "#channels";
import type { Database, FileStore, Gate, JobRunner, Log, Reach, Signals, Tx } from "#kernel";
import { agentLeft } from "./agent-left.ts";
import { delivered } from "./delivered.ts";
import { oursAmong } from "./household.ts";
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
  /** How pictures that lie elsewhere are reached. */
  reach: Reach;
  /** Bytes of one file. */
  largestUpload: number;
}

export interface Conversations {
  routes(gate: Gate): void;
  takeIn(tx: Tx, mails: readonly Incoming[]): Promise<string[]>;
  delivered(tx: Tx, news: readonly DeliveryNews[]): Promise<void>;
  agentLeft(tx: Tx, agentId: string): Promise<void>;
  /** Which of these addresses are our own: the mailboxes', and those of who works here. */
  oursAmong(tx: Tx, addresses: readonly string[]): Promise<ReadonlySet<string>>;
  close(): void;
}

export function createConversations(options: ConversationsOptions): Conversations {
  const parts = { channels: options.channels, files: options.files };
  const live = new Live(options);
  wakeInTime(options.jobs, options.database);
  return {
    routes(gate) {
      conversationRoutes(gate, parts, options);
      live.routes(gate);
    },
    takeIn: (tx, mails) => takeIn(tx, parts, mails),
    delivered,
    agentLeft: (tx, agentId) => agentLeft(tx, parts, agentId),
    oursAmong: (tx, addresses) => oursAmong(tx, options.channels, addresses),
    close: () => live.close(),
  };
}
