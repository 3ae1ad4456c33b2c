import { parseVoice, VoiceError, type Voice } from "@lyhord/tone";
import type { OrganisationVoice } from "#contract";
import { Failure, type Tx } from "#kernel";

/** How the organisation wants to sound; nothing of its own until somebody has said so. */
export async function voiceOf(tx: Tx): Promise<Voice> {
  const { voice } = await showVoice(tx);
  return readVoice(voice);
}

export async function showVoice(tx: Tx): Promise<OrganisationVoice> {
  const row = await tx.db
    .selectFrom("voices")
    .leftJoin("agents", (join) =>
      join.onRef("agents.organisation_id", "=", "voices.organisation_id").onRef("agents.id", "=", "changed_by"),
    )
    .select(["voice", "changed_at", "agents.name"])
    .where("voices.organisation_id", "=", tx.organisationId)
    .executeTakeFirst();
  if (row === undefined) return { voice: {}, changedAt: null, changedBy: null };
  return { voice: row.voice as OrganisationVoice["voice"], changedAt: row.changed_at.toISOString(), changedBy: row.name };
}

/** @throws Failure `voice.invalid`, with each place that is wrong and what is expected there */
export function readVoice(given: unknown): Voice {
  try {
    return parseVoice(given);
  } catch (error) {
    if (!(error instanceof VoiceError)) throw error;
    const faults = error.faults.map(({ path, message }) => ({ path, message }));
    const [first] = faults;
    throw new Failure("voice.invalid", first && `${first.path}: ${first.message}`, faults);
  }
}
