import type { LiveEvent } from "#contract";

const remembered = 300;
let events: LiveEvent[] = [];

/** The newest events in order, for answers that were on their way while they came. */
export function recentEvents(): readonly LiveEvent[] {
  return events;
}

export function remember(event: LiveEvent) {
  events = [...events.slice(1 - remembered), event];
}

export function forgetEvents() {
  events = [];
}
