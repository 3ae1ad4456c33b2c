import { type ReactElement, type ReactNode, useContext, useEffect } from "react";
import { Dialog, DialogTrigger, OverlayTriggerStateContext } from "react-aria-components/Dialog";
import { Popover as AriaPopover, PopoverContext, type PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
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
      <GiveFocusBack />
      <AriaPopover placement={props.placement ?? "bottom start"} offset={6} className={classes(popoverLook, props.className)}>
        <Dialog aria-label={props.label} className="outline-none">
          {({ close }) => <>{typeof children === "function" ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

/**
 * What had the focus when the popover opened may be gone when it closes, or nothing had it: then what opened it takes the focus, so
 * that it is never lost (WCAG 2.4.3). Two frames later, since the first is when the focus goes back by itself.
 */
function GiveFocusBack() {
  const isOpen = useContext(OverlayTriggerStateContext)?.isOpen === true;
  const context = useContext(PopoverContext);
  const trigger = context && "triggerRef" in context ? context.triggerRef : undefined;
  useEffect(() => {
    if (!isOpen) return;
    const whenLost = () => {
      if (document.activeElement === document.body && trigger?.current instanceof HTMLElement) trigger.current.focus();
    };
    return () => {
      requestAnimationFrame(() => requestAnimationFrame(whenLost));
    };
  }, [isOpen, trigger]);
  return null;
}
