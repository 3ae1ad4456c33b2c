import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Mail, Phone } from "lucide-react";
import { useState } from "react";
import type { Contact, Conversation } from "#contract";
import { Link } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { shortDate, shortTime } from "../app/time.ts";
import { api, Avatar, Badge, Button, ErrorState, LoadingRows, say, sayProblem, TextField } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { languageNames, m } from "../texts/index.ts";
import { contactName } from "./conversation-item.tsx";
import { stateName } from "./conversation-header.tsx";
import { contactQuery } from "./queries.ts";

/** Who the conversation is with: what to know about them, and what else they have asked. */
export function ContactPanel({ conversation }: { conversation: Conversation }) {
  const { data, error, refetch } = useQuery(contactQuery(conversation.id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={3} />;
  const others = data.conversations.filter((other) => other.id !== conversation.id);
  return (
    <div className="flex flex-col gap-5 p-5">
      <div className="flex flex-col items-center gap-2 text-center">
        <Avatar name={contactName(conversation)} size="large" />
        <h2 className="max-w-full text-lg font-semibold [overflow-wrap:anywhere]">
          {data.contact.name ?? contactName(conversation)}
        </h2>
        <p className="text-xs text-faint">
          {m.contact_since({ date: shortDate(new Date(data.contact.createdAt)) })}
          {data.contact.locale && ` · ${languageNames[data.contact.locale]}`}
        </p>
      </div>
      <ul aria-label={m.contact_addresses()} className="flex flex-col gap-1 text-sm">
        {data.contact.identities.map(({ kind, value }) => {
          const Icon = kind === "mail" ? Mail : Phone;
          return (
            <li key={value} className="flex items-center gap-2">
              <Icon aria-hidden size={15} className="shrink-0 text-faint" />
              <span className="[overflow-wrap:anywhere]">{value}</span>
            </li>
          );
        })}
      </ul>
      <AboutContact key={data.contact.id} contact={data.contact} conversationId={conversation.id} />
      <section>
        <h3 className="mb-2 text-sm font-semibold">{m.other_conversations()}</h3>
        {others.length === 0 && <p className="text-sm text-faint">{m.no_other_conversations()}</p>}
        <ul className="flex flex-col gap-1">
          {others.map((other) => (
            <li key={other.id}>
              <Link
                href={conversationPath({ kind: "queue", queue: "all" }, other.id)}
                className="block rounded-lg border border-line px-3 py-2 hover:bg-hover"
              >
                <span className="block truncate text-sm font-medium">{other.subject || m.no_subject()}</span>
                <span className="mt-0.5 flex items-center justify-between gap-2 text-xs text-faint">
                  <Badge>{stateName(other.state)}</Badge>
                  <time dateTime={other.lastMessageAt}>{shortTime(other.lastMessageAt)}</time>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The name and what is good to know, changed in place. */
function AboutContact({ contact, conversationId }: { contact: Contact; conversationId: string }) {
  const client = useQueryClient();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [name, setName] = useState(contact.name ?? "");
  const [about, setAbout] = useState(contact.about);
  const save = async () => {
    setBusy(true);
    try {
      const body = { name: name.trim() || null, about: about.trim() };
      await api("PATCH /contacts/{id}", { params: { id: contact.id }, body });
      await Promise.all([
        client.invalidateQueries({ queryKey: ["conversation-contact"] }),
        client.invalidateQueries({ queryKey: ["conversation", conversationId] }),
        client.invalidateQueries({ queryKey: ["conversations"], refetchType: "active" }),
      ]);
      setEditing(false);
      say(m.saved());
    } catch (error) {
      sayProblem(error, m.not_done());
    } finally {
      setBusy(false);
    }
  };
  if (!editing)
    return (
      <section className="flex flex-col gap-1">
        <div className="flex items-center justify-between">
          <h3 className="text-sm font-semibold">{m.contact_about()}</h3>
          {may("contact.change") && (
            <Button look="quiet" aria-label={`${m.edit()}: ${m.contact()}`} onPress={() => setEditing(true)}>
              {m.edit()}
            </Button>
          )}
        </div>
        <p className={contact.about ? "text-sm whitespace-pre-wrap" : "text-sm text-faint"}>
          {contact.about || m.contact_about_hint()}
        </p>
      </section>
    );
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={m.contact_name()} value={name} onChange={setName} maxLength={200} />
      <TextField
        label={m.contact_about()}
        hint={m.contact_about_hint()}
        value={about}
        onChange={setAbout}
        rows={4}
        maxLength={5000}
      />
      <div className="flex justify-end gap-2">
        <Button onPress={() => setEditing(false)}>{m.cancel()}</Button>
        <Button type="submit" look="primary" isPending={busy}>
          {m.save()}
        </Button>
      </div>
    </form>
  );
}
