import { MoonStar } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { Popover } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { TimeChoice } from "./time-choice.tsx";

/** Until when it rests. */
export function SnoozeMenu(props: { conversation: Conversation; isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const actions = useActions();
  return (
    <Popover
      label={m.snooze_until()}
      placement="bottom end"
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
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
      {(close) => (
        <TimeChoice
          hint={m.snooze_hint()}
          action={m.snooze()}
          onChoose={(until) => {
            close();
            void actions.snooze(props.conversation, until);
          }}
        />
      )}
    </Popover>
  );
}
