import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { UnreadableMail } from "#contract";
import { api } from "../kit/index.ts";

export const organisationQuery = queryOptions({
  queryKey: ["organisation"],
  queryFn: ({ signal }) => api("GET /organisation", { signal }),
});

export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: ({ signal }) => api("GET /invitations", { signal }),
});

export const tokensQuery = queryOptions({
  queryKey: ["tokens"],
  queryFn: ({ signal }) => api("GET /tokens", { signal }),
});

export interface UnreadablePage {
  items: UnreadableMail[];
  next: string | null;
}

export const unreadableQuery = infiniteQueryOptions({
  queryKey: ["unreadable-mails"],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }): Promise<UnreadablePage> =>
    api("GET /unreadable-mails", { query: pageParam === null ? {} : { cursor: pageParam }, signal }),
  getNextPageParam: (page) => page.next,
});
