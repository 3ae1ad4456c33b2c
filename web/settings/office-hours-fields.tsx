import { Plus, X } from "lucide-react";
import type { OfficeHours } from "#contract";
import { IconButton, Switch } from "../kit/index.ts";
import { formatLocales, m, useLanguage } from "../texts/index.ts";
import { ClockField } from "./clock-field.tsx";
import { minutesOf } from "./clock-time.ts";

type Week = OfficeHours["week"];
type Span = Week[number][number];

const usual: Span = { from: "08:00", to: "17:00" };

/** When the office is open, day by day; a day may open and close several times. */
export function WeekFields({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const names = weekdays(useLanguage());
  const change = (day: number, spans: Span[]) => onChange(week.map((kept, index) => (index === day ? spans : kept)));
  return (
    <div className="flex flex-col divide-y divide-line">
      {week.map((spans, day) => (
        <DayFields
          key={names[day]}
          name={names[day] ?? ""}
          spans={spans}
          // A day that opens anew opens as the day before it does.
          open={() => change(day, week.slice(0, day).findLast((other) => other.length > 0) ?? [usual])}
          onChange={(changed) => change(day, changed)}
        />
      ))}
    </div>
  );
}

function DayFields(props: { name: string; spans: Span[]; open: () => void; onChange: (spans: Span[]) => void }) {
  const { name, spans, onChange } = props;
  const isOpen = spans.length > 0;
  const last = spans.at(-1);
  const room = spans.length < 4 && last !== undefined && minutesOf(last.to) < 23 * 60;
  const set = (index: number, span: Partial<Span>) =>
    onChange(spans.map((kept, place) => (place === index ? { ...kept, ...span } : kept)));
  return (
    <fieldset aria-label={name} className="flex min-h-14 flex-wrap items-start gap-x-4 gap-y-2 py-2.5">
      <Switch isSelected={isOpen} onChange={(selected) => (selected ? props.open() : onChange([]))} className="h-9 w-40 shrink-0">
        {name}
      </Switch>
      {isOpen ? (
        <div className="flex flex-col gap-2">
          {spans.map((span, index) => (
            <div key={index} className="flex items-center gap-1.5">
              <ClockField
                label={m.hours_opens({ day: name })}
                value={span.from}
                isWrong={isWrongStart(spans, index)}
                onChange={(from) => set(index, { from })}
              />
              <span aria-hidden className="text-faint">
                –
              </span>
              <ClockField
                label={m.hours_closes({ day: name })}
                value={span.to}
                isWrong={span.from >= span.to}
                onChange={(to) => set(index, { to })}
              />
              {spans.length > 1 && (
                <IconButton
                  icon={X}
                  label={m.hours_remove({ day: name, from: span.from, to: span.to })}
                  onPress={() => onChange(spans.filter((_, place) => place !== index))}
                />
              )}
              {index === spans.length - 1 && room && (
                <IconButton
                  icon={Plus}
                  label={m.hours_add({ day: name })}
                  onPress={() => onChange([...spans, { from: later(last.to, 60), to: later(last.to, 180) }])}
                />
              )}
            </div>
          ))}
        </div>
      ) : (
        <span className="leading-9 text-faint">{m.hours_closed()}</span>
      )}
    </fieldset>
  );
}

/** Whether some span ends before it starts, or starts before the one before it ends. */
export function isWrongWeek(week: Week): boolean {
  return week.some((spans) => spans.some((span, index) => span.from >= span.to || isWrongStart(spans, index)));
}

function isWrongStart(spans: Span[], index: number): boolean {
  const before = spans[index - 1];
  return before !== undefined && (spans[index]?.from ?? "") < before.to;
}

function later(clock: string, minutes: number): string {
  const sum = Math.min(24 * 60, minutesOf(clock) + minutes);
  return `${String(Math.floor(sum / 60)).padStart(2, "0")}:${String(sum % 60).padStart(2, "0")}`;
}

/** Monday first, as everybody around here counts. */
function weekdays(locale: keyof typeof formatLocales): string[] {
  const format = new Intl.DateTimeFormat(formatLocales[locale], { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => {
    const name = format.format(new Date(Date.UTC(2024, 0, 1 + day)));
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}
