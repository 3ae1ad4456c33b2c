import type { ConversationSummary, Queue } from "#contract";

/** Which conversations a list shows. */
export type ListFilter = { kind: "queue"; queue: Queue } | { kind: "team"; teamId: string } | { kind: "search"; words: string };

export interface Reader {
  agentId: string;
  teamIds: readonly string[];
}

/** Whether a conversation stands in a list; null when only the server can tell (search, mentions). */
export function belongs(filter: ListFilter, item: ConversationSummary, reader: Reader): boolean | null {
  if (filter.kind === "search") return null;
  if (item.state === "removed") return false;
  if (filter.kind === "team") return item.state === "open" && item.teamId === filter.teamId;
  switch (filter.queue) {
    case "mine":
      return item.state === "open" && item.owner?.kind === "agent" && item.owner.id === reader.agentId;
    case "teams":
      return item.state === "open" && item.teamId !== null && reader.teamIds.includes(item.teamId);
    case "unassigned":
      return item.state === "open" && item.owner?.kind === "team";
    case "waiting":
    case "snoozed":
    case "closed":
      return item.state === filter.queue;
    case "all":
      return true;
    default:
      return null;
  }
}

/** What is due first where there is something to do, otherwise the newest first: as the server sorts. */
export function order(filter: ListFilter): (one: ConversationSummary, other: ConversationSummary) => number {
  const newestFirst = filter.kind === "search" || (filter.kind === "queue" && ["closed", "all"].includes(filter.queue));
  return newestFirst
    ? (one, other) => compare(other.lastMessageAt, one.lastMessageAt) || compare(other.id, one.id)
    : (one, other) => compare(one.due ?? "", other.due ?? "") || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export interface ListPage {
  items: ConversationSummary[];
  next: string | null;
}

/** The pages of a list after a conversation has become `item`: changed in place, moved, put in or taken out. */
export function withItem(pages: ListPage[], item: ConversationSummary, filter: ListFilter, reader: Reader): ListPage[] {
  const known = pages.flatMap((page) => page.items).find((other) => other.id === item.id);
  if (known && known.seq > item.seq) return pages;
  const inside = belongs(filter, item, reader);
  if (inside === null) return known ? replaced(pages, item) : pages;
  if (!inside) return known ? without(pages, item.id) : pages;
  const compareItems = order(filter);
  if (known && compareItems(known, item) === 0) return replaced(pages, item);
  return inserted(without(pages, item.id), item, compareItems);
}

function replaced(pages: ListPage[], item: ConversationSummary): ListPage[] {
  return pages.map((page) =>
    page.items.some((other) => other.id === item.id)
      ? { ...page, items: page.items.map((other) => (other.id === item.id ? item : other)) }
      : page,
  );
}

function without(pages: ListPage[], id: string): ListPage[] {
  return pages.map((page) =>
    page.items.some((other) => other.id === id) ? { ...page, items: page.items.filter((other) => other.id !== id) } : page,
  );
}

/** Before the first that comes later; at the very end only when there is nothing more to fetch. */
function inserted(pages: ListPage[], item: ConversationSummary, compareItems: ReturnType<typeof order>): ListPage[] {
  for (const [index, page] of pages.entries()) {
    const place = page.items.findIndex((other) => compareItems(item, other) < 0);
    if (place !== -1) return pages.with(index, { ...page, items: page.items.toSpliced(place, 0, item) });
  }
  const last = pages.at(-1);
  if (!last || last.next !== null) return pages;
  return [...pages.slice(0, -1), { ...last, items: [...last.items, item] }];
}
