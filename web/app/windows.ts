import { createContext, use } from "react";

/** Windows that open from anywhere. */
export type Window = "palette" | "shortcuts" | "new" | "queues";

export const WindowContext = createContext<(window: Window) => void>(() => undefined);

export function useOpenWindow(): (window: Window) => void {
  return use(WindowContext);
}
