import type { OfficeHours } from "#contract";
import { TextField } from "../kit/index.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { minutesOf, readClock } from "./clock-time.ts";

const shortest = 15;
const longest = 20_000;

/** Within how many hours of open office a customer is promised an answer, and what that comes to in working days. */
export function PromiseField(props: {
  minutes: number;
  written: string | null;
  onWrite: (hours: string) => void;
  week: OfficeHours["week"];
}) {
  const format = new Intl.NumberFormat(formatLocales[language()], { maximumFractionDigits: 2, useGrouping: false });
  const written = props.written ?? format.format(props.minutes / 60);
  const minutes = readHours(written);
  const days = minutes === null ? 0 : minutes / minutesOfDay(props.week);
  // Below that, hours say it better.
  const inDays = days >= 0.75 && Number.isFinite(days) ? ` ${m.promise_days({ count: Math.round(days) })}` : "";
  return (
    <TextField
      label={m.promise_hours()}
      inputMode="decimal"
      maxLength={7}
      className="max-w-sm"
      value={written}
      onChange={props.onWrite}
      hint={m.promise_hint() + inDays}
      error={minutes === null ? m.promise_wrong({ longest: Math.floor(longest / 60) }) : undefined}
    />
  );
}

/** Hours as people write them ("4", "1,5", "0.25") in whole minutes; null outside what can be promised. */
export function readHours(written: string): number | null {
  if (!/^\s*\d+([.,]\d+)?\s*$/.test(written)) return null;
  const minutes = Math.round(Number(written.replace(",", ".")) * 60);
  return minutes >= shortest && minutes <= longest ? minutes : null;
}

/** How long an open day is, on average. */
function minutesOfDay(week: OfficeHours["week"]): number {
  const open = week.filter((spans) => spans.length > 0);
  const sum = open
    .flat()
    .filter((span) => readClock(span.from) !== null && readClock(span.to) !== null)
    .reduce((total, span) => total + minutesOf(span.to) - minutesOf(span.from), 0);
  return sum / open.length;
}
