import { X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Conversation, NamedAddress } from "#contract";
import { nameList } from "../app/time.ts";
import { m } from "../texts/index.ts";

/** Who the answer goes to: said in a line, and changed when that is wanted. */
export function RecipientsLine(props: {
  usual: Conversation["replyTo"];
  to: NamedAddress[] | null;
  cc: NamedAddress[] | null;
  onTo: (to: NamedAddress[]) => void;
  onCc: (cc: NamedAddress[]) => void;
}) {
  const [editing, setEditing] = useState(false);
  const to = props.to ?? props.usual.to;
  const cc = props.cc ?? props.usual.cc;
  const names = (people: NamedAddress[]) => nameList(people.map((person) => person.name ?? person.address));
  if (!editing)
    return (
      <div className="flex items-baseline gap-2 px-4 pt-2 text-sm text-soft">
        <span className="min-w-0 truncate" title={[...to, ...cc].map((person) => person.address).join(", ")}>
          {m.to_line({ names: names(to) })}
          {cc.length > 0 && ` · ${m.cc_line({ names: names(cc) })}`}
        </span>
        <Button
          aria-label={m.change_recipients()}
          onPress={() => setEditing(true)}
          className="min-h-6 shrink-0 rounded px-1 text-accent underline underline-offset-2"
        >
          {m.edit()}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-1 px-4 pt-2 text-sm">
      <AddressField label={m.recipients_to()} people={to} onChange={props.onTo} />
      <AddressField label={m.recipients_cc()} people={cc} onChange={props.onCc} />
    </div>
  );
}

/** Addresses as chips, and a field for another; Enter, a comma or leaving the field takes it. */
export function AddressField(props: { label: string; people: NamedAddress[]; onChange: (people: NamedAddress[]) => void }) {
  const { people } = props;
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
    <div className="flex flex-wrap items-center gap-1.5 border-b border-line pb-1">
      <label htmlFor={id} className="w-12 shrink-0 text-faint">
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
          if (event.key === "Enter" && written.trim() !== "") {
            event.preventDefault();
            take(written);
          } else if (event.key === "Backspace" && written === "") {
            props.onChange(people.slice(0, -1));
          }
        }}
        className="h-7 min-w-40 grow rounded bg-transparent px-1 text-base placeholder:text-faint"
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
