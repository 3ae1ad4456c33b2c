import { Archive, CalendarClock, CircleAlert, Clock, Hourglass, MoonStar } from "lucide-react";
import { useSyncExternalStore } from "react";
import type { ConversationSummary } from "#contract";
import { sentenceTime } from "../app/time.ts";
import { Badge } from "../kit/index.ts";
import { m } from "../texts/index.ts";

type Dated = Pick<ConversationSummary, "state" | "due" | "snoozedUntil" | "closedAt" | "scheduledFor">;

/** When it must be looked at by, in words and with a sign; late is said, not only coloured. */
export function DueLabel({ conversation, className }: { conversation: Dated; className?: string }) {
  const now = useMinute();
  const { state, due, snoozedUntil, closedAt, scheduledFor } = conversation;
  if (state === "closed" && closedAt)
    return (
      <Badge {...(className ? { className } : {})} icon={Archive}>
        {m.closed_at({ time: sentenceTime(closedAt) })}
      </Badge>
    );
  if (state === "snoozed" && snoozedUntil)
    return (
      <Badge {...(className ? { className } : {})} icon={MoonStar}>
        {m.wakes_at({ time: sentenceTime(snoozedUntil) })}
      </Badge>
    );
  if (!due) return null;
  const time = sentenceTime(due);
  if (new Date(due).getTime() < now)
    return (
      <Badge {...(className ? { className } : {})} look="danger" icon={CircleAlert}>
        {m.overdue_since({ time })}
      </Badge>
    );
  if (state === "waiting" && scheduledFor)
    return (
      <Badge {...(className ? { className } : {})} icon={CalendarClock}>
        {m.sends_at({ time: sentenceTime(scheduledFor) })}
      </Badge>
    );
  if (state === "waiting")
    return (
      <Badge {...(className ? { className } : {})} icon={Hourglass}>
        {m.follow_up_by({ time })}
      </Badge>
    );
  return (
    <Badge {...(className ? { className } : {})} look="accent" icon={Clock}>
      {m.answer_by({ time })}
    </Badge>
  );
}

let minute = Date.now();
const listeners = new Set<() => void>();
setInterval(() => {
  minute = Date.now();
  for (const listener of listeners) listener();
}, 30_000);

/** The time now, told twice a minute; one timer for all labels. */
function useMinute(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => minute,
  );
}
