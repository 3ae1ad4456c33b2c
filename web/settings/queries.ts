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

export const providersQuery = queryOptions({
  queryKey: ["mail-providers"],
  queryFn: ({ signal }) => api("GET /mail-providers", { signal }),
});

/** How the line is changes without any event: looked at often while it is not as it should be. */
export function accountQuery(channelId: string) {
  return queryOptions({
    queryKey: ["mail-account", channelId],
    queryFn: ({ signal }) => api("GET /channels/{id}/account", { params: { id: channelId }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const line = state.data?.account?.line;
      return line && (line.state !== "connected" || line.trouble) ? 2000 : 5000;
    },
  });
}

/** Whether the last mail was taken changes without any event. */
export function outgoingQuery(channelId: string) {
  return queryOptions({
    queryKey: ["outgoing", channelId],
    queryFn: ({ signal }) => api("GET /channels/{id}/outgoing", { params: { id: channelId }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.server ? 5000 : false),
  });
}

export function dkimQuery(channelId: string) {
  return queryOptions({
    queryKey: ["dkim", channelId],
    queryFn: ({ signal }) => api("GET /channels/{id}/dkim", { params: { id: channelId }, signal }),
  });
}

export function dnsQuery(channelId: string) {
  return queryOptions({
    queryKey: ["dns", channelId],
    queryFn: ({ signal }) => api("GET /channels/{id}/dns", { params: { id: channelId }, signal }),
    staleTime: 60_000,
  });
}

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
