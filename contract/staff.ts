import { z } from "zod";
import { ByIdParams, Id, Instant, Locale, MailAddress } from "./common.ts";
import { endpoint } from "./endpoint.ts";

export const Role = z.enum(["agent", "lead", "admin", "reader"]);
export type Role = z.output<typeof Role>;

/** What an API token may do: read everything its organisation has, answer customers, or administer. */
export const Scope = z.enum(["read", "write", "admin"]);
export type Scope = z.output<typeof Scope>;

export const Agent = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  active: z.boolean(),
  twoFactor: z.boolean(),
  teamIds: z.array(Id),
});
export type Agent = z.output<typeof Agent>;

/** What stands beneath what somebody writes; in it, `{name}` is the agent's name and `{team}` the team's. */
export const Signature = z.object({
  language: Locale.nullable().describe("null: in every language that has none of its own"),
  text: z.string().trim().min(1).max(2000),
});
export type Signature = z.output<typeof Signature>;

const Signatures = z
  .array(Signature)
  .refine((all) => new Set(all.map(({ language }) => language)).size === all.length, "Give one signature for each language.");

export const Team = z.object({ id: Id, name: z.string(), memberIds: z.array(Id), signatures: z.array(Signature) });
export type Team = z.output<typeof Team>;

export const Invitation = z.object({
  id: Id,
  email: z.string(),
  role: Role,
  teamIds: z.array(Id),
  invitedBy: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.output<typeof Invitation>;

export const ApiToken = z.object({
  id: Id,
  name: z.string(),
  prefix: z.string().describe("The first characters, to recognise it by"),
  scopes: z.array(Scope),
  createdBy: z.string().nullable(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type ApiToken = z.output<typeof ApiToken>;

export const Me = z.object({
  agent: Agent.extend({ locale: Locale, signatures: z.array(Signature) }),
  organisation: z.object({ id: Id, name: z.string(), timeZone: z.string() }),
  may: z.array(z.string()).describe("The actions this person may do, as named in each room's policy"),
  outgoing: z.enum(["smtp", "demo", "none"]).describe("Where outgoing mail goes now"),
  demo: z.boolean().describe("Whether the demo is still here"),
});
export type Me = z.output<typeof Me>;

const chapter = "Staff";
const Password = z.string().min(1).max(256);

export const staffEndpoints = {
  me: endpoint({ method: "GET", path: "/me", chapter, summary: "Who is signed in, and what they may do", answer: Me }),
  changeMe: endpoint({
    method: "PATCH",
    path: "/me",
    chapter,
    summary: "Change one's own name, language or signatures",
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      locale: Locale.optional(),
      signatures: Signatures.optional(),
    }),
    answer: Me,
  }),
  ownSignature: endpoint({
    method: "GET",
    path: "/me/signature",
    chapter,
    summary: "What stands beneath what one writes for a team in a language",
    query: z.object({ teamId: Id.optional(), language: Locale.optional() }),
    answer: z.object({ text: z.string() }),
  }),
  listAgents: endpoint({
    method: "GET",
    path: "/agents",
    chapter,
    summary: "All agents",
    answer: z.object({ items: z.array(Agent) }),
  }),
  changeAgent: endpoint({
    method: "PATCH",
    path: "/agents/{id}",
    chapter,
    summary: "Change an agent's role, or let them in or out",
    params: ByIdParams,
    body: z.object({ role: Role.optional(), active: z.boolean().optional() }),
    answer: Agent,
  }),
  listTeams: endpoint({
    method: "GET",
    path: "/teams",
    chapter,
    summary: "All teams",
    answer: z.object({ items: z.array(Team) }),
  }),
  createTeam: endpoint({
    method: "POST",
    path: "/teams",
    chapter,
    summary: "Make a team",
    body: z.object({
      name: z.string().trim().min(1).max(100),
      memberIds: z.array(Id).max(1000).default([]),
      signatures: Signatures.default([]),
    }),
    answer: Team,
    status: 201,
  }),
  changeTeam: endpoint({
    method: "PATCH",
    path: "/teams/{id}",
    chapter,
    summary: "Rename a team, or set who is in it and what stands beneath what they write",
    params: ByIdParams,
    body: z.object({
      name: z.string().trim().min(1).max(100).optional(),
      memberIds: z.array(Id).max(1000).optional(),
      signatures: Signatures.optional(),
    }),
    answer: Team,
  }),
  listInvitations: endpoint({
    method: "GET",
    path: "/invitations",
    chapter,
    summary: "Invitations that wait for an answer",
    answer: z.object({ items: z.array(Invitation) }),
  }),
  invite: endpoint({
    method: "POST",
    path: "/invitations",
    chapter,
    summary: "Invite a colleague by mail",
    body: z.object({ email: MailAddress, role: Role, teamIds: z.array(Id).max(100).default([]) }),
    answer: Invitation,
    status: 201,
  }),
  withdrawInvitation: endpoint({
    method: "DELETE",
    path: "/invitations/{id}",
    chapter,
    summary: "Withdraw an invitation",
    params: ByIdParams,
  }),
  showInvitation: endpoint({
    method: "GET",
    path: "/invitation",
    chapter,
    summary: "What an invitation says, by the secret of its link",
    query: z.object({ secret: z.string().max(200) }),
    answer: z.object({ email: z.string(), organisation: z.string(), role: Role }),
  }),
  acceptInvitation: endpoint({
    method: "POST",
    path: "/invitation/acceptance",
    chapter,
    summary: "Accept an invitation: choose name and password",
    body: z.object({ secret: z.string().max(200), name: z.string().trim().min(1).max(200), password: Password, locale: Locale }),
    answer: z.object({ email: z.string() }),
    status: 201,
  }),
  listTokens: endpoint({
    method: "GET",
    path: "/tokens",
    chapter,
    summary: "API tokens in use",
    answer: z.object({ items: z.array(ApiToken) }),
  }),
  createToken: endpoint({
    method: "POST",
    path: "/tokens",
    chapter,
    summary: "Make an API token; it is shown this once",
    body: z.object({ name: z.string().trim().min(1).max(100), scopes: z.array(Scope).min(1) }),
    answer: z.object({ token: z.string(), details: ApiToken }),
    status: 201,
    secret: true,
  }),
  revokeToken: endpoint({ method: "DELETE", path: "/tokens/{id}", chapter, summary: "Revoke an API token", params: ByIdParams }),
};
