import type { OfficeHours } from "#contract";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * When a promise of so many minutes of office time is up. Time counts only while the office is open, in its own time zone; at a
 * change to or from summer time the office keeps its local hours. Looks at most two years ahead: an office that never opens
 * promises the same number of minutes by the clock.
 */
export function dueTime(from: Date, promiseMinutes: number, hours: OfficeHours, timeZone: string): Date {
  let left = promiseMinutes * minute;
  let localDay = localDate(from, timeZone);
  for (let days = 0; days < 731; days++) {
    for (const span of spansOf(localDay, hours, timeZone)) {
      const start = Math.max(span.from, from.getTime());
      if (start >= span.to) continue;
      if (span.to - start >= left) return new Date(start + left);
      left -= span.to - start;
    }
    localDay = dayAfter(localDay);
  }
  return new Date(from.getTime() + promiseMinutes * minute);
}

interface LocalDate {
  year: number;
  month: number;
  day: number;
}

function spansOf(date: LocalDate, hours: OfficeHours, timeZone: string): { from: number; to: number }[] {
  if (hours.closedOn.includes(isoOf(date))) return [];
  const weekday = (new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 6) % 7;
  return (hours.week[weekday] ?? []).map((span) => ({
    from: instantOf(date, span.from, timeZone),
    to: instantOf(date, span.to, timeZone),
  }));
}

/** The instant at which clocks in the zone show this time on this day; in the hour that summer time skips, the one after it. */
function instantOf(date: LocalDate, clock: string, timeZone: string): number {
  const [hour = 0, minutes = 0] = clock.split(":").map(Number);
  const asIfUtc = Date.UTC(date.year, date.month - 1, date.day, hour, minutes);
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(guess, timeZone);
}

/** Milliseconds that the zone is ahead of UTC at the instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = partsAt(new Date(instant), timeZone);
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) - Math.floor(instant / minute) * minute;
}

function localDate(instant: Date, timeZone: string): LocalDate {
  const { year, month, day: dayOfMonth } = partsAt(instant, timeZone);
  return { year, month, day: dayOfMonth };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(instant: Date, timeZone: string): LocalDate & { hour: number; minute: number } {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  return {
    year: parts.get("year") ?? 0,
    month: parts.get("month") ?? 0,
    day: parts.get("day") ?? 0,
    hour: parts.get("hour") ?? 0,
    minute: parts.get("minute") ?? 0,
  };
}

function dayAfter(date: LocalDate): LocalDate {
  const next = new Date(Date.UTC(date.year, date.month - 1, date.day) + day);
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

function isoOf(date: LocalDate): string {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10);
}
