import { sql } from "kysely";
import type { Tx } from "#kernel";

/** One who has been acknowledged is not again for so long, however much they send: the storm of a machine ends with one answer. */
const quietMinutes = 15;
/** And no more often than this in a day: two machines that don't know each other, and are slow, stop here at the latest. */
const mostInADay = 5;
const dayMinutes = 24 * 60;
/** Texts shorter than this are alike by chance. */
const shortestStereotype = 40;
const limits = { rows: 50, text: 2000 };

/** Somebody who may get an acknowledgement, and what they wrote. */
export interface Writer {
  address: string;
  subject: string;
  /** All of it, also what it quotes. */
  text: string;
  conversationId: string;
}

interface Row {
  address: string;
  direction: "in" | "out";
  at: Date;
  subject: string | null;
  text: string;
}

/**
 * Those to whom an acknowledgement can go without answering an answer to one. Left out are: whoever got one just now; who writes about one of ours or quotes
 * it without belonging to its conversation; who writes, but for the numbers, what they have written today already; and who has had
 * many. A helpdesk on the other side that marks nothing and makes each of its mails anew ends so after one turn.
 */
export async function withoutEchoes<W extends Writer>(tx: Tx, writers: readonly W[]): Promise<W[]> {
  if (writers.length === 0) return [];
  const now = tx.clock.now().getTime();
  const rows = await todayOf(tx, writers);
  return writers.filter(({ address, subject, text }) => {
    const own = rows.get(address.toLowerCase()) ?? [];
    const ours = own.filter(({ direction }) => direction === "out");
    const theirs = own.filter(({ direction }) => direction === "in");
    const allowed =
      ours.every(({ at }) => now - at.getTime() >= quietMinutes * 60_000) &&
      ours.length < mostInADay &&
      !ours.some((acknowledgement) => echoes(acknowledgement, subject, text)) &&
      !theirs.some((earlier) => isStereotype(earlier.text, text));
    // Whoever comes next in the same set sees this one as answered.
    const next: Row[] = allowed ? [{ address, direction: "out", at: new Date(now), subject: null, text: "" }] : [];
    rows.set(address.toLowerCase(), [...own, ...next]);
    return allowed;
  });
}

/** What was written to and by each of these today, but for what they write now. */
async function todayOf(tx: Tx, writers: readonly Writer[]): Promise<Map<string, Row[]>> {
  const addresses = [...new Set(writers.map(({ address }) => address.toLowerCase()))];
  const since = new Date(tx.clock.now().getTime() - dayMinutes * 60_000);
  const { rows } = await sql<Row>`
    select a.address, m.direction, m.at, m.subject, m.text from unnest(${addresses}::text[]) a (address) cross join lateral (
      select m.direction, m.at, m.subject, left(m.text, ${limits.text}) as text
      from participants p join messages m on m.organisation_id = p.organisation_id and m.conversation_id = p.conversation_id
      where p.organisation_id = ${tx.organisationId} and p.address = a.address and p.since > ${since} and m.at > ${since}
        and (m.direction = 'in' or m.direction = 'out' and m.automatic)
        and p.conversation_id <> all(${writers.map(({ conversationId }) => conversationId)}::uuid[])
      order by m.at desc limit ${limits.rows}
    ) m`.execute(tx.db);
  return Map.groupBy(rows, (row) => row.address);
}

/** Whether a mail is about an acknowledgement of ours: by its subject, or by the reference that stands in both. */
function echoes(acknowledgement: Row, subject: string, text: string): boolean {
  const about = stemOf(acknowledgement.subject ?? "");
  if (about !== "" && stemOf(subject).includes(about)) return true;
  const reference = /\[([^\]\s]+)\]/.exec(acknowledgement.subject ?? "")?.[1];
  return reference !== undefined && `${subject}\n${text}`.includes(reference);
}

/** A subject without what mail programs and helpdesks put before and into it. */
function stemOf(subject: string): string {
  return subject
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]|\([^)]*\d[^)]*\)|#\S+|\d+/g, " ")
    .replace(/^\s*(?:[\p{L}]{2,4}\s*:\s*)+/u, "")
    .replaceAll(/[\s:–-]+/g, " ")
    .trim();
}

/** The same words but for the numbers: a program wrote both. */
function isStereotype(one: string, other: string): boolean {
  const words = (text: string) => text.slice(0, limits.text).toLowerCase().replaceAll(/\d+/g, "").replaceAll(/\s+/g, " ").trim();
  return words(one).length >= shortestStereotype && words(one) === words(other);
}
