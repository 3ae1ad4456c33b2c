import type { Voice } from "@lyhord/tone";
import type { OrganisationVoice } from "#contract";
import { agentIdOf, Failure, recordEvent, type Tx } from "#kernel";
import { rescoreCannedReplies } from "./canned-replies.ts";
import { readVoice, showVoice, voiceOf } from "./voice.ts";

/**
 * Says how the organisation wants to sound; prepared replies are scored by it at once.
 *
 * @param from when the voice it was made from was saved, null for none; left out, it takes the place of whatever there is
 * @throws Failure `voice.invalid`, `voice.changed_meanwhile`
 */
export async function changeVoice(tx: Tx, given: unknown, from?: string | null): Promise<OrganisationVoice> {
  const voice = readVoice(given);
  const savedAt = await lockVoice(tx);
  if (from !== undefined && from !== savedAt) throw new Failure("voice.changed_meanwhile");
  await keep(tx, voice);
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

/** Two who change it at once come one after the other, also when there is none yet. Gives when it was saved last. */
async function lockVoice(tx: Tx): Promise<string | null> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto("voices")
    .values({ organisation_id: tx.organisationId, voice: "{}", changed_at: tx.clock.now(), changed_by: agentIdOf(tx.actor) })
    .onConflict((conflict) => conflict.column("organisation_id").doNothing())
    .executeTakeFirst();
  const { changed_at: savedAt } = await tx.db
    .selectFrom("voices")
    .select("changed_at")
    .where("organisation_id", "=", tx.organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n ? null : savedAt.toISOString();
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
