import type { Queue } from "#contract";
import type { ListFilter } from "../conversations/queue-rules.ts";

export const queues: readonly Queue[] = [
  "mine",
  "teams",
  "unassigned",
  "mentions",
  "waiting",
  "snoozed",
  "shelf",
  "closed",
  "spam",
  "all",
];

/** The address of a list. */
export function listPath(filter: ListFilter): string {
  if (filter.kind === "queue") return `/queue/${filter.queue}`;
  if (filter.kind === "team") return `/team/${filter.teamId}`;
  return `/search${wordsIn(filter)}`;
}

/** The address of a conversation as opened from a list. */
export function conversationPath(filter: ListFilter, id: string): string {
  return filter.kind === "search" ? `/search/${id}${wordsIn(filter)}` : `${listPath(filter)}/${id}`;
}

function wordsIn(filter: ListFilter & { kind: "search" }): string {
  return filter.words ? `?${new URLSearchParams({ q: filter.words }).toString()}` : "";
}
