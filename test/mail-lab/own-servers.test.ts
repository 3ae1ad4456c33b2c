import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { simpleParser } from "mailparser";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { OAuthServer } from "../support/oauth-server.ts";
import { BadLine } from "./bad-line.ts";
import { Authority } from "./certificates.ts";
import { benchForThisTest, connect } from "./connected.ts";
import { MailLab } from "./lab.ts";

/** Mailboxes that send by outgoing servers of their own: a real Postfix, where one signs in with a real Dovecot's users. */

const provider = new OAuthServer(() => {});
const authority = new Authority();
const trusted = getCACertificates("default");
let lab: MailLab;
beforeAll(async () => {
  await provider.listen();
  const good = authority.certify("DNS:localhost,IP:127.0.0.1");
  lab = await MailLab.open({
    introspection: { url: `${provider.url}/introspect`, mechanisms: ["xoauth2"] },
    postfix: {
      doors: {
        starttls: { certificate: good },
        wrapped: { certificate: good, wrapped: true },
        selfSigned: { certificate: authority.selfSigned("DNS:localhost,IP:127.0.0.1") },
      },
    },
  });
  setDefaultCACertificates([...trusted, authority.pem]);
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await lab.close();
  await provider.close();
  authority.close();
});

let bench: ChannelBench;
beforeEach(async () => {
  bench = await benchForThisTest({ microsoftLogin: provider.url });
  await bench.channels.close();
});
afterEach(() => bench.channels.hangUp());

async function set(channelId: string, body: object): Promise<void> {
  const { status, text } = await bench.request("PUT", `/channels/${channelId}/outgoing`, { body });
  expect(status, text).toBe(200);
}

async function send(channelId: string, from: string, to: string): Promise<string> {
  const outgoing = bench.outgoing({ channelId, from: { name: null, address: from }, to: [{ name: null, address: to }] });
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  return outgoing.messageId;
}

async function deliveryOf(messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

const door = (name: string) => lab.postfix.doors.get(name) ?? 0;

test("two mailboxes sign in at two doors, one by STARTTLS and one by TLS, and no password is on the line", async () => {
  const [first, second, customer] = [lab.mailbox(), lab.mailbox(), lab.mailbox()];
  const { channelId, teamId } = bench.made.organisation;
  const { body } = await bench.request("POST", "/channels", { body: { name: "Två", address: second, teamId } });
  const other = String(body["id"]);
  const lines = [await BadLine.to(door("starttls")), await BadLine.to(door("wrapped"))];
  const [one, two] = lines;
  onTestFinished(() => void Promise.all(lines.map((overheard) => overheard.close())));
  const account = { host: "localhost", signIn: "password", password: "secret" };
  await set(channelId, { ...account, port: one?.port, security: "starttls", username: first });
  await set(other, { ...account, port: two?.port, security: "tls", username: second });
  expect(await deliveryOf(await send(channelId, first, customer))).toMatchObject({ state: "sent" });
  expect(await deliveryOf(await send(other, second, customer))).toMatchObject({ state: "sent" });
  const arrived = await lab.arrived(customer, 2);
  const senders = await Promise.all(
    arrived.map(async ({ source }) => (await simpleParser(source ?? "")).from?.value[0]?.address),
  );
  expect(new Set(senders)).toEqual(new Set([first, second]));
  for (const user of [first, second]) expect(lab.postfix.log()).toMatch(new RegExp(`sasl_method=\\w+, sasl_username=${user}`));
  for (const { overheard } of lines) expect(overheard).not.toMatch(/secret|AUTH PLAIN/);
  expect(bench.mailer.handed).toEqual([]);
});

test("a certificate that nobody vouches for is refused before anything is said, at this mailbox only", async () => {
  const [user, customer] = [lab.mailbox(), lab.mailbox()];
  const { channelId } = bench.made.organisation;
  const overheard = await BadLine.to(door("selfSigned"));
  onTestFinished(() => overheard.close());
  const settings = { host: "localhost", port: overheard.port, security: "starttls", signIn: "password", username: user };
  await set(channelId, { ...settings, password: "secret" });
  expect(await deliveryOf(await send(channelId, user, customer))).toMatchObject({ state: "retrying" });
  expect((await bench.health()).troubles).toMatchObject([{ kind: "own-outgoing", trouble: "not-safe" }]);
  expect(overheard.overheard).not.toMatch(/MAIL FROM|AUTH/i);
});

test("the mailbox's own password serves for sending at the same host, until it is another", async () => {
  const [user, customer] = [lab.mailbox(), lab.mailbox()];
  const { channelId } = bench.made.organisation;
  await connect(bench, { user, port: lab.imapPort, settings: { host: "localhost", security: "none" } });
  await set(channelId, { host: "localhost", port: door("starttls"), security: "starttls", signIn: "account" });
  expect(await deliveryOf(await send(channelId, user, customer))).toMatchObject({ state: "sent" });
  expect(lab.postfix.log()).toMatch(new RegExp(`sasl_username=${user}`));
  await connect(bench, { user, port: lab.imapPort, settings: { host: "localhost", security: "none", password: "fel" } });
  const waiting = await send(channelId, user, customer);
  expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying", error: expect.stringMatching(/535/) });
  await connect(bench, { user, port: lab.imapPort, settings: { host: "localhost", security: "none" } });
  await bench.doJobs();
  expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
  expect(await lab.arrived(customer, 2)).toHaveLength(2);
});

test("by XOAUTH2 with the consent of the mailbox: a token that has ended is replaced, a consent that has waits for a new one", async () => {
  const [user, customer] = [lab.mailbox(), lab.mailbox()];
  const { channelId } = bench.made.organisation;
  provider.user = user;
  provider.consents = true;
  const oauth = { tokenEndpoint: `${provider.url}/token`, clientId: "app", clientSecret: "hemlig", refreshToken: "samtycke" };
  const consent = () => connect(bench, { user, port: lab.imapPort, settings: { host: "localhost", password: undefined, oauth } });
  await consent();
  await set(channelId, { host: "localhost", port: door("starttls"), security: "starttls", signIn: "account" });
  expect(await deliveryOf(await send(channelId, user, customer))).toMatchObject({ state: "sent" });
  expect(lab.postfix.log()).toMatch(new RegExp(`sasl_method=XOAUTH2, sasl_username=${user}`));
  provider.endAll();
  bench.channels.hangUp();
  expect(await deliveryOf(await send(channelId, user, customer))).toMatchObject({ state: "sent", attempts: 1 });
  provider.endAll();
  provider.consents = false;
  bench.channels.hangUp();
  const waiting = await send(channelId, user, customer);
  expect(await deliveryOf(waiting)).toMatchObject({ state: "retrying", error: "invalid_grant" });
  provider.consents = true;
  await consent();
  await bench.doJobs();
  expect(await deliveryOf(waiting)).toMatchObject({ state: "sent" });
  expect(await lab.arrived(customer, 3)).toHaveLength(3);
});
