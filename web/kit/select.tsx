import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { classes } from "./classes.ts";
import { fieldLook } from "./fields.tsx";
import { popoverLook } from "./popover.tsx";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** One of a few choices. */
export function Select<Value extends string>(props: {
  label: string;
  labelHidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
  className?: string;
}) {
  return (
    <AriaSelect
      value={props.value}
      onChange={(key) => {
        const chosen = props.choices.find((choice) => choice.value === key);
        if (chosen) props.onChange(chosen.value);
      }}
      isDisabled={props.isDisabled ?? false}
      className={classes("flex flex-col gap-1", props.className)}
    >
      <Label className={props.labelHidden ? "sr-only" : "text-sm font-medium text-ink"}>{props.label}</Label>
      <Button className={classes(fieldLook, "flex h-10 items-center justify-between gap-2 data-hovered:bg-hover")}>
        <SelectValue className="truncate">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden size={16} className="shrink-0 text-faint" />
      </Button>
      <Popover className={classes(popoverLook, "min-w-(--trigger-width)")}>
        <ListBox items={props.choices} className="max-h-80 overflow-auto p-1 outline-none">
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className="group flex items-center justify-between gap-3 rounded-md px-3 py-1.5 outline-none data-focused:bg-hover data-selected:font-medium"
            >
              {choice.label}
              <Check aria-hidden size={16} className="invisible text-accent group-data-selected:visible" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
