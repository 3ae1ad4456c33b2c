import { sql } from "kysely";
import type { Tx } from "#kernel";
import type { Way, Ways } from "./limits.ts";

/** Why mail waits that could leave. */
export interface Deferral {
  /** Whom it waits for, as a person knows them. */
  by: string;
  /** No more may go there at once, or they have asked us to wait. */
  because: "limit" | "asked";
  until: Date;
}

export interface Turns {
  /** Those it may go to now. */
  go: Set<string>;
  /** What the others wait for, the first of it. */
  deferral: Deferral | null;
  /** Ways that had asked us to wait: to be told when they take it again. */
  refused: string[];
  /** The outgoing server. */
  out: Way;
}

/** Late wakers may make up for five seconds (take_turns), and all the same no minute has more than the limit. */
const secondsOfMinute = 65;

interface MailToGo {
  /** By which outgoing server; that of SMTP_URL unless given. */
  out?: Way;
  addresses: readonly string[];
  automatic: boolean;
  /** Whether it has waited for its turn already. */
  waited: boolean;
}

interface TurnRow {
  mail: number;
  way: string;
  turn: Date;
  held_by: string;
  asked: boolean;
  refused: boolean;
}

/** Has mails take their turns, one after the other, by the outgoing server and to each provider or domain they go to. */
export async function takeTurns(tx: Tx, ways: Ways, mails: readonly MailToGo[]): Promise<Turns[]> {
  if (mails.length === 0) return [];
  // What goes nowhere, or stays in the house, need not wait for what the domain name system knows.
  await ways.learn(mails.flatMap(({ out = ways.out(), addresses }) => (out.name === "" ? [] : addresses)));
  const now = tx.clock.now();
  const asked = mails.map(({ out = ways.out(), addresses, automatic, waited }, mail) => {
    const byWay = Map.groupBy(addresses, (address) => ways.to(address).key);
    const all = [out, ...[...byWay.values()].map(([address = ""]) => ways.to(address))];
    return {
      mail,
      ways: all.map(({ key }) => key),
      gaps: all.map(({ limit }) => (limit.perMinute === undefined ? 0 : secondsOfMinute / limit.perMinute)),
      days: all.map(({ limit }) => limit.perDay ?? 0),
      counts: [addresses.length, ...[...byWay.values()].map((own) => own.length)],
      automatic,
      waited,
    };
  });
  const { rows } = await sql<TurnRow>`
    select m.mail, t.* from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        m (mail integer, ways text[], gaps float8[], days integer[], counts integer[], automatic boolean, waited boolean),
      lateral take_turns(m.ways, m.gaps, m.days, m.counts, m.automatic, m.waited, ${now}) t
  `.execute(tx.db);
  const byMail = Map.groupBy(rows, ({ mail }) => mail);
  return mails.map(({ out = ways.out(), addresses }, mail) => turnsOf(ways, out, addresses, byMail.get(mail) ?? [], now));
}

function turnsOf(ways: Ways, out: Way, addresses: readonly string[], rows: readonly TurnRow[], now: Date): Turns {
  const later = rows.filter(({ turn }) => turn > now).sort((one, other) => one.turn.getTime() - other.turn.getTime());
  const [first] = later;
  const waiting = new Set(later.map(({ way }) => way));
  const held = [out, ...addresses.map((address) => ways.to(address))].find(({ key }) => key === first?.held_by);
  return {
    go: new Set(addresses.filter((address) => !waiting.has(ways.to(address).key))),
    deferral:
      first === undefined || held === undefined
        ? null
        : { by: held.name, because: first.asked ? "asked" : "limit", until: first.turn },
    refused: rows.filter(({ turn, refused }) => refused && turn <= now).map(({ way }) => way),
    out,
  };
}

/** Nobody goes this way for a while, since it asked us to wait. */
export async function closeWay(tx: Tx, way: Way): Promise<Deferral> {
  const { rows } = await sql<{ until: Date }>`select close_way(${way.key}, ${tx.clock.now()}) as until`.execute(tx.db);
  return { by: way.name, because: "asked", until: rows[0]?.until ?? tx.clock.now() };
}

/** They take it again. */
export async function openWays(tx: Tx, ways: readonly string[]): Promise<void> {
  if (ways.length > 0) await sql`select open_ways(${ways}::text[], ${tx.clock.now()})`.execute(tx.db);
}
