import type { SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { OAuthServer, OutsideServer } from "#test-support";
import { ChannelBench } from "../channel-bench.ts";
import { orderCopies } from "../imap/sent-copies.ts";
import type { Channels, Outgoing } from "../index.ts";

/** Mailboxes that send by outgoing servers of their own, over real lines. */

let bench: ChannelBench;
const rooms: Channels[] = [];
const provider = new OAuthServer((token) => void tokens.add(token));
/** Access tokens that the servers take. */
const tokens = new Set<string>();
/** Passwords that the servers take, by user. */
const passwords = new Map<string, string>();

beforeAll(async () => {
  await provider.listen();
  bench = await ChannelBench.set();
  // Nothing is to be fetched here.
  await bench.channels.close();
  rooms.push(bench.channels);
});
afterAll(async () => {
  hangUp();
  await bench.clear();
  await provider.close();
});
beforeEach(async () => {
  bench.mailer.handed.length = 0;
  bench.news.length = 0;
  provider.consents = true;
  tokens.clear();
  passwords.clear();
});

/** Sign-ins that the server was asked for. */
let asked: string[] = [];

const letIn: NonNullable<SMTPServerOptions["onAuth"]> = ({ method, username = "", password, accessToken }, _session, done) => {
  asked.push(`${method} ${username}`);
  const isKnown = method === "XOAUTH2" ? tokens.has(accessToken ?? "") : passwords.get(username) === password;
  done(isKnown ? null : new Error("Authentication unsuccessful"), isKnown ? { user: username } : undefined);
};

async function serverForThisTest(offers: ConstructorParameters<typeof OutsideServer>[0] = {}) {
  const outside = new OutsideServer({ authMethods: ["PLAIN", "XOAUTH2"], onAuth: letIn, ...offers });
  const port = await outside.listen();
  onTestFinished(() => {
    hangUp();
    return outside.close();
  });
  asked = [];
  return { outside, at: { host: "127.0.0.1", port, security: "none" } };
}

/** As when lines were idle for some minutes. */
function hangUp(): void {
  for (const room of rooms) room.hangUp();
}

let made = 0;
async function newChannel(): Promise<string> {
  const { teamId } = bench.made.organisation;
  const body = { name: "En till", address: `egen${++made}@nordljus.example`, teamId };
  const { body: channel, text } = await bench.request("POST", "/channels", { body });
  expect(channel["id"], text).toEqual(expect.any(String));
  return String(channel["id"]);
}

async function set(channelId: string, body: object): Promise<void> {
  const { status, text } = await bench.request("PUT", `/channels/${channelId}/outgoing`, { body });
  expect(status, text).toBe(200);
}

async function sent(channelId: string, change: Partial<Outgoing> = {}): Promise<string> {
  const outgoing = bench.outgoing({ channelId, ...change });
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  return outgoing.messageId;
}

async function deliveryOf(messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

async function healthOf(channelId: string) {
  const { body } = await bench.request("GET", "/channels");
  const items = body["items"] as { id: string; health: { state: string; troubles: { kind: string }[]; sentence: string } }[];
  return items.find(({ id }) => id === channelId)?.health;
}

async function shown(channelId: string): Promise<Record<string, unknown> | null> {
  const { body } = await bench.request("GET", `/channels/${channelId}/outgoing`);
  return body["server"] as Record<string, unknown> | null;
}

describe("with a password of its own", () => {
  test("two mailboxes send by two servers, a third by the common one", async () => {
    const [first, second] = [await serverForThisTest(), await serverForThisTest()];
    passwords.set("anna", "ett").set("bo", "två");
    const [one, other, third] = [await newChannel(), await newChannel(), await newChannel()];
    await set(one, { ...first.at, signIn: "password", username: "anna", password: "ett" });
    await set(other, { ...second.at, signIn: "password", username: "bo", password: "två" });
    for (const [channelId, subject] of [
      [one, "Första"],
      [other, "Andra"],
      [third, "Tredje"],
    ] as const)
      expect(await deliveryOf(await sent(channelId, { subject }))).toMatchObject({ state: "sent" });
    expect(first.outside.arrived.map(({ user, mail }) => [user, mail.subject])).toEqual([["anna", "Första"]]);
    expect(second.outside.arrived.map(({ user, mail }) => [user, mail.subject])).toEqual([["bo", "Andra"]]);
    expect(bench.mailer.handed).toHaveLength(1);
    const { text } = await bench.request("GET", `/channels/${one}/outgoing`);
    expect(await shown(one)).toMatchObject({ signIn: "password", username: "anna", trouble: null });
    expect(text).not.toContain("ett");
    const [row] = await bench.ask<{ secret: Buffer }>("select secret from outgoing_servers where channel_id = $1", one);
    expect(row?.secret.includes("ett")).toBe(false);
    expect(await shown(third)).toBeNull();
  });

  test("a sign-in that is refused has its mail wait, says what to do there and nowhere else, and is not asked for each mail", async () => {
    const [bad, good] = [await serverForThisTest(), await serverForThisTest()];
    passwords.set("bo", "rätt");
    const [one, other] = [await newChannel(), await newChannel()];
    await set(one, { ...bad.at, signIn: "password", username: "anna", password: "fel" });
    await set(other, { ...good.at, signIn: "password", username: "bo", password: "rätt" });
    const waiting = await sent(one);
    expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying", error: expect.stringContaining("535") });
    await sent(one);
    expect(asked).toEqual(["PLAIN anna"]);
    expect(await deliveryOf(await sent(other))).toMatchObject({ state: "sent" });
    expect(await healthOf(one)).toMatchObject({
      state: "attention",
      troubles: [{ kind: "own-outgoing", trouble: "sign-in-refused", host: "127.0.0.1", said: expect.stringContaining("535") }],
      sentence: expect.stringContaining("Check user and password"),
    });
    expect(await healthOf(other)).toMatchObject({ state: "working", troubles: [] });
    expect(await shown(one)).toMatchObject({ trouble: "sign-in-refused", since: expect.any(String) });
    // The right password: what waits goes at once, to the new settings.
    passwords.set("anna", "rätt");
    await set(one, { ...bad.at, signIn: "password", username: "anna", password: "rätt" });
    await bench.doJobs();
    expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
    expect(bad.outside.arrived).toHaveLength(2);
    expect(await healthOf(one)).toMatchObject({ state: "working" });
  });

  test("fifty acknowledgements at once do not try fifty times to sign in", async () => {
    const { at } = await serverForThisTest();
    const channelId = await newChannel();
    await set(channelId, { ...at, signIn: "password", username: "anna", password: "fel" });
    const many = Array.from({ length: 50 }, () => bench.outgoing({ channelId, automatic: true }));
    await bench.act((tx) => bench.channels.sendAll(tx, many, bench.made.clock.now()));
    await bench.doJobs();
    const states = await bench.act((tx) =>
      bench.channels.deliveriesOf(
        tx,
        many.map(({ messageId }) => messageId),
      ),
    );
    for (const delivery of states.values())
      expect(delivery).toMatchObject({ state: "retrying", error: expect.stringContaining("535") });
    // As many as there are lines.
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test("another server, set by another process while mail waits, takes what waits; without one it goes by the common one again", async () => {
    const { outside, at } = await serverForThisTest();
    passwords.set("anna", "ett");
    const channelId = await newChannel();
    await set(channelId, { ...at, port: 1, signIn: "password", username: "anna", password: "ett" });
    const waiting = await sent(channelId);
    expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying", error: expect.stringContaining("ECONNREFUSED") });
    expect(await shown(channelId)).toMatchObject({ trouble: "unreachable" });
    await set(channelId, { ...at, signIn: "password", username: "anna", password: "ett" });
    // Jobs are done there from now on.
    rooms.push(bench.another());
    await bench.doJobs();
    expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
    expect(outside.arrived).toHaveLength(1);
    expect((await bench.request("DELETE", `/channels/${channelId}/outgoing`)).status).toBe(204);
    await sent(channelId);
    expect([outside.arrived.length, bench.mailer.handed.length]).toEqual([1, 1]);
    expect(await shown(channelId)).toBeNull();
  });

  test("a refused recipient is told as ever, and is no trouble of the server's", async () => {
    const { outside, at } = await serverForThisTest();
    outside.refuse = () => ({ code: 550, message: "No such person here" });
    passwords.set("anna", "ett");
    const channelId = await newChannel();
    await set(channelId, { ...at, signIn: "password", username: "anna", password: "ett" });
    expect(await deliveryOf(await sent(channelId))).toMatchObject({ state: "failed" });
    expect(await healthOf(channelId)).toMatchObject({ state: "working" });
  });

  test("files go as links where its server takes less than the common one", async () => {
    const { at } = await serverForThisTest({ size: 1_000_000 });
    passwords.set("anna", "ett");
    const channelId = await newChannel();
    const inMail = async (id: string) => (await bench.act((tx) => bench.channels.fileLimits(tx, id))).inMail;
    expect(await inMail(channelId)).toBe(15_000_000);
    await set(channelId, { ...at, signIn: "password", username: "anna", password: "ett" });
    expect(await inMail(channelId)).toBe(720_000);
  });
});

test("a server that asks to wait is named by what waits for it, of all mailboxes that send by it, and by no others", async () => {
  const busy = await serverForThisTest({
    onAuth: (_auth, _session, done) => done(Object.assign(new Error("4.7.0 Too much mail"), { responseCode: 421 })),
  });
  const [one, same, other] = [await newChannel(), await newChannel(), await newChannel()];
  const account = { ...busy.at, host: "localhost", signIn: "password", username: "anna", password: "ett" };
  await set(one, account);
  await set(same, account);
  const deferral = { by: "localhost", because: "asked" };
  expect(await deliveryOf(await sent(one))).toMatchObject({ state: "retrying", deferral });
  expect(await deliveryOf(await sent(same))).toMatchObject({ state: "waiting", deferral });
  expect(await deliveryOf(await sent(other))).toMatchObject({ state: "sent", deferral: null });
});

test("what is put around the common mailer is put around a mailbox's own", async () => {
  const { outside, at } = await serverForThisTest();
  const kept: string[][] = [];
  const house = await ChannelBench.set({
    aroundMailer: (mailer) => ({ ...mailer, hand: async (_tx, { to }) => (kept.push(to), { outcome: "taken" }) }),
  });
  onTestFinished(() => house.clear());
  const path = `/channels/${house.made.organisation.channelId}/outgoing`;
  expect((await house.request("PUT", path, { body: { ...at, signIn: "none" } })).status).toBe(200);
  await house.act((tx) => house.channels.send(tx, house.outgoing(), house.made.clock.now()));
  await house.doJobs();
  expect([kept, outside.arrived]).toEqual([[["goran@kund.example"]], []]);
});

test("where the provider files a copy itself, ours waits for that", async () => {
  const channelId = await newChannel();
  const account = { host: "imap.gmail.com", port: 993, security: "tls", username: "vi", password: "x", sentFolder: "Skickat" };
  expect((await bench.request("PUT", `/channels/${channelId}/account`, { body: account })).status).toBe(200);
  const now = bench.made.clock.now().getTime();
  const waitsFor = async () => {
    const { messageId } = await bench.act(async (tx) => {
      const outgoing = bench.outgoing({ channelId });
      await bench.channels.send(tx, outgoing, new Date(now + 3600_000));
      return outgoing;
    });
    const [delivery] = await bench.ask<{ id: string }>("select id from deliveries where message_id = $1", messageId);
    const id = delivery?.id ?? "";
    await bench.act((tx) => orderCopies(tx, [{ id, channelId }]));
    const [copy] = await bench.ask<{ at: Date }>("select next_attempt_at as at from sent_copies where delivery_id = $1", id);
    return (copy?.at.getTime() ?? 0) - now;
  };
  expect(await waitsFor()).toBe(0);
  await set(channelId, { host: "smtp.gmail.com", signIn: "account" });
  expect(await waitsFor()).toBe(3 * 60_000);
});

describe("what may be set", () => {
  test("a password that is left out is kept for the same server and user only", async () => {
    const { at } = await serverForThisTest();
    passwords.set("anna", "ett");
    const channelId = await newChannel();
    const settings = { ...at, signIn: "password", username: "anna" };
    const put = async (body: object) => (await bench.request("PUT", `/channels/${channelId}/outgoing`, { body })).status;
    expect(await put(settings)).toBe(400);
    expect(await put({ ...settings, password: "ett" })).toBe(200);
    expect(await put(settings)).toBe(200);
    expect(await deliveryOf(await sent(channelId))).toMatchObject({ state: "sent" });
    expect(await put({ ...settings, host: "smtp.annan.example" })).toBe(400);
    expect(await put({ ...settings, port: 26 })).toBe(400);
    expect(await put({ ...settings, username: "bo" })).toBe(400);
  });

  test("a mailbox's sign-in is lent to its own provider only", async () => {
    const channelId = await newChannel();
    const put = (body: object) => bench.request("PUT", `/channels/${channelId}/outgoing`, { body });
    const asAccount = { host: "smtp.post.example", port: 587, security: "starttls", signIn: "account" };
    expect(await put(asAccount)).toMatchObject({ status: 400, body: { fields: [{ path: "signIn" }] } });
    const account = { host: "imap.post.example", port: 993, security: "tls", username: "vi", password: "hemligt" };
    expect((await bench.request("PUT", `/channels/${channelId}/account`, { body: account })).status).toBe(200);
    expect(await put({ ...asAccount, host: "smtp.annan.example" })).toMatchObject({
      status: 400,
      body: { fields: [{ path: "host" }] },
    });
    expect(await put({ ...asAccount, security: "none" })).toMatchObject({
      status: 400,
      body: { fields: [{ path: "security" }] },
    });
    expect((await put(asAccount)).status).toBe(200);
    expect(await shown(channelId)).toMatchObject({ signIn: "account", username: "vi" });
    // The mailbox is moved elsewhere: what is set no longer fits, and nothing is sent there.
    const moved = { ...account, host: "imap.annan.example", password: "nytt" };
    expect((await bench.request("PUT", `/channels/${channelId}/account`, { body: moved })).status).toBe(200);
    expect(await deliveryOf(await sent(channelId))).toMatchObject({ state: "retrying" });
    expect(await healthOf(channelId)).toMatchObject({ troubles: [{ kind: "own-outgoing", trouble: "no-account" }] });
  });

  test("trying connects and signs in, sends nothing, and says in words what is the matter", async () => {
    const { outside, at } = await serverForThisTest();
    passwords.set("anna", "ett");
    const channelId = await newChannel();
    const attempt = async (change: object = {}) => {
      const body = { ...at, signIn: "password", username: "anna", password: "ett", ...change };
      return (await bench.request("POST", `/channels/${channelId}/outgoing/trials`, { body })).body;
    };
    expect(await attempt()).toMatchObject({ works: true, trouble: null });
    expect(await attempt({ password: "fel" })).toMatchObject({
      works: false,
      trouble: "sign-in-refused",
      sentence: expect.stringContaining("SMTP AUTH"),
    });
    expect(await attempt({ port: 1 })).toMatchObject({ trouble: "unreachable" });
    expect(await attempt({ host: "finns-inte.invalid" })).toMatchObject({ trouble: "unknown-host" });
    expect(await attempt({ security: "starttls" })).toMatchObject({ trouble: "not-safe" });
    // One that takes mail from anybody is not the one that was meant.
    const open = new OutsideServer();
    onTestFinished(() => open.close());
    expect(await attempt({ port: await open.listen() })).toMatchObject({ trouble: "sign-in-refused" });
    expect([outside.arrived, await shown(channelId)]).toEqual([[], null]);
  });

  test("trying what is set, once it works, lets what waits go", async () => {
    const { at } = await serverForThisTest();
    const channelId = await newChannel();
    const settings = { ...at, signIn: "password", username: "anna" };
    await set(channelId, { ...settings, password: "ett" });
    const waiting = await sent(channelId);
    expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying" });
    passwords.set("anna", "ett");
    const { body } = await bench.request("POST", `/channels/${channelId}/outgoing/trials`, { body: settings });
    expect(body).toMatchObject({ works: true });
    await bench.doJobs();
    expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
    const events = await bench.ask<{ data: object }>(
      "select data from events where subject_id = $1 and type = 'channel.changed' order by seq",
      channelId,
    );
    expect(events.map(({ data }) => data)).toEqual([{ changed: ["outgoing"] }, { changed: ["outgoing"] }]);
  });

  test("only administrators see and set it, each in their own organisation", async () => {
    const { at } = await serverForThisTest();
    const channelId = await newChannel();
    const body = { ...at, signIn: "none" };
    const path = `/channels/${channelId}/outgoing`;
    for (const method of ["GET", "PUT", "DELETE"] as const)
      expect((await bench.request(method, path, { role: "lead", ...(method === "PUT" && { body }) })).status).toBe(403);
    const organisation = await bench.made.anotherOrganisation("Granne");
    expect((await bench.request("PUT", path, { organisation, body })).status).toBe(404);
    expect((await bench.request("GET", path, { organisation })).status).toBe(404);
  });
});

test("a server of one's own network is not reached unless that is meant, whatever name it has, and no password goes out in the clear", async () => {
  const { outside, at } = await serverForThisTest();
  passwords.set("anna", "ett");
  const outsiders = await ChannelBench.set({ allowInside: false });
  onTestFinished(() => outsiders.clear());
  const path = `/channels/${outsiders.made.organisation.channelId}/outgoing`;
  for (const host of ["127.0.0.1", "localhost", "169.254.169.254", "::1"]) {
    const body = { ...at, host, signIn: "password", username: "anna", password: "ett" };
    expect((await outsiders.request("POST", `${path}/trials`, { body })).body).toMatchObject({
      trouble: "unknown-host",
      said: expect.stringContaining("MAIL_INSIDE"),
    });
    expect((await outsiders.request("PUT", path, { body })).status).toBe(200);
    const outgoing = outsiders.outgoing();
    await outsiders.act((tx) => outsiders.channels.send(tx, outgoing, outsiders.made.clock.now()));
    await outsiders.doJobs();
    expect((await outsiders.health()).sentence).toContain("MAIL_INSIDE");
  }
  const onTheInternet = { host: "9.9.9.9", port: 25, security: "none", signIn: "password", username: "anna", password: "ett" };
  for (const body of [onTheInternet, { ...onTheInternet, signIn: "none" }])
    expect((await outsiders.request("POST", `${path}/trials`, { body })).body).toMatchObject({ trouble: "not-safe" });
  expect([asked, outside.arrived, outsiders.mailer.handed]).toEqual([[], [], []]);
});

describe("with the mailbox's own sign-in by OAuth2", () => {
  async function withConsent(scope = "https://outlook.office.com/SMTP.Send", provider_: "microsoft" | null = null) {
    const { outside, at } = await serverForThisTest();
    const channelId = await newChannel();
    const oauth = {
      provider: provider_,
      tokenEndpoint: `${provider.url}/token`,
      clientId: "app",
      clientSecret: "hemlig",
      refreshToken: "samtycke",
      scope,
    };
    const account = { host: "127.0.0.1", port: 1, security: "none", username: "vi@nordljus.example", oauth };
    const connect = () => bench.request("PUT", `/channels/${channelId}/account`, { body: account });
    expect((await connect()).status).toBe(200);
    const body = { ...at, signIn: "account" };
    return { outside, channelId, connect, body };
  }

  test("it signs in by XOAUTH2; a token that ends before its time is replaced by itself, and the renewed consent kept", async () => {
    const { outside, channelId, body } = await withConsent();
    await set(channelId, body);
    const before = provider.count;
    expect(await deliveryOf(await sent(channelId))).toMatchObject({ state: "sent" });
    expect(outside.arrived.map(({ user }) => user)).toEqual(["vi@nordljus.example"]);
    expect(asked).toEqual(["XOAUTH2 vi@nordljus.example"]);
    const [first] = await bench.ask<{ secret: Buffer }>("select secret from mail_accounts where channel_id = $1", channelId);
    tokens.clear();
    hangUp();
    expect(await deliveryOf(await sent(channelId))).toMatchObject({ state: "sent", attempts: 1 });
    expect(outside.arrived).toHaveLength(2);
    expect(provider.count - before).toBe(2);
    const [second] = await bench.ask<{ secret: Buffer }>("select secret from mail_accounts where channel_id = $1", channelId);
    expect(first?.secret.equals(second?.secret ?? Buffer.alloc(0))).toBe(false);
    expect(await healthOf(channelId)).toMatchObject({ state: "working" });
  });

  test("many at once ask for one token", async () => {
    const { outside, channelId, body } = await withConsent();
    await set(channelId, body);
    const before = provider.count;
    const many = Array.from({ length: 20 }, () => bench.outgoing({ channelId, automatic: true }));
    await bench.act((tx) => bench.channels.sendAll(tx, many, bench.made.clock.now()));
    await bench.doJobs();
    expect(outside.arrived).toHaveLength(20);
    expect(provider.count - before).toBe(1);
  });

  test("a consent that is withdrawn is told in words; given again, what waited goes", async () => {
    const { outside, channelId, connect, body } = await withConsent();
    await set(channelId, body);
    provider.consents = false;
    const waiting = await sent(channelId);
    expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying", error: "invalid_grant" });
    expect(await healthOf(channelId)).toMatchObject({
      troubles: [{ kind: "own-outgoing", trouble: "consent-over" }],
      sentence: expect.stringContaining("sign in again"),
    });
    provider.consents = true;
    expect((await connect()).status).toBe(200);
    await bench.doJobs();
    expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
    expect(outside.arrived).toHaveLength(1);
  });

  test("a token that the server refuses, though it is new, is no reason to ask for one after another", async () => {
    const { channelId, body } = await withConsent();
    await set(channelId, body);
    const before = provider.count;
    const honest = provider.given;
    Object.assign(provider, { given: () => {} });
    onTestFinished(() => void Object.assign(provider, { given: honest }));
    const many = Array.from({ length: 20 }, () => bench.outgoing({ channelId, automatic: true }));
    await bench.act((tx) => bench.channels.sendAll(tx, many, bench.made.clock.now()));
    await bench.doJobs();
    expect(await deliveryOf(many[7]?.messageId ?? "")).toMatchObject({
      state: "retrying",
      error: expect.stringContaining("535"),
    });
    expect(provider.count - before).toBeLessThanOrEqual(3);
    expect(await shown(channelId)).toMatchObject({ trouble: "sign-in-refused" });
  });

  test("a consent from before sending was asked for is not tried, and says to sign in again", async () => {
    const scope = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access";
    const { channelId, body, connect } = await withConsent(`${scope} https://outlook.office.com/SMTP.Send`, "microsoft");
    await set(channelId, body);
    await bench.ask(
      "update mail_accounts set oauth = oauth || jsonb_build_object('scope', $2::text) where channel_id = $1",
      channelId,
      scope,
    );
    const waiting = await sent(channelId);
    expect(asked).toEqual([]);
    expect(await shown(channelId)).toMatchObject({
      trouble: "consent-too-narrow",
      advice: expect.stringContaining("sign in again"),
    });
    expect(await bench.request("PUT", `/channels/${channelId}/outgoing`, { body })).toMatchObject({ status: 400 });
    expect((await connect()).status).toBe(200);
    await bench.doJobs();
    expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
  });
});
