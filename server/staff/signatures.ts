import type { Signature } from "#contract";
import { newId, type Tx } from "#kernel";

/** Whose it is. */
export type Signer = { agentId: string } | { teamId: string };

/** What stands beneath what they write, in place of what stood there. */
export async function setSignatures(tx: Tx, signer: Signer, signatures: readonly Signature[]): Promise<void> {
  const owner = { agent_id: "agentId" in signer ? signer.agentId : null, team_id: "teamId" in signer ? signer.teamId : null };
  await tx.db
    .deleteFrom("signatures")
    .where("organisation_id", "=", tx.organisationId)
    .where("agent_id", "is not distinct from", owner.agent_id)
    .where("team_id", "is not distinct from", owner.team_id)
    .execute();
  if (signatures.length === 0) return;
  await tx.db
    .insertInto("signatures")
    .values(
      signatures.map(({ language, text }) => ({
        organisation_id: tx.organisationId,
        id: newId(),
        ...owner,
        language,
        text,
        changed_at: tx.clock.now(),
      })),
    )
    .execute();
}

/** Those of agents or of teams, by whose they are; of one of them if an id is given. The one for any language first. */
export async function signaturesOf(
  tx: Tx,
  whose: "agent_id" | "team_id",
  id: string | null = null,
): Promise<Map<string, Signature[]>> {
  const rows = await tx.db
    .selectFrom("signatures")
    .select([`${whose} as owner`, "language", "text"])
    .where("organisation_id", "=", tx.organisationId)
    .where(whose, "is not", null)
    .$if(id !== null, (query) => query.where(whose, "=", id))
    .orderBy("language", (order) => order.asc().nullsFirst())
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.owner ?? "");
  return new Map([...grouped].map(([owner, own]) => [owner, own.map(({ language, text }) => ({ language, text }))]));
}

/**
 * What stands beneath what an agent writes for a team in a language: the agent's own in it, the agent's own for any, the team's in it, the team's
 * for any; empty when there is none. `{name}` and `{team}` in it are who writes, and for which team.
 */
export async function signatureFor(
  tx: Tx,
  { agent, team, language }: { agent: Named; team: Named | null; language: Signature["language"] },
): Promise<string> {
  const own = (await signaturesOf(tx, "agent_id", agent.id)).get(agent.id) ?? [];
  const teams = team === null ? [] : ((await signaturesOf(tx, "team_id", team.id)).get(team.id) ?? []);
  const candidates = [own, teams].flatMap((all) => [language, null].map((wanted) => all.find((one) => one.language === wanted)));
  const text = candidates.find((one) => one !== undefined)?.text ?? "";
  return text
    .replaceAll("{name}", () => agent.name)
    .replaceAll("{team}", () => team?.name ?? "")
    .trim();
}

interface Named {
  id: string;
  name: string;
}
