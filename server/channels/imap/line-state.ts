import type { ChannelTrouble } from "#contract";
import type { Tx } from "#kernel";
import { advice, isTrouble, needsPerson, type Trouble } from "./trouble.ts";

/** How the line to a mailbox is. */
interface Line {
  state: "connecting" | "connected" | "away";
  since: Date;
  lastMailAt: Date | null;
  attempts: number;
  trouble: Trouble | null;
  error: string | null;
  nextTryAt: Date | null;
}

/** How the line is, and when nothing else is the matter whether copies of what was sent could not be filed. */
export async function lineOf(tx: Tx, channelId: string): Promise<Line | null> {
  const row = await tx.db
    .selectFrom("mail_lines")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const own =
    row.trouble === null ? null : { trouble: isTrouble(row.trouble) ? row.trouble : ("other" as const), error: row.error };
  const { trouble, error } = own ?? (await unfiledCopies(tx, channelId));
  return {
    state: row.state,
    since: row.since,
    lastMailAt: row.last_mail_at,
    attempts: row.attempts,
    trouble,
    error,
    nextTryAt: row.next_try_at,
  };
}

/** A line that breaks is usually back in a moment, and then nobody needs to know. */
const worthSaying = 60_000;

/** What is the matter with fetching, if it is worth saying. */
export async function lineTrouble(tx: Tx, channelId: string): Promise<(ChannelTrouble & { kind: "line" }) | null> {
  const line = await lineOf(tx, channelId);
  if (line === null || line.trouble === null) return null;
  const away = line.state === "away";
  const awayFor = tx.clock.now().getTime() - line.since.getTime();
  if (away && awayFor < worthSaying && !needsPerson(line.trouble)) return null;
  return { kind: "line", trouble: line.trouble, away, said: line.error };
}

/** The same in a sentence that says what to do. */
export function lineInWords({ trouble, away, said }: ChannelTrouble & { kind: "line" }): string {
  const what = away ? `Mail can't be fetched: ${said ?? ""}` : (said ?? "");
  return `${what.replace(/\.?$/, ".")} ${advice[trouble]}`;
}

async function unfiledCopies(tx: Tx, channelId: string): Promise<{ trouble: Trouble | null; error: string | null }> {
  const row = await tx.db
    .selectFrom("sent_copies")
    .select("error")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("state", "!=", "filed")
    .where("error", "is not", null)
    .orderBy("next_attempt_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? { trouble: null, error: null } : { trouble: "copies-not-filed", error: row.error };
}
