import type { LiveEvent } from "#contract";

const remembered = 300;
let events: LiveEvent[] = [];
const listeners = new Set<(event: LiveEvent) => void>();

/** The newest events in order, for answers that were on their way while they came. */
export function recentEvents(): readonly LiveEvent[] {
  return events;
}

export function remember(event: LiveEvent) {
  events = [...events.slice(1 - remembered), event];
  for (const listener of listeners) listener(event);
}

/** Tells of each event as it comes, for pages that show what no conversation holds. Gives what ends it. */
export function onEvent(listener: (event: LiveEvent) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function forgetEvents() {
  events = [];
}
