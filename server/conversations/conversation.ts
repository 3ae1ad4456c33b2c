import type { Selectable, Updateable } from "kysely";
import { Failure, notFound, recordEvent, type NewEvent, type Tx } from "#kernel";
import { agentsOf, canOwn } from "#staff";
import type { ConversationsTable } from "../migrations/tables.ts";

export type ConversationRow = Selectable<ConversationsTable>;

/**
 * The states of a conversation and what leads from one to another:
 *
 *   open ──reply──▶ waiting ──customer writes──▶ open
 *   open, waiting ──snooze──▶ snoozed ──time, wake, customer writes──▶ open
 *   a machine's mail ──▶ shelved;  open, waiting, snoozed ──shelve──▶ shelved ──unshelve, a person writes──▶ open
 *   open, waiting, snoozed, shelved ──close──▶ closed ──reopen, customer writes──▶ open
 *   any ──remove──▶ removed (put away, kept);  as spam ──not spam──▶ open
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
  const seq = await recordEvent(tx, { ...event, conversationId });
  await change(tx, conversationId, { last_seq: seq });
  return seq;
}

/** Takes away what held it closed, asleep or on the shelf; whoever calls says what state follows. */
export async function takeUp(tx: Tx, conversationId: string): Promise<void> {
  for (const table of ["closures", "snoozes", "shelvings"] as const) {
    await tx.db
      .deleteFrom(table)
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", conversationId)
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

/** Counts its messages anew and notes how the newest one begins; called whenever one comes, goes or is withdrawn. */
export async function refreshSummary(tx: Tx, conversationId: string): Promise<void> {
  const messages = () =>
    tx.db
      .selectFrom("messages")
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", conversationId)
      .where("withdrawn_at", "is", null);
  const { count } = await messages()
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const newest = await messages()
    .select((eb) => ["direction", "at", eb.fn<string>("left", ["text", eb.val(400)]).as("beginning")])
    // Our acknowledgements say nothing of it; a machine's mail does where no person has written.
    .where((eb) => eb.or([eb("automatic", "=", false), eb("direction", "=", "in")]))
    .orderBy("automatic")
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  await change(tx, conversationId, {
    message_count: count,
    ...(newest && {
      last_direction: newest.direction,
      last_message_at: newest.at,
      preview: newest.beginning.replaceAll(/\s+/g, " ").trim().slice(0, 200),
    }),
  });
}

/** Those who take part: their mail joins the conversation, others' doesn't. */
export async function addParticipants(
  tx: Tx,
  conversationId: string,
  people: { name: string | null; address: string }[],
): Promise<void> {
  for (const person of people) {
    await tx.db
      .insertInto("participants")
      .values({
        organisation_id: tx.organisationId,
        conversation_id: conversationId,
        address: person.address.toLowerCase(),
        name: person.name,
        since: tx.clock.now(),
      })
      .onConflict((conflict) => conflict.columns(["organisation_id", "conversation_id", "address"]).doNothing())
      .execute();
  }
}
