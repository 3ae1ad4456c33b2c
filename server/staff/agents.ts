import type { Agent, Signature } from "#contract";
import { Failure, notFound, recordEvent, type Role, type Tx } from "#kernel";
import { setSignatures, signaturesOf } from "./signatures.ts";

export interface AgentRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: "sv" | "da" | "nb" | "en";
  signatures: Signature[];
  active: boolean;
  teamIds: string[];
}

export async function agentsOf(tx: Tx): Promise<AgentRow[]> {
  return agentsWhere(tx, null);
}

async function agentsWhere(tx: Tx, id: string | null): Promise<AgentRow[]> {
  const rows = await tx.db
    .selectFrom("agents")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .$if(id !== null, (query) => query.where("id", "=", id))
    .orderBy("name")
    .execute();
  const memberships = await tx.db
    .selectFrom("team_members")
    .select(["agent_id", "team_id"])
    .where("organisation_id", "=", tx.organisationId)
    .$if(id !== null, (query) => query.where("agent_id", "=", id))
    .execute();
  const signatures = await signaturesOf(tx, "agent_id", id);
  const teams = Map.groupBy(memberships, (membership) => membership.agent_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    locale: row.locale,
    signatures: signatures.get(row.id) ?? [],
    active: row.deactivated_at === null,
    teamIds: (teams.get(row.id) ?? []).map((membership) => membership.team_id),
  }));
}

/** @throws Failure 404 when there is no such agent here */
export async function agentById(tx: Tx, id: string): Promise<AgentRow> {
  const [agent] = await agentsWhere(tx, id);
  if (agent === undefined) throw notFound();
  return agent;
}

/** What somebody who can be given work is: here, active, and not only a reader. */
export function canOwn(agent: AgentRow): boolean {
  return agent.active && agent.role !== "reader";
}

export async function addAgent(
  tx: Tx,
  agent: {
    id: string;
    name: string;
    email: string;
    role: Role;
    locale: AgentRow["locale"];
    teamIds: string[];
  },
): Promise<void> {
  await tx.db
    .insertInto("agents")
    .values({
      organisation_id: tx.organisationId,
      id: agent.id,
      name: agent.name,
      email: agent.email.toLowerCase(),
      role: agent.role,
      locale: agent.locale,
      created_at: tx.clock.now(),
    })
    .execute();
  for (const teamId of agent.teamIds) {
    await tx.db
      .insertInto("team_members")
      .values({ organisation_id: tx.organisationId, team_id: teamId, agent_id: agent.id })
      .execute();
  }
  await recordEvent(tx, { type: "agent.joined", subjectId: agent.id, data: { role: agent.role } });
}

export async function changeOwnProfile(
  tx: Tx,
  id: string,
  change: { name?: string | undefined; locale?: AgentRow["locale"] | undefined; signatures?: Signature[] | undefined },
): Promise<void> {
  const values = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.locale !== undefined && { locale: change.locale }),
  };
  if (Object.keys(values).length > 0)
    await tx.db.updateTable("agents").set(values).where("organisation_id", "=", tx.organisationId).where("id", "=", id).execute();
  if (change.signatures !== undefined) await setSignatures(tx, { agentId: id }, change.signatures);
  const changed = [...Object.keys(values), ...(change.signatures === undefined ? [] : ["signatures"])];
  if (changed.length > 0) await recordEvent(tx, { type: "agent.changed", subjectId: id, data: { changed } });
}

/**
 * Changes what an agent may do, or lets them in or out. The organisation always keeps one active administrator.
 * @returns whether the agent was let out by this
 */
export async function changeAgent(
  tx: Tx,
  id: string,
  change: { role?: Role | undefined; active?: boolean | undefined },
): Promise<boolean> {
  const agents = await agentsOf(tx);
  const agent = agents.find((candidate) => candidate.id === id);
  if (agent === undefined) throw notFound();
  const role = change.role ?? agent.role;
  const active = change.active ?? agent.active;
  const otherAdmins = agents.filter((other) => other.id !== id && other.active && other.role === "admin");
  if (agent.role === "admin" && agent.active && (role !== "admin" || !active) && otherAdmins.length === 0)
    throw new Failure("staff.last_admin");
  if (role === agent.role && active === agent.active) return false;
  await tx.db
    .updateTable("agents")
    .set({ role, deactivated_at: active ? null : tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .execute();
  await recordEvent(tx, { type: "agent.changed", subjectId: id, data: { role, active } });
  return agent.active && (!active || (role === "reader" && agent.role !== "reader"));
}

export function presentAgent(agent: AgentRow, secondFactor: Set<string>): Agent {
  return {
    id: agent.id,
    name: agent.name,
    email: agent.email,
    role: agent.role,
    active: agent.active,
    twoFactor: secondFactor.has(agent.id),
    teamIds: agent.teamIds,
  };
}
