import { queryOptions } from "@tanstack/react-query";
import type { Conversation } from "#contract";
import { api } from "../kit/index.ts";
import { readMessage } from "./ask-coach.ts";

/** Kept current by the live line. */
export const voiceQuery = queryOptions({
  queryKey: ["voice"],
  queryFn: ({ signal }) => api("GET /voice", { signal }),
  staleTime: 5 * 60_000,
});

export const cannedRepliesQuery = queryOptions({
  queryKey: ["canned-replies"],
  queryFn: ({ signal }) => api("GET /canned-replies", { signal }),
  staleTime: 5 * 60_000,
});

/** What a message says, read once. */
export function readingQuery(text: string, language: Conversation["language"]) {
  return queryOptions({
    queryKey: ["reading", language, text],
    queryFn: () => readMessage({ text, language }),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: 3,
    networkMode: "always",
  });
}

/** What the customer has written since we last answered, or last of all. */
export function whatTheyWrote({ messages }: Conversation): string {
  const letters = messages.filter(({ direction, automatic }) => direction !== "note" && !automatic);
  const ours = letters.findLastIndex(({ direction }) => direction === "out");
  const since = letters.slice(ours + 1);
  const theirs = since.length > 0 ? since : letters.filter(({ direction }) => direction === "in").slice(-1);
  return theirs.map(({ text }) => text).join("\n\n");
}
