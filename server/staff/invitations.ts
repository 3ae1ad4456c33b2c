import { createHmac } from "node:crypto";
import type { Invitation } from "#contract";
import {
  agentIdOf,
  enqueue,
  Failure,
  newId,
  notFound,
  recordEvent,
  sha256,
  system,
  type Database,
  type Role,
  type Tx,
} from "#kernel";
import { addAgent, agentsOf, type AgentRow } from "./agents.ts";
import { teamsOf } from "./teams.ts";
import type { Accounts } from "./accounts.ts";

const validDays = 14;

/**
 * The secret of an invitation's link. It follows from the installation's secret, so that the mail can be written when it is
 * sent, while the table holds only a hash.
 */
export function invitationSecret(installationSecret: string, id: string): string {
  return createHmac("sha256", installationSecret).update(`invitation:${id}`).digest("base64url");
}

/** Invites somebody; the mail follows as a job. An older invitation to the same address is withdrawn. */
export async function invite(
  tx: Tx,
  installationSecret: string,
  invited: { email: string; role: Role; teamIds: string[] },
): Promise<Invitation> {
  const invitedBy = agentIdOf(tx.actor);
  if (invitedBy === null) throw new Failure("request.forbidden", "Only a person can invite.");
  if ((await agentsOf(tx)).some((agent) => agent.email === invited.email))
    throw new Failure("account.taken", "This person is a colleague already.");
  const teams = new Set((await teamsOf(tx)).map((team) => team.id));
  if (invited.teamIds.some((id) => !teams.has(id))) throw notFound();
  await tx.db
    .updateTable("invitations")
    .set({ withdrawn_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("email", "=", invited.email)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
  const id = newId();
  const now = tx.clock.now();
  await tx.db
    .insertInto("invitations")
    .values({
      organisation_id: tx.organisationId,
      id,
      email: invited.email,
      role: invited.role,
      team_ids: invited.teamIds,
      secret_hash: sha256(invitationSecret(installationSecret, id)),
      invited_by: invitedBy,
      created_at: now,
      expires_at: new Date(now.getTime() + validDays * 24 * 3600_000),
    })
    .execute();
  await enqueue(tx, "send-invitation", id, { key: `send-invitation:${id}` });
  await recordEvent(tx, { type: "invitation.sent", subjectId: id, data: { role: invited.role } });
  const made = (await waitingInvitations(tx)).find((invitation) => invitation.id === id);
  if (made === undefined) throw notFound();
  return made;
}

export async function waitingInvitations(tx: Tx): Promise<Invitation[]> {
  const rows = await tx.db
    .selectFrom("invitations")
    .innerJoin("agents", (join) =>
      join.onRef("agents.organisation_id", "=", "invitations.organisation_id").onRef("agents.id", "=", "invitations.invited_by"),
    )
    .selectAll("invitations")
    .select("agents.name as inviter")
    .where("invitations.organisation_id", "=", tx.organisationId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", tx.clock.now())
    .orderBy("invitations.created_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    teamIds: row.team_ids,
    invitedBy: row.inviter,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }));
}

export async function withdrawInvitation(tx: Tx, id: string): Promise<void> {
  const withdrawn = await tx.db
    .updateTable("invitations")
    .set({ withdrawn_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (withdrawn === undefined) throw notFound();
  await recordEvent(tx, { type: "invitation.withdrawn", subjectId: id });
}

interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  teamIds: string[];
  organisation: string;
}

/** The invitation a link's secret opens. @throws Failure `invitation.over` when it can't be used any more */
export async function openInvitation<T>(
  database: Database,
  secret: string,
  use: (tx: Tx, invitation: OpenInvitation) => Promise<T>,
): Promise<T> {
  const hash = sha256(secret);
  const [found] = await database.across<{ organisation_of_invitation: string | null }>("organisation_of_invitation($1)", hash);
  const organisationId = found?.organisation_of_invitation;
  if (!organisationId) throw new Failure("invitation.over");
  return database.inOrganisation(organisationId, system, async (tx) => {
    const row = await tx.db
      .selectFrom("invitations")
      .innerJoin("organisations", "organisations.organisation_id", "invitations.organisation_id")
      .select(["invitations.id", "email", "role", "team_ids", "organisations.name as organisation"])
      .where("invitations.organisation_id", "=", organisationId)
      .where("secret_hash", "=", hash)
      .where("accepted_at", "is", null)
      .where("withdrawn_at", "is", null)
      .where("expires_at", ">", tx.clock.now())
      .forUpdate("invitations")
      .executeTakeFirst();
    if (row === undefined) throw new Failure("invitation.over");
    return use(tx, { id: row.id, email: row.email, role: row.role, teamIds: row.team_ids, organisation: row.organisation });
  });
}

/** Accepts: an account, then the agent. Interrupted between the two, the link still works: the account belongs to nobody and is made anew. */
export async function acceptInvitation(
  database: Database,
  accounts: Accounts,
  accepted: { secret: string; name: string; password: string; locale: AgentRow["locale"] },
): Promise<{ email: string }> {
  return openInvitation(database, accepted.secret, async (tx, invitation) => {
    const id = await accounts.create(
      { email: invitation.email, name: accepted.name, password: accepted.password },
      async (account) => {
        const [owner] = await database.across<{ organisation_of_agent: string | null }>("organisation_of_agent($1)", account);
        return Boolean(owner?.organisation_of_agent);
      },
    );
    const joining: Tx = { ...tx, actor: { kind: "agent", id, name: accepted.name, role: invitation.role } };
    await tx.db
      .updateTable("invitations")
      .set({ accepted_at: tx.clock.now() })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", invitation.id)
      .execute();
    await addAgent(joining, {
      id,
      name: accepted.name,
      email: invitation.email,
      role: invitation.role,
      locale: accepted.locale,
      teamIds: invitation.teamIds,
    });
    return { email: invitation.email };
  });
}
