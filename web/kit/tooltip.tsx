import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { Kbd } from "./kbd.tsx";

/** A few words, and the keys, shown when the child is pointed at or focused. The child must be a React Aria element. */
export function Tooltip({ text, keys, children }: { text: string; keys?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={450} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="flex animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-surface shadow-raised"
      >
        {text}
        {keys && <Kbd inverse>{keys}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
