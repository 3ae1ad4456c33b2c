import { useEffect, useRef, useSyncExternalStore } from "react";

/** Keys and what they do: "r", "g m" (one after the other), "mod+k" (⌘ or Ctrl). */
export type Shortcuts = Record<string, (() => void) | undefined>;

const layers: { current: Shortcuts }[] = [];
const lettersKey = "lyhord.letters";
const lettersListeners = new Set<() => void>();
let begun: { key: string; at: number } | null = null;

/** Keys of this part of the page, as long as it is there; the newest part goes first. */
export function useShortcuts(shortcuts: Shortcuts) {
  const layer = useRef(shortcuts);
  useEffect(() => {
    layer.current = shortcuts;
  });
  useEffect(() => {
    layers.push(layer);
    if (layers.length === 1) document.addEventListener("keydown", onKey);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener("keydown", onKey);
    };
  }, []);
}

/** Keys without a modifier can be turned off (WCAG 2.1.4), for those who speak to their computer. */
export function useLetters(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    lettersListeners.add(listener);
    return () => lettersListeners.delete(listener);
  }, lettersOn);
  return [on, setLetters];
}

function lettersOn(): boolean {
  return localStorage.getItem(lettersKey) !== "off";
}

function setLetters(on: boolean) {
  if (on) localStorage.removeItem(lettersKey);
  else localStorage.setItem(lettersKey, "off");
  for (const listener of lettersListeners) listener();
}

function onKey(event: KeyboardEvent) {
  if (
    event.defaultPrevented ||
    event.isComposing ||
    document.querySelector("[role=dialog],[role=alertdialog],[role=menu],[role=listbox]")
  )
    return;
  const key = nameOf(event);
  if (key === null) return;
  const sequence = begun && event.timeStamp - begun.at < 1200 ? `${begun.key} ${key}` : key;
  const act = actOf(sequence) ?? actOf(key);
  begun = startsSequence(key) ? { key, at: event.timeStamp } : null;
  if (!act) return;
  event.preventDefault();
  act();
}

/** The pressed key as shortcuts write it; null when it belongs to a field or to the browser. */
function nameOf(event: KeyboardEvent): string | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey || ["Shift", "Control", "Meta", "Alt"].includes(key)) return null;
  if (event.ctrlKey || event.metaKey) return `mod+${key}`;
  return inField(event.target) || !lettersOn() ? null : key;
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function actOf(keys: string): (() => void) | undefined {
  return layers.findLast((layer) => layer.current[keys])?.current[keys];
}

function startsSequence(key: string): boolean {
  return layers.some((layer) => Object.keys(layer.current).some((keys) => keys.startsWith(`${key} `)));
}

/** What no key alone does, and is chosen from a list while it can be done. */
export const sendLaterCommand = "send later";
export const recipientsCommand = "recipients";
export const bccCommand = "bcc";

export function canPress(keys: string): boolean {
  return actOf(keys) !== undefined;
}

/** Does what a key would do, for those who choose it from a list. */
export function press(keys: string) {
  actOf(keys)?.();
}
