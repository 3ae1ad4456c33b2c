import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "../kit/index.ts";

/** One thing that is known of a mail, all of it: a name or a domain that is cut off may be another. */
export function FactLine(props: { icon: LucideIcon; isAlarm?: boolean; isStrong?: boolean; children: ReactNode }) {
  const { icon: Icon, isAlarm = false, isStrong = true } = props;
  return (
    <p className={classes("flex items-start gap-1.5 text-sm", isStrong && "font-medium", isAlarm ? "text-danger" : "text-soft")}>
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
      <span className="min-w-0 text-pretty wrap-anywhere">{props.children}</span>
    </p>
  );
}
