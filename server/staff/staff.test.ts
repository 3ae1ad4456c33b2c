import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Agent, ApiToken, ConversationSummary, Invitation, Me } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let admin: Ask;
const anna = { email: "anna@nordljus.example", name: "Anna Lind" };

beforeAll(async () => {
  house = await testHouse();
  await house.base.database.inOrganisation(house.organisation.id, { kind: "system", id: null, name: null }, (tx) =>
    tx.db.updateTable("agents").set({ role: "admin" }).where("id", "=", house.organisation.agentId).execute(),
  );
  admin = (await house.signedIn({ id: house.organisation.agentId, ...anna })).ask;
});
afterAll(() => house.stop());

const auth = (path: string, body?: unknown, cookie = "") =>
  fetch(`${house.url}/api/auth${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...(body !== undefined && { "content-type": "application/json" }), origin: house.url, cookie },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

/** Invites somebody, follows the link in the mail, and signs in. */
async function join(
  email: string,
  role: string,
  password = "regnbågar över sjön i juli",
): Promise<{ ask: Ask; id: string; password: string; cookie: string }> {
  expect((await admin("POST", "/invitations", { email, role, teamIds: [house.organisation.teamId] })).status).toBe(201);
  const letter = await house.outside.mail(
    (arrived) => arrived.to.includes(email) && arrived.mail.text?.includes("/invitation?secret=") === true,
  );
  const secret = /secret=(\S+)/.exec(letter.mail.text ?? "")?.[1] ?? "";
  const open = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  expect((await open("GET", `/invitation?secret=${secret}`)).body).toMatchObject({ email, organisation: "Nordljus", role });
  const weak = await open("POST", "/invitation/acceptance", { secret, name: "Ny", password: "kort", locale: "sv" });
  expect(weak).toMatchObject({
    status: 422,
    body: { code: "account.password_weak", detail: expect.stringContaining("at least 12") },
  });
  expect((await open("POST", "/invitation/acceptance", { secret, name: "Ny Kollega", password, locale: "da" })).status).toBe(201);
  expect(
    (await open("POST", "/invitation/acceptance", { secret, name: "Ny Kollega", password, locale: "da" })).body,
  ).toMatchObject({ code: "invitation.over" });
  const response = await auth("/sign-in/email", { email, password });
  expect(response.status).toBe(200);
  const cookie = cookiesOf(response);
  const ask = Object.assign(
    async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(`${house.url}/api/v1${path}`, {
        method,
        headers: { cookie, origin: house.url, ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: (text === "" ? null : JSON.parse(text)) as never, headers: answer.headers };
    },
    { credentials: { cookie } },
  ) as Ask;
  const me = await ask<Me>("GET", "/me");
  return { ask, id: me.body.agent.id, password, cookie };
}

test("an invited colleague follows the link, chooses a password that is held against the rules, and is in the team", async () => {
  const { ask } = await join("bo@nordljus.example", "agent");
  const me = (await ask<Me>("GET", "/me")).body;
  expect(me.agent).toMatchObject({
    name: "Ny Kollega",
    email: "bo@nordljus.example",
    role: "agent",
    locale: "da",
    teamIds: [house.organisation.teamId],
  });
  expect(me.may).toContain("conversation.reply");
  expect(me.may).not.toContain("agent.change");
});

test("roles: a reader reads, an agent answers, only an administrator administers", async () => {
  const reader = await join("lasare@nordljus.example", "reader");
  expect((await reader.ask("GET", "/conversations")).status).toBe(200);
  expect((await reader.ask("POST", "/teams", { name: "Egen" })).status).toBe(403);
  expect((await reader.ask("PUT", `/conversations/${house.organisation.id}/closure`)).status).toBe(403);
  const agent = await join("svarare@nordljus.example", "agent");
  expect((await agent.ask("GET", "/tokens")).body).toMatchObject({ code: "request.forbidden" });
  expect((await admin("POST", "/teams", { name: "Nya gruppen" })).status).toBe(201);
  expect((await admin("POST", "/teams", { name: "nya GRUPPEN" })).body).toMatchObject({ code: "team.name_taken" });
});

test("an invitation that is withdrawn, or replaced by a newer one, opens nothing", async () => {
  await admin("POST", "/invitations", { email: "fel@nordljus.example", role: "agent" });
  const letter = await house.outside.mail((arrived) => arrived.to.includes("fel@nordljus.example"));
  const secret = /secret=(\S+)/.exec(letter.mail.text ?? "")?.[1] ?? "";
  const { items } = (await admin<{ items: Invitation[] }>("GET", "/invitations")).body;
  const id = items.find((invitation) => invitation.email === "fel@nordljus.example")?.id ?? "";
  expect((await admin("DELETE", `/invitations/${id}`)).status).toBe(204);
  expect((await fetch(`${house.url}/api/v1/invitation?secret=${secret}`)).status).toBe(410);
});

test("after five failures the address is locked, also for the right password, and for addresses that don't exist", async () => {
  const { password } = await join("glomsk@nordljus.example", "agent");
  for (const email of ["glomsk@nordljus.example", "finns.inte@nordljus.example"]) {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++)
      statuses.push((await auth("/sign-in/email", { email, password: "fel lösenord helt och hållet" })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
    const locked = await auth("/sign-in/email", { email, password });
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({
      code: "account.locked",
      detail: expect.stringMatching(/Try again in \d+ minutes/),
    });
  }
});

test("a second factor is asked for once it is set up, and a wrong code lets nobody in", async () => {
  const person = await join("tva@nordljus.example", "agent");
  const enabled = await auth("/two-factor/enable", { password: person.password }, person.cookie);
  const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
  expect(backupCodes.length).toBeGreaterThan(5);
  const verified = await auth("/two-factor/verify-totp", { code: totp(totpURI) }, [person.cookie, cookiesOf(enabled)].join("; "));
  expect(verified.status).toBe(200);

  const signIn = await auth("/sign-in/email", { email: "tva@nordljus.example", password: person.password });
  expect(await signIn.json()).toMatchObject({ twoFactorRedirect: true });
  const halfway = cookiesOf(signIn);
  expect((await fetch(`${house.url}/api/v1/me`, { headers: { cookie: halfway } })).status).toBe(401);
  expect((await auth("/two-factor/verify-totp", { code: "000000" }, halfway)).status).toBe(401);
  const done = await auth("/two-factor/verify-totp", { code: totp(totpURI) }, halfway);
  expect(done.status).toBe(200);
  expect((await fetch(`${house.url}/api/v1/me`, { headers: { cookie: cookiesOf(done) } })).status).toBe(200);
  const { items } = (await admin<{ items: Agent[] }>("GET", "/agents")).body;
  expect(items.find((agent) => agent.id === person.id)?.twoFactor).toBe(true);
});

test("sessions can be seen and ended", async () => {
  const person = await join("sessioner@nordljus.example", "agent");
  const elsewhere = cookiesOf(await auth("/sign-in/email", { email: "sessioner@nordljus.example", password: person.password }));
  const sessions = (await (await auth("/list-sessions", undefined, person.cookie)).json()) as { token: string }[];
  expect(sessions).toHaveLength(2);
  expect((await auth("/revoke-other-sessions", {}, person.cookie)).status).toBe(200);
  expect((await fetch(`${house.url}/api/v1/me`, { headers: { cookie: elsewhere } })).status).toBe(401);
  expect((await person.ask("GET", "/me")).status).toBe(200);
});

test("who is let out is out at once, and what they had goes back to the team", async () => {
  const person = await join("slutar@nordljus.example", "agent");
  await house.mailIn({ subject: "Överlämnas", text: "Ärendet med igelkotten" });
  const find = async () =>
    (await admin<{ items: ConversationSummary[] }>("GET", "/conversations?q=igelkotten")).body.items[0] ?? null;
  const conversation = await until(find);
  await admin("POST", `/conversations/${conversation.id}/assignments`, { agentId: person.id });
  expect((await find())?.owner).toMatchObject({ kind: "agent", id: person.id });
  expect((await admin("PATCH", `/agents/${person.id}`, { active: false })).status).toBe(200);
  expect((await person.ask("GET", "/me")).status).toBe(401);
  expect((await find())?.owner).toMatchObject({ kind: "team", id: house.organisation.teamId });
  expect((await admin("POST", `/conversations/${conversation.id}/assignments`, { agentId: person.id })).status).toBe(400);
});

test("a closed conversation that comes back to somebody who has left stands in the team's queue", async () => {
  const person = await join("borta@nordljus.example", "agent");
  const sent = await house.mailIn({ from: "ater@kund.test", subject: "Åter", text: "Ärendet med mullvaden" });
  const find = async () =>
    (await admin<{ items: ConversationSummary[] }>("GET", "/conversations?q=mullvaden")).body.items[0] ?? null;
  const conversation = await until(find);
  await admin("POST", `/conversations/${conversation.id}/assignments`, { agentId: person.id });
  await admin("PUT", `/conversations/${conversation.id}/closure`);
  await admin("PATCH", `/agents/${person.id}`, { active: false });
  await house.mailIn({ from: "ater@kund.test", subject: "Re: Åter", text: "Hallå?", inReplyTo: sent, references: sent });
  const back = await until(async () => ((await find())?.state === "open" ? await find() : null));
  expect(back?.owner).toMatchObject({ kind: "team", id: house.organisation.teamId });
});

test("the last administrator can neither leave nor become something less", async () => {
  for (const change of [{ role: "agent" }, { active: false }]) {
    expect((await admin("PATCH", `/agents/${house.organisation.agentId}`, change)).body).toMatchObject({
      code: "staff.last_admin",
    });
  }
});

test("a token does what its scopes say, shows when it was used, and nothing once revoked", async () => {
  const { body } = await admin<{ token: string; details: ApiToken }>("POST", "/tokens", { name: "Läsaren", scopes: ["read"] });
  const use = (method: string, path: string) =>
    fetch(`${house.url}/api/v1${path}`, { method, headers: { authorization: `Bearer ${body.token}` } });
  expect((await use("GET", "/conversations")).status).toBe(200);
  expect((await use("PUT", `/conversations/${house.organisation.id}/closure`)).status).toBe(403);
  const { items } = (await admin<{ items: ApiToken[] }>("GET", "/tokens")).body;
  const listed = items.find((token) => token.id === body.details.id);
  expect(listed?.lastUsedAt).not.toBeNull();
  expect(JSON.stringify(items)).not.toContain(body.token);
  await admin("DELETE", `/tokens/${body.details.id}`);
  expect((await use("GET", "/conversations")).status).toBe(401);
});

test("a change that another site made the browser send is stopped", async () => {
  const person = await join("offer@nordljus.example", "agent");
  const from = (origin: Record<string, string>) =>
    fetch(`${house.url}/api/v1/me`, {
      method: "PATCH",
      headers: { cookie: person.cookie, "content-type": "application/json", ...origin },
      body: '{"name":"Kapad"}',
    });
  expect((await from({ origin: "https://evil.test" })).status).toBe(403);
  expect((await from({})).status).toBe(403);
  expect((await from({ origin: house.url })).status).toBe(200);
});

test("a forgotten password is chosen anew by the link in the mail", async () => {
  await join("glomt@nordljus.example", "agent");
  expect((await auth("/request-password-reset", { email: "glomt@nordljus.example" })).status).toBe(200);
  const letter = await house.outside.mail(
    (arrived) => arrived.to.includes("glomt@nordljus.example") && arrived.mail.text?.includes("/new-password?token=") === true,
  );
  const token = decodeURIComponent(/token=(\S+)/.exec(letter.mail.text ?? "")?.[1] ?? "");
  expect((await auth("/reset-password", { token, newPassword: "password1234" })).status).toBe(422);
  expect((await auth("/reset-password", { token, newPassword: "fjällbäckar rinner söderut" })).status).toBe(200);
  expect((await auth("/sign-in/email", { email: "glomt@nordljus.example", password: "fjällbäckar rinner söderut" })).status).toBe(
    200,
  );
});

/** The code an authenticator shows now (RFC 6238, SHA-1, six digits, thirty seconds). */
function totp(uri: string): string {
  const secret = base32(new URL(uri).searchParams.get("secret") ?? "");
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function base32(text: string): Buffer {
  const bits = Array.from(text.replace(/=+$/, ""), (letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  ).join("");
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
}
