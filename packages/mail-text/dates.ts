import { monthWords, weekdayWords } from "./words/attribution.ts";

/** What in a text speaks for a date. */
interface DateSigns {
  day: boolean;
  time: boolean;
  weekday: boolean;
}

const numeric = /(?<!\d)\d{1,4}([./-]) ?\d{1,2}\1 ?\d{1,4}(?!\d)|\d{4} ?[年년] ?\d{1,2} ?[月월]/;
const clock = /(?<![\d.])\d{1,2}[:.h]\d{2}(?![\d]*[./-]\d)(?!\d)/;
const ampm = /\b\d{1,2} ?[ap]\.?m\b/i;

/**
 * Signs of a date in a short text (at most some hundred characters): a day ("3/3/2025", "3 mars", "Mar 3"), a time of day,
 * a weekday. Months and weekdays of all languages at once: a Swedish client may print English months.
 */
export function dateSigns(text: string, tokens: readonly string[]): DateSigns {
  let month = -1;
  let weekday = false;
  let year = false;
  tokens.forEach((token, at) => {
    if (monthWords.has(token)) month = at;
    if (weekdayWords.has(token)) weekday = true;
    if (/^(19|20)\d{2}$/.test(token)) year = true;
  });
  const beside = (at: number) => /^\d{1,2}(st|nd|rd|th|er|º)?$/.test(tokens[at] ?? "");
  const named = month >= 0 && (beside(month - 1) || beside(month + 1) || beside(month - 2) || year);
  return { day: named || numeric.test(text), time: clock.test(text) || ampm.test(text), weekday };
}
