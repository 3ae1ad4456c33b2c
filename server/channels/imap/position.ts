import { sql } from "kysely";
import type { Tx } from "#kernel";

/** How far a mailbox has been read. */
export interface Position {
  uidValidity: number;
  lastUid: number;
  /** What has a number up to this was there when reading began, or began anew. */
  oldUntil: number;
}

/** A mailbox as it is now. */
export interface Numbering {
  uidValidity: number;
  /** The highest number given so far, or 0. */
  highestUid: number;
}

/**
 * The position in a mailbox. One that has been numbered anew (RFC 9051 §2.3.1.1: another UIDVALIDITY) is read from its beginning: what
 * is known already is recognised by its fingerprint.
 */
export async function positionIn(tx: Tx, channelId: string, now: Numbering): Promise<Position> {
  const row = await tx.db
    .selectFrom("mail_positions")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (row?.uid_validity === now.uidValidity)
    return { uidValidity: row.uid_validity, lastUid: row.last_uid, oldUntil: row.old_until };
  const beginning = { uid_validity: now.uidValidity, last_uid: 0, old_until: now.highestUid };
  await tx.db
    .insertInto("mail_positions")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, ...beginning })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id"]).doUpdateSet(beginning))
    .execute();
  return { uidValidity: now.uidValidity, lastUid: 0, oldUntil: now.highestUid };
}

/** Moves on, never back. */
export async function movePosition(tx: Tx, channelId: string, position: Position, lastUid: number, mails: number): Promise<void> {
  await tx.db
    .updateTable("mail_positions")
    .set({ last_uid: sql<number>`greatest(last_uid, ${lastUid})` })
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
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
