import { agentIdOf, enqueue, Failure, system, type Database, type JobRunner, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { change, lockConversation, record, takeUp } from "./conversation.ts";

/**
 * Lets the conversation rest until a time. It is due when it wakes.
 * @throws Failure `snooze.past`, `conversation.already_closed`
 */
export async function snooze(tx: Tx, conversationId: string, until: Date): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state === "closed") throw new Failure("conversation.already_closed");
  const now = tx.clock.now();
  if (until <= now) throw new Failure("snooze.past");
  await takeUp(tx, conversationId);
  await tx.db
    .insertInto("snoozes")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      until,
      snoozed_at: now,
      snoozed_by: agentIdOf(tx.actor),
    })
    .execute();
  await change(tx, conversationId, { state: "snoozed", due_at: until });
  await enqueue(tx, "end-snooze", conversationId, { runAt: until, key: `end-snooze:${conversationId}` });
  await record(tx, conversationId, { type: "conversation.snoozed", data: { until: until.toISOString() } });
}

/** Wakes it now; one that is awake stays as it is. */
export async function wake(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation.state !== "snoozed") return;
  await takeUp(tx, conversationId);
  const organisation = await organisationOf(tx);
  await change(tx, conversationId, { state: "open", due_at: promisedBy(organisation, tx.clock.now()) });
  await record(tx, conversationId, { type: "conversation.woke" });
}

/** Wakes conversations when their time has come: by a job of their own, and by a look every minute for what a job missed. */
export function wakeInTime(jobs: JobRunner, database: Database): void {
  const endSnooze = (organisationId: string, conversationId: string) =>
    database.inOrganisation(organisationId, system, async (tx) => {
      const snoozed = await tx.db
        .selectFrom("snoozes")
        .select("until")
        .where("organisation_id", "=", organisationId)
        .where("conversation_id", "=", conversationId)
        .executeTakeFirst();
      if (snoozed !== undefined && snoozed.until <= tx.clock.now()) await wake(tx, conversationId);
    });
  jobs.task("end-snooze", ({ organisationId, id }) => endSnooze(organisationId, id));
  jobs.sweep(async () => {
    const over = await database.whatIsOver<{ organisation_id: string; conversation_id: string }>("snoozes_to_end");
    for (const row of over) await endSnooze(row.organisation_id, row.conversation_id);
  });
}
