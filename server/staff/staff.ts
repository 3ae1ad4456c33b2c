import type { FastifyRequest } from "fastify";
import {
  system,
  type Caller,
  type Clock,
  type Database,
  type Gate,
  type Identify,
  type JobRunner,
  type Mailer,
  type Tx,
} from "#kernel";
import { organisationOf } from "#organisation";
import { Accounts } from "./accounts.ts";
import { agentById } from "./agents.ts";
import { invitationSecret } from "./invitations.ts";
import { invitationLetter, passwordLetter, sealLetter } from "./letters.ts";
import { staffRoutes } from "./routes.ts";
import { bearerOf } from "./tokens.ts";

/** What the staff room calls when something happens that others must act on; wired in main.ts. */
export interface StaffEvents {
  /** Somebody can own nothing any more: in the same transaction, what they own goes to others. */
  agentLeft(tx: Tx, agentId: string): Promise<void>;
}

export interface StaffOptions {
  database: Database;
  ownerUrl: string;
  secret: string;
  publicUrl: string;
  clock: Clock;
  mailer: Mailer;
  jobs: JobRunner;
  events: StaffEvents;
}

export interface Staff {
  accounts: Accounts;
  identify: Identify;
  routes(gate: Gate): void;
  close(): Promise<void>;
}

export function createStaff(options: StaffOptions): Staff {
  const { database, secret, publicUrl, clock, mailer } = options;
  const sender = `no-reply@${new URL(publicUrl).hostname}`;

  const accounts = new Accounts({
    ownerUrl: options.ownerUrl,
    secret,
    publicUrl,
    clock,
    async sendPasswordLink(account, link) {
      const organisationId = await organisationOfAgent(database, account.id);
      if (organisationId === null) return;
      await database.inOrganisation(organisationId, system, async (tx) => {
        const { locale } = await agentById(tx, account.id);
        const content = await sealLetter(passwordLetter(locale, link), sender, account.email, clock.now());
        await mailer.hand(tx, { from: sender, to: [account.email], content });
      });
    },
  });

  options.jobs.task("send-invitation", ({ organisationId, id }) =>
    database.inOrganisation(organisationId, system, async (tx) => {
      const row = await tx.db
        .selectFrom("invitations")
        .selectAll()
        .where("organisation_id", "=", organisationId)
        .where("id", "=", id)
        .where("accepted_at", "is", null)
        .where("withdrawn_at", "is", null)
        .executeTakeFirst();
      if (row === undefined) return;
      const inviter = await agentById(tx, row.invited_by);
      const { name } = await organisationOf(tx);
      const link = `${publicUrl}/invitation?secret=${invitationSecret(secret, id)}`;
      const content = await sealLetter(
        invitationLetter(inviter.locale, { inviter: inviter.name, organisation: name, link }),
        sender,
        row.email,
        clock.now(),
      );
      const handover = await mailer.hand(tx, { from: sender, to: [row.email], content });
      if (handover.outcome !== "taken") throw new Error(handover.error);
    }),
  );

  return {
    accounts,
    identify: (request) => identify(request, database, accounts),
    routes: (gate) => staffRoutes(gate, { database, accounts, secret, mailer, events: options.events }),
    close: () => accounts.close(),
  };
}

async function identify(request: FastifyRequest, database: Database, accounts: Accounts): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const bearer = await bearerOf(database, authorization.replace(/^Bearer\s+/i, ""));
    if (bearer === null) return null;
    const { organisationId, id, name, scopes } = bearer;
    return { organisationId, actor: { kind: "token", id, name, scopes }, byCookie: false, session: null };
  }
  if (request.headers.cookie === undefined) return null;
  const account = await accounts.accountOf(new Headers({ cookie: request.headers.cookie }));
  if (account === null) return null;
  const organisationId = await organisationOfAgent(database, account.id);
  if (organisationId === null) return null;
  const agent = await database.reading(organisationId, system, (tx) => agentById(tx, account.id));
  const actor = { kind: "agent" as const, id: agent.id, name: agent.name, role: agent.role };
  return { organisationId, actor, byCookie: true, session: account.session };
}

async function organisationOfAgent(database: Database, id: string): Promise<string | null> {
  const [found] = await database.across<{ organisation_of_agent: string | null }>("organisation_of_agent($1)", id);
  return found?.organisation_of_agent ?? null;
}
