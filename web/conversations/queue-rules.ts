import type { AnswerOf, ConversationSummary, endpoints, Queue } from "#contract";

/** Which conversations a list shows. */
export type ListFilter = { kind: "queue"; queue: Queue } | { kind: "team"; teamId: string } | { kind: "search"; words: string };

export interface Reader {
  agentId: string;
  teamIds: readonly string[];
}

/** Whether a conversation stands in a list; null when only the server can tell (search, mentions). */
export function belongs(filter: ListFilter, item: ConversationSummary, reader: Reader): boolean | null {
  if (filter.kind === "search") return null;
  if (item.state === "removed") return filter.kind === "queue" && filter.queue === "spam" && item.removal?.reason === "spam";
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
    case "shelf":
      return item.state === "shelved";
    case "spam":
      return false;
    case "all":
      return true;
    default:
      return null;
  }
}

/** Whether it stands in another queue, or in another place in it, than before. */
export function movesQueue(before: ConversationSummary, after: ConversationSummary): boolean {
  return (
    before.state !== after.state ||
    before.owner?.id !== after.owner?.id ||
    before.teamId !== after.teamId ||
    before.due !== after.due
  );
}

type Counts = AnswerOf<(typeof endpoints)["countQueues"]>;

/**
 * How many stand in each queue after a conversation has become `after`; `before` is null for a new one. Mentions, which only the server
 * can tell, stay as they are.
 */
export function countedAnew(
  counts: Counts,
  before: ConversationSummary | null,
  after: ConversationSummary,
  reader: Reader,
  now: Date,
): Counts {
  const change = (holds: (item: ConversationSummary) => boolean | null) => {
    const [was, is] = [before !== null && holds(before), holds(after)];
    return was === null || is === null ? 0 : Number(is) - Number(was);
  };
  const inQueue = (queue: Queue) => change((item) => belongs({ kind: "queue", queue }, item, reader));
  const inTeam = (teamId: string) => change((item) => belongs({ kind: "team", teamId }, item, reader));
  const known = counts.teams.map((team) => team.teamId);
  const other = after.teamId !== null && !known.includes(after.teamId) ? [{ teamId: after.teamId, count: 0 }] : [];
  return {
    ...counts,
    counts: Object.fromEntries(
      Object.entries(counts.counts).map(([queue, count]) => [queue, Math.max(0, count + inQueue(queue as Queue))]),
    ),
    teams: [...counts.teams, ...other].map(({ teamId, count }) => ({ teamId, count: Math.max(0, count + inTeam(teamId)) })),
    overdue: Math.max(
      0,
      counts.overdue + change((item) => item.state === "open" && item.due !== null && item.due < now.toISOString()),
    ),
  };
}

/** What is due first where there is something to do, otherwise the newest first: as the server sorts. */
export function order(filter: ListFilter): (one: ConversationSummary, other: ConversationSummary) => number {
  const newestFirst =
    filter.kind === "search" || (filter.kind === "queue" && ["shelf", "closed", "spam", "all"].includes(filter.queue));
  return newestFirst
    ? (one, other) => compare(other.lastMessageAt, one.lastMessageAt) || compare(other.id, one.id)
    : (one, other) => compare(one.due ?? "", other.due ?? "") || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export interface ListPage {
  /** The newest event it held when it was fetched. */
  seq: number;
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
