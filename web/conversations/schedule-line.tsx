import { useQuery } from "@tanstack/react-query";
import { CalendarClock, Clock, PencilLine, Send } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Message } from "#contract";
import { press } from "../app/shortcuts.ts";
import { fullTime, sentenceTime } from "../app/time.ts";
import { Button, Popover } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { promiseBefore } from "./promise.ts";
import { conversationQuery } from "./queries.ts";
import { TimeChoice } from "./time-choice.tsx";

/** When an answer that waits for its time goes out, and what can be done until then. */
export function ScheduleLine({ message, sendAt }: { message: Message; sendAt: string }) {
  const actions = useActions();
  const may = useMay();
  const { data: conversation } = useQuery(conversationQuery(message.conversationId));
  const promise = conversation ? promiseBefore(conversation, message) : null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 border-t border-dashed border-edge pt-3">
      <p className="flex grow items-center gap-1.5 text-sm font-medium" title={fullTime(sendAt)}>
        <CalendarClock aria-hidden size={16} className="shrink-0 text-accent" />
        {m.sends_at({ time: sentenceTime(sendAt) })}
      </p>
      {promise && new Date(sendAt) > promise && (
        <p className="order-last flex basis-full gap-1.5 text-sm text-note-ink">
          <Clock aria-hidden size={15} className="mt-0.5 shrink-0" />
          {m.scheduled_after_promise({ time: sentenceTime(promise) })}
        </p>
      )}
      {may("conversation.reply") && (
        <div className="flex flex-wrap gap-2">
          <Popover
            label={m.change_time()}
            placement="top end"
            className="w-76"
            trigger={
              <AriaButton className="inline-flex h-8 shrink-0 items-center justify-center rounded-md border border-edge/50 bg-surface px-2.5 text-sm text-ink data-hovered:bg-hover">
                {m.change_time()}
              </AriaButton>
            }
          >
            {(close) => (
              <TimeChoice
                hint={m.send_later_hint()}
                action={m.change_time()}
                promise={promise}
                onChoose={(at) => {
                  close();
                  void actions.reschedule(message, at);
                }}
              />
            )}
          </Popover>
          <Button icon={Send} onPress={() => void actions.sendNow(message)}>
            {m.send_now()}
          </Button>
          {/* Then one goes on writing, as by the key for it. */}
          <Button icon={PencilLine} onPress={() => void actions.withdraw(message).then(() => press("r"))}>
            {m.take_back()}
          </Button>
        </div>
      )}
    </div>
  );
}
