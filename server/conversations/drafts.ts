import { sql, type Selectable } from "kysely";
import type { ConversationSummary, Draft, NamedAddress } from "#contract";
import { agentIdOf, Failure, filesByIds, notFound, type Tx } from "#kernel";
import type { MessagesTable } from "../migrations/tables.ts";
import { summariesOf } from "./present.ts";

/** Nobody has so many at once; a list that is longer helps nobody. */
const mostHeld = 50;

export interface DraftInput {
  kind: "reply" | "note";
  html: string;
  to: NamedAddress[] | null;
  cc: NamedAddress[] | null;
  bcc: NamedAddress[] | null;
  from: string | null;
  fileIds: string[];
  /** When the draft one began with was held; unless given, it does not matter. */
  heldAt?: string | null | undefined;
}

export async function draftOf(tx: Tx, conversationId: string): Promise<Draft | null> {
  const agentId = agentIdOf(tx.actor);
  if (agentId === null) return null;
  const row = await tx.db
    .selectFrom("drafts")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("agent_id", "=", agentId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const files = await filesByIds(tx, row.file_ids);
  return {
    kind: row.kind,
    html: row.html,
    to: row.to as NamedAddress[] | null,
    cc: row.cc as NamedAddress[] | null,
    bcc: row.bcc as NamedAddress[] | null,
    from: row.from_address,
    attachments: files.map(({ id, name, contentType, size }) => ({ fileId: id, name, contentType, size })),
    heldAt: row.held_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Says of somebody's draft that it is an answer which was held; so it is told until the draft is sent or thrown away. */
export async function noteHeld(tx: Tx, conversationId: string, agentId: string): Promise<void> {
  await tx.db
    .updateTable("drafts")
    .set({ held_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("agent_id", "=", agentId)
    .execute();
}

/** The conversations in which an answer of one's own was held and lies as a draft, the newest first. */
export async function heldRepliesOf(tx: Tx): Promise<ConversationSummary[]> {
  const rows = await tx.db
    .selectFrom("drafts")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "drafts.organisation_id")
        .onRef("conversations.id", "=", "drafts.conversation_id"),
    )
    .select("conversation_id")
    .where("drafts.organisation_id", "=", tx.organisationId)
    .where("agent_id", "=", agentIdOf(tx.actor))
    .where("held_at", "is not", null)
    .where("state", "!=", "removed")
    .orderBy("held_at", "desc")
    .limit(mostHeld)
    .execute();
  return summariesOf(
    tx,
    rows.map((row) => row.conversation_id),
  );
}

/**
 * Keeps what somebody is writing, one draft a person and conversation. It is theirs alone, so it is no event.
 * @throws Failure `draft.held` when an answer was held since they began, which is in the draft now
 */
export async function saveDraft(tx: Tx, conversationId: string, draft: DraftInput): Promise<Draft> {
  const agentId = agentIdOf(tx.actor);
  if (agentId === null) throw new Failure("request.forbidden", "Only a person has drafts.");
  const known = await tx.db
    .selectFrom("conversations")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (known === undefined) throw notFound();
  const values = {
    kind: draft.kind,
    html: draft.html,
    to: draft.to === null ? null : JSON.stringify(draft.to),
    cc: draft.cc === null ? null : JSON.stringify(draft.cc),
    bcc: draft.bcc === null ? null : JSON.stringify(draft.bcc),
    from_address: draft.from,
    file_ids: (await filesByIds(tx, draft.fileIds)).map((file) => file.id),
    updated_at: tx.clock.now(),
  };
  const kept = await tx.db
    .insertInto("drafts")
    .values({ organisation_id: tx.organisationId, conversation_id: conversationId, agent_id: agentId, ...values })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "conversation_id", "agent_id"]).doUpdateSet(values).where(isStillHeldAt(draft.heldAt)),
    )
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) throw new Failure("draft.held");
  const saved = await draftOf(tx, conversationId);
  if (saved === null) throw notFound();
  return saved;
}

/**
 * @param heldAt as in `DraftInput`
 * @throws Failure `draft.held` when an answer was held since they began, which is in the draft now
 */
export async function discardDraft(tx: Tx, conversationId: string, heldAt?: string | null): Promise<void> {
  const agentId = agentIdOf(tx.actor);
  if (agentId === null) return;
  const own = tx.db
    .deleteFrom("drafts")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("agent_id", "=", agentId);
  const { numDeletedRows } = await own.where(isStillHeldAt(heldAt)).executeTakeFirst();
  if (numDeletedRows === 0n && (await draftOf(tx, conversationId)) !== null) throw new Failure("draft.held");
}

/** Whether the draft is the one that somebody began with: no answer was held since, which would have become part of it. */
function isStillHeldAt(heldAt: string | null | undefined) {
  if (heldAt === undefined) return sql<boolean>`true`;
  return sql<boolean>`(drafts.held_at is null or date_trunc('milliseconds', drafts.held_at) = ${heldAt}::timestamptz)`;
}

/** Makes a withdrawn answer the draft again; what its writer has begun since stands beneath it, and stays what it was to be. */
export async function restoreDraft(tx: Tx, conversationId: string, message: Selectable<MessagesTable>): Promise<void> {
  if (agentIdOf(tx.actor) === null) return;
  const begun = await draftOf(tx, conversationId);
  const attachments = await tx.db
    .selectFrom("attachments")
    .select(["file_id", "content_id", "inline"])
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "=", message.id)
    .orderBy("position")
    .execute();
  const html =
    message.html ??
    `<p>${message.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>")}</p>`;
  const inline = new Map(
    attachments.filter((attachment) => attachment.inline).map((attachment) => [attachment.content_id, attachment.file_id]),
  );
  await saveDraft(tx, conversationId, {
    kind: begun?.kind ?? "reply",
    html:
      html.replaceAll(/cid:([^"'\s>]+)/g, (whole, id: string) => (inline.has(id) ? `/api/v1/files/${inline.get(id)}` : whole)) +
      (begun?.html ?? ""),
    to: begun?.to ?? (message.to as NamedAddress[]),
    cc: begun?.cc ?? (message.cc as NamedAddress[]),
    bcc: begun?.bcc ?? (message.bcc as NamedAddress[]),
    from: begun?.from ?? message.from_address,
    fileIds: [
      ...attachments.filter((attachment) => !attachment.inline).map((attachment) => attachment.file_id),
      ...(begun?.attachments.map((attachment) => attachment.fileId) ?? []),
    ],
  });
}
