import { sql } from "kysely";
import type { Tx } from "#kernel";
import type { KeptMail } from "./reading-line.ts";

export type WaitingRows = ReturnType<typeof waitingRows>;

/** Mails that are kept and not read. */
export function waitingRows(tx: Tx) {
  return tx.db.selectFrom("received_mails").where("organisation_id", "=", tx.organisationId).where("state", "=", "received");
}

interface Wanted {
  /** One that is read also when it has failed before; others wait for the sweep, so that their attempts are minutes apart. */
  named: string | null;
  /** Those that are in line already. */
  besides: readonly string[];
  mails: number;
  bytes: number;
}

/** The oldest that wait; one at least where there is any room, however large it is. */
export async function keptMails(tx: Tx, { named, besides, mails, bytes }: Wanted): Promise<KeptMail[]> {
  if (mails <= 0 || bytes <= 0) return [];
  const waiting = await waitingRows(tx)
    .select(["id", sql<number>`octet_length(content)`.as("size")])
    .where((eb) => (named === null ? eb("attempts", "=", 0) : eb.or([eb("attempts", "=", 0), eb("id", "=", named)])))
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
    .select(["id", "channel_id", "received_at", "client", "envelope_from", "envelope_to", "attempts", "content", "came_before"])
    .where("organisation_id", "=", tx.organisationId)
    .where(
      "id",
      "in",
      chosen.map(({ id }) => id),
    )
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    received: {
      id: row.id,
      channelId: row.channel_id,
      receivedAt: row.received_at,
      client: row.client,
      envelopeFrom: row.envelope_from,
      envelopeTo: row.envelope_to,
      content: row.content,
      cameBefore: row.came_before,
    },
    attempts: row.attempts,
  }));
}

/** How often those of them failed that still wait; locked, so that nobody takes them in twice. */
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
