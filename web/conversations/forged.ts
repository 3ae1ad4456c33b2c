import type { Conversation } from "#contract";

/** Whether a check of the sender found against any of its mails, though it may be genuine. */
export function isDoubtful({ messages }: Conversation): boolean {
  return messages.some(({ trust }) => trust !== null && trust.state !== "passed" && trust.because !== null);
}

/** Whether any of its mails is proven not to be from whom it says. */
export function isForged({ messages }: Conversation): boolean {
  return messages.some(({ trust }) => trust?.state === "failed");
}
