import { infiniteQueryOptions, type InfiniteData, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Conversation, ConversationSummary, PresentAgent } from "#contract";
import { api } from "../kit/index.ts";
import { meQuery } from "../staff/session.ts";
import { recentEvents } from "./live-memory.ts";
import { applyEvent } from "./live-reducer.ts";
import { type ListFilter, type ListPage, type Reader, withItem } from "./queue-rules.ts";

/** A list, page by page. What came by the live line while the answer was on its way is put in. */
export function listQuery(client: QueryClient, filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: ["conversations", filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<ListPage> => {
      const since = recentEvents().at(-1)?.seq ?? 0;
      const page = await api("GET /conversations", {
        query: { ...queryOf(filter), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      });
      const missed = recentEvents().filter((event) => event.seq > since);
      const reader = readerOf(client);
      return reader
        ? (missed.reduce((pages, event) => withSummary(pages, event.conversation, filter, reader), [page])[0] ?? page)
        : page;
    },
    getNextPageParam: (page: ListPage) => page.next,
    ...(filter.kind === "search" ? { placeholderData: keepPreviousData } : {}),
  });
}

function queryOf(filter: ListFilter) {
  if (filter.kind === "queue") return { queue: filter.queue };
  return filter.kind === "team" ? { team: filter.teamId, state: "open" as const } : { q: filter.words };
}

export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ["conversation", id],
    queryFn: async ({ signal }): Promise<Conversation> => {
      const fetched = await api("GET /conversations/{id}", { params: { id }, signal });
      return recentEvents().reduce(applyEvent, fetched);
    },
  });
}

/** One's own unfinished text. Fetched when the conversation is opened; while one writes, the composer knows better. */
export function draftQuery(conversationId: string) {
  return queryOptions({
    queryKey: ["draft", conversationId],
    queryFn: async ({ signal }) => (await api("GET /conversations/{id}/draft", { params: { id: conversationId }, signal })).draft,
    gcTime: 0,
  });
}

/** How large files may be; in a mail, as its mailbox's outgoing server has it. */
export function fileLimitsQuery(channelId: string | undefined) {
  return queryOptions({
    queryKey: ["file-limits", channelId],
    queryFn: ({ signal }) => api("GET /files/limits", { query: channelId === undefined ? {} : { channelId }, signal }),
    staleTime: 10 * 60_000,
  });
}

/** Where an answer of one's own was to be sent at a chosen time and is a draft again. */
export const heldRepliesQuery = queryOptions({
  queryKey: ["held-replies"],
  queryFn: ({ signal }) => api("GET /held-replies", { signal }),
});

/** What an answer to these would have beneath it, as long as nobody writes anew. */
export function quoteQuery(conversationId: string, people: { to: string[]; bcc: string[] }, newestMessageId: string | undefined) {
  const query = { to: people.to.join(" "), bcc: people.bcc.join(" ") };
  return queryOptions({
    queryKey: ["quote", conversationId, query, newestMessageId],
    queryFn: ({ signal }) => api("GET /conversations/{id}/quote", { params: { id: conversationId }, query, signal }),
    staleTime: 60_000,
  });
}

/** All of a message; it never changes. */
export function wholeQuery({ id, conversationId }: { id: string; conversationId: string }) {
  return queryOptions({
    queryKey: ["whole-message", id],
    queryFn: ({ signal }) =>
      api("GET /conversations/{id}/messages/{messageId}/whole", { params: { id: conversationId, messageId: id }, signal }),
    staleTime: Infinity,
  });
}

export function contactQuery(conversationId: string) {
  return queryOptions({
    queryKey: ["conversation-contact", conversationId],
    queryFn: ({ signal }) => api("GET /conversations/{id}/contact", { params: { id: conversationId }, signal }),
    staleTime: 60_000,
  });
}

/** The few conversations that fit words best, as one writes. */
export function foundQuery(words: string) {
  return queryOptions({
    queryKey: ["palette", words],
    queryFn: async ({ signal }): Promise<ListPage> => {
      await new Promise((resolve) => setTimeout(resolve, 180));
      return signal.aborted
        ? { items: [], next: null, seq: 0 }
        : api("GET /conversations", { query: { q: words, limit: 5 }, signal });
    },
    enabled: words.length > 1,
    staleTime: 30_000,
  });
}

export const countsQuery = queryOptions({
  queryKey: ["queues"],
  queryFn: ({ signal }) => api("GET /queues", { signal }),
});

export const tagsQuery = queryOptions({
  queryKey: ["tags"],
  queryFn: ({ signal }) => api("GET /tags", { signal }),
  staleTime: 60_000,
});

export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: ({ signal }) => api("GET /channels", { signal }),
  staleTime: 5 * 60_000,
});

/** Who is in a conversation: only ever told by the live line and by the answers to our own reports. */
export function presenceQuery(id: string) {
  return queryOptions({ queryKey: ["presence", id], queryFn: (): PresentAgent[] => [], enabled: false, initialData: [] });
}

function readerOf(client: QueryClient): Reader | null {
  const me = client.getQueryData(meQuery.queryKey);
  return me ? { agentId: me.agent.id, teamIds: me.agent.teamIds } : null;
}

/** Puts a conversation as it is now wherever it is kept: in its own page and in every list. */
export function keepSummary(client: QueryClient, summary: ConversationSummary) {
  client.setQueryData(conversationQuery(summary.id).queryKey, (kept) =>
    kept && summary.seq >= kept.seq ? { ...kept, ...summary } : kept,
  );
  keepInLists(client, summary);
}

export function keepInLists(client: QueryClient, summary: ConversationSummary) {
  const reader = readerOf(client);
  if (!reader) return;
  for (const [key, data] of client.getQueriesData<InfiniteData<ListPage, string | null>>({ queryKey: ["conversations"] })) {
    const filter = key[1] as ListFilter;
    if (!data) continue;
    const pages = withSummary(data.pages, summary, filter, reader);
    if (pages !== data.pages) client.setQueryData(key, { ...data, pages });
  }
}

function withSummary(pages: ListPage[], summary: ConversationSummary | null, filter: ListFilter, reader: Reader): ListPage[] {
  return summary ? withItem(pages, summary, filter, reader) : pages;
}

/** What is kept of a conversation, from its own page or any list. */
export function keptSummary(client: QueryClient, id: string): ConversationSummary | undefined {
  const whole = client.getQueryData(conversationQuery(id).queryKey);
  if (whole) return whole;
  return client
    .getQueriesData<InfiniteData<ListPage>>({ queryKey: ["conversations"] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap((page) => page.items)
    .find((item) => item.id === id);
}
