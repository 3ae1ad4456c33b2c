import { UsersRound } from "lucide-react";
import { classes } from "./classes.ts";

const sizes = { small: "size-6 text-[0.6875rem]", medium: "size-8 text-xs", large: "size-11 text-base" };

/** A person's initials, or the sign of a team. Decoration only: the name always stands beside it or in its title. */
export function Avatar(props: { name: string; team?: boolean; size?: keyof typeof sizes; here?: boolean }) {
  return (
    <span
      aria-hidden
      title={props.name}
      className={classes(
        "relative inline-flex shrink-0 items-center justify-center font-semibold tracking-wide select-none",
        props.team ? "rounded-md" : "rounded-full",
        props.here ? "bg-accent text-accent-ink" : "bg-accent-soft text-accent-strong",
        sizes[props.size ?? "medium"],
      )}
    >
      {props.team ? <UsersRound size={props.size === "small" ? 13 : 16} strokeWidth={2} /> : initials(props.name)}
    </span>
  );
}

/** The first letters of the first and the last word: "Anna-Lena von Berg" gives "AB". */
function initials(name: string): string {
  const words = name.split(/[\s@._]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? String.fromCodePoint(word.codePointAt(0) ?? 63) : "",
  );
  return letters.join("").toUpperCase() || "?";
}
