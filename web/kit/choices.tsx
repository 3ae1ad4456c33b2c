import type { LucideIcon } from "lucide-react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { classes } from "./classes.ts";

interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  icon?: LucideIcon;
}

/** One of a few, all of them seen at once; `tiles` side by side where there is room. */
export function Choices<Value extends string>(props: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  tiles?: boolean;
}) {
  return (
    <RadioGroup
      value={props.value}
      onChange={(value) => {
        const chosen = props.choices.find((choice) => choice.value === value);
        if (chosen) props.onChange(chosen.value);
      }}
      className="flex flex-col gap-1.5"
    >
      <Label className="text-sm font-medium">{props.label}</Label>
      <div className={props.tiles ? "grid gap-2 sm:grid-cols-2" : "flex flex-col gap-1"}>
        {props.choices.map(({ value, label, hint, icon: Icon }) => (
          <Radio
            key={value}
            value={value}
            className={classes(
              "group flex items-start gap-2.5 data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent",
              props.tiles
                ? "rounded-xl border border-line bg-surface p-3 data-hovered:bg-hover data-selected:border-accent data-selected:bg-accent-soft"
                : "rounded-md py-1",
            )}
          >
            <span
              aria-hidden
              className="mt-0.75 flex size-4.5 shrink-0 items-center justify-center rounded-full border border-edge bg-surface group-data-selected:border-accent"
            >
              <span className="size-2.5 rounded-full group-data-selected:bg-accent" />
            </span>
            <span className="min-w-0 grow">
              <span className={props.tiles ? "font-medium" : ""}>{label}</span>
              {hint && <span className="block text-sm text-pretty text-faint">{hint}</span>}
            </span>
            {Icon && <Icon aria-hidden size={18} strokeWidth={1.8} className="mt-0.75 shrink-0 text-faint" />}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
