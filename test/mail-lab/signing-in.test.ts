import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { until } from "#test-support";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { OAuthServer } from "../support/oauth-server.ts";
import { BadLine } from "./bad-line.ts";
import { benchForThisTest, inOrder, line, lineThatIs, mail, numbered, texts } from "./connected.ts";
import { MailLab } from "./lab.ts";

/** Signing in by OAuth2: the mailbox is a real Dovecot, which asks the provider about each token. */

const provider = new OAuthServer(() => {});
beforeAll(() => provider.listen());
afterAll(() => provider.close());
beforeEach(() => (provider.consents = true));

/** As a person does it: sent to the provider, and back with a code. */
async function signIn(bench: ChannelBench, user: string, port: number, more: object = {}): Promise<string | null> {
  provider.user = user;
  const path = `/channels/${bench.made.organisation.channelId}/account/sign-ins`;
  const account = { provider: "microsoft", host: "127.0.0.1", port, security: "none", username: user, ...more };
  const { body, text } = await bench.request("POST", path, { session: "s1", body: account });
  expect(body["location"], text).toEqual(expect.any(String));
  const sentBack = await fetch(String(body["location"]), { redirect: "manual" });
  const { pathname, search } = new URL(sentBack.headers.get("location") ?? "");
  const { headers } = await bench.request("GET", pathname.replace("/api/v1", "") + search, { session: "s1" });
  return new URL(String(headers["location"]), "http://localhost").searchParams.get("signin");
}

async function signedIn(user: string, port: number, more: object = {}): Promise<ChannelBench> {
  const bench = await benchForThisTest({ microsoftLogin: provider.url });
  await bench.channels.close();
  const application = { clientId: "app", clientSecret: "hemlig", tenant: "nordljus.example" };
  expect((await bench.request("PUT", "/mail-providers/microsoft", { body: application })).status).toBe(200);
  expect(await signIn(bench, user, port, more)).toBe("connected");
  await bench.channels.listen();
  return bench;
}

describe.each(["xoauth2", "oauthbearer"])("by %s", (mechanism) => {
  let lab: MailLab;
  beforeAll(async () => {
    const introspection = { url: `${provider.url}/introspect`, mechanisms: [mechanism] };
    lab = await MailLab.open({ introspection });
  });
  afterAll(() => lab.close());

  test("mail comes, one token lasts, and one that ends before its time is replaced by itself", async () => {
    const user = lab.mailbox();
    const bad = await BadLine.to(lab.imapPort);
    onTestFinished(() => bad.close());
    const before = provider.count;
    const bench = await signedIn(user, bad.port);
    await lab.put(user, [mail("Med samtycke.")]);
    expect(await texts(bench, 1)).toEqual(["Med samtycke."]);
    expect(lab.dovecot.log()).toContain(`user=<${user}>, method=${mechanism.toUpperCase()}`);
    // One with the consent, one to sign in with; the line that breaks needs no other.
    expect(provider.count - before).toBe(2);
    bad.cut();
    await lab.put(user, [mail("Samma nyckel.")]);
    expect(await texts(bench, 2)).toEqual(["Med samtycke.", "Samma nyckel."]);
    expect(provider.count - before).toBe(2);
    provider.endAll();
    bad.cut();
    await lab.put(user, [mail("Ny nyckel.")]);
    expect((await texts(bench, 3)).at(-1)).toBe("Ny nyckel.");
    expect(provider.count - before).toBe(3);
    expect(await line(bench)).toMatchObject({ state: "connected", trouble: null });
  });

  test("a consent that ends is told in words; given again, it goes on where it was, without loss or doubles", async () => {
    const user = lab.mailbox();
    const bad = await BadLine.to(lab.imapPort);
    onTestFinished(() => bad.close());
    const bench = await signedIn(user, bad.port);
    await lab.put(user, numbered(3));
    await texts(bench, 3);
    provider.consents = false;
    provider.endAll();
    bad.cut();
    expect(await lineThatIs(bench, "away")).toBeDefined();
    const told = await until(async () => {
      const now = await line(bench);
      return now.trouble === "consent-over" ? now : null;
    });
    expect(told).toMatchObject({
      error: "invalid_grant",
      advice: expect.stringMatching(/^The consent has ended .*: sign in again/),
    });
    expect((await bench.health()).sentence).toContain("sign in again");
    await lab.put(user, numbered(3, "Under tiden"));
    expect(await signIn(bench, user, bad.port)).toBe("connected");
    expect(await texts(bench, 6)).toEqual([...inOrder(3), ...inOrder(3, "Under tiden")]);
    expect(await bench.ask("select 1 from received_mails")).toHaveLength(6);
    expect(await line(bench)).toMatchObject({ state: "connected", trouble: null });
  });

  test("copies of what was sent are filed with the same consent, and with a token that holds", async () => {
    const user = lab.mailbox();
    const bench = await signedIn(user, lab.imapPort, { sentFolder: "Sent" });
    await lineThatIs(bench, "connected");
    const before = provider.count;
    const send = async () => {
      await bench.act((tx) => bench.channels.send(tx, bench.outgoing(), bench.made.clock.now()));
      await bench.doJobs();
    };
    await send();
    expect(await lab.mailsIn(user, "Sent")).toHaveLength(1);
    expect(provider.count).toBe(before);
    provider.endAll();
    await send();
    expect(await lab.mailsIn(user, "Sent")).toHaveLength(2);
    expect((await bench.health()).sentence).toBe("");
  });
});
