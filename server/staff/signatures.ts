import { newId, type Tx } from "#kernel";

type Language = "sv" | "da" | "nb" | "en";

/** Whose it is. */
export type Signer = { agentId: string } | { teamId: string };

/** What stands beneath what they write, in a language or, with null, in any; an empty one is none. */
export async function setSignature(tx: Tx, signer: Signer, language: Language | null, text: string): Promise<void> {
  const owner = { agent_id: "agentId" in signer ? signer.agentId : null, team_id: "teamId" in signer ? signer.teamId : null };
  await tx.db
    .deleteFrom("signatures")
    .where("organisation_id", "=", tx.organisationId)
    .where("agent_id", "is not distinct from", owner.agent_id)
    .where("team_id", "is not distinct from", owner.team_id)
    .where("language", "is not distinct from", language)
    .execute();
  if (text.trim() === "") return;
  await tx.db
    .insertInto("signatures")
    .values({
      organisation_id: tx.organisationId,
      id: newId(),
      ...owner,
      language,
      text: text.trim(),
      changed_at: tx.clock.now(),
    })
    .execute();
}
