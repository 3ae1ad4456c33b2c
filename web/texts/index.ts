import { useSyncExternalStore } from "react";
import type { Locale } from "#contract";
import { overwriteGetLocale } from "./compiled/runtime.js";

export * as m from "./compiled/messages.js";

export const locales = ["sv", "da", "nb", "en"] as const satisfies readonly Locale[];

/** How each language calls itself. */
export const languageNames: Record<Locale, string> = { sv: "Svenska", da: "Dansk", nb: "Norsk bokmål", en: "English" };

/** The same languages as the platform's formatters want them: British English, since our days begin with the day. */
export const formatLocales: Record<Locale, string> = { sv: "sv-SE", da: "da-DK", nb: "nb-NO", en: "en-GB" };

let current: Locale = browserLanguage();
const listeners = new Set<() => void>();

overwriteGetLocale(() => current);

export function language(): Locale {
  return current;
}

/** The language of the screen from now on; all that shows texts is drawn again. */
export function setLanguage(locale: Locale) {
  document.documentElement.lang = locale;
  if (locale === current) return;
  current = locale;
  for (const listener of listeners) listener();
}

export function useLanguage(): Locale {
  return useSyncExternalStore(subscribe, language);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first of the browser's languages that we speak; both Norwegian written languages get Bokmål. */
function browserLanguage(): Locale {
  for (const wanted of globalThis.navigator?.languages ?? []) {
    const short = wanted.slice(0, 2).toLowerCase();
    if (short === "no" || short === "nn") return "nb";
    const found = locales.find((locale) => locale === short);
    if (found) return found;
  }
  return "en";
}
