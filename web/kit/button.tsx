import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { classes } from "./classes.ts";
import { Tooltip } from "./tooltip.tsx";

const looks = {
  primary: "bg-accent text-accent-ink data-hovered:bg-accent-strong data-pressed:bg-accent-strong font-medium",
  plain: "bg-surface text-ink border border-edge/50 data-hovered:bg-hover data-pressed:bg-sunken",
  quiet: "text-soft data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-sunken",
  danger: "bg-danger text-danger-ink font-medium data-hovered:opacity-90",
};
const sizes = { small: "h-8 px-2.5 text-sm gap-1.5 rounded-md", medium: "h-10 px-4 text-base gap-2 rounded-lg" };

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
  icon?: LucideIcon;
  className?: string;
  children?: ReactNode;
}

/** A button with words. `isPending` keeps it focusable and says that it is busy. */
export function Button({ look = "plain", size = "small", icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes(
        "inline-flex shrink-0 items-center justify-center whitespace-nowrap transition-colors select-none",
        "data-disabled:opacity-45 data-pending:opacity-60",
        looks[look],
        sizes[size],
        className,
      )}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.9} />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  icon: LucideIcon;
  /** The accessible name, also shown as a tooltip. */
  label: string;
  /** Keys that do the same, shown in the tooltip. */
  keys?: string;
  look?: "quiet" | "plain";
  pressed?: boolean;
  className?: string;
}

/** A button with only an icon; always named, and explained when pointed at. */
export function IconButton({ icon: Icon, label, keys, look = "quiet", pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys ? { keys } : {})}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        className={classes(
          "inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors select-none data-disabled:opacity-40",
          pressed ? "bg-selected text-accent-strong" : looks[look],
          className,
        )}
      >
        <Icon aria-hidden size={18} strokeWidth={1.8} />
      </AriaButton>
    </Tooltip>
  );
}
