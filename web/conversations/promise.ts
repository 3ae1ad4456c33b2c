import type { Conversation, Message } from "#contract";

/** By when the customer, who waits for an answer, has been promised one. */
export function promiseTo({ state, due }: Pick<Conversation, "state" | "due">): Date | null {
  return state === "open" && due !== null ? new Date(due) : null;
}

/** By when the customer had been promised an answer when this one was set aside to go out later. */
export function promiseBefore({ history }: Conversation, message: Message): Date | null {
  const entry = history.find(({ type, messageId }) => type === "reply.scheduled" && messageId === message.id);
  const before = entry?.data["before"] as { state?: Conversation["state"]; dueAt?: string | null } | undefined;
  return before?.state === undefined ? null : promiseTo({ state: before.state, due: before.dueAt ?? null });
}
