import type { Channels } from "#channels";
import { agentLeft, remove, unmarkSpam } from "#conversations";
import { agentIdOf, Failure, recordEvent, type Mailer, type Tx } from "#kernel";
import { markDemoLeft } from "#organisation";
import { agentsOf, changeAgent } from "#staff";
import { retirePreparedReplies } from "./canned-replies.ts";
import { refuseWithoutDemo } from "./customers-mailbox.ts";
import { demoDomain } from "./seed.ts";

/**
 * Leaves the demo: conversations with the people it invented are put away, invented colleagues can't sign in any more (but for
 * whoever leaves it), and all that is real stays. Only once real mail can go out: before, there is nothing to leave it for.
 */
export async function leaveDemo(
  tx: Tx,
  { channels, mailer }: { channels: Channels; mailer: Mailer },
  endSessions: (agentId: string) => Promise<void>,
): Promise<{ removed: number; kept: number }> {
  await refuseWithoutDemo(tx);
  if (mailer.kind !== "smtp")
    throw new Failure(
      "request.invalid",
      "Set SMTP_URL first, so that real answers can reach real customers; then leave the demo.",
    );
  const conversations = await tx.db
    .selectFrom("conversations")
    .innerJoin("contacts", (join) =>
      join.onRef("contacts.organisation_id", "=", "conversations.organisation_id").onRef("contacts.id", "=", "contact_id"),
    )
    .leftJoin("removals", (join) =>
      join
        .onRef("removals.organisation_id", "=", "conversations.organisation_id")
        .onRef("removals.conversation_id", "=", "conversations.id"),
    )
    .select(["conversations.id", "contacts.demo", "removals.reason"])
    .where("conversations.organisation_id", "=", tx.organisationId)
    .where((eb) => eb.or([eb("state", "!=", "removed"), eb.and([eb("contacts.demo", "=", true), eb("reason", "=", "spam")])]))
    .orderBy("conversations.id")
    .execute();
  const invented = conversations.filter((conversation) => conversation.demo);
  for (const conversation of invented) {
    // Spam that was invented is not shown among the real.
    if (conversation.reason === "spam") await unmarkSpam(tx, conversation.id);
    await remove(tx, { channels }, conversation.id, "demo");
  }
  for (const agent of await agentsOf(tx)) {
    if (agent.active && agent.email.endsWith(`@${demoDomain}`) && agent.id !== agentIdOf(tx.actor)) {
      await changeAgent(tx, agent.id, { active: false });
      await agentLeft(tx, { channels }, agent.id);
      await endSessions(agent.id);
    }
  }
  await retirePreparedReplies(tx);
  await markDemoLeft(tx);
  await recordEvent(tx, { type: "demo.left", data: { removed: invented.length } });
  return { removed: invented.length, kept: conversations.length - invented.length };
}
