import { sql } from "kysely";
import type {
  Attachment,
  ConversationSummary,
  Delivery,
  HistoryEntry,
  JoinOffer,
  Machine,
  Message,
  NamedAddress,
  Particulars,
  Removal,
  SpamMark,
  Tag,
  Trust,
  Warning,
} from "#contract";
import { contentIdIn, withOwnAddresses, type Channels, type SentLink } from "#channels";
import { notFound, type Tx } from "#kernel";
import { contactAddress } from "./contact-address.ts";
import { offersOf } from "./may-belong-to.ts";

interface RemovalRow {
  reason: Removal["reason"];
  at: string;
  because: { by: SpamMark["by"]; header?: string; words?: string[] } | null;
  name: string | null;
  joinedTo: Removal["joinedTo"];
}

interface SummaryRow {
  id: string;
  reference: string;
  subject: string;
  state: ConversationSummary["state"];
  contact_id: string;
  contact_name: string | null;
  contact_address: string | null;
  owner_agent_id: string | null;
  agent_name: string | null;
  owner_team_id: string | null;
  team_name: string | null;
  due_at: Date | null;
  channel_id: string;
  language: ConversationSummary["language"];
  preview: string;
  message_count: number;
  created_at: Date;
  last_message_at: Date;
  last_direction: ConversationSummary["lastDirection"];
  until: Date | null;
  closed_at: Date | null;
  shelving: ConversationSummary["shelving"];
  removal: RemovalRow | null;
  delivery_failed: boolean;
  scheduled_for: Date | null;
  last_seq: number;
}

/**
 * These conversations as the API gives them, in the order of their ids; ids of others are left out. What hangs on each is looked up by
 * its key: a join of eight tables takes longer to plan than to run, and its plan turns with the size of the tables.
 */
export async function summariesOf(tx: Tx, ids: readonly string[]): Promise<ConversationSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<SummaryRow>`
    select c.id, c.reference, c.subject, c.state, c.contact_id, c.owner_agent_id, c.owner_team_id, c.due_at, c.channel_id, c.language, c.preview,
      c.message_count, c.created_at, c.last_message_at, c.last_direction, c.delivery_failed, c.last_seq,
      (select name from contacts k where k.organisation_id = c.organisation_id and k.id = c.contact_id) as contact_name,
      ${contactAddress} as contact_address,
      (select name from agents a where a.organisation_id = c.organisation_id and a.id = c.owner_agent_id) as agent_name,
      (select name from teams t where t.organisation_id = c.organisation_id and t.id = c.owner_team_id) as team_name,
      (select until from snoozes s where s.organisation_id = c.organisation_id and s.conversation_id = c.id) as until,
      (select jsonb_build_object('kind', kind, 'signs', because, 'byName', (select name from agents a where a.organisation_id = h.organisation_id and a.id = h.shelved_by))
        from shelvings h where h.organisation_id = c.organisation_id and h.conversation_id = c.id) as shelving,
      (select jsonb_build_object('reason', reason, 'at', removed_at, 'because', because, 'name', (select name from agents a where a.organisation_id = r.organisation_id and a.id = r.removed_by),
          'joinedTo', (select jsonb_build_object('id', o.id, 'reference', o.reference) from joinings j
            join conversations o on o.organisation_id = j.organisation_id and o.id = j.into_id
            where j.organisation_id = r.organisation_id and j.conversation_id = r.conversation_id))
        from removals r where r.organisation_id = c.organisation_id and r.conversation_id = c.id) as removal,
      (select min(send_at) from scheduled_replies s join messages m on m.organisation_id = s.organisation_id and m.id = s.message_id
        where s.organisation_id = c.organisation_id and m.conversation_id = c.id) as scheduled_for,
      (select closed_at from closures x where x.organisation_id = c.organisation_id and x.conversation_id = c.id) as closed_at
    from conversations c
    where c.organisation_id = ${tx.organisationId} and c.id = any(${[...ids]}::uuid[])`.execute(tx.db);
  const tags = await tagsByConversation(tx, ids);
  const offers = await offersOf(tx, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [presentSummary(row, tags.get(id) ?? [], offers.get(id) ?? [])];
  });
}

function presentSummary(row: SummaryRow, tags: Tag[], mayBelongTo: JoinOffer[]): ConversationSummary {
  return {
    id: row.id,
    reference: row.reference,
    subject: row.subject,
    state: row.state,
    contact: { id: row.contact_id, name: row.contact_name, address: row.contact_address },
    owner:
      row.owner_agent_id !== null
        ? { kind: "agent", id: row.owner_agent_id, name: row.agent_name ?? "" }
        : row.owner_team_id !== null
          ? { kind: "team", id: row.owner_team_id, name: row.team_name ?? "" }
          : null,
    teamId: row.owner_team_id,
    due: row.due_at?.toISOString() ?? null,
    channelId: row.channel_id,
    language: row.language,
    tags,
    preview: row.preview,
    messageCount: row.message_count,
    createdAt: row.created_at.toISOString(),
    lastMessageAt: row.last_message_at.toISOString(),
    lastDirection: row.last_direction,
    snoozedUntil: row.until?.toISOString() ?? null,
    shelving: row.shelving,
    removal: row.removal === null ? null : presentRemoval(row.removal),
    closedAt: row.closed_at?.toISOString() ?? null,
    mayBelongTo,
    deliveryFailed: row.delivery_failed,
    scheduledFor: row.scheduled_for?.toISOString() ?? null,
    seq: row.last_seq,
  };
}

function presentRemoval({ reason, at, because, name, joinedTo }: RemovalRow): Removal {
  const spam = because === null ? null : { by: because.by, name, header: because.header ?? null, words: because.words ?? [] };
  return { reason, at: new Date(at).toISOString(), spam, joinedTo };
}

/** @throws Failure 404 when it isn't here */
export async function summaryOf(tx: Tx, id: string): Promise<ConversationSummary> {
  const [summary] = await summariesOf(tx, [id]);
  if (summary === undefined) throw notFound();
  return summary;
}

async function tagsByConversation(tx: Tx, ids: readonly string[]): Promise<Map<string, Tag[]>> {
  const rows = await tx.db
    .selectFrom("conversation_tags")
    .innerJoin("tags", (join) =>
      join.onRef("tags.organisation_id", "=", "conversation_tags.organisation_id").onRef("tags.id", "=", "tag_id"),
    )
    .select(["conversation_id", "tags.id", "tags.name"])
    .where("conversation_tags.organisation_id", "=", tx.organisationId)
    .where("conversation_id", "in", [...ids])
    .orderBy("tags.name")
    .execute();
  const tags = new Map<string, Tag[]>();
  for (const { conversation_id: conversationId, id, name } of rows)
    tags.set(conversationId, [...(tags.get(conversationId) ?? []), { id, name }]);
  return tags;
}

/** The messages of a conversation, oldest first; those that were undone are left out. */
export async function messagesOf(tx: Tx, channels: Channels, conversationId: string): Promise<Message[]> {
  const rows = await tx.db
    .selectFrom("messages")
    .select(["id", sql<number>`octet_length(text) + coalesce(octet_length(html), 0)`.as("size")])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("withdrawn_at", "is", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const ids = rows.map((row) => row.id);
  return messagesByIds(tx, channels, ids, olderThanShown(rows));
}

/** Bytes of what messages say that are shown at once, and characters of what is too old for that: the rest of it is one press away. */
const limits = { shown: 8 * 1024 * 1024, brief: 2000 };

/** Those beyond what is shown at once, counted from the newest, which is shown whatever its size. */
function olderThanShown(messages: readonly { id: string; size: number }[]): string[] {
  let size = 0;
  return messages.toReversed().flatMap((message, index) => {
    size += message.size;
    return size > limits.shown && index > 0 && message.size > limits.brief ? [message.id] : [];
  });
}

/**
 * These messages, in the order of their ids; undone ones and others' are left out.
 * @param brief those of which only the beginning is wanted
 */
export async function messagesByIds(
  tx: Tx,
  channels: Channels,
  ids: readonly string[],
  brief: readonly string[] = [],
): Promise<Message[]> {
  if (ids.length === 0) return [];
  const isBrief = sql<boolean>`id = any(${[...brief]}::uuid[])`;
  const rows = await tx.db
    .selectFrom("messages")
    .select([
      "id",
      "conversation_id",
      "direction",
      "automatic",
      "machine",
      "from_name",
      "from_address",
      "agent_id",
      "to",
      "cc",
      "bcc",
      "subject",
      "particulars",
      "trust",
      "warnings",
      "mentions",
      "at",
    ])
    .select([
      sql<string>`case when ${isBrief} then left(text, ${limits.brief}) else text end`.as("text"),
      sql<string | null>`case when ${isBrief} then null else html end`.as("html"),
      sql<boolean>`whole_text is not null or ${isBrief}`.as("folded"),
      sql<boolean>`received_mail_id is not null`.as("has_source"),
    ])
    .select((eb) =>
      eb
        .selectFrom("scheduled_replies")
        .select("send_at")
        .whereRef("scheduled_replies.organisation_id", "=", "messages.organisation_id")
        .whereRef("scheduled_replies.message_id", "=", "messages.id")
        .as("scheduled_for"),
    )
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...ids])
    .where("withdrawn_at", "is", null)
    .execute();
  const attachments = await attachmentsOf(tx, channels, ids);
  const deliveries: Map<string, Delivery> = await channels.deliveriesOf(
    tx,
    rows.filter((row) => row.direction === "out").map((row) => row.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const own = attachments.get(id) ?? [];
    return {
      id,
      conversationId: row.conversation_id,
      direction: row.direction,
      automatic: row.automatic,
      machine: row.machine as Machine | null,
      from: { name: row.from_name, address: row.from_address },
      agentId: row.agent_id,
      to: row.to as NamedAddress[],
      cc: row.cc as NamedAddress[],
      bcc: row.bcc as NamedAddress[],
      subject: row.subject,
      text: row.text,
      html: row.html === null ? null : withPictures(row.html, own, row.conversation_id, id),
      folded: row.folded,
      particulars: row.particulars as Particulars | null,
      trust: row.trust as Trust | null,
      warnings: row.warnings as Warning[],
      attachments: own.map(({ contentId: _contentId, ...attachment }) => attachment),
      mentions: row.mentions,
      delivery: deliveries.get(id) ?? null,
      scheduledFor: row.scheduled_for?.toISOString() ?? null,
      hasSource: row.has_source,
      at: row.at.toISOString(),
    };
  });
}

/** All of a message, with what is folded. @throws Failure 404 when it isn't in this conversation */
export async function wholeOf(
  tx: Tx,
  channels: Channels,
  conversationId: string,
  id: string,
): Promise<{ text: string; html: string | null }> {
  const row = await tx.db
    .selectFrom("messages")
    .select(["text", "html", "whole_text", "whole_html"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const { text, html } = row.whole_text === null ? row : { text: row.whole_text, html: row.whole_html };
  const attachments = (await attachmentsOf(tx, channels, [id])).get(id) ?? [];
  return { text, html: html === null ? null : withPictures(html, attachments, conversationId, id) };
}

type AttachmentWithContentId = Attachment & { contentId: string | null };

async function attachmentsOf(
  tx: Tx,
  channels: Channels,
  messageIds: readonly string[],
): Promise<Map<string, AttachmentWithContentId[]>> {
  const rows = await tx.db
    .selectFrom("attachments")
    .innerJoin("files", (join) =>
      join.onRef("files.organisation_id", "=", "attachments.organisation_id").onRef("files.id", "=", "file_id"),
    )
    .select(["attachments.id", "message_id", "file_id", "content_id", "inline", "files.name", "files.content_type", "files.size"])
    .where("attachments.organisation_id", "=", tx.organisationId)
    .where("message_id", "in", [...messageIds])
    .orderBy("message_id")
    .orderBy("position")
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.message_id);
  const links = await channels.fileLinksOf(tx, [...grouped.keys()]);
  return new Map(
    [...grouped].map(([messageId, own]) => [
      messageId,
      own.map((row) => ({
        id: row.id,
        name: row.name,
        contentType: row.content_type,
        size: row.size,
        inline: row.inline,
        fileId: row.file_id,
        url: `/api/v1/attachments/${row.id}`,
        contentId: row.content_id,
        link: linkOf(links.get(messageId) ?? [], row.file_id),
      })),
    ]),
  );
}

function linkOf(links: readonly SentLink[], fileId: string): Attachment["link"] {
  const link = links.find((one) => one.fileId === fileId);
  return link === undefined ? null : { expiresAt: link.expiresAt, downloads: link.downloads };
}

/**
 * Puts the mail's own pictures where its HTML calls for them; one that isn't there shows as missing. What lies elsewhere has our own address,
 * and waits until the reader asks for it.
 */
function withPictures(html: string, attachments: AttachmentWithContentId[], conversationId: string, messageId: string): string {
  const byContentId = new Map(
    attachments.flatMap((attachment) => (attachment.contentId === null ? [] : [[attachment.contentId, attachment.url] as const])),
  );
  const withOwn = html.replaceAll(/(<img\b[^>]*?\ssrc=")cid:([^"]*)"/gi, (_whole, before: string, id: string) => {
    const url = byContentId.get(contentIdIn(id)) ?? "";
    return `${before}${url}"`;
  });
  return withOwnAddresses(withOwn, (key) => `/api/v1/conversations/${conversationId}/messages/${messageId}/pictures/${key}`);
}

/** What has happened to a conversation, oldest first. */
export async function historyOf(tx: Tx, conversationId: string): Promise<HistoryEntry[]> {
  const rows = await tx.db
    .selectFrom("events")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    type: row.type,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    messageId: row.message_id,
    data: row.data as Record<string, unknown>,
  }));
}
