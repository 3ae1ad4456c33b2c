import { classes } from "./classes.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys as this computer's keyboard shows them. `mod` is ⌘ or Ctrl; a space parts keys pressed one after another. */
export function Kbd({ children, inverse = false }: { children: string; inverse?: boolean }) {
  return (
    <span className="inline-flex gap-1">
      {children.split(" ").map((key, index) => (
        <kbd
          key={index}
          className={classes(
            "min-w-5 rounded px-1 text-center font-sans text-xs leading-5",
            inverse ? "border border-current/35" : "border border-line bg-ground text-soft",
          )}
        >
          {shown(key)}
        </kbd>
      ))}
    </span>
  );
}

function shown(keys: string): string {
  return keys
    .split("+")
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? "" : " ");
}

const names: Record<string, string> = {
  mod: isMac ? "⌘" : "Ctrl",
  shift: isMac ? "⇧" : "Shift",
  enter: isMac ? "↵" : "Enter",
  down: "↓",
  up: "↑",
  esc: "Esc",
};
