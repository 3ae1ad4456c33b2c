import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Coffee, Inbox, Menu, SearchX } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { queueNames } from "../app/queue-names.ts";
import { useTitle } from "../app/title.ts";
import { useOpenWindow } from "../app/windows.ts";
import { Button, classes, EmptyState, ErrorState, IconButton, LoadingRows } from "../kit/index.ts";
import { teamsQuery } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ConversationItem } from "./conversation-item.tsx";
import { HeldReplies } from "./held-replies.tsx";
import { listQuery } from "./queries.ts";
import type { ListFilter } from "./queue-rules.ts";
import { SearchField } from "./search-field.tsx";
import { useListKeys } from "./use-list-keys.ts";

/** One list of conversations, fetched further as it is scrolled, walked with j and k. */
export function ConversationList(props: { filter: ListFilter; openId: string | null; className?: string }) {
  const { filter, openId } = props;
  const client = useQueryClient();
  const openWindow = useOpenWindow();
  const asked = filter.kind !== "search" || filter.words.trim() !== "";
  const list = useInfiniteQuery({ ...listQuery(client, filter), enabled: asked });
  const items = asked ? (list.data?.pages.flatMap((page) => page.items) ?? []) : [];
  const name = useListName(filter);
  useTitle(openId ? "" : name);
  useListKeys(items, openId, filter);
  const Heading = openId ? "h2" : "h1";
  return (
    <section aria-label={m.list_of({ queue: name })} className={classes("flex min-h-0 flex-col", props.className)}>
      <header className="flex flex-col gap-2 border-b border-line px-3 pt-3 pb-3">
        <div className="flex h-8 items-center gap-1">
          <IconButton
            icon={Menu}
            label={m.navigation()}
            className="max-md:hidden lg:hidden"
            onPress={() => openWindow("queues")}
          />
          <Heading className="truncate px-1 text-lg font-semibold">{name}</Heading>
        </div>
        <SearchField words={filter.kind === "search" ? filter.words : ""} />
      </header>
      {filter.kind === "queue" && filter.queue === "mine" && <HeldReplies filter={filter} />}
      <div className="relative min-h-0 grow overflow-y-auto">
        {!asked ? (
          <p className="p-6 text-center text-pretty text-faint">{m.search_hint()}</p>
        ) : list.isPending ? (
          <LoadingRows />
        ) : list.isError && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : items.length === 0 ? (
          <EmptyList filter={filter} />
        ) : (
          <>
            <ul data-list className={classes("flex flex-col", list.isPlaceholderData && "opacity-60")}>
              {items.map((item) => (
                <ConversationItem
                  key={item.id}
                  item={item}
                  href={conversationPath(filter, item.id)}
                  isOpen={item.id === openId}
                />
              ))}
            </ul>
            <ListEnd
              hasMore={list.hasNextPage}
              isBusy={list.isFetchingNextPage}
              onMore={() => void (list.isFetchingNextPage || list.fetchNextPage())}
            />
          </>
        )}
      </div>
    </section>
  );
}

function useListName(filter: ListFilter): string {
  const { data: teams } = useQuery(teamsQuery);
  if (filter.kind === "queue") return queueNames[filter.queue]();
  if (filter.kind === "search") return filter.words ? m.search_results({ words: filter.words }) : m.search();
  return teams?.items.find((team) => team.id === filter.teamId)?.name ?? m.teams();
}

function EmptyList({ filter }: { filter: ListFilter }) {
  if (filter.kind === "search")
    return (
      <EmptyState icon={SearchX} heading={m.nothing_found()}>
        {m.search_empty({ words: filter.words })}
      </EmptyState>
    );
  if (filter.kind === "queue" && filter.queue === "mine")
    return (
      <EmptyState
        icon={Coffee}
        heading={m.empty_mine()}
        action={
          <Link href="/queue/teams" className="font-medium text-accent underline underline-offset-2">
            {m.to_team_queue()}
          </Link>
        }
      >
        {m.empty_mine_text()}
      </EmptyState>
    );
  return (
    <EmptyState icon={Inbox} heading={m.empty_queue()}>
      {m.empty_queue_text()}
    </EmptyState>
  );
}

/** Fetches further when it comes near the screen; a button for those who do not scroll. */
function ListEnd({ hasMore, isBusy, onMore }: { hasMore: boolean; isBusy: boolean; onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const fetchMore = useRef(onMore);
  useEffect(() => {
    fetchMore.current = onMore;
  });
  useEffect(() => {
    if (!hasMore || !place.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchMore.current(), { rootMargin: "400px" });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [hasMore]);
  return (
    <div ref={place} className="flex h-16 items-center justify-center text-sm text-faint">
      {hasMore ? (
        <Button look="quiet" isPending={isBusy} onPress={onMore}>
          {m.load_more()}
        </Button>
      ) : (
        m.end_of_list()
      )}
    </div>
  );
}
