import { sql } from "kysely";
import type { ConversationState, ConversationSummary, Queue } from "#contract";
import { contactsMatching } from "#contacts";
import { agentIdOf, Failure, newestEvent, type Tx } from "#kernel";
import { teamIdsOf } from "#staff";
import { joinedTo } from "./join.ts";
import { summariesOf } from "./present.ts";
import { referenceIn } from "./reference.ts";

export interface Wanted {
  queue?: Queue | undefined;
  state?: ConversationState | undefined;
  q?: string | undefined;
  tag?: string | undefined;
  contact?: string | undefined;
  team?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

interface Page {
  items: ConversationSummary[];
  next: string | null;
}

/** The newest event stands beside them, so that whoever goes on from there by the event stream has missed nothing. */
type PageAsOf = Page & { seq: number };

/** What a person searches for is among the best hits or not at all; more words narrow it. */
const mostHits = 100;
/** The shelf only grows; nobody needs to know how many thousands lie there. */
const mostCounted = 1000;

export async function listConversations(tx: Tx, wanted: Wanted): Promise<PageAsOf> {
  const words = wanted.q?.trim() ?? "";
  return { seq: await newestEvent(tx), ...(words === "" ? await queued(tx, wanted) : await searched(tx, wanted, words)) };
}

/** A queue of work is in the order of what is due first; everything else has the newest first. */
async function queued(tx: Tx, wanted: Wanted): Promise<Page> {
  const byDue =
    wanted.queue !== undefined ? !["shelf", "closed", "spam", "all"].includes(wanted.queue) : wanted.team !== undefined;
  const key = byDue ? sql.ref("c.due_at") : sql.ref("c.last_message_at");
  const after = wanted.cursor === undefined ? null : placeOf(wanted.cursor);
  const beyond =
    after === null
      ? sql`true`
      : byDue
        ? sql`(${key}, c.id) > (${after.at}::timestamptz, ${after.id}::uuid)`
        : sql`(${key}, c.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  const order = byDue ? sql`${key}, c.id` : sql`${key} desc, c.id desc`;
  const { rows } = await sql<{ id: string; at: string }>`
    select c.id, ${key}::text as at from conversations c
    where c.organisation_id = ${tx.organisationId} and ${await conditionOf(tx, wanted)} and ${beyond}
    order by ${order} limit ${wanted.limit + 1}`.execute(tx.db);
  const shown = rows.slice(0, wanted.limit);
  const last = shown.at(-1);
  return {
    items: await summariesOf(
      tx,
      shown.map((row) => row.id),
    ),
    next:
      rows.length > wanted.limit && last !== undefined
        ? Buffer.from(JSON.stringify([last.at, last.id])).toString("base64url")
        : null,
  };
}

function placeOf(cursor: string): { at: string; id: string } {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [unknown, unknown];
    if (typeof at === "string" && typeof id === "string" && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id))
      return { at, id };
  } catch {
    // Said below: it was not one of ours.
  }
  throw new Failure("request.invalid", "The cursor is not one that a page before gave as `next`.");
}

async function conditionOf(tx: Tx, wanted: Wanted) {
  const conditions = [sql`true`];
  if (wanted.queue !== undefined) conditions.push(await queueCondition(tx, wanted.queue));
  if (wanted.state !== undefined) conditions.push(sql`c.state = ${wanted.state}`);
  if (wanted.queue === undefined && wanted.state === undefined) conditions.push(sql`c.state <> 'removed'`);
  if (wanted.team !== undefined) conditions.push(sql`c.owner_team_id = ${wanted.team}`);
  if (wanted.contact !== undefined) conditions.push(sql`c.contact_id = ${wanted.contact}`);
  if (wanted.tag !== undefined) {
    conditions.push(
      sql`exists (select from conversation_tags g where g.organisation_id = c.organisation_id and g.conversation_id = c.id and g.tag_id = ${wanted.tag})`,
    );
  }
  return sql.join(conditions, sql` and `);
}

async function queueCondition(tx: Tx, queue: Queue) {
  const agentId = agentIdOf(tx.actor);
  switch (queue) {
    case "mine":
      return sql`c.state = 'open' and c.owner_agent_id = ${agentId}`;
    case "teams":
      return sql`c.state = 'open' and c.owner_team_id = any(${agentId === null ? [] : await teamIdsOf(tx, agentId)}::uuid[])`;
    case "unassigned":
      return sql`c.state = 'open' and c.owner_agent_id is null`;
    case "mentions":
      return sql`c.state in ('open', 'waiting', 'snoozed') and exists (
        select from mentions m where m.organisation_id = c.organisation_id and m.agent_id = ${agentId} and m.conversation_id = c.id)`;
    case "waiting":
    case "snoozed":
    case "closed":
      return sql`c.state = ${queue}`;
    case "shelf":
      return sql`c.state = 'shelved'`;
    case "spam":
      return sql`c.state = 'removed' and exists (
        select from removals r where r.organisation_id = c.organisation_id and r.conversation_id = c.id and r.reason = 'spam')`;
    case "all":
      return sql`c.state <> 'removed'`;
  }
}

async function searched(tx: Tx, wanted: Wanted, words: string): Promise<Page> {
  const reference = referenceIn(words);
  const ids = reference === null ? await idsByWords(tx, words) : await idsByReference(tx, reference);
  if (ids.length === 0) return { items: [], next: null };
  const { rows } = await sql<{ id: string }>`
    select c.id from conversations c
    where c.organisation_id = ${tx.organisationId} and c.id = any(${ids}::uuid[]) and ${await conditionOf(tx, wanted)}`.execute(
    tx.db,
  );
  const allowed = new Set(rows.map((row) => row.id));
  return {
    items: await summariesOf(
      tx,
      ids.filter((id) => allowed.has(id)),
    ),
    next: null,
  };
}

async function idsByReference(tx: Tx, reference: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("conversations")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("reference", "=", reference)
    .execute();
  const ids = rows.map((row) => row.id);
  const joined = await joinedTo(tx, ids);
  return ids.map((id) => joined.get(id) ?? id);
}

/** Who it is from, if the words are a name or an address, then where the words stand. */
async function idsByWords(tx: Tx, words: string): Promise<string[]> {
  const contacts = await contactsMatching(tx, words, 50);
  const byContact =
    contacts.length === 0
      ? []
      : await tx.db
          .selectFrom("conversations")
          .select("id")
          .where("organisation_id", "=", tx.organisationId)
          .where("contact_id", "in", contacts)
          .orderBy("last_message_at", "desc")
          .limit(mostHits)
          .execute();
  const { rows: byText } = await sql<{
    conversation_id: string;
  }>`select conversation_id from search_conversations(${words}, ${mostHits})`.execute(tx.db);
  return [...new Set([...byContact.map((row) => row.id), ...byText.map((row) => row.conversation_id)])].slice(0, mostHits);
}

export async function countQueues(tx: Tx): Promise<{
  counts: Partial<Record<Queue, number>>;
  teams: { teamId: string; count: number }[];
  overdue: number;
  seq: number;
}> {
  const agentId = agentIdOf(tx.actor);
  const teamIds = agentId === null ? [] : await teamIdsOf(tx, agentId);
  const seq = await newestEvent(tx);
  const { rows } = await sql<{
    state: string;
    team: string | null;
    mine: boolean;
    unassigned: boolean;
    late: boolean;
    mentioned: boolean;
    count: number;
  }>`
    select state, owner_team_id as team, owner_agent_id is not distinct from ${agentId}::uuid and owner_agent_id is not null as mine,
      owner_agent_id is null as unassigned, due_at < ${tx.clock.now()} as late,
      id in (select conversation_id from mentions where organisation_id = ${tx.organisationId} and agent_id = ${agentId}) as mentioned, count(*) as count
    from conversations where organisation_id = ${tx.organisationId} and state in ('open', 'waiting', 'snoozed')
    group by 1, 2, 3, 4, 5, 6`.execute(tx.db);
  const sum = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).reduce((total, row) => total + row.count, 0);
  const { rows: shelved } = await sql<{ count: number }>`
    select count(*) from (select from conversations where organisation_id = ${tx.organisationId} and state = 'shelved' limit ${mostCounted}) s`.execute(
    tx.db,
  );
  const open = (row: (typeof rows)[number]) => row.state === "open";
  const teams = [...new Set(rows.flatMap((row) => row.team ?? []))];
  return {
    counts: {
      mine: sum((row) => open(row) && row.mine),
      teams: sum((row) => open(row) && row.team !== null && teamIds.includes(row.team)),
      unassigned: sum((row) => open(row) && row.unassigned),
      mentions: sum((row) => row.mentioned),
      waiting: sum((row) => row.state === "waiting"),
      snoozed: sum((row) => row.state === "snoozed"),
      shelf: shelved[0]?.count ?? 0,
    },
    teams: teams.map((teamId) => ({ teamId, count: sum((row) => open(row) && row.team === teamId) })),
    overdue: sum((row) => open(row) && row.late),
    seq,
  };
}
