import type { Signature, Team } from "#contract";
import { Failure, newId, notFound, recordEvent, type Tx } from "#kernel";
import { setSignatures, signaturesOf } from "./signatures.ts";

export async function teamsOf(tx: Tx): Promise<Team[]> {
  const teams = await tx.db
    .selectFrom("teams")
    .select(["id", "name"])
    .where("organisation_id", "=", tx.organisationId)
    .orderBy("name")
    .execute();
  const memberships = await tx.db
    .selectFrom("team_members")
    .select(["team_id", "agent_id"])
    .where("organisation_id", "=", tx.organisationId)
    .execute();
  const members = Map.groupBy(memberships, (membership) => membership.team_id);
  const signatures = await signaturesOf(tx, "team_id");
  return teams.map((team) => ({
    ...team,
    memberIds: (members.get(team.id) ?? []).map((membership) => membership.agent_id),
    signatures: signatures.get(team.id) ?? [],
  }));
}

export async function teamNamesOf(tx: Tx): Promise<string[]> {
  const rows = await tx.db.selectFrom("teams").select("name").where("organisation_id", "=", tx.organisationId).execute();
  return rows.map(({ name }) => name);
}

/** @throws Failure 404 when there is no such team here */
export async function teamById(tx: Tx, id: string): Promise<Team> {
  const team = (await teamsOf(tx)).find((candidate) => candidate.id === id);
  if (team === undefined) throw notFound();
  return team;
}

export async function teamIdsOf(tx: Tx, agentId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("team_members")
    .select("team_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("agent_id", "=", agentId)
    .execute();
  return rows.map((row) => row.team_id);
}

export async function createTeam(tx: Tx, name: string, memberIds: string[], signatures: Signature[] = []): Promise<Team> {
  const id = newId();
  await refuseTakenName(tx, name, id);
  await tx.db.insertInto("teams").values({ organisation_id: tx.organisationId, id, name, created_at: tx.clock.now() }).execute();
  await setMembers(tx, id, memberIds);
  await setSignatures(tx, { teamId: id }, signatures);
  await recordEvent(tx, { type: "team.created", subjectId: id, data: { name } });
  return teamById(tx, id);
}

export async function changeTeam(
  tx: Tx,
  id: string,
  change: { name?: string | undefined; memberIds?: string[] | undefined; signatures?: Signature[] | undefined },
): Promise<Team> {
  await teamById(tx, id);
  if (change.name !== undefined) {
    await refuseTakenName(tx, change.name, id);
    await tx.db
      .updateTable("teams")
      .set({ name: change.name })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .execute();
  }
  if (change.memberIds !== undefined) await setMembers(tx, id, change.memberIds);
  if (change.signatures !== undefined) await setSignatures(tx, { teamId: id }, change.signatures);
  await recordEvent(tx, { type: "team.changed", subjectId: id, data: { changed: Object.keys(change) } });
  return teamById(tx, id);
}

async function refuseTakenName(tx: Tx, name: string, id: string): Promise<void> {
  const taken = (await teamsOf(tx)).some((team) => team.id !== id && team.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Failure("team.name_taken");
}

async function setMembers(tx: Tx, teamId: string, memberIds: string[]): Promise<void> {
  const known = await tx.db.selectFrom("agents").select("id").where("organisation_id", "=", tx.organisationId).execute();
  const ids = new Set(known.map((row) => row.id));
  if (memberIds.some((id) => !ids.has(id))) throw notFound();
  await tx.db.deleteFrom("team_members").where("organisation_id", "=", tx.organisationId).where("team_id", "=", teamId).execute();
  for (const agentId of new Set(memberIds)) {
    await tx.db
      .insertInto("team_members")
      .values({ organisation_id: tx.organisationId, team_id: teamId, agent_id: agentId })
      .execute();
  }
}
