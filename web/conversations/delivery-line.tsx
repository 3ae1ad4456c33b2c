import { Check, Clock, Hourglass, RotateCw, Send, TriangleAlert } from "lucide-react";
import type { Delivery, Message } from "#contract";
import { sentenceTime } from "../app/time.ts";
import { Button, useSecondsUntil } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { ScheduleLine } from "./schedule-line.tsx";

/** How far an answer has come on its way, and what can be done about it. */
export function DeliveryLine({ message, delivery }: { message: Message; delivery: Delivery }) {
  const { scheduledFor } = message;
  const isDue = useSecondsUntil(scheduledFor === null ? 0 : new Date(scheduledFor).getTime()) === 0;
  return scheduledFor !== null && delivery.state === "waiting" && !isDue ? (
    <ScheduleLine message={message} sendAt={scheduledFor} />
  ) : (
    <UnderWay message={message} delivery={delivery} />
  );
}

function UnderWay({ message, delivery }: { message: Message; delivery: Delivery }) {
  const actions = useActions();
  const may = useMay();
  const seconds = useSecondsUntil(new Date(delivery.sendAt).getTime());
  const canUndo = delivery.state === "waiting" && seconds > 0 && may("conversation.reply");
  const { Icon, text, danger } = said(delivery, seconds);
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 text-xs text-soft">
      <span className={danger ? "flex gap-1.5 font-medium text-danger" : "flex gap-1.5"}>
        <Icon aria-hidden size={14} className="mt-px shrink-0" />
        <span className="min-w-0 wrap-anywhere">{text}</span>
      </span>
      {canUndo && (
        <Button look="plain" onPress={() => void actions.withdraw(message)}>
          {m.undo_send()}
        </Button>
      )}
      {delivery.state === "failed" && may("conversation.reply") && (
        <Button look="plain" icon={RotateCw} onPress={() => void actions.retryDelivery(message)}>
          {m.send_again()}
        </Button>
      )}
    </div>
  );
}

function said(delivery: Delivery, seconds: number) {
  const { deferral } = delivery;
  if (deferral !== null && (delivery.state === "retrying" || (delivery.state === "waiting" && seconds <= 0))) {
    const { by, until } = deferral;
    const words = { by, time: sentenceTime(until) };
    const text = deferral.because === "asked" ? m.delivery_asked_to_wait(words) : m.delivery_takes_turn(words);
    return { Icon: Hourglass, text, danger: false };
  }
  switch (delivery.state) {
    case "waiting":
      return { Icon: Clock, text: seconds > 0 ? m.delivery_waiting({ seconds }) : m.delivery_sending(), danger: false };
    case "sending":
      return { Icon: Send, text: m.delivery_sending(), danger: false };
    case "retrying":
      return { Icon: RotateCw, text: m.delivery_retrying(), danger: false };
    case "sent":
      return { Icon: Check, text: m.delivery_sent({ time: sentenceTime(delivery.sentAt ?? delivery.sendAt) }), danger: false };
    default:
      return {
        Icon: TriangleAlert,
        text: m.delivery_failed_reason({ reason: delivery.error ?? m.delivery_unknown_reason() }),
        danger: true,
      };
  }
}
