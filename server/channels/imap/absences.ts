import { enqueue, newId, recordEvent, system, type Clock, type Database, type JobRunner, type Mailer, type Tx } from "#kernel";
import { organisationOf } from "#organisation";
import { agentById, agentsOf, sealLetter } from "#staff";
import type { Channel } from "#contract";
import { channelById } from "../channels.ts";
import { awayLetter, backLetter } from "./absence-letters.ts";
import { lineOf } from "./line-state.ts";
import { isTrouble } from "./trouble.ts";

interface Deps {
  database: Database;
  clock: Clock;
  mailer: Mailer;
  jobs: JobRunner;
  publicUrl: string;
}

/** When people have been told that mail is not fetched from a channel's mailbox, and that has not ended; or null. */
export async function absenceOf(tx: Tx, channelId: string): Promise<Channel["health"]["absence"]> {
  const row = await openAbsence(tx, channelId);
  if (row === undefined) return null;
  return { since: row.since.toISOString(), trouble: isTrouble(row.trouble) ? row.trouble : "other" };
}

function openAbsence(tx: Tx, channelId: string) {
  return tx.db
    .selectFrom("line_absences")
    .select(["id", "since", "trouble"])
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

/**
 * Tells those who can do something that no mail comes from a mailbox, and that it comes again: once each, on the screen and by a mail
 * that goes the way of invitations, not by the mailbox.
 */
export class Absences {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  begin(): void {
    const { jobs, database } = this.deps;
    jobs.sweep(async () => {
      const lines = await database.whatIsOver<{ organisation_id: string; channel_id: string }>("lines_to_tell_of");
      for (const line of lines) await database.inOrganisation(line.organisation_id, system, (tx) => notice(tx, line.channel_id));
    });
    jobs.task("tell-of-absence", ({ organisationId, id }) =>
      database.inOrganisation(organisationId, system, (tx) => this.write(tx, id)),
    );
  }

  private async write(tx: Tx, id: string): Promise<void> {
    const { clock, mailer, publicUrl } = this.deps;
    const [what, absenceId = "", agentId = ""] = id.split(":");
    const absence = await tx.db
      .selectFrom("line_absences")
      .selectAll()
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", absenceId)
      .executeTakeFirstOrThrow();
    // It is back before the first mail could be sent: the second says enough.
    if (what === "away" && absence.ended_at !== null) return;
    const agent = await agentById(tx, agentId);
    if (!agent.active) return;
    const channel = await channelById(tx, absence.channel_id);
    const { name: organisation, timeZone } = await organisationOf(tx);
    const values = {
      channel: channel.name,
      address: channel.address,
      organisation,
      since: absence.since,
      until: absence.ended_at ?? clock.now(),
      timeZone,
      trouble: isTrouble(absence.trouble) ? absence.trouble : ("other" as const),
      link: `${publicUrl}/settings/channels?channel=${channel.id}`,
    };
    const letter = what === "away" ? awayLetter(agent.locale, values) : backLetter(agent.locale, values);
    const sender = `no-reply@${new URL(publicUrl).hostname}`;
    const content = await sealLetter(letter, sender, agent.email, clock.now());
    const handover = await mailer.hand(tx, { from: sender, to: [agent.email], content });
    if (handover.outcome !== "taken") throw new Error(handover.error);
  }
}

/** Begins or ends an absence, as the line is now. */
async function notice(tx: Tx, channelId: string): Promise<void> {
  const line = await lineOf(tx, channelId);
  const absence = await openAbsence(tx, channelId);
  const now = tx.clock.now();
  if (absence === undefined) {
    if (line === null || line.state !== "away") return;
    const id = newId();
    const row = await tx.db
      .insertInto("line_absences")
      .values({
        organisation_id: tx.organisationId,
        id,
        channel_id: channelId,
        since: line.since,
        trouble: line.trouble ?? "other",
        told_at: now,
        ended_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (row === undefined) return;
    await tell(tx, "away", id);
    await recordEvent(tx, { type: "channel.away", subjectId: channelId, data: { trouble: line.trouble } });
    return;
  }
  if (line !== null && line.state !== "connected") return;
  await tx.db
    .updateTable("line_absences")
    .set({ ended_at: now })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", absence.id)
    .execute();
  if (line !== null) await tell(tx, "back", absence.id);
  await recordEvent(tx, { type: line === null ? "channel.let_go" : "channel.back", subjectId: channelId });
}

/** One job for each, so that a mail that has to be tried again goes to nobody twice. */
async function tell(tx: Tx, what: "away" | "back", absenceId: string): Promise<void> {
  const channels = await tx.db
    .selectFrom("channels")
    .select("address")
    .where("organisation_id", "=", tx.organisationId)
    .execute();
  // A colleague whose address is one of our mailboxes would only find it there.
  const ours = new Set(channels.map(({ address }) => address));
  const told = (await agentsOf(tx)).filter(
    ({ active, role, email }) => active && (role === "admin" || role === "lead") && !ours.has(email),
  );
  for (const { id } of told)
    await enqueue(tx, "tell-of-absence", `${what}:${absenceId}:${id}`, { key: `tell:${what}:${absenceId}:${id}` });
}
