import { sql, type Selectable, type Updateable } from "kysely";
import { Failure, notFound, recordEvents, type Actor, type NewEvent, type Tx } from "#kernel";
import { agentsOf, canOwn } from "#staff";
import type { ConversationsTable } from "../migrations/tables.ts";

export type ConversationRow = Selectable<ConversationsTable>;

/**
 * The states of a conversation and what leads from one to another:
 *
 *   open ──reply──▶ waiting ──customer writes──▶ open
 *   open ──reply with a time──▶ waiting (schedule.ts) ──its time──▶ waiting; ──held, taken back──▶ open
 *   open, waiting ──snooze──▶ snoozed ──time, wake, customer writes──▶ open
 *   a machine's mail ──▶ shelved;  open, waiting, snoozed ──shelve──▶ shelved ──unshelve, a person writes──▶ open
 *   open, waiting, snoozed, shelved ──close──▶ closed ──reopen, customer writes──▶ open
 *   any ──remove──▶ removed (put away, kept);  as spam ──not spam──▶ open
 *   any but removed ──join──▶ removed (joined; its messages stand in another, which is open if this one was) ──separate──▶ open
 *
 * Each action locks the conversation first, so that two at once come one after the other, and changes it through `change`.
 * @throws Failure 404 when it isn't here; `conversation.removed` when it has been put away
 */
export async function lockConversation(tx: Tx, id: string): Promise<ConversationRow> {
  const row = await lockInAnyState(tx, id);
  if (row === undefined) throw notFound();
  if (row.state === "removed") throw new Failure("conversation.removed");
  return row;
}

export async function lockInAnyState(tx: Tx, id: string): Promise<ConversationRow | undefined> {
  return tx.db
    .selectFrom("conversations")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Those that are here, by their ids; in one order, so that two who lock many never wait for each other. */
export async function lockAllInAnyState(tx: Tx, ids: readonly string[]): Promise<Map<string, ConversationRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("conversations")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...new Set(ids)])
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function change(tx: Tx, id: string, values: Updateable<ConversationsTable>): Promise<void> {
  await tx.db
    .updateTable("conversations")
    .set(values)
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Records what was done to a conversation and notes on it which event last changed it. The last thing an action does. */
export async function record(tx: Tx, conversationId: string, event: Omit<NewEvent, "conversationId">): Promise<number> {
  const [seq = 0] = await recordAll(tx, [{ ...event, conversationId }]);
  return seq;
}

/** Done by the transaction's actor unless it names one of its own. */
export type ConversationEvent = NewEvent & { conversationId: string; actor?: Actor };

/** The same for many, in their order. */
export async function recordAll(tx: Tx, events: readonly ConversationEvent[]): Promise<number[]> {
  const seqs = await recordEvents(tx, events);
  const last = new Map(events.map(({ conversationId }, index) => [conversationId, seqs[index] ?? 0]));
  await sql`
    update conversations c set last_seq = l.seq from unnest(${[...last.keys()]}::uuid[], ${[...last.values()]}::bigint[]) l (id, seq)
    where c.organisation_id = ${tx.organisationId} and c.id = l.id
  `.execute(tx.db);
  return seqs;
}

/** Takes away what held it closed, asleep or on the shelf; whoever calls says what state follows. */
export async function takeUp(tx: Tx, ...conversationIds: string[]): Promise<void> {
  if (conversationIds.length === 0) return;
  for (const table of ["closures", "snoozes", "shelvings"] as const) {
    await tx.db
      .deleteFrom(table)
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "in", conversationIds)
      .execute();
  }
}

/** Who has it from now on, when it comes back after a rest: whoever had it, unless they can't answer any more; then its team. */
export async function ownerOnReturn(
  tx: Tx,
  conversation: ConversationRow,
): Promise<Pick<ConversationRow, "owner_agent_id" | "owner_team_id">> {
  const { owner_agent_id: agentId, owner_team_id: teamId } = conversation;
  const agent = agentId === null ? undefined : (await agentsOf(tx)).find((candidate) => candidate.id === agentId);
  const stays = agent !== undefined && canOwn(agent);
  if (stays || teamId !== null) return { owner_agent_id: stays ? agentId : null, owner_team_id: teamId };
  const channel = await tx.db
    .selectFrom("channels")
    .select("team_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", conversation.channel_id)
    .executeTakeFirstOrThrow();
  return { owner_agent_id: null, owner_team_id: channel.team_id };
}

interface Summary {
  id: string;
  count: number;
  direction: ConversationRow["last_direction"] | null;
  at: Date | null;
  beginning: string | null;
}

/** Counts their messages anew and notes how the newest one begins; called whenever one comes, goes or is withdrawn. */
export async function refreshSummary(tx: Tx, ...conversationIds: string[]): Promise<void> {
  if (conversationIds.length === 0) return;
  // Our acknowledgements say nothing of it; a machine's mail does where no person has written.
  const { rows } = await sql<Summary>`
    select c.id, newest.direction, newest.at, newest.beginning,
      (select count(*) from messages m
        where m.organisation_id = ${tx.organisationId} and m.conversation_id = c.id and m.withdrawn_at is null) as count
    from unnest(${conversationIds}::uuid[]) c (id) left join lateral (
      select m.direction, m.at, left(m.text, 400) as beginning from messages m
      where m.organisation_id = ${tx.organisationId} and m.conversation_id = c.id and m.withdrawn_at is null
        and (not m.automatic or m.direction = 'in')
      order by m.automatic, m.at desc, m.id desc limit 1
    ) newest on true`.execute(tx.db);
  const previews = rows.map(({ beginning }) => beginning?.replaceAll(/\s+/g, " ").trim().slice(0, 200) ?? null);
  await sql`
    update conversations c set message_count = s.count, last_direction = coalesce(s.direction, c.last_direction),
      last_message_at = coalesce(s.at, c.last_message_at), preview = coalesce(s.preview, c.preview)
    from unnest(
      ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ count }) => count)}::integer[],
      ${rows.map(({ direction }) => direction)}::text[], ${rows.map(({ at }) => at)}::timestamptz[], ${previews}::text[]
    ) s (id, count, direction, at, preview)
    where c.organisation_id = ${tx.organisationId} and c.id = s.id
  `.execute(tx.db);
}

/** Those who take part: their mail joins the conversation, others' doesn't. */
export async function addParticipants(
  tx: Tx,
  conversationId: string,
  people: { name: string | null; address: string }[],
): Promise<void> {
  await addParticipantsToEach(
    tx,
    people.map((person) => ({ conversationId, person })),
  );
}

/** The same in many conversations. */
export async function addParticipantsToEach(
  tx: Tx,
  added: readonly { conversationId: string; person: { name: string | null; address: string } }[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.db
    .insertInto("participants")
    .values(
      added.map(({ conversationId, person }) => ({
        organisation_id: tx.organisationId,
        conversation_id: conversationId,
        address: person.address.toLowerCase(),
        name: person.name,
        since: tx.clock.now(),
      })),
    )
    .onConflict((conflict) => conflict.columns(["organisation_id", "conversation_id", "address"]).doNothing())
    .execute();
}
