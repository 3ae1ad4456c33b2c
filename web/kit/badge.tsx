import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

const looks = {
  plain: "bg-sunken text-soft",
  accent: "bg-accent-soft text-accent-strong",
  note: "bg-note text-note-ink",
  danger: "bg-danger-soft text-danger",
};

/** A word or two about something; never only a colour. */
export function Badge(props: { look?: keyof typeof looks; icon?: LucideIcon; className?: string; children: ReactNode }) {
  const { icon: Icon } = props;
  return (
    <span
      className={classes(
        "inline-flex max-w-full items-center gap-1 rounded-full px-2 text-xs leading-5.5 font-medium",
        looks[props.look ?? "plain"],
        props.className,
      )}
    >
      {Icon && <Icon aria-hidden size={13} strokeWidth={2.2} className="shrink-0" />}
      <span className="truncate">{props.children}</span>
    </span>
  );
}
