import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import { classes } from "./classes.ts";

export const popoverLook = "animate-appear rounded-xl border border-line bg-raised shadow-raised outline-none";

/** Something small beside what opened it; closed by Escape or a press outside. */
export function Popover(props: {
  trigger: ReactElement;
  label: string;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  placement?: AriaPopoverProps["placement"];
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const control = props.isOpen === undefined ? {} : { isOpen: props.isOpen };
  const { children } = props;
  return (
    <DialogTrigger {...control} {...(props.onOpenChange ? { onOpenChange: props.onOpenChange } : {})}>
      {props.trigger}
      <AriaPopover placement={props.placement ?? "bottom start"} offset={6} className={classes(popoverLook, props.className)}>
        <Dialog aria-label={props.label} className="outline-none">
          {({ close }) => <>{typeof children === "function" ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
