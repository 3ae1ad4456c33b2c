import { sql } from "kysely";
import { agentIdOf, Failure, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import {
  addParticipants,
  change,
  lockConversation,
  lockInAnyState,
  ownerOnReturn,
  recordAll,
  refreshSummary,
  takeUp,
  type ConversationRow,
} from "./conversation.ts";
import { noteRemoval } from "./remove.ts";
import { holdScheduled } from "./schedule.ts";
import type { Parts } from "./take-in.ts";

/**
 * Joins a conversation to another one it belongs to: all that is in it stands there from now on, those who take part in it take part there
 * (whoever joins vouches for them), and what is written to it later goes there. It is put away, empty, and can be separated again.
 * What waits in either for its time was written by somebody who has not seen the other: it is held, unless whoever joins wrote it.
 * Two conversations are changed, so each has its line in the log.
 * @throws Failure 404; `conversation.removed` when either has been put away; `request.invalid` when they are one
 */
export async function join(tx: Tx, parts: Pick<Parts, "channels">, conversationId: string, intoId: string): Promise<void> {
  await lockBoth(tx, conversationId, intoId);
  await holdScheduled(tx, parts, [conversationId, intoId], "joined", agentIdOf(tx.actor));
  const { from, into } = await lockBoth(tx, conversationId, intoId);
  const brought = await strangersIn(tx, from.id, into.id);
  await addParticipants(tx, into.id, brought);
  await moveContent(tx, from.id, into.id);
  await takeUp(tx, from.id);
  await noteRemoval(tx, from.id, "joined", null);
  await noteJoining(
    tx,
    from.id,
    into.id,
    brought.map(({ address }) => address),
  );
  await change(tx, from.id, { state: "removed", due_at: null, awaiting_since: null });
  await takeOver(tx, from, into);
  await refreshSummary(tx, from.id, into.id);
  await recordAll(tx, [
    { type: "conversation.joined_to", conversationId: from.id, data: { id: into.id, reference: into.reference } },
    { type: "conversation.joined", conversationId: into.id, data: { id: from.id, reference: from.reference } },
  ]);
}

/** In one order, so that two who join the same never wait for each other. */
async function lockBoth(tx: Tx, fromId: string, intoId: string): Promise<{ from: ConversationRow; into: ConversationRow }> {
  if (fromId === intoId)
    throw new Failure("request.invalid", "A conversation can't be joined to itself; name another in `into`.");
  const rows = new Map<string, ConversationRow>();
  for (const id of [fromId, intoId].toSorted()) rows.set(id, await lockConversation(tx, id));
  const [from, into] = [rows.get(fromId), rows.get(intoId)];
  if (from === undefined || into === undefined) throw new Failure("request.not_found");
  return { from, into };
}

/**
 * Those who take part in the one and not yet in the other. Only whom a mail names that is not proven false, or we ourselves wrote to: an
 * address that a forger claims, or slips in, does not come in this way.
 */
async function strangersIn(tx: Tx, fromId: string, intoId: string): Promise<{ name: string | null; address: string }[]> {
  const { rows } = await sql<{ name: string | null; address: string }>`
    select p.name, p.address from participants p
    where p.organisation_id = ${tx.organisationId} and p.conversation_id = ${fromId}
      and not exists (select from participants o
        where o.organisation_id = p.organisation_id and o.conversation_id = ${intoId} and o.address = p.address)
      and exists (select from messages m
        where m.organisation_id = p.organisation_id and m.conversation_id = p.conversation_id and m.direction <> 'note'
          and m.trust ->> 'state' is distinct from 'failed'
          and (lower(m.from_address) = p.address or lower(m.reply_to ->> 'address') = p.address
            or exists (select from jsonb_array_elements(m."to" || m.cc || coalesce(m.reply_to -> 'also', '[]')) a where lower(a ->> 'address') = p.address)))
    order by p.address`.execute(tx.db);
  return rows;
}

/** Messages with all that hangs on them, mentions, tags and unfinished answers. */
async function moveContent(tx: Tx, fromId: string, intoId: string): Promise<void> {
  const { organisationId, db } = tx;
  await sql`
    update messages set conversation_id = ${intoId}, came_from = coalesce(came_from, ${fromId})
    where organisation_id = ${organisationId} and conversation_id = ${fromId}`.execute(db);
  await sql`
    update mentions set conversation_id = ${intoId} where organisation_id = ${organisationId} and conversation_id = ${fromId}`.execute(
    db,
  );
  await sql`
    insert into conversation_tags (organisation_id, conversation_id, tag_id, tagged_at, tagged_by)
    select organisation_id, ${intoId}, tag_id, tagged_at, tagged_by from conversation_tags
    where organisation_id = ${organisationId} and conversation_id = ${fromId} on conflict do nothing`.execute(db);
  // Who has begun to write in both keeps both texts; if one was for us only, the whole is, so that nothing goes out by this.
  await sql`
    insert into drafts as d (organisation_id, conversation_id, agent_id, kind, html, "to", cc, bcc, from_address, file_ids, held_at, updated_at)
    select organisation_id, ${intoId}, agent_id, kind, html, "to", cc, bcc, from_address, file_ids, held_at, updated_at from drafts
    where organisation_id = ${organisationId} and conversation_id = ${fromId}
    on conflict (organisation_id, conversation_id, agent_id) do update set
      kind = case when d.kind = excluded.kind then d.kind else 'note' end, html = d.html || excluded.html,
      file_ids = d.file_ids || excluded.file_ids, held_at = coalesce(d.held_at, excluded.held_at), updated_at = greatest(d.updated_at, excluded.updated_at)`.execute(
    db,
  );
  await db.deleteFrom("drafts").where("organisation_id", "=", organisationId).where("conversation_id", "=", fromId).execute();
}

/** The row that leads from the one to the other; what led to the one leads to the other, too. */
async function noteJoining(tx: Tx, fromId: string, intoId: string, brought: string[]): Promise<void> {
  const { organisationId, db } = tx;
  await db
    .insertInto("joinings")
    .values({
      organisation_id: organisationId,
      conversation_id: fromId,
      into_id: intoId,
      joined_at: tx.clock.now(),
      joined_by: agentIdOf(tx.actor),
      brought,
    })
    .execute();
  await sql`update joinings set into_id = ${intoId} where organisation_id = ${organisationId} and into_id = ${fromId}`.execute(
    db,
  );
  await sql`
    delete from join_offers where organisation_id = ${organisationId} and (conversation_id = ${fromId}
      or conversation_id = ${intoId} and other_id = ${fromId})`.execute(db);
}

/** What was owed in the one is owed in the other, and no later: as if its mail had come in there. */
async function takeOver(tx: Tx, from: ConversationRow, into: ConversationRow): Promise<void> {
  const atRest = ["closed", "shelved"];
  const isOwed = from.state === "open" || (!atRest.includes(from.state) && atRest.includes(into.state));
  if (isOwed) {
    const dues = [from, into].flatMap(({ state, due_at }) => (state === "open" && due_at !== null ? [due_at] : []));
    const waited = [from, into].flatMap(({ awaiting_since }) => awaiting_since ?? []);
    const now = tx.clock.now();
    await takeUp(tx, into.id);
    await change(tx, into.id, {
      ...(await ownerOnReturn(tx, into)),
      state: "open",
      due_at: earliest(dues) ?? promisedBy(await organisationOf(tx), now),
      awaiting_since: earliest(waited) ?? now,
    });
  }
  if (from.delivery_failed) await change(tx, into.id, { delivery_failed: true });
}

function earliest(times: readonly Date[]): Date | undefined {
  return times.toSorted((one, other) => one.getTime() - other.getTime())[0];
}

/**
 * Separates a conversation again from the one it was joined to: its messages go back, it is open and due, and those who took part in the
 * other only because of it do so no more. What has been written since stays where it was written. One that is not joined stays as it is.
 */
export async function separate(tx: Tx, conversationId: string): Promise<void> {
  const joining = await joiningOf(tx, conversationId);
  if (joining === null) return;
  const rows = new Map<string, ConversationRow | undefined>();
  for (const id of [conversationId, joining.into_id].toSorted()) rows.set(id, await lockInAnyState(tx, id));
  const [from, into] = [rows.get(conversationId), rows.get(joining.into_id)];
  // Somebody else may have separated or joined it while we waited for the lock.
  const still = await joiningOf(tx, conversationId);
  if (from === undefined || into === undefined || still?.into_id !== into.id) return;
  await moveBack(tx, from.id, into.id, joining.brought);
  for (const table of ["joinings", "removals"] as const)
    await tx.db
      .deleteFrom(table)
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", from.id)
      .execute();
  const now = tx.clock.now();
  await change(tx, from.id, {
    ...(await ownerOnReturn(tx, from)),
    state: "open",
    awaiting_since: now,
    due_at: promisedBy(await organisationOf(tx), now),
  });
  await refreshSummary(tx, from.id, into.id);
  await recordAll(tx, [
    { type: "conversation.separated", conversationId: into.id, data: { id: from.id, reference: from.reference } },
    { type: "conversation.separated_from", conversationId: from.id, data: { id: into.id, reference: into.reference } },
  ]);
}

async function joiningOf(tx: Tx, conversationId: string): Promise<{ into_id: string; brought: string[] } | null> {
  const row = await tx.db
    .selectFrom("joinings")
    .select(["into_id", "brought"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return row ?? null;
}

async function moveBack(tx: Tx, fromId: string, intoId: string, brought: readonly string[]): Promise<void> {
  const { organisationId, db } = tx;
  await sql`
    update mentions n set conversation_id = ${fromId} from messages m
    where n.organisation_id = ${organisationId} and m.organisation_id = n.organisation_id and m.id = n.message_id
      and m.conversation_id = ${intoId} and m.came_from = ${fromId}`.execute(db);
  await sql`
    update messages set conversation_id = ${fromId}, came_from = null
    where organisation_id = ${organisationId} and conversation_id = ${intoId} and came_from = ${fromId}`.execute(db);
  // Who also came with another that is joined there still takes part.
  await sql`
    delete from participants p
    where p.organisation_id = ${organisationId} and p.conversation_id = ${intoId} and p.address = any(${[...brought]}::text[])
      and not exists (select from joinings j
        join participants o on o.organisation_id = j.organisation_id and o.conversation_id = j.conversation_id and o.address = p.address
        where j.organisation_id = p.organisation_id and j.into_id = ${intoId} and j.conversation_id <> ${fromId})`.execute(db);
}

/** Where the messages of these conversations stand now, for those that have been joined to another. */
export async function joinedTo(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("joinings")
    .select(["conversation_id", "into_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.conversation_id, row.into_id]));
}
