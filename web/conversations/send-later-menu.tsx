import { CalendarClock } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Popover } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { TimeChoice } from "./time-choice.tsx";

/** The other half of the button that sends: when, if not now. */
export function SendLaterMenu(props: {
  /** By when the customer has been promised an answer. */
  promise: Date | null;
  isDisabled: boolean;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onChoose: (at: Date) => void;
}) {
  return (
    <Popover
      label={m.send_later()}
      placement="top end"
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      className="w-76"
      trigger={
        <AriaButton
          aria-label={m.send_later()}
          isDisabled={props.isDisabled}
          className="inline-flex h-8 w-9 shrink-0 items-center justify-center rounded-r-md border-l border-accent-ink/35 bg-accent text-accent-ink transition-colors data-disabled:opacity-60 data-hovered:bg-accent-strong"
        >
          <CalendarClock aria-hidden size={16} strokeWidth={1.9} />
        </AriaButton>
      }
    >
      {(close) => (
        <TimeChoice
          hint={m.send_later_hint()}
          action={m.send_later()}
          promise={props.promise}
          onChoose={(at) => {
            close();
            props.onChoose(at);
          }}
        />
      )}
    </Popover>
  );
}
