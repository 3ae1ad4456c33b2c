import type { Conversation, ConversationSummary, HistoryEntry, LiveEvent, Message } from "#contract";

/**
 * What a conversation is after one event of the log. For every action: the state before plus its events equals a fresh
 * fetch. An event that is in the history already changes nothing, so events may come twice and beside a fetch.
 */
export function applyEvent(state: Conversation, event: LiveEvent): Conversation {
  if (event.conversationId !== state.id || state.history.some((entry) => entry.seq === event.seq)) return state;
  return {
    ...state,
    ...newerSummary(state, event.conversation),
    messages: event.thread ?? withMessage(state.messages, event),
    replyTo: event.replyTo ?? state.replyTo,
    history: withEntry(state.history, entryOf(event)),
  };
}

/** The event carries the conversation as it was when sent, which may be later than the event, never earlier. */
function newerSummary(state: Conversation, summary: ConversationSummary | null): Partial<Conversation> {
  return summary && summary.seq >= state.seq ? summary : {};
}

/** Puts the message in its place by time, in place of what it was before; a withdrawn one goes away. */
function withMessage(messages: Message[], event: LiveEvent): Message[] {
  if (event.messageId === null) return messages;
  const others = messages.filter((message) => message.id !== event.messageId);
  const { message } = event;
  if (message === null) return others.length === messages.length ? messages : others;
  const place = others.findIndex((other) => isAfter(other, message));
  return place === -1 ? [...others, message] : others.toSpliced(place, 0, message);
}

function isAfter(one: Message, other: Message): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

function withEntry(history: HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const place = history.findIndex((other) => other.seq > entry.seq);
  return place === -1 ? [...history, entry] : history.toSpliced(place, 0, entry);
}

function entryOf({ seq, type, at, actor, messageId, data }: LiveEvent): HistoryEntry {
  return { seq, type, at, actor, messageId, data };
}
