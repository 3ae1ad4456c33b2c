import { useSyncExternalStore } from "react";

/** Whether the live line to the server stands: not tried yet, open, or lost. */
export type Line = "starting" | "open" | "lost";

let line: Line = "starting";
const listeners = new Set<() => void>();

export function setLine(state: Line) {
  if (state === line) return;
  line = state;
  for (const listener of listeners) listener();
}

export function useLine(): Line {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => line,
  );
}
