import { CalendarX, X } from "lucide-react";
import { useState } from "react";
import { Input } from "react-aria-components/Input";
import { Button, classes, fieldLook, IconButton } from "../kit/index.ts";
import { formatLocales, m, useLanguage } from "../texts/index.ts";

/** Days on which the office is closed although the week says it is open. Those that have been stay, but are not shown. */
export function ClosedDays({ days, onChange }: { days: string[]; onChange: (days: string[]) => void }) {
  const [chosen, setChosen] = useState("");
  const format = new Intl.DateTimeFormat(formatLocales[useLanguage()], {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const [today] = useState(() => localDay(new Date()));
  const coming = days.filter((day) => day >= today).sort();
  const add = () => {
    if (chosen !== "" && !days.includes(chosen)) onChange([...days, chosen].sort());
    setChosen("");
  };
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h3 className="text-sm font-medium">{m.closed_days()}</h3>
        <p className="text-sm text-pretty text-faint">{m.closed_days_hint()}</p>
      </div>
      {coming.length > 0 && (
        <ul aria-label={m.closed_days()} className="flex flex-wrap gap-2">
          {coming.map((day) => {
            const name = format.format(new Date(`${day}T00:00:00Z`));
            return (
              <li key={day} className="flex h-8 items-center rounded-lg bg-sunken pl-3 text-sm">
                {name}
                <IconButton
                  icon={X}
                  label={m.closed_day_remove({ day: name })}
                  onPress={() => onChange(days.filter((other) => other !== day))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="flex items-center gap-2">
        <Input
          type="date"
          aria-label={m.closed_day()}
          min={today}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
          className={classes(fieldLook, "h-9 w-44!")}
        />
        <Button icon={CalendarX} className="h-9" isDisabled={chosen === ""} onPress={add}>
          {m.closed_day_add()}
        </Button>
      </div>
    </div>
  );
}

function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
