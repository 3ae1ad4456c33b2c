import { classes } from "../kit/index.ts";

const looks = {
  working: "bg-accent",
  attention: "bg-danger",
  away: "bg-danger",
  connecting: "animate-breathe bg-edge",
};

/** How something is, as a colour beside the words that say it. */
export function StateDot({ state }: { state: keyof typeof looks }) {
  return <span aria-hidden className={classes("size-2.5 shrink-0 rounded-full", looks[state])} />;
}
