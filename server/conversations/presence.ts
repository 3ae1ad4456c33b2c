import { sql } from "kysely";
import type { PresentAgent } from "#contract";
import { agentIdOf, Failure, notFound, type Tx } from "#kernel";

/** Who has not been heard of for this long is gone. */
const secondsPresent = 45;

/** Notes that somebody is here, writing, or gone, and lets the others know. Not an event: it is not worth keeping. */
export async function reportPresence(
  tx: Tx,
  conversationId: string,
  doing: "viewing" | "typing" | "gone",
): Promise<PresentAgent[]> {
  const agentId = agentIdOf(tx.actor);
  if (agentId === null) throw new Failure("request.forbidden", "Only a person is present.");
  const known = await tx.db
    .selectFrom("conversations")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (known === undefined) throw notFound();
  const own = { organisation_id: tx.organisationId, conversation_id: conversationId, agent_id: agentId };
  if (doing === "gone") {
    await tx.db
      .deleteFrom("presences")
      .where((eb) => eb.and(own))
      .execute();
  } else {
    const seen = { doing, seen_at: tx.clock.now() };
    await tx.db
      .insertInto("presences")
      .values({ ...own, ...seen })
      .onConflict((conflict) => conflict.columns(["organisation_id", "conversation_id", "agent_id"]).doUpdateSet(seen))
      .execute();
  }
  await sql`select pg_notify('lyhord_presence', ${`${tx.organisationId}:${conversationId}`})`.execute(tx.db);
  return presentIn(tx, conversationId);
}

export async function presentIn(tx: Tx, conversationId: string): Promise<PresentAgent[]> {
  return tx.db
    .selectFrom("presences")
    .innerJoin("agents", (join) =>
      join.onRef("agents.organisation_id", "=", "presences.organisation_id").onRef("agents.id", "=", "agent_id"),
    )
    .select(["agents.id", "agents.name", "doing"])
    .where("presences.organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("seen_at", ">", new Date(tx.clock.now().getTime() - secondsPresent * 1000))
    .orderBy("agents.name")
    .execute();
}
