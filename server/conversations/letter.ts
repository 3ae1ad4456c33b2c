import type { Channels, Incoming } from "#channels";
import { keepFiles, newId, type FileStore, type Tx } from "#kernel";
import type { Named } from "./answered.ts";
import type { ConversationRow } from "./conversation.ts";
import { participantsOfEach } from "./correspondence.ts";
import { ourAddressIn, type Household } from "./household.ts";
import { withKnownKey } from "./known-key.ts";
import { warningsOf } from "./warnings.ts";

export interface Parts {
  channels: Channels;
  files: FileStore;
}

/** A mail that is not here yet, and what has been found out about it. */
export interface Letter {
  incoming: Incoming;
  messageId: string;
  contactId: string;
  /** Whose sender is proven false is nobody we know, and gets into nothing. */
  forged: boolean;
  language: "sv" | "da" | "nb" | "en" | null;
}

/** A letter in its conversation, which it began unless somebody takes part in one that it answers. */
export type PlacedLetter = Letter & { conversationId: string; joined: ConversationRow | null };

/** What lay elsewhere so long that nobody waits for an answer any more. */
const longPast = 30 * 24 * 3600_000;

/** Of the conversations that a stranger's mail names no more are looked at. */
const mostNamed = 5;

/** Whether it asks for an answer: a machine does not, nor does what is long past, unless somebody has put it before us since. */
export function asksForAnswer(tx: Tx, { machine, historic, movedIn, at }: Incoming): boolean {
  const isPast = historic === true && movedIn !== true && tx.clock.now().getTime() - at.getTime() > longPast;
  return machine === null && !isPast;
}

/** What lay elsewhere before keeps its own date. */
export function cameAt(tx: Tx, incoming: Incoming): Date {
  return incoming.historic === true ? incoming.at : tx.clock.now();
}

/**
 * The messages they are, each in its conversation.
 * @param named the conversations that those name which got into none: who takes part there is whom a stranger may want to pass for
 */
export async function addMessages(
  tx: Tx,
  { files }: Parts,
  household: Household,
  letters: readonly PlacedLetter[],
  named: Named = new Map(),
): Promise<void> {
  const belongsTo = new Map(
    letters.map(({ incoming, joined }) => [
      incoming,
      joined === null ? (named.get(incoming) ?? []).slice(0, mostNamed).map(({ id }) => id) : [joined.id],
    ]),
  );
  const participants = await participantsOfEach(tx, [...new Set([...belongsTo.values()].flat())]);
  const familiar = (incoming: Incoming) => (belongsTo.get(incoming) ?? []).flatMap((id) => [...(participants.get(id) ?? [])]);
  const particulars = await Promise.all(letters.map(({ incoming }) => withKnownKey(tx, incoming)));
  await tx.db
    .insertInto("messages")
    .values(
      letters.map(({ incoming, messageId, conversationId, contactId, language }, index) => ({
        organisation_id: tx.organisationId,
        id: messageId,
        conversation_id: conversationId,
        direction: "in" as const,
        automatic: incoming.machine !== null,
        machine: incoming.machine === null ? null : JSON.stringify(incoming.machine),
        contact_id: contactId,
        from_name: incoming.from.name,
        from_address: incoming.from.address,
        to: JSON.stringify(incoming.to),
        cc: JSON.stringify(incoming.cc),
        reply_to: incoming.replyTo === null ? null : JSON.stringify({ ...incoming.replyTo, also: incoming.alsoReplyTo ?? [] }),
        subject: incoming.subject,
        text: incoming.text,
        html: incoming.html,
        whole_text: incoming.whole?.text ?? null,
        whole_html: incoming.whole?.html ?? null,
        particulars: particulars[index] ? JSON.stringify(particulars[index]) : null,
        trust: incoming.trust === null ? null : JSON.stringify(incoming.trust),
        warnings: JSON.stringify(warningsOf(household, incoming, familiar(incoming))),
        language,
        header_message_id: incoming.headerMessageId,
        our_address: ourAddressIn(household, incoming),
        fingerprint: incoming.fingerprint,
        received_mail_id: incoming.receivedMailId,
        at: cameAt(tx, incoming),
      })),
    )
    .execute();
  const attached = letters.flatMap(({ incoming, messageId }) =>
    incoming.attachments.map((attachment, position) => ({ attachment, messageId, position })),
  );
  if (attached.length === 0) return;
  const kept = await keepFiles(
    tx,
    files,
    attached.map(({ attachment }) => attachment),
  );
  await tx.db
    .insertInto("attachments")
    .values(
      attached.map(({ attachment, messageId, position }, index) => ({
        organisation_id: tx.organisationId,
        id: newId(),
        message_id: messageId,
        file_id: kept[index]?.id ?? "",
        position,
        content_id: attachment.contentId,
        inline: attachment.inline,
      })),
    )
    .execute();
}
