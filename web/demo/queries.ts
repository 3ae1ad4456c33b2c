import { queryOptions } from "@tanstack/react-query";
import type { AnswerOf, Api } from "#contract";
import { api } from "../kit/index.ts";

export type DemoPerson = AnswerOf<Api["GET /demo/people"]>["items"][number];

/** The invented customers, and whoever else has had mail from us; and the mailboxes one can write to. */
export const peopleQuery = queryOptions({
  queryKey: ["demo", "people"],
  queryFn: ({ signal }) => api("GET /demo/people", { signal }),
  // Kept current only while it is looked at.
  staleTime: 0,
});

/** What one of them has in their mailbox, newest first. */
export function mailsQuery(address: string) {
  return queryOptions({
    queryKey: ["demo", "mails", address],
    queryFn: ({ signal }) => api("GET /demo/mails", { query: { address }, signal }),
    staleTime: 0,
  });
}
