import { X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { NamedAddress } from "#contract";
import { classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";

const looks = {
  line: { box: "border-b border-line pb-1", label: "min-w-12 shrink-0 pr-1 text-faint" },
  field: { box: "border-b border-edge pb-1.5", label: "w-full text-sm font-medium text-ink" },
};

/**
 * Addresses as chips, and a field for another; Enter, a comma or leaving the field takes it, and Backspace in an empty one lets the last go.
 * @param props.onDone what Enter in an empty field, and Escape, lead to
 */
export function AddressField(props: {
  label: string;
  people: NamedAddress[];
  onChange: (people: NamedAddress[]) => void;
  onDone?: () => void;
  /** A press has asked for it: the focus goes there. */
  isWanted?: boolean;
  /** In a line of its own among others, or as a field of a form. */
  look?: keyof typeof looks;
}) {
  const { people, onDone } = props;
  const look = looks[props.look ?? "line"];
  const id = useId();
  const [written, setWritten] = useState("");
  const [fault, setFault] = useState(false);
  const take = (text: string) => {
    const addresses = text.split(/[,;\s]+/).filter(Boolean);
    if (addresses.length === 0) return setFault(false);
    if (!addresses.every(isAddress)) return setFault(true);
    const added = addresses.filter((address) => !people.some((person) => person.address.toLowerCase() === address.toLowerCase()));
    setFault(false);
    setWritten("");
    if (added.length > 0) props.onChange([...people, ...added.map((address) => ({ name: null, address }))]);
  };
  return (
    <div className={classes("flex flex-wrap items-center gap-1.5", look.box)}>
      <label htmlFor={id} className={look.label}>
        {props.label}
      </label>
      {people.map((person) => (
        <span
          key={person.address}
          title={person.address}
          className="inline-flex h-7 max-w-60 items-center rounded-full bg-sunken pr-1 pl-2.5"
        >
          <span className="truncate">{person.name ?? person.address}</span>
          <Button
            aria-label={m.remove_recipient({ address: person.address })}
            onPress={() => props.onChange(people.filter((other) => other !== person))}
            className="ml-1 flex size-5 shrink-0 items-center justify-center rounded-full text-faint data-hovered:bg-line"
          >
            <X aria-hidden size={13} />
          </Button>
        </span>
      ))}
      <input
        id={id}
        type="email"
        multiple
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where a press has asked for the field
        autoFocus={props.isWanted ?? false}
        value={written}
        placeholder={m.add_recipient()}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => {
          setFault(false);
          if (/[,;]$/.test(event.target.value)) take(event.target.value);
          else setWritten(event.target.value);
        }}
        onBlur={() => take(written)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (written.trim() !== "" || onDone)) {
            event.preventDefault();
            if (written.trim() === "") onDone?.();
            else take(written);
          } else if (event.key === "Escape" && onDone) {
            event.preventDefault();
            onDone();
          } else if (event.key === "Backspace" && written === "") {
            props.onChange(people.slice(0, -1));
          }
        }}
        className="h-7 w-34 grow rounded bg-transparent px-1 text-base placeholder:text-faint"
      />
      {fault && (
        <p id={`${id}-fault`} role="alert" className="w-full text-danger">
          {m.address_wrong()}
        </p>
      )}
    </div>
  );
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/u.test(text);
}
