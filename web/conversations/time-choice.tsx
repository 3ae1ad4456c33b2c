import { Clock } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { clock, sentenceTime } from "../app/time.ts";
import { Button } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** A time to come: one of a few likely ones by a press, or any. `action` names what is done then; what is later than the promise is said to be. */
export function TimeChoice(props: { hint: string; action: string; promise?: Date | null; onChoose: (at: Date) => void }) {
  const { promise = null } = props;
  const isLate = (at: Date) => promise !== null && at > promise;
  const [chosen, setChosen] = useState("");
  const [fault, setFault] = useState(false);
  const [times] = useState(() => likelyTimes(new Date()));
  return (
    <div className="flex flex-col p-2">
      <p className="px-2 pb-2 text-sm text-pretty text-faint">{props.hint}</p>
      {promise && (
        <p className="mx-2 mb-2 flex gap-2 rounded-md bg-note px-2 py-1.5 text-sm text-pretty text-note-ink">
          <Clock aria-hidden size={15} className="mt-0.5 shrink-0" />
          {m.promised_by({ time: sentenceTime(promise) })}
        </p>
      )}
      {times.map(({ name, at, isNamed }) => (
        <AriaButton
          key={name}
          onPress={() => props.onChoose(at)}
          className="flex min-h-9 items-center justify-between gap-4 rounded-md px-2 py-1 text-left data-hovered:bg-hover"
        >
          <span>
            {name}
            {isLate(at) && <span className="block text-xs text-note-ink">{m.after_the_promise()}</span>}
          </span>
          <span className="text-sm text-faint tabular">{isNamed ? clock(at) : sentenceTime(at)}</span>
        </AriaButton>
      ))}
      <form
        className="mt-2 flex flex-col gap-2 border-t border-line px-2 pt-3 pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          const at = new Date(chosen);
          if (chosen === "" || at.getTime() <= Date.now()) setFault(true);
          else props.onChoose(at);
        }}
      >
        <label className="flex flex-col gap-1 text-sm font-medium">
          {m.snooze_choose()}
          <input
            type="datetime-local"
            value={chosen}
            onChange={(event) => {
              setFault(false);
              setChosen(event.target.value);
            }}
            className="h-9 rounded-lg border border-edge bg-surface px-2 text-base font-normal"
          />
        </label>
        {!fault && chosen !== "" && isLate(new Date(chosen)) && (
          <output className="text-sm text-note-ink">{m.after_the_promise()}</output>
        )}
        {fault && (
          <p role="alert" className="text-sm text-danger">
            {m.snooze_past()}
          </p>
        )}
        <Button type="submit" className="self-end">
          {props.action}
        </Button>
      </form>
    </div>
  );
}

/** Times one is likely to mean, none of them in the night and no day twice; "later today" only while there is some day left. Some names say the day already. */
function likelyTimes(now: Date): { name: string; at: Date; isNamed?: boolean }[] {
  const inDays = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const toMonday = (8 - now.getDay()) % 7;
  // On a Sunday, next week is not tomorrow.
  const untilMonday = toMonday < 2 ? toMonday + 7 : toMonday;
  return [
    ...(now.getHours() < 15
      ? [{ name: m.snooze_later_today(), at: inDays(0, Math.max(8, now.getHours() + 3)), isNamed: true }]
      : []),
    { name: m.snooze_tomorrow(), at: inDays(1, 8), isNamed: true },
    ...(untilMonday === 3 ? [] : [{ name: m.snooze_in_three_days(), at: inDays(3, 8) }]),
    { name: m.snooze_next_week(), at: inDays(untilMonday, 8) },
  ];
}
