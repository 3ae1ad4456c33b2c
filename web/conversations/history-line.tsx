import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { HistoryEntry } from "#contract";
import { clock, fullTime, sentenceTime } from "../app/time.ts";
import { agentsQuery } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useOwners } from "./assign-menu.tsx";
import { LinkedSentence } from "./linked-sentence.tsx";

type NameOf = (id: unknown) => string | null;
type Sentence = (actor: string, entry: HistoryEntry, nameOf: NameOf) => string;

/** What each kind of event says. Events that a message says by itself (received, answered, noted) have no line. */
const sentences: Record<string, Sentence> = {
  "conversation.assigned": (actor, { data, actor: { id } }, nameOf) => {
    const { agent = null, team = null } = part(data, "to");
    if (agent !== null && agent === id) return m.history_took({ actor });
    return m.history_assigned({ actor, owner: nameOf(agent ?? team) ?? m.somebody() });
  },
  "conversation.closed": (actor) => m.history_closed({ actor }),
  "conversation.reopened": (actor) => m.history_reopened({ actor }),
  "conversation.snoozed": (actor, { data }) => m.history_snoozed({ actor, time: sentenceTime(String(data["until"])) }),
  "conversation.woke": (actor, entry) => (entry.actor.kind === "system" ? m.history_woke_by_itself() : m.history_woke({ actor })),
  "conversation.tagged": (actor, { data }) => m.history_tagged({ actor, tag: String(data["tag"]) }),
  "conversation.untagged": (actor, { data }) => m.history_untagged({ actor, tag: String(data["tag"]) }),
  "conversation.contact_changed": (actor) => m.history_contact_changed({ actor }),
  "conversation.shelved": (actor) => m.history_shelved({ actor }),
  "conversation.unshelved": (actor) => m.history_unshelved({ actor }),
  "conversation.removed": (actor, { data }) =>
    data["reason"] === "spam" ? m.history_spam({ actor }) : m.history_removed({ actor }),
  "conversation.restored": (actor, { data }) =>
    data["movedOutOfJunk"] === true ? m.history_moved_out_of_junk() : m.history_restored({ actor }),
  "conversation.joined": (actor, { data }) => m.history_joined({ actor, reference: String(data["reference"]) }),
  "conversation.joined_to": (actor, { data }) => m.history_joined_to({ actor, reference: String(data["reference"]) }),
  "conversation.separated": (actor, { data }) => m.history_separated({ actor, reference: String(data["reference"]) }),
  "conversation.separated_from": (actor, { data }) => m.history_separated_from({ actor, reference: String(data["reference"]) }),
  "conversation.kept_apart": (actor) => m.history_kept_apart({ actor }),
  "reply.scheduled": (actor, { data }) => m.history_scheduled({ actor, time: sentenceTime(String(data["sendAt"])) }),
  "reply.rescheduled": (actor, { data }) =>
    data["now"] === true
      ? m.history_sent_now({ actor })
      : m.history_rescheduled({ actor, time: sentenceTime(String(data["sendAt"])) }),
  "reply.held": (_, { data }, nameOf) =>
    (heldBecause[String(data["because"])] ?? m.history_held_newer)({ writer: nameOf(data["writer"]) ?? m.somebody() }),
  "reply.withdrawn": (actor) => m.history_withdrawn({ actor }),
  "message.forwarded": (actor, { data }) => m.history_forwarded({ actor, reference: String(data["reference"]) }),
  "conversation.started": (actor, { data }) =>
    m.history_forwarded_from({ actor, reference: String(part(data, "forwards")["reference"]) }),
  "message.retried": (actor) => m.history_retried({ actor }),
  "message.failed": () => m.history_delivery_failed(),
};

const heldBecause: Record<string, (inputs: { writer: string }) => string> = {
  joined: m.history_held_joined,
  removed: m.history_held_removed,
  "writer-left": m.history_held_writer_left,
};

export function isShown(entry: HistoryEntry): boolean {
  return entry.type in sentences && (entry.type !== "conversation.started" || "forwards" in entry.data);
}

/** One thing that was done: "Anna tilldelade Mikkel · 14:02". */
export function HistoryLine({ entry, children }: { entry: HistoryEntry; children?: ReactNode }) {
  const owners = useOwners();
  const { data: agents } = useQuery(agentsQuery);
  const nameOf: NameOf = (id) => [...owners, ...(agents?.items ?? [])].find((other) => other.id === id)?.name ?? null;
  const actor = entry.actor.name ?? (entry.actor.kind === "system" ? m.the_system() : (nameOf(entry.actor.id) ?? m.somebody()));
  const sentence = sentences[entry.type]?.(actor, entry, nameOf) ?? "";
  const other = conversationIn(entry.data) ?? conversationIn(part(entry.data, "forwards"));
  return (
    <p className="px-2 text-center text-xs text-pretty text-faint">
      {other === null ? sentence : <LinkedSentence sentence={sentence} {...other} />}
      {"\u00a0·\u00a0"}
      <time dateTime={entry.at} title={fullTime(entry.at)} className="tabular">
        {clock(entry.at)}
      </time>
      {children}
    </p>
  );
}

function part(data: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = data[name];
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The other conversation that an event is about. */
function conversationIn({ id, reference }: Record<string, unknown>): { id: string; reference: string } | null {
  return typeof id === "string" && typeof reference === "string" ? { id, reference } : null;
}
