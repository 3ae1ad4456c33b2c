import { Failure, notFound, type Tx } from "#kernel";
import { agentById, canOwn, teamById } from "#staff";
import { change, lockConversation, record } from "./conversation.ts";

/**
 * Gives the conversation to an agent (it stays in its team's queue unless another team is named) or to a team, where nobody has it yet.
 * @throws Failure 404 for an agent or team that isn't here; `request.invalid` for somebody who can't answer
 */
export async function assign(
  tx: Tx,
  conversationId: string,
  to: { agentId?: string | undefined; teamId?: string | undefined },
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (to.teamId !== undefined) await teamById(tx, to.teamId);
  if (to.agentId !== undefined) {
    const agent = await agentById(tx, to.agentId);
    if (!canOwn(agent))
      throw new Failure("request.invalid", `${agent.name} can't answer conversations now; choose somebody else.`);
  }
  const owner = { agent: to.agentId ?? null, team: to.teamId ?? conversation.owner_team_id };
  if (owner.agent === null && owner.team === null) throw notFound();
  await change(tx, conversationId, { owner_agent_id: owner.agent, owner_team_id: owner.team });
  await record(tx, conversationId, {
    type: "conversation.assigned",
    data: { from: { agent: conversation.owner_agent_id, team: conversation.owner_team_id }, to: owner },
  });
}

/** What somebody who is leaving owns goes back to its team's queue, or to its mailbox's team. */
export async function handBackAll(tx: Tx, agentId: string): Promise<void> {
  const rows = await tx.db
    .selectFrom("conversations")
    .innerJoin("channels", (join) =>
      join.onRef("channels.organisation_id", "=", "conversations.organisation_id").onRef("channels.id", "=", "channel_id"),
    )
    .select(["conversations.id", "owner_team_id", "channels.team_id"])
    .where("conversations.organisation_id", "=", tx.organisationId)
    .where("owner_agent_id", "=", agentId)
    .where("state", "not in", ["closed", "removed"])
    .orderBy("conversations.id")
    .execute();
  for (const row of rows) await assign(tx, row.id, { teamId: row.owner_team_id ?? row.team_id });
}
