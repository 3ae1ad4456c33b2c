import { MoonStar } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { sentenceTime } from "../app/time.ts";
import { Button, Popover } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";

/** Until when it rests: a few likely times, or any. */
export function SnoozeMenu(props: { conversation: Conversation; isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const actions = useActions();
  const [chosen, setChosen] = useState("");
  const [fault, setFault] = useState(false);
  return (
    <Popover
      label={m.snooze_until()}
      placement="bottom end"
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        setFault(false);
        props.onOpenChange(open);
      }}
      className="w-76"
      trigger={
        <AriaButton
          aria-label={m.snooze()}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft data-hovered:bg-hover data-hovered:text-ink max-sm:hidden"
        >
          <MoonStar aria-hidden size={18} strokeWidth={1.8} />
        </AriaButton>
      }
    >
      {(close) => {
        const snooze = (until: Date) => {
          close();
          void actions.snooze(props.conversation, until);
        };
        return (
          <div className="flex flex-col p-2">
            <p className="px-2 pb-2 text-sm text-faint">{m.snooze_hint()}</p>
            {likelyTimes(new Date()).map(({ name, until }) => (
              <AriaButton
                key={name}
                onPress={() => snooze(until)}
                className="flex h-9 items-center justify-between gap-4 rounded-md px-2 text-left data-hovered:bg-hover"
              >
                <span>{name}</span>
                <span className="text-sm text-faint tabular">{sentenceTime(until)}</span>
              </AriaButton>
            ))}
            <form
              className="mt-2 flex flex-col gap-2 border-t border-line px-2 pt-3 pb-1"
              onSubmit={(event) => {
                event.preventDefault();
                const until = new Date(chosen);
                if (chosen === "" || until.getTime() <= Date.now()) setFault(true);
                else snooze(until);
              }}
            >
              <label className="flex flex-col gap-1 text-sm font-medium">
                {m.snooze_choose()}
                <input
                  type="datetime-local"
                  value={chosen}
                  onChange={(event) => setChosen(event.target.value)}
                  className="h-9 rounded-lg border border-edge bg-surface px-2 text-base font-normal"
                />
              </label>
              {fault && (
                <p role="alert" className="text-sm text-danger">
                  {m.snooze_past()}
                </p>
              )}
              <Button type="submit" className="self-end">
                {m.snooze()}
              </Button>
            </form>
          </div>
        );
      }}
    </Popover>
  );
}

/** Times one is likely to mean, at the start of office hours; "later today" only while there is some day left. */
function likelyTimes(now: Date): { name: string; until: Date }[] {
  const at = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  const toMonday = (8 - now.getDay()) % 7;
  // On a Sunday, next week is not tomorrow.
  const untilMonday = toMonday < 2 ? toMonday + 7 : toMonday;
  return [
    ...(now.getHours() < 15 ? [{ name: m.snooze_later_today(), until: at(0, now.getHours() + 3) }] : []),
    { name: m.snooze_tomorrow(), until: at(1, 8) },
    { name: m.snooze_in_three_days(), until: at(3, 8) },
    { name: m.snooze_next_week(), until: at(untilMonday, 8) },
  ];
}
