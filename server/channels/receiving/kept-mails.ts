import { sql } from "kysely";
import type { Tx } from "#kernel";
import type { KeptMail } from "./reading-line.ts";

export type WaitingRows = ReturnType<typeof waitingRows>;

/** Mails that are kept and not read. */
export function waitingRows(tx: Tx) {
  return tx.db.selectFrom("received_mails").where("organisation_id", "=", tx.organisationId).where("state", "=", "received");
}

interface Wanted {
  /** The one that is wanted, however often it has been tried; null for those that nobody has tried. */
  only: string | null;
  /** Those that are in line already. */
  besides: readonly string[];
  mails: number;
  bytes: number;
}

/** The oldest that wait; one at least where there is any room, however large it is. */
export async function keptMails(tx: Tx, { only, besides, mails, bytes }: Wanted): Promise<KeptMail[]> {
  if (mails <= 0 || bytes <= 0) return [];
  const waiting = await waitingRows(tx)
    .select(["id", sql<number>`octet_length(content)`.as("size")])
    .where((eb) => (only === null ? eb("attempts", "=", 0) : eb("id", "=", only)))
    .$if(besides.length > 0, (rows) => rows.where("id", "not in", [...besides]))
    .orderBy("received_at")
    .orderBy("id")
    .limit(mails)
    .execute();
  if (waiting.length === 0) return [];
  let sum = 0;
  const chosen = waiting.filter(({ size }, index) => (sum += size) <= bytes || index === 0);
  const rows = await tx.db
    .selectFrom("received_mails")
    .select(["id", "channel_id", "received_at", "client", "envelope_from", "envelope_to", "attempts"])
    .select(["came_before", "moved_in", "folder"])
    .select(sql<Buffer | null>`case when octet_length(content) <= ${pieceBytes} then content end`.as("content"))
    .select((eb) =>
      eb
        .selectFrom("outgoing_servers")
        .select("host")
        .whereRef("outgoing_servers.organisation_id", "=", "received_mails.organisation_id")
        .whereRef("outgoing_servers.channel_id", "=", "received_mails.channel_id")
        .as("outgoing_host"),
    )
    .where("organisation_id", "=", tx.organisationId)
    .where(
      "id",
      "in",
      chosen.map(({ id }) => id),
    )
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  const mailsKept: KeptMail[] = [];
  for (const row of rows)
    mailsKept.push({
      received: {
        id: row.id,
        channelId: row.channel_id,
        receivedAt: row.received_at,
        client: row.client,
        envelopeFrom: row.envelope_from,
        envelopeTo: row.envelope_to,
        content: row.content ?? (await contentOf(tx, row.id)) ?? Buffer.alloc(0),
        cameBefore: row.came_before,
        movedIn: row.moved_in,
        folder: row.folder,
        outgoingHost: row.outgoing_host,
      },
      attempts: row.attempts,
    });
  return mailsKept;
}

/** So much comes from the database at once: it comes as text of twice the size. */
const pieceBytes = 4 * 1024 * 1024;

/** The mail as it came, piece by piece; null when there is none of this name. */
export async function contentOf(tx: Tx, id: string): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for (;;) {
    const row = await tx.db
      .selectFrom("received_mails")
      .select(
        sql<Buffer>`substring(content from ${pieces.length * pieceBytes + 1}::integer for ${pieceBytes}::integer)`.as("piece"),
      )
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (row === undefined) return null;
    pieces.push(row.piece);
    if (row.piece.length < pieceBytes) return Buffer.concat(pieces);
  }
}

/**
 * Counts them as tried, before they are: should reading one end the process, it is known. For this alone no disk is waited for, since what
 * ends the process leaves the database's alone.
 */
export async function countTries(tx: Tx, mails: readonly KeptMail[]): Promise<void> {
  if (mails.length === 0) return;
  await sql`set local synchronous_commit to off`.execute(tx.db);
  await addTries(
    tx,
    mails.map(({ received }) => received.id),
    1,
  );
}

/** They were not tried after all. */
export async function takeBackTries(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await addTries(tx, ids, -1);
}

async function addTries(tx: Tx, ids: readonly string[], more: number): Promise<void> {
  await tx.db
    .updateTable("received_mails")
    .set({ attempts: sql<number>`greatest(attempts + ${more}, 0)` })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...ids])
    .where("state", "=", "received")
    .execute();
}

/** How often those of them were tried that still wait; locked, so that nobody takes them in twice. */
export async function lockWaiting(tx: Tx, mails: readonly KeptMail[]): Promise<Map<string, number>> {
  const rows = await waitingRows(tx)
    .select(["id", "attempts"])
    .where(
      "id",
      "in",
      mails.map(({ received }) => received.id),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row.attempts]));
}
