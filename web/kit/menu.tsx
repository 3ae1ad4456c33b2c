import type { LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover, type PopoverProps } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { classes } from "./classes.ts";
import { Kbd } from "./kbd.tsx";
import { popoverLook } from "./popover.tsx";

/** A button that opens a list of things to do. */
export function Menu(props: {
  trigger: ReactElement;
  label: string;
  placement?: PopoverProps["placement"];
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}) {
  const control = props.isOpen === undefined ? {} : { isOpen: props.isOpen };
  return (
    <MenuTrigger {...control} {...(props.onOpenChange ? { onOpenChange: props.onOpenChange } : {})}>
      {props.trigger}
      <Popover placement={props.placement ?? "bottom end"} offset={6} className={classes(popoverLook, "min-w-56")}>
        <AriaMenu aria-label={props.label} className="max-h-96 overflow-auto p-1 outline-none">
          {props.children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export function MenuItem(props: {
  icon?: LucideIcon;
  keys?: string;
  danger?: boolean;
  href?: string;
  onAction?: () => void;
  children: string;
}) {
  const { icon: Icon } = props;
  return (
    <AriaMenuItem
      textValue={props.children}
      {...(props.onAction ? { onAction: props.onAction } : {})}
      {...(props.href ? { href: props.href } : {})}
      className={classes(
        "flex items-center gap-3 rounded-md px-3 py-1.5 text-base outline-none data-focused:bg-hover",
        props.danger && "text-danger",
      )}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.8} className="text-faint" />}
      <span className="grow">{props.children}</span>
      {props.keys && <Kbd>{props.keys}</Kbd>}
    </AriaMenuItem>
  );
}

export function MenuSeparator() {
  return <Separator className="mx-2 my-1 h-px bg-line" />;
}
