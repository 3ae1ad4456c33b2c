import { sql } from "kysely";
import type { NamedAddress, Particulars } from "#contract";
import { addressesOf, type Channels, withoutTag } from "#channels";
import type { Tx } from "#kernel";

/** A Message-ID of ours: the message's id at the mailbox's host, so that an answer to it finds its way without a table. */
export function newHeaderMessageId(messageId: string, channelAddress: string): string {
  return `${messageId}@${channelAddress.split("@")[1] ?? "localhost"}`;
}

/** The newest message that can be answered, and the Message-IDs of the whole chain, nearest first; null when nothing came from outside. */
export async function newestAnswerable(tx: Tx, conversationId: string): Promise<{ id: string; chain: string[] } | null> {
  const rows = await tx.db
    .selectFrom("messages")
    .select(["id", "direction", "header_message_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("direction", "!=", "note")
    .where("withdrawn_at", "is", null)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(40)
    .execute();
  const newest = rows.find((row) => row.direction === "in") ?? rows[0];
  if (newest === undefined) return null;
  const others = rows.filter((row) => row.id !== newest.id);
  return { id: newest.id, chain: [newest, ...others].flatMap((row) => row.header_message_id ?? []) };
}

interface Recipients {
  to: NamedAddress[];
  cc: NamedAddress[];
  /** Which address of ours it comes from. */
  from: string;
}

interface NewestRow {
  conversation_id: string;
  direction: "in" | "out";
  from_name: string | null;
  from_address: string;
  to: NamedAddress[];
  cc: NamedAddress[];
  reply_to: (NamedAddress & { also?: NamedAddress[] }) | null;
  our_address: string | null;
  channel_id: string;
  particulars: Particulars | null;
}

/** Where nobody has written; what is sent all the same comes from the mailbox's first address. */
export const nobodyYet: Recipients = { to: [], cc: [], from: "" };

/**
 * Who an answer goes to: whoever wrote last (where they want answers), with everybody else on their mail in copy. Nobody who takes part
 * falls out, and we never write to ourselves, nor to whom a false sender wants who has been joined to it. It comes from the address that
 * was written to, as long as that is one of the mailbox's.
 */
export async function recipientsOf(tx: Tx, channels: Channels, conversationId: string): Promise<Recipients> {
  return (await recipientsOfEach(tx, channels, [conversationId])).get(conversationId) ?? nobodyYet;
}

/** The same for many conversations; those in which nobody has written yet are left out. */
export async function recipientsOfEach(tx: Tx, channels: Channels, ids: readonly string[]): Promise<Map<string, Recipients>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<NewestRow>`
    select newest.*, channel_id from unnest(${[...ids]}::uuid[]) c (id)
    join conversations k on k.organisation_id = ${tx.organisationId} and k.id = c.id
    cross join lateral (
      select conversation_id, direction, from_name, from_address, "to", cc, reply_to, our_address, particulars from messages m
      where m.organisation_id = ${tx.organisationId} and m.conversation_id = c.id
        and (direction = 'in' or direction = 'out' and not automatic) and withdrawn_at is null
        and not (came_from is not null and trust is not null and trust ->> 'state' = 'failed')
      order by automatic, at desc, id desc limit 1
    ) newest`.execute(tx.db);
  const mailboxes = new Map((await channels.channelsOf(tx)).map((channel) => [channel.id, addressesOf(channel)]));
  const ours = new Set([...mailboxes.values()].flat());
  const participants = await participantsOfEach(
    tx,
    rows.filter((row) => row.direction === "in").map((row) => row.conversation_id),
  );
  const recipients = new Map<string, Recipients>();
  for (const row of rows) {
    const takesPart = participants.get(row.conversation_id) ?? new Set();
    const people = await recipientsAfter(tx, row, takesPart, ours);
    const own = mailboxes.get(row.channel_id) ?? [];
    const from = own.find((address) => address === row.our_address) ?? own[0] ?? "";
    recipients.set(row.conversation_id, { ...people, from });
  }
  return recipients;
}

async function recipientsAfter(
  tx: Tx,
  newest: NewestRow,
  takesPart: ReadonlySet<string>,
  ours: ReadonlySet<string>,
): Promise<Pick<Recipients, "to" | "cc">> {
  const { to, cc } = newest;
  if (newest.direction === "out") return { to, cc };
  const isOurs = ({ address }: NamedAddress) => ours.has(address.toLowerCase()) || ours.has(withoutTag(address));
  const wanted = newest.reply_to === null ? [] : [newest.reply_to, ...(newest.reply_to.also ?? [])];
  const others = wanted.filter((person) => !isOurs(person)).map(({ name, address }) => ({ name, address }));
  const [forwarder = { name: newest.from_name, address: newest.from_address }, ...besides] = others;
  const original = await forwardedContact(tx, newest.conversation_id, newest.particulars);
  const sender = original ?? forwarder;
  const asked = original === null ? besides : [];
  const seen = new Set([sender, ...asked].map(({ address }) => address.toLowerCase()));
  const copies = [...(original === null ? [] : [forwarder]), ...to, ...cc].filter((person) => {
    const key = person.address.toLowerCase();
    return takesPart.has(key) && !seen.has(key) && seen.add(key);
  });
  return { to: [sender, ...asked].filter((person) => !isOurs(person)), cc: copies };
}

/** Whose mail was forwarded, if somebody here has made them the contact. */
async function forwardedContact(tx: Tx, conversationId: string, particulars: Particulars | null): Promise<NamedAddress | null> {
  const from = particulars?.forwarded?.from ?? null;
  if (from === null) return null;
  const contact = await tx.db
    .selectFrom("conversations")
    .innerJoin("contact_identities", (join) =>
      join
        .onRef("contact_identities.organisation_id", "=", "conversations.organisation_id")
        .onRef("contact_identities.contact_id", "=", "conversations.contact_id"),
    )
    .select("value")
    .where("conversations.organisation_id", "=", tx.organisationId)
    .where("conversations.id", "=", conversationId)
    .where("kind", "=", "mail")
    .where("value", "=", from.address.toLowerCase())
    .executeTakeFirst();
  return contact === undefined ? null : from;
}

/** The addresses of those who take part, by conversation. */
export async function participantsOfEach(tx: Tx, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("participants")
    .select(["conversation_id", "address"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "in", [...ids])
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.conversation_id);
  return new Map([...grouped].map(([id, own]) => [id, new Set(own.map((row) => row.address))]));
}

/** What a subject is about: without what answering and forwarding put before it, in any language, our references, and the case of its letters. */
export function topicOf(subject: string): string {
  const bare = subject.replaceAll(/\[[A-Z]{2,6}-\d{4,9}-\d\]/gi, " ").replaceAll(/\s+/g, " ");
  const prefixes = /^(\s*(re|sv|vs|svar|antw|aw|ang|fw|fwd|vb|wg|vl|vid|tr|rv|ref|rif|odp)\s*(\[\d+\]|\(\d+\))?\s*:)+/i;
  return bare.trim().replace(prefixes, "").trim().toLowerCase();
}

/** `Re:` before the subject unless it stands there in some language, and the reference once. */
export function answerSubject(subject: string, reference: string): string {
  const base = subject.trim();
  const answered = /^(re|sv|vs|svar|antw|aw|ang)\s*:/i.test(base) ? base : base === "" ? "Re:" : `Re: ${base}`;
  return answered.includes(reference) ? answered : `${answered} [${reference}]`;
}
