import { useQueryClient } from "@tanstack/react-query";
import { Contact } from "lucide-react";
import { useId, useState } from "react";
import type { Card, Message } from "#contract";
import { api, Button, Dialog, explain, newKey, Problem, say, Switch, TextField } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";

/** A person's card that came with a mail, to be saved as a contact, as far as whoever reads it wants. */
export function ContactCard({ message, card }: { message: Message; card: Card }) {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const isOffered = may("contact.change") && message.trust?.state !== "failed" && card.mails.length + card.phones.length > 0;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
      <p className="flex min-w-0 gap-1.5">
        <Contact aria-hidden size={15} className="mt-0.5 shrink-0" />
        <span className="min-w-0 wrap-anywhere">
          {[card.name, card.title, card.organisation, ...card.mails, ...card.phones].filter(Boolean).join(" · ")}
        </span>
      </p>
      {isOffered && (
        <Button look="plain" className="text-sm" onPress={() => setIsOpen(true)}>
          {m.card_make_contact()}
        </Button>
      )}
      {isOpen && <SaveDialog card={card} conversationId={message.conversationId} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function SaveDialog(props: { card: Card; conversationId: string; onClose: () => void }) {
  const { card, conversationId, onClose } = props;
  const client = useQueryClient();
  const id = useId();
  const [name, setName] = useState(card.name);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const isWanted = (value: string) => !leftOut.has(value);
  const mails = card.mails.filter(isWanted);
  const phones = card.phones.filter(isWanted);
  const taken = new Set(
    error instanceof Problem && error.code === "contact.taken"
      ? error.fields.flatMap(({ path }) => (path.startsWith("mails.") ? mails : phones)[Number(path.split(".")[1])] ?? [])
      : [],
  );
  const save = async () => {
    setBusy(true);
    try {
      const body = { name: name.trim() || null, mails, phones };
      const contact = await api("POST /contacts", { body, idempotencyKey: newKey() });
      await Promise.all([
        client.invalidateQueries({ queryKey: ["conversation-contact"] }),
        client.invalidateQueries({ queryKey: ["conversation", conversationId] }),
        client.invalidateQueries({ queryKey: ["conversations"], refetchType: "active" }),
      ]);
      say(m.contact_saved({ name: contact.name ?? contact.identities[0]?.value ?? "" }));
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={m.card_save_heading({ name: card.name || (card.mails[0] ?? card.phones[0] ?? "") })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={id} look="primary" isPending={busy} isDisabled={mails.length + phones.length === 0}>
            {m.save()}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="text-pretty text-soft">{m.card_explained()}</p>
        <TextField label={m.contact_name()} value={name} onChange={setName} maxLength={200} />
        <div className="flex flex-col gap-2">
          {[...new Set([...card.mails, ...card.phones])].map((value) => (
            <div key={value}>
              <Switch
                isSelected={isWanted(value)}
                onChange={(wanted) => {
                  setLeftOut(new Set(wanted ? [...leftOut].filter((other) => other !== value) : [...leftOut, value]));
                  setError(null);
                }}
              >
                <span className="min-w-0 wrap-anywhere">{value}</span>
              </Switch>
              {taken.has(value) && <p className="pl-13 text-sm text-danger">{m.belongs_to_another()}</p>}
            </div>
          ))}
        </div>
        {error !== null && (
          <p role="alert" className="text-sm text-pretty text-danger">
            {explain(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
