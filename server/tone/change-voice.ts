import type { Voice } from "@lyhord/tone";
import type { OrganisationVoice } from "#contract";
import { agentIdOf, recordEvent, type Tx } from "#kernel";
import { rescoreCannedReplies } from "./canned-replies.ts";
import { readVoice, showVoice, voiceOf } from "./voice.ts";

/** Says how the organisation wants to sound; prepared replies are scored by it at once. @throws Failure `voice.invalid` */
export async function changeVoice(tx: Tx, given: unknown): Promise<OrganisationVoice> {
  await keep(tx, readVoice(given));
  return showVoice(tx);
}

/** Adds a term to those that are never remarked on; one that is there already changes nothing. @throws Failure `voice.invalid` */
export async function allowTerm(tx: Tx, term: string): Promise<OrganisationVoice> {
  await lockVoice(tx);
  const voice = await voiceOf(tx);
  const allowed = voice.allow ?? [];
  const isThere = allowed.some((other) => other.toLowerCase() === term.toLowerCase());
  if (!isThere) await keep(tx, readVoice({ ...voice, allow: [...allowed, term] }));
  return showVoice(tx);
}

/** Two who change it at once come one after the other, also when there is none yet. */
async function lockVoice(tx: Tx): Promise<void> {
  await tx.db
    .insertInto("voices")
    .values({ organisation_id: tx.organisationId, voice: "{}", changed_at: tx.clock.now(), changed_by: agentIdOf(tx.actor) })
    .onConflict((conflict) => conflict.column("organisation_id").doNothing())
    .execute();
  await tx.db.selectFrom("voices").select("changed_at").where("organisation_id", "=", tx.organisationId).forUpdate().execute();
}

async function keep(tx: Tx, voice: Voice): Promise<void> {
  const values = { voice: JSON.stringify(voice), changed_at: tx.clock.now(), changed_by: agentIdOf(tx.actor) };
  await tx.db
    .insertInto("voices")
    .values({ organisation_id: tx.organisationId, ...values })
    .onConflict((conflict) => conflict.column("organisation_id").doUpdateSet(values))
    .execute();
  await rescoreCannedReplies(tx);
  await recordEvent(tx, { type: "voice.changed", data: { parts: Object.keys(voice) } });
}
