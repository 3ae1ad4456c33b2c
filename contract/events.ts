import { z } from "zod";
import { Id, Instant } from "./common.ts";
import { Actor, ConversationSummary, Message, PresentAgent, ReplyTo } from "./conversations.ts";

/**
 * One event of the organisation's log as `GET /api/v1/events` sends it (server-sent events, `id:` is `seq`).
 * Beside what happened it carries the conversation and the message it concerns as they are when it is sent, so that
 * a reader who puts them in place of what it had stands where a fresh fetch would.
 */
export const LiveEvent = z.object({
  seq: z.number().int(),
  type: z.string(),
  at: Instant,
  actor: Actor,
  conversationId: Id.nullable(),
  messageId: Id.nullable(),
  data: z.record(z.string(), z.unknown()),
  conversation: ConversationSummary.nullable(),
  message: Message.nullable().describe("Null also when the message was withdrawn"),
  thread: z
    .array(Message)
    .nullable()
    .describe("All the messages as they are now; given when many came or went at once, by joining and separating"),
  replyTo: ReplyTo.nullable().describe("Who an answer goes to from now on; given when a message came, went or was withdrawn"),
});
export type LiveEvent = z.output<typeof LiveEvent>;

/** Sent as `event: presence`, without an id: who is in a conversation now. Never in the log. */
export const PresenceEvent = z.object({ conversationId: Id, present: z.array(PresentAgent) });
export type PresenceEvent = z.output<typeof PresenceEvent>;

/** Sent as `event: reset` when too much was missed to catch up event by event: fetch afresh, go on from `seq`. */
export const ResetEvent = z.object({ seq: z.number().int() });
export type ResetEvent = z.output<typeof ResetEvent>;
