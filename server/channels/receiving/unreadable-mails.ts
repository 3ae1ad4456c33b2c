import { sql } from "kysely";
import type { UnreadableMail } from "#contract";
import { Failure, notFound, recordEvent, type Tx } from "#kernel";
import { rawHeaderOf } from "../email/raw-header.ts";
import { sourceOf } from "./source.ts";
import { tryOnceMore } from "./read-mail.ts";

const pageSize = 50;

/** Mails that could not be read, the oldest first. */
export async function unreadableMails(
  tx: Tx,
  cursor: string | undefined,
): Promise<{ items: UnreadableMail[]; next: string | null }> {
  const after = cursor === undefined ? null : positionIn(cursor);
  const rows = await tx.db
    .selectFrom("received_mails")
    .select(["id", "channel_id", "received_at", "envelope_from", "error", "attempts"])
    .select([sql<number>`octet_length(content)`.as("size"), sql<Buffer>`substring(content from 1 for 32768)`.as("beginning")])
    .where("organisation_id", "=", tx.organisationId)
    .where("state", "=", "unreadable")
    .$if(after !== null, (query) => query.where(sql<boolean>`(received_at, id) > (${after?.at}, ${after?.id})`))
    .orderBy("received_at")
    .orderBy("id")
    .limit(pageSize + 1)
    .execute();
  const items = rows.slice(0, pageSize).map((row) => ({
    id: row.id,
    channelId: row.channel_id,
    receivedAt: row.received_at.toISOString(),
    from: rawHeaderOf(row.beginning).get("from")?.[0]?.slice(0, 300) ?? (row.envelope_from === "" ? null : row.envelope_from),
    size: row.size,
    error: row.error ?? "",
    attempts: row.attempts,
  }));
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last !== undefined ? `${last.receivedAt}_${last.id}` : null };
}

function positionIn(cursor: string): { at: Date; id: string } {
  const [at = "", id = ""] = cursor.split("_");
  if (Number.isNaN(Date.parse(at)) || !/^[\da-f-]{36}$/i.test(id))
    throw new Failure("request.invalid", "Pass `next` of the page before as `cursor`.");
  return { at: new Date(at), id };
}

/** One of them as it came. @throws Failure request.not_found */
export async function unreadableSource(tx: Tx, id: string): Promise<Buffer> {
  const row = await tx.db
    .selectFrom("received_mails")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .where("state", "=", "unreadable")
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return sourceOf(tx, row.id);
}

/** Has it read once more; if it fails again it is back here. @throws Failure request.not_found */
export async function rereadMail(tx: Tx, id: string): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable("received_mails")
    .set({ state: "received", error: null })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .where("state", "=", "unreadable")
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw notFound();
  await tryOnceMore(tx, id);
  await recordEvent(tx, { type: "mail.reread", subjectId: id });
}
