import { useQuery, useQueryClient } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { Card, Contact, Message } from "#contract";
import {
  api,
  Button,
  Choices,
  Dialog,
  ErrorState,
  explain,
  LoadingRows,
  newKey,
  Problem,
  say,
  Switch,
  TextField,
} from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Saves what a card says as a contact of its own, or adds it to one that is known: to whom, and what, is said first. */
export function SaveCard(props: { card: Card; message: Message; onClose: () => void }) {
  const { card, message, onClose } = props;
  const formId = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const { data: owners, error, refetch } = useQuery(ownersQuery(card));
  const isKnown = owners !== undefined && owners.size > 0;
  return (
    <Dialog
      title={isKnown ? m.card_save() : m.card_save_heading({ name: card.name || (card.mails[0] ?? card.phones[0] ?? "") })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={formId} look="primary" isPending={isBusy} isDisabled={!isReady}>
            {m.save()}
          </Button>
        </>
      }
    >
      {owners ? (
        <CardForm {...{ card, message, owners, formId, onClose }} onBusy={setIsBusy} onReady={setIsReady} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={3} />
      )}
    </Dialog>
  );
}

/** Whose each of the card's addresses and numbers is; those that are nobody's are left out. */
function ownersQuery(card: Card) {
  const values = valuesOf(card);
  return {
    queryKey: ["conversation-contact", "of-card", values],
    // A contact that was made since this was last looked at is one that is known.
    gcTime: 0,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<ReadonlyMap<string, Contact>> => {
      const found = await Promise.all(
        values.map(async (identity) => {
          const { items } = await api("GET /contacts", { query: { identity }, signal });
          return items.map((contact) => [identity, contact] as const);
        }),
      );
      return new Map(found.flat());
    },
  };
}

function CardForm(props: {
  card: Card;
  message: Message;
  owners: ReadonlyMap<string, Contact>;
  formId: string;
  onClose: () => void;
  onBusy: (isBusy: boolean) => void;
  onReady: (isReady: boolean) => void;
}) {
  const { card, message, owners } = props;
  const client = useQueryClient();
  const known = [...new Map([...owners.values()].map((contact) => [contact.id, contact])).values()];
  // Anybody can write anybody's address on a card: only whoever is proven to have sent it is added to without being chosen.
  const [choice, setChoice] = useState(
    known.length === 0 ? "new" : (known.find((contact) => isSentBy(message, contact))?.id ?? null),
  );
  const [name, setName] = useState(card.name);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const target = known.find(({ id }) => id === choice) ?? null;
  const free = valuesOf(card).filter((value) => !owners.has(value));
  const isWanted = (value: string) => free.includes(value) && !leftOut.has(value);
  const mails = card.mails.filter(isWanted);
  const phones = card.phones.filter(isWanted);
  const refused = refusedIn(error, mails, phones);
  const doubted = target ?? (choice === null ? known[0] : undefined);
  const isReady = choice !== null && mails.length + phones.length > 0;
  const { onReady } = props;
  useEffect(() => onReady(isReady), [onReady, isReady]);
  const save = async () => {
    props.onBusy(true);
    try {
      const body = { name: name.trim() || null, mails, phones, addTo: target?.id ?? null };
      const contact = await api("POST /contacts", { body, idempotencyKey: newKey() });
      await Promise.all([
        client.invalidateQueries({ queryKey: ["conversation-contact"] }),
        client.invalidateQueries({ queryKey: ["conversation", message.conversationId] }),
        client.invalidateQueries({ queryKey: ["conversations"], refetchType: "active" }),
      ]);
      say(target ? m.card_added_to({ name: nameOf(contact) }) : m.contact_saved({ name: nameOf(contact) }));
      props.onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      props.onBusy(false);
    }
  };
  return (
    <form
      id={props.formId}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save();
      }}
    >
      <p className="text-pretty text-soft">{m.card_explained()}</p>
      {known.length > 0 && (
        <Choices
          label={m.card_where()}
          value={choice}
          onChange={(chosen) => {
            setChoice(chosen);
            setError(null);
          }}
          choices={[
            ...known.map((contact) => ({
              value: contact.id,
              label: m.card_add_to({ name: nameOf(contact) }),
              hint: contact.identities.map(({ value }) => value).join(", "),
            })),
            ...(free.length > 0 ? [{ value: "new", label: m.card_new_contact() }] : []),
          ]}
        />
      )}
      {doubted && !isSentBy(message, doubted) && <Doubt message={message} contact={doubted} />}
      {choice !== null && !target?.name && <TextField label={m.contact_name()} value={name} onChange={setName} maxLength={200} />}
      {choice !== null && (
        <fieldset className="flex flex-col gap-2">
          {known.length > 0 && (
            <legend className="mb-2 text-sm font-medium">
              {target ? m.card_adds({ name: nameOf(target) }) : m.card_saves()}
            </legend>
          )}
          {free.map((value) => (
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
              {refused.has(value) && <p className="pl-13 text-sm text-danger">{refused.get(value)}</p>}
            </div>
          ))}
          {free.length === 0 && <p className="text-sm text-soft">{m.card_nothing_new()}</p>}
          {[...owners].map(([value, owner]) => (
            <p key={value} className="text-sm wrap-anywhere text-soft">
              {owner.id === target?.id ? m.card_has_already({ value }) : m.card_is_of({ value, name: nameOf(owner) })}
            </p>
          ))}
        </fieldset>
      )}
      {error !== null && (
        <p role="alert" className="text-sm text-pretty text-danger">
          {explain(error)}
        </p>
      )}
    </form>
  );
}

/** That the card is not known to come from the contact it would be added to. */
function Doubt({ message: { from }, contact }: { message: Message; contact: Contact }) {
  const name = nameOf(contact);
  const sender = from.name === null || from.name === from.address ? from.address : `${from.name} (${from.address})`;
  return (
    <p className="flex gap-2.5 rounded-lg border border-note-line bg-note px-3 py-2 text-sm text-pretty text-note-ink">
      <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {hasAddress(contact, from.address) ? m.card_unproven({ sender, name }) : m.card_from_another({ sender, name })}
      </span>
    </p>
  );
}

function isSentBy({ from, trust }: Message, contact: Contact): boolean {
  return trust?.state === "passed" && hasAddress(contact, from.address);
}

function hasAddress(contact: Contact, address: string): boolean {
  return contact.identities.some(({ kind, value }) => kind === "mail" && value === address.toLowerCase());
}

function nameOf(contact: Contact): string {
  return contact.name ?? contact.identities[0]?.value ?? "";
}

function valuesOf(card: Card): string[] {
  return [...new Set([...card.mails, ...card.phones])];
}

/** What the server would not have of these, and why. */
function refusedIn(error: unknown, mails: readonly string[], phones: readonly string[]): ReadonlyMap<string, string> {
  if (!(error instanceof Problem) || !error.code.startsWith("contact.")) return new Map();
  const why = error.code === "contact.our_address" ? m.is_our_address() : m.belongs_to_another();
  return new Map(
    error.fields.flatMap(({ path }) => {
      const value = (path.startsWith("mails.") ? mails : phones)[Number(path.split(".")[1])];
      return value === undefined ? [] : [[value, why] as const];
    }),
  );
}
