import { sanitise, textFromHtml } from "#channels";
import type { CannedReply, Locale } from "#contract";
import { agentIdOf, newId, notFound, recordEvent, system, type Database, type Tx } from "#kernel";
import { teamById } from "#staff";
import { judgeCannedReply } from "./judge.ts";
import { voiceOf } from "./voice.ts";

export interface CannedReplyInput {
  teamId: string | null;
  language: Locale;
  name: string;
  html: string;
}

/** Prepared replies in use, the worst first. */
export async function cannedReplies(tx: Tx): Promise<CannedReply[]> {
  const rows = await inUse(tx)
    .leftJoin("agents", (join) =>
      join.onRef("agents.organisation_id", "=", "canned_replies.organisation_id").onRef("agents.id", "=", "changed_by"),
    )
    .select(["agents.name as changed_by_name"])
    .selectAll("canned_replies")
    .orderBy("score")
    .orderBy("canned_replies.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    teamId: row.team_id,
    language: row.language,
    name: row.name,
    html: row.html,
    text: row.text,
    score: row.score,
    remarks: row.remarks,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by_name,
  }));
}

/** Prepares a reply for a team or for all, and scores it. @throws Failure 404 for a team that isn't here */
export async function createCannedReply(tx: Tx, written: CannedReplyInput): Promise<CannedReply> {
  const id = newId();
  const now = tx.clock.now();
  if (written.teamId !== null) await teamById(tx, written.teamId);
  await tx.db
    .insertInto("canned_replies")
    .values({ organisation_id: tx.organisationId, id, created_at: now, ...(await valuesOf(tx, written)) })
    .execute();
  await recordEvent(tx, { type: "canned-reply.created", subjectId: id, data: { name: written.name } });
  return cannedReplyById(tx, id);
}

/** Changes it and scores it anew. @throws Failure 404 when it isn't here, or is out of use */
export async function changeCannedReply(
  tx: Tx,
  id: string,
  change: { [Key in keyof CannedReplyInput]?: CannedReplyInput[Key] | undefined },
): Promise<CannedReply> {
  const before = await cannedReplyById(tx, id);
  const written = {
    teamId: change.teamId === undefined ? before.teamId : change.teamId,
    language: change.language ?? before.language,
    name: change.name ?? before.name,
    html: change.html ?? before.html,
  };
  if (written.teamId !== null) await teamById(tx, written.teamId);
  await tx.db
    .updateTable("canned_replies")
    .set(await valuesOf(tx, written))
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .execute();
  await recordEvent(tx, { type: "canned-reply.changed", subjectId: id, data: { changed: Object.keys(change) } });
  return cannedReplyById(tx, id);
}

/** Takes it out of use; what was sent with it stays as it is. @throws Failure 404 when it isn't here */
export async function retireCannedReply(tx: Tx, id: string): Promise<void> {
  await cannedReplyById(tx, id);
  await tx.db
    .insertInto("canned_reply_retirements")
    .values({
      organisation_id: tx.organisationId,
      canned_reply_id: id,
      retired_at: tx.clock.now(),
      retired_by: agentIdOf(tx.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordEvent(tx, { type: "canned-reply.retired", subjectId: id });
}

/** Scores all prepared replies of everybody anew: a newer coach may think otherwise than the one that scored them. */
export async function rescoreForAll(database: Database): Promise<void> {
  for (const row of await database.across<{ organisation_id: string }>("organisations_with_canned_replies()"))
    await database.inOrganisation(row.organisation_id, system, rescoreCannedReplies);
}

/** Scores all of them anew, after the voice or the coach has changed. */
export async function rescoreCannedReplies(tx: Tx): Promise<void> {
  const voice = await voiceOf(tx);
  for (const { id, text, language } of await cannedReplies(tx)) {
    await tx.db
      .updateTable("canned_replies")
      .set(judgeCannedReply(text, language, voice))
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .execute();
  }
}

function inUse(tx: Tx) {
  return tx.db
    .selectFrom("canned_replies")
    .leftJoin("canned_reply_retirements as retirement", (join) =>
      join
        .onRef("retirement.organisation_id", "=", "canned_replies.organisation_id")
        .onRef("retirement.canned_reply_id", "=", "canned_replies.id"),
    )
    .where("canned_replies.organisation_id", "=", tx.organisationId)
    .where("retirement.retired_at", "is", null);
}

async function cannedReplyById(tx: Tx, id: string): Promise<CannedReply> {
  const found = (await cannedReplies(tx)).find((candidate) => candidate.id === id);
  if (found === undefined) throw notFound();
  return found;
}

async function valuesOf(tx: Tx, { teamId, language, name, html }: CannedReplyInput) {
  const text = textFromHtml(html).trim();
  return {
    team_id: teamId,
    language,
    name,
    html: sanitise(html),
    text,
    changed_at: tx.clock.now(),
    changed_by: agentIdOf(tx.actor),
    ...judgeCannedReply(text, language, await voiceOf(tx)),
  };
}
