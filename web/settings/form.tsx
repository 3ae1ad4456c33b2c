import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components/Checkbox";
import { Button, classes, explain } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** A form that is sent by a button or Enter, with what went wrong above its fields. */
export function Form(props: { onSubmit: () => void; error?: unknown; className?: string; id?: string; children: ReactNode }) {
  return (
    <form
      noValidate
      {...(props.id ? { id: props.id } : {})}
      className={classes("flex flex-col gap-4", props.className)}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Fault error={props.error} />
      {props.children}
    </form>
  );
}

/** What went wrong, in the server's words, said to everybody; takes no room as long as all is well. */
export function Fault({ error }: { error: unknown }) {
  return (
    <div role="alert" className="empty:absolute">
      {error !== null && error !== undefined && (
        <p className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-pretty text-danger">{explain(error)}</p>
      )}
    </div>
  );
}

/** The button that saves a panel; quiet as long as nothing is changed. */
export function SaveRow({ changed, busy, label }: { changed: boolean; busy: boolean; label?: string }) {
  return (
    <div className="flex justify-end">
      <Button type="submit" look="primary" className="h-9 px-4" isDisabled={!changed} isPending={busy}>
        {label ?? m.save()}
      </Button>
    </div>
  );
}

/** A box to tick, with its words and what they mean. */
export function Checkbox({
  children,
  hint,
  className,
  ...rest
}: Omit<CheckboxProps, "children" | "className"> & { children: ReactNode; hint?: ReactNode; className?: string }) {
  return (
    <AriaCheckbox {...rest} className={classes("group flex items-start gap-2.5 data-disabled:opacity-50", className)}>
      <span
        aria-hidden
        className="mt-0.75 flex size-4.5 shrink-0 items-center justify-center rounded border border-edge text-accent-ink group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <Check size={14} className="invisible group-data-selected:visible" />
      </span>
      <span className="min-w-0">
        {children}
        {hint && <span className="block text-sm text-pretty text-faint">{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}
