import { useEffect, useRef } from "react";
import type { ConversationSummary } from "#contract";
import { useGo } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { useShortcuts } from "../app/shortcuts.ts";
import type { ListFilter } from "./queue-rules.ts";

/**
 * j and k walk the list. Without an open conversation they move the focus (Enter opens); with one, they open the next.
 * When the open one has left the list, the walk goes on from where it stood. Arrows do the same inside the list.
 */
export function useListKeys(items: readonly ConversationSummary[], openId: string | null, filter: ListFilter) {
  const go = useGo();
  const place = useRef(-1);
  const here = items.findIndex((item) => item.id === openId);
  useEffect(() => {
    if (here !== -1) place.current = here;
  }, [here]);

  const step = (by: 1 | -1) => {
    const from = focusedIndex() ?? (here !== -1 ? here : openId ? place.current - (by === 1 ? 1 : 0) : -1);
    const to = Math.max(0, Math.min(items.length - 1, from + by));
    const item = items[to];
    if (!item) return;
    links()[to]?.focus();
    if (openId && item.id !== openId) go(conversationPath(filter, item.id), { replace: true });
  };
  const whenInList = (by: 1 | -1) => (focusedIndex() === null ? undefined : step(by));
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  useEffect(() => {
    const onArrow = (event: KeyboardEvent) => {
      if (focusedIndex() === null || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      whenInList(event.key === "ArrowDown" ? 1 : -1);
    };
    document.addEventListener("keydown", onArrow);
    return () => document.removeEventListener("keydown", onArrow);
  });
}

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("ul[data-list] > li > a")];
}

function focusedIndex(): number | null {
  const index = links().findIndex((link) => link === document.activeElement);
  return index === -1 ? null : index;
}
