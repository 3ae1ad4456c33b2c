import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import type { Conversation, NamedAddress } from "#contract";
import { bccCommand, recipientsCommand, useShortcuts } from "../app/shortcuts.ts";
import { nameList } from "../app/time.ts";
import { Button, Select } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { AddressField } from "./address-field.tsx";
import { channelsQuery } from "./queries.ts";

/** Who an answer goes to and which address of ours it comes from; null is as it usually is. */
export interface Recipients {
  to: NamedAddress[] | null;
  cc: NamedAddress[] | null;
  bcc: NamedAddress[] | null;
  from: string | null;
}

/** An answer to whoever wrote, and to nobody who had a copy. */
export const onlySender = { to: null, cc: [] } satisfies Partial<Recipients>;

/** Who the answer goes to: said in a line, and changed when that is wanted. */
export function RecipientsLine(props: {
  conversation: Conversation;
  recipients: Recipients;
  onChange: (change: Partial<Recipients>) => void;
  /** Where the focus goes when all is as it should be. */
  onDone: () => void;
}) {
  const { conversation, recipients, onChange } = props;
  const usual = conversation.replyTo;
  const [editing, setEditing] = useState<"all" | "bcc" | null>(null);
  useShortcuts({ [recipientsCommand]: () => setEditing("all"), [bccCommand]: () => setEditing("bcc") });
  const ours = useAddressesOf(conversation.channelId);
  const to = recipients.to ?? usual.to;
  const cc = recipients.cc ?? usual.cc;
  const bcc = recipients.bcc ?? [];
  const from = recipients.from ?? usual.from;
  if (editing)
    return (
      <RecipientsForm
        key={editing}
        isBccWanted={editing === "bcc"}
        {...{ to, cc, bcc, from, ours, onChange }}
        onDone={() => {
          setEditing(null);
          props.onDone();
        }}
      />
    );
  return (
    <div className="px-4 pt-2 text-sm text-soft">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="max-w-full min-w-0 truncate" title={[...to, ...cc, ...bcc].map((person) => person.address).join(", ")}>
          {m.to_line({ names: names(to) })}
          {cc.length > 0 && ` · ${m.cc_line({ names: names(cc) })}`}
          {bcc.length > 0 && ` · ${m.bcc_line({ names: names(bcc) })}`}
          {ours.length > 1 && ` · ${m.from_line({ address: from })}`}
        </span>
        <LineButton aria-label={m.change_recipients()} onPress={() => setEditing("all")}>
          {m.edit()}
        </LineButton>
        <Shortcut to={to} cc={cc} usual={usual} onChange={onChange} />
      </div>
      <AnswersElsewhere conversation={conversation} to={to} onChange={onChange} />
    </div>
  );
}

/** From everybody to whoever wrote, and back; from what was changed to what it usually is. */
function Shortcut(props: {
  to: NamedAddress[];
  cc: NamedAddress[];
  usual: Conversation["replyTo"];
  onChange: (change: Partial<Recipients>) => void;
}) {
  const { to, cc, usual, onChange } = props;
  const toAll = () => onChange({ to: null, cc: null });
  if (!areSame(to, usual.to) || (cc.length > 0 && !areSame(cc, usual.cc)))
    return <LineButton onPress={toAll}>{m.recipients_reset()}</LineButton>;
  if (usual.cc.length === 0) return null;
  if (cc.length === 0) return <LineButton onPress={toAll}>{m.reply_all()}</LineButton>;
  return <LineButton onPress={() => onChange(onlySender)}>{m.reply_only_sender()}</LineButton>;
}

/** Enter in an empty field, Escape anywhere, and a button lead out of it. */
function RecipientsForm(props: {
  to: NamedAddress[];
  cc: NamedAddress[];
  bcc: NamedAddress[];
  from: string;
  ours: string[];
  isBccWanted: boolean;
  onChange: (change: Partial<Recipients>) => void;
  onDone: () => void;
}) {
  const { to, cc, bcc, from, ours, onChange, onDone } = props;
  const [bccWanted, setBccWanted] = useState(props.isBccWanted);
  useShortcuts({ Escape: onDone });
  return (
    <div className="flex flex-col gap-1 px-4 pt-2 text-sm">
      <AddressField
        label={m.recipients_to()}
        people={to}
        onChange={(to) => onChange({ to })}
        onDone={onDone}
        isWanted={!props.isBccWanted}
      />
      <AddressField label={m.recipients_cc()} people={cc} onChange={(cc) => onChange({ cc })} onDone={onDone} />
      {(bccWanted || bcc.length > 0) && (
        <AddressField
          label={m.recipients_bcc()}
          people={bcc}
          onChange={(bcc) => onChange({ bcc })}
          onDone={onDone}
          isWanted={bccWanted}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {ours.length > 1 && (
          <div className="flex max-w-full min-w-0 items-center gap-1.5">
            <span aria-hidden className="min-w-12 shrink-0 pr-1 text-faint">
              {m.recipients_from()}
            </span>
            <Select
              label={m.recipients_from()}
              labelHidden
              value={ours.includes(from) ? from : null}
              onChange={(from) => onChange({ from })}
              choices={ours.map((address) => ({ value: address, label: address }))}
              className="min-w-0"
            />
          </div>
        )}
        <span className="grow" />
        {!bccWanted && bcc.length === 0 && (
          <Button look="quiet" onPress={() => setBccWanted(true)}>
            {m.recipients_bcc()}
          </Button>
        )}
        <Button onPress={onDone}>{m.done()}</Button>
      </div>
    </div>
  );
}

/** Says that whoever wrote wants answers at an address of another house: a trap as often as a convenience. */
function AnswersElsewhere(props: {
  conversation: Conversation;
  to: NamedAddress[];
  onChange: (change: Partial<Recipients>) => void;
}) {
  const { conversation, to, onChange } = props;
  const newest = conversation.messages.findLast((message) => message.direction === "in" && !message.automatic);
  const elsewhere = newest?.warnings.find((warning) => warning.kind === "answers-elsewhere")?.detail.toLowerCase();
  const goesThere = ({ address }: NamedAddress) => address.toLowerCase() === elsewhere;
  if (!newest || elsewhere === undefined || !to.some(goesThere)) return null;
  return (
    <div className="flex gap-1.5 py-0.5 text-danger">
      <TriangleAlert aria-hidden size={14} className="mt-1 shrink-0" />
      <p className="flex min-w-0 flex-wrap gap-x-3">
        <span className="min-w-0 wrap-anywhere">{m.answers_elsewhere({ address: elsewhere, sender: newest.from.address })}</span>
        <LineButton onPress={() => onChange({ to: to.map((person) => (goesThere(person) ? newest.from : person)) })}>
          {m.answer_sender_instead()}
        </LineButton>
      </p>
    </div>
  );
}

function LineButton(props: Pick<ButtonProps, "onPress" | "aria-label"> & { children: string }) {
  return <AriaButton {...props} className="-mx-1 min-h-6 shrink-0 rounded px-1 text-accent underline underline-offset-2" />;
}

function areSame(some: NamedAddress[], others: NamedAddress[]): boolean {
  const keys = new Set(others.map(({ address }) => address.toLowerCase()));
  return some.length === others.length && some.every(({ address }) => keys.has(address.toLowerCase()));
}

function names(people: NamedAddress[]): string {
  return nameList(people.map((person) => person.name ?? person.address));
}

/** A mailbox's addresses, the first first. */
function useAddressesOf(channelId: string): string[] {
  const { data } = useQuery(channelsQuery);
  const channel = data?.items.find(({ id }) => id === channelId);
  return channel ? [channel.address, ...channel.aliases] : [];
}
