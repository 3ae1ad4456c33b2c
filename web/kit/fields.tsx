import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Switch as AriaSwitch, type SwitchProps } from "react-aria-components/Switch";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { classes } from "./classes.ts";

export const fieldLook =
  "w-full rounded-lg border border-edge bg-surface px-3 text-base text-ink placeholder:text-faint " +
  "data-focused:border-accent data-invalid:border-danger data-disabled:opacity-60 outline-offset-0";

export interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "style" | "children"> {
  label: string;
  /** Keeps the label for those who hear the screen, and takes it from those who see it. */
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  placeholder?: string;
  /** How many lines; more than one makes a text area. */
  rows?: number;
  className?: string;
}

/** A field for text, with its label, a hint, and what is wrong with it. */
export function TextField({
  label,
  labelHidden = false,
  hint,
  error,
  placeholder,
  rows = 1,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={classes("flex flex-col gap-1", className)}>
      <Label className={labelHidden ? "sr-only" : "text-sm font-medium text-ink"}>{label}</Label>
      {rows === 1 ? (
        <Input {...(placeholder ? { placeholder } : {})} className={classes(fieldLook, "h-10")} />
      ) : (
        <TextArea rows={rows} {...(placeholder ? { placeholder } : {})} className={classes(fieldLook, "py-2")} />
      )}
      {hint && (
        <Text slot="description" className="text-sm text-faint">
          {hint}
        </Text>
      )}
      <FieldError className="text-sm text-danger">{error}</FieldError>
    </AriaTextField>
  );
}

/** On or off, at once. */
export function Switch({
  children,
  className,
  ...rest
}: Omit<SwitchProps, "children" | "className"> & { children: ReactNode; className?: string }) {
  return (
    <AriaSwitch {...rest} className={classes("group flex items-center gap-3 text-base", className)}>
      <span
        aria-hidden
        className="flex h-6 w-10 shrink-0 items-center rounded-full border border-edge bg-sunken px-0.5 transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <span className="size-4.5 rounded-full bg-edge transition-transform group-data-selected:translate-x-4 group-data-selected:bg-accent-ink" />
      </span>
      {children}
    </AriaSwitch>
  );
}
