import type { Conversation } from "#contract";

/** Whether any of its mails is proven not to be from whom it says. */
export function isForged({ messages }: Conversation): boolean {
  return messages.some(({ trust }) => trust?.state === "failed");
}
