import { formatLocales, language, m } from "../texts/index.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language() + JSON.stringify(options);
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(formatLocales[language()], options);
  formatters.set(key, kept);
  return kept;
}

/** "14:02". */
export function clock(at: string | Date): string {
  return formatter({ hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** As short as it can be said: "14:02" today, "mån 14:02" this week, "3 maj", "3 maj 2024". */
export function shortTime(at: string, now = new Date()): string {
  const then = new Date(at);
  const days = daysBetween(then, now);
  if (days === 0) return clock(then);
  if (Math.abs(days) < 7) return formatter({ weekday: "short", hour: "2-digit", minute: "2-digit" }).format(then);
  return shortDate(then, now);
}

/** In a sentence: "i dag 14:02", "i morgon 08:00", "mån 3 maj 08:00". */
export function sentenceTime(at: string | Date, now = new Date()): string {
  const then = new Date(at);
  const time = clock(then);
  const days = daysBetween(then, now);
  if (days === 0) return m.today_at({ time });
  if (days === 1) return m.tomorrow_at({ time });
  if (days === -1) return m.yesterday_at({ time });
  return formatter({
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(then);
}

/** All of it, for tooltips and machines' ears: "måndag 3 maj 2027 kl. 08:00". */
export function fullTime(at: string): string {
  return formatter({ dateStyle: "full", timeStyle: "short" }).format(new Date(at));
}

/** A day that is given without a time: "3 januari 2027". */
export function longDate(date: string): string {
  return formatter({ dateStyle: "long" }).format(new Date(`${date}T12:00:00`));
}

export function shortDate(at: Date, now = new Date()): string {
  return formatter({
    day: "numeric",
    month: "short",
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(at);
}

/** A day as a heading: "Måndag 3 maj". */
export function dayHeading(at: string, now = new Date()): string {
  const then = new Date(at);
  const text = formatter({
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(then);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function sameDay(one: string, other: string): boolean {
  return daysBetween(new Date(one), new Date(other)) === 0;
}

/** Whole calendar days from `now` to `then`, in the reader's time zone. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (time: Date) => new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
  return Math.round((midnight(then) - midnight(now)) / 86_400_000);
}

/** "12 kB", "3,4 MB". */
export function fileSize(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (["kilobyte", 1000] as const) : (["megabyte", 1_000_000] as const);
  return new Intl.NumberFormat(formatLocales[language()], {
    style: "unit",
    unit,
    maximumFractionDigits: divisor === 1000 ? 0 : 1,
  }).format(Math.max(bytes / divisor, divisor === 1000 ? 1 : 0.1));
}

/** Names as the language joins them: "Anna, Mikkel och Ingrid". */
export function nameList(names: string[]): string {
  return new Intl.ListFormat(formatLocales[language()], { type: "conjunction" }).format(names);
}
