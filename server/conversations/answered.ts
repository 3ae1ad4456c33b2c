import { sql } from "kysely";
import type { Incoming } from "#channels";
import type { JoinOffer } from "#contract";
import type { Tx } from "#kernel";
import type { ConversationRow } from "./conversation.ts";
import { joinedTo } from "./join.ts";
import { referenceAmong } from "./reference.ts";

/**
 * As many mails, from the first on, as depend on nothing in each other: two that name the same message or conversation come after each
 * other, and a report on what came back comes alone.
 */
export function independent(mails: readonly Incoming[]): Incoming[] {
  const named = new Set<string>();
  const end = mails.findIndex((mail, index) => {
    const names = namesIn(mail);
    const before = mails[index - 1];
    const depends = before !== undefined && (isReport(mail) || isReport(before) || names.some((name) => named.has(name)));
    for (const name of names) named.add(name);
    return depends;
  });
  return end === -1 ? [...mails] : mails.slice(0, end);
}

function isReport({ particulars }: Incoming): boolean {
  return particulars?.report != null;
}

/** What a mail and another have in common when they are the same, or belong to one conversation. */
function namesIn({ fingerprint, headerMessageId, answers, threadId, subject }: Incoming): string[] {
  return [fingerprint, headerMessageId, ...answers, threadId, referenceAmong(subject ?? "")].filter((name) => name !== null);
}

/** The messages that are here already, by their fingerprint. */
export async function messagesHere(tx: Tx, mails: readonly Incoming[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom("messages")
    .select(["id", "fingerprint"])
    .where("organisation_id", "=", tx.organisationId)
    .where(
      "fingerprint",
      "in",
      mails.map(({ fingerprint }) => fingerprint),
    )
    .execute();
  return new Map(rows.map((row) => [row.fingerprint ?? "", row.id]));
}

/** What each mail names, the surest first, and by what. */
export type Named = ReadonlyMap<Incoming, readonly { id: string; because: JoinOffer["because"] }[]>;

/**
 * The conversations these mails name: by the message it answers (RFC 5322 §3.6.4), by the signed address it was sent to, by the reference in
 * its subject, in this order. One that has been joined to another stands for that one.
 */
export async function conversationsNamed(tx: Tx, mails: readonly Incoming[]): Promise<Named> {
  const byMessage = await conversationsOfMessages(
    tx,
    mails.flatMap(({ answers }) => answers),
  );
  const byReference = await conversationsWithReferences(
    tx,
    mails.flatMap(({ subject }) => referenceAmong(subject ?? "") ?? []),
  );
  const named = new Map(
    mails.map((mail) => [
      mail,
      [
        ...mail.answers.flatMap((id) => byMessage.get(id) ?? []).map((id) => ({ id, because: "answers" as const })),
        ...(mail.threadId === null ? [] : [{ id: mail.threadId, because: "address" as const }]),
        ...(byReference.get(referenceAmong(mail.subject ?? "") ?? "") ?? []).map((id) => ({ id, because: "reference" as const })),
      ],
    ]),
  );
  const joined = await joinedTo(
    tx,
    [...named.values()].flat().map(({ id }) => id),
  );
  if (joined.size === 0) return named;
  return new Map([...named].map(([mail, own]) => [mail, own.map((one) => ({ ...one, id: joined.get(one.id) ?? one.id }))]));
}

/**
 * The conversations these mails belong to, locked: of those each names, the first in which its sender takes part. A stranger who names any
 * gets a conversation of their own.
 */
export async function conversationsAnswered(tx: Tx, named: Named): Promise<Map<Incoming, ConversationRow>> {
  const addresses = [...named.keys()].map(({ from }) => from.address.toLowerCase());
  const conversations = await lockThoseWith(tx, [...new Set([...named.values()].flat().map(({ id }) => id))], addresses);
  const answered = new Map<Incoming, ConversationRow>();
  for (const [mail, own] of named) {
    const address = mail.from.address.toLowerCase();
    const found = own.find(({ id }) => conversations.get(id)?.participants.has(address))?.id;
    const row = found === undefined ? undefined : conversations.get(found)?.row;
    if (row !== undefined) answered.set(mail, row);
  }
  return answered;
}

/** By the Message-IDs of their messages; our own first, since anybody can give a mail a name that is taken. */
async function conversationsOfMessages(tx: Tx, messageIds: readonly string[]): Promise<Map<string, string[]>> {
  if (messageIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("messages")
    .select(["header_message_id", "conversation_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("header_message_id", "in", [...messageIds])
    .orderBy(sql`direction = 'out'`, "desc")
    .orderBy("at")
    .execute();
  return grouped(rows.map((row) => [row.header_message_id ?? "", row.conversation_id]));
}

async function conversationsWithReferences(tx: Tx, references: readonly string[]): Promise<Map<string, string[]>> {
  if (references.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("conversations")
    .select(["reference", "id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("reference", "in", [...references])
    .execute();
  return grouped(rows.map((row) => [row.reference, row.id]));
}

/** Those of the conversations in which any of the addresses takes part; in one order, so that two who lock many never wait for each other. */
async function lockThoseWith(
  tx: Tx,
  ids: readonly string[],
  addresses: readonly string[],
): Promise<Map<string, { row: ConversationRow; participants: Set<string> }>> {
  if (ids.length === 0) return new Map();
  const participants = await tx.db
    .selectFrom("participants")
    .select(["conversation_id", "address"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "in", [...ids])
    .where("address", "in", [...addresses])
    .execute();
  const byConversation = Map.groupBy(participants, (row) => row.conversation_id);
  if (byConversation.size === 0) return new Map();
  const rows = await tx.db
    .selectFrom("conversations")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...byConversation.keys()])
    .where("state", "!=", "removed")
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { row, participants: new Set((byConversation.get(row.id) ?? []).map((participant) => participant.address)) },
    ]),
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  return new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, own]) => [key, own.map(([, value]) => value)]));
}
