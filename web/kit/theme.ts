import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";

const key = "lyhord.theme";
const listeners = new Set<() => void>();

function theme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function setTheme(chosen: Theme) {
  if (chosen === "system") localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
  applyTheme();
  for (const listener of listeners) listener();
}

/** Puts the kept choice on the page; without one, the style sheet follows the computer. */
export function applyTheme() {
  const chosen = theme();
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, theme);
}
