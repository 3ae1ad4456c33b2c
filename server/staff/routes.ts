import { staffEndpoints, type Me } from "#contract";
import { agentIdOf, allows, Failure, serve, serveOpen, type Database, type Gate, type Mailer, type Tx } from "#kernel";
import { organisationOf } from "#organisation";
import type { Accounts } from "./accounts.ts";
import { agentById, agentsOf, changeAgent, changeOwnProfile, presentAgent } from "./agents.ts";
import { authRoutes } from "./auth-routes.ts";
import { acceptInvitation, invite, openInvitation, waitingInvitations, withdrawInvitation } from "./invitations.ts";
import { signatureFor } from "./signatures.ts";
import type { StaffEvents } from "./staff.ts";
import { changeTeam, createTeam, teamById, teamsOf } from "./teams.ts";
import { createToken, revokeToken, tokensOf } from "./tokens.ts";

export interface StaffParts {
  database: Database;
  accounts: Accounts;
  secret: string;
  mailer: Mailer;
  events: StaffEvents;
}

export function staffRoutes(gate: Gate, parts: StaffParts): void {
  const { accounts, database, secret } = parts;
  authRoutes(gate, accounts);

  const me = (tx: Tx) => presentMe(tx, gate, parts);
  serve(gate, staffEndpoints.me, "me.read", ({ tx }) => me(tx));
  serve(gate, staffEndpoints.changeMe, "me.change", async ({ tx, body }) => {
    await changeOwnProfile(tx, ownId(tx), body);
    return me(tx);
  });

  serve(gate, staffEndpoints.ownSignature, "me.read", async ({ tx, query: { teamId, language } }) => {
    const team = teamId === undefined ? null : await teamById(tx, teamId);
    return { text: await signatureFor(tx, { agent: await agentById(tx, ownId(tx)), team, language: language ?? null }) };
  });

  serve(gate, staffEndpoints.listAgents, "agent.read", async ({ tx }) => {
    const agents = await agentsOf(tx);
    const secondFactor = await accounts.withSecondFactor(agents.map((agent) => agent.id));
    return { items: agents.map((agent) => presentAgent(agent, secondFactor)) };
  });
  serve(gate, staffEndpoints.changeAgent, "agent.change", async ({ tx, params, body }) => {
    const left = await changeAgent(tx, params.id, body);
    if (left) await parts.events.agentLeft(tx, params.id);
    if (body.active === false) await accounts.endSessions(params.id);
    return presentAgent(await agentById(tx, params.id), await accounts.withSecondFactor([params.id]));
  });

  serve(gate, staffEndpoints.listTeams, "team.read", async ({ tx }) => ({ items: await teamsOf(tx) }));
  serve(gate, staffEndpoints.createTeam, "team.change", ({ tx, body }) =>
    createTeam(tx, body.name, body.memberIds, body.signatures),
  );
  serve(gate, staffEndpoints.changeTeam, "team.change", ({ tx, params, body }) => changeTeam(tx, params.id, body));

  serve(gate, staffEndpoints.listInvitations, "invitation.read", async ({ tx }) => ({ items: await waitingInvitations(tx) }));
  serve(gate, staffEndpoints.invite, "invitation.send", ({ tx, body }) => invite(tx, secret, body));
  serve(gate, staffEndpoints.withdrawInvitation, "invitation.withdraw", ({ tx, params }) => withdrawInvitation(tx, params.id));
  serveOpen(gate, staffEndpoints.showInvitation, ({ query }) =>
    openInvitation(database, query.secret, async (_tx, { email, organisation, role }) => ({ email, organisation, role })),
  );
  serveOpen(gate, staffEndpoints.acceptInvitation, ({ body }) => acceptInvitation(database, accounts, body));

  serve(gate, staffEndpoints.listTokens, "token.read", async ({ tx }) => ({ items: await tokensOf(tx) }));
  serve(gate, staffEndpoints.createToken, "token.create", ({ tx, body }) => createToken(tx, body.name, body.scopes));
  serve(gate, staffEndpoints.revokeToken, "token.revoke", ({ tx, params }) => revokeToken(tx, params.id));
}

async function presentMe(tx: Tx, gate: Gate, { accounts, mailer }: StaffParts): Promise<Me> {
  const agent = await agentById(tx, ownId(tx));
  const organisation = await organisationOf(tx);
  return {
    agent: {
      ...presentAgent(agent, await accounts.withSecondFactor([agent.id])),
      locale: agent.locale,
      signatures: agent.signatures,
    },
    organisation: { id: organisation.id, name: organisation.name, timeZone: organisation.timeZone },
    may: Object.keys(gate.policy).filter((action) => {
      const rule = gate.policy[action];
      return rule !== undefined && allows(rule, tx.actor);
    }),
    outgoing: mailer.kind,
    demo: organisation.demo,
  };
}

function ownId(tx: Tx): string {
  const id = agentIdOf(tx.actor);
  if (id === null) throw new Failure("request.forbidden", "Only a person has a profile.");
  return id;
}
