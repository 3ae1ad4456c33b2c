import { sql } from "kysely";
import type { Tx } from "#kernel";
import type { MailFolder } from "../channel.ts";

/** How far a folder of a mailbox has been read. */
export interface Position {
  folder: MailFolder;
  uidValidity: number;
  lastUid: number;
  /** What has a number up to this was there when reading began, or began anew. */
  oldUntil: number;
  /** When the folder last held nothing that was not taken in, to an hour; null before the first time. */
  lookedAt: Date | null;
}

/** A folder as it is now. */
export interface Numbering {
  uidValidity: number;
  /** The highest number given so far, or 0. */
  highestUid: number;
}

/**
 * The position in a folder. One that has been numbered anew (RFC 9051 §2.3.1.1: another UIDVALIDITY) is read from its beginning: what
 * is known already is recognised by its fingerprint.
 */
export async function positionIn(tx: Tx, channelId: string, folder: MailFolder, now: Numbering): Promise<Position> {
  const row = await tx.db
    .selectFrom("mail_positions")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("folder", "=", folder)
    .executeTakeFirst();
  if (row?.uid_validity === now.uidValidity)
    return { folder, uidValidity: row.uid_validity, lastUid: row.last_uid, oldUntil: row.old_until, lookedAt: row.looked_at };
  const beginning = { uid_validity: now.uidValidity, last_uid: 0, old_until: now.highestUid, looked_at: null };
  await tx.db
    .insertInto("mail_positions")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, folder, ...beginning })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id", "folder"]).doUpdateSet(beginning))
    .execute();
  return { folder, uidValidity: now.uidValidity, lastUid: 0, oldUntil: now.highestUid, lookedAt: null };
}

/** Notes that all that had come to the folder is taken in. */
export async function noteLook(tx: Tx, channelId: string, { folder, uidValidity, lookedAt }: Position): Promise<void> {
  const now = tx.clock.now();
  if (lookedAt !== null && now.getTime() - lookedAt.getTime() < 60 * 60_000) return;
  await tx.db
    .updateTable("mail_positions")
    .set({ looked_at: now })
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("folder", "=", folder)
    .where("uid_validity", "=", uidValidity)
    .execute();
}

/** Moves on, never back. */
export async function movePosition(tx: Tx, channelId: string, position: Position, lastUid: number, mails: number): Promise<void> {
  await tx.db
    .updateTable("mail_positions")
    .set({ last_uid: sql<number>`greatest(last_uid, ${lastUid})` })
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("folder", "=", position.folder)
    .where("uid_validity", "=", position.uidValidity)
    .execute();
  if (mails === 0) return;
  await tx.db
    .updateTable("mail_lines")
    .set({ last_mail_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .execute();
}
