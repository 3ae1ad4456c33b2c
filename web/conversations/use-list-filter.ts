import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import { queues } from "../app/paths.ts";
import type { ListFilter } from "./queue-rules.ts";

/** Which list the address names. An unknown queue is one's own. */
export function useListFilter(): ListFilter {
  const { queue, teamId } = useParams({ strict: false });
  const { q } = useSearch({ strict: false });
  const { pathname } = useLocation();
  if (teamId !== undefined) return { kind: "team", teamId };
  if (pathname.startsWith("/search")) return { kind: "search", words: q ?? "" };
  return { kind: "queue", queue: queues.find((known) => known === queue) ?? "mine" };
}
