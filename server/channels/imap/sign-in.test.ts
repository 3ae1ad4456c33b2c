import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";

/** Signing in at a provider, up to the mailbox that is connected. The provider is a server here, told what to answer. */

let bench: ChannelBench;
let answer: { status: number; body: object } = { status: 200, body: {} };
let asked: Record<string, string>[] = [];
const provider = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    asked.push({ at: request.url ?? "", ...Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())) });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  bench = await ChannelBench.set({ microsoftLogin: `http://127.0.0.1:${(provider.address() as AddressInfo).port}` });
  // Nothing is to be fetched here.
  await bench.channels.close();
});
afterAll(async () => {
  await bench.clear();
  provider.close();
});
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: { access_token: "kort", refresh_token: "lång" } };
});

const mailbox = { provider: "microsoft", host: "127.0.0.1", port: 1, security: "tls", username: "kundservice@nordljus.example" };
const path = () => `/channels/${bench.made.organisation.channelId}/account`;
const begin = (session: string, body: object = mailbox) => bench.request("POST", `${path()}/sign-ins`, { session, body });
const comeBack = async (session: string | undefined, query: Record<string, string>, organisation = bench.made.organisation) => {
  const { status, headers } = await bench.request("GET", `/channels/oauth/callback?${new URLSearchParams(query).toString()}`, {
    organisation,
    ...(session !== undefined && { session }),
  });
  return { status, to: new URL(String(headers["location"]), "http://localhost") };
};

async function stateOf(session: string): Promise<string> {
  const { body } = await begin(session);
  return new URL(String(body["location"])).searchParams.get("state") ?? "";
}

test("without an application that is registered nobody is sent anywhere", async () => {
  expect(await begin("s1")).toMatchObject({ status: 409, body: { code: "mail-provider.unknown" } });
  const missing = await bench.request("PUT", "/mail-providers/microsoft", { body: { clientId: "app", clientSecret: "hemlig" } });
  expect(missing).toMatchObject({ status: 400, body: { fields: [{ path: "tenant" }] } });
  const body = { clientId: "app", clientSecret: "hemlig", tenant: "nordljus.example" };
  expect(await bench.request("PUT", "/mail-providers/microsoft", { role: "lead", body })).toMatchObject({ status: 403 });
  expect(await bench.request("PUT", "/mail-providers/microsoft", { body })).toMatchObject({ status: 200 });
  const { body: list, text } = await bench.request("GET", "/mail-providers");
  expect(list["items"]).toMatchObject([
    { provider: "microsoft", clientId: "app", tenant: "nordljus.example" },
    { provider: "google", clientId: null },
  ]);
  expect(text).not.toContain("hemlig");
  // The secret is kept when it is left out, as long as it is the same application.
  const again = { clientId: "app", tenant: "nordljus.example" };
  expect((await bench.request("PUT", "/mail-providers/microsoft", { body: again })).status).toBe(200);
  expect((await bench.request("PUT", "/mail-providers/microsoft", { body: { ...again, clientId: "annan" } })).status).toBe(400);
});

test("who comes back with a code has the mailbox connected, and the consent is nowhere to be read", async () => {
  const { status, body } = await begin("s1");
  expect(status).toBe(201);
  const location = new URL(String(body["location"]));
  expect(location.pathname).toBe("/nordljus.example/oauth2/v2.0/authorize");
  const sent = Object.fromEntries(location.searchParams);
  expect(sent).toMatchObject({
    response_type: "code",
    client_id: "app",
    redirect_uri: "http://localhost:3000/api/v1/channels/oauth/callback",
    code_challenge_method: "S256",
    login_hint: "kundservice@nordljus.example",
  });
  const { to } = await comeBack("s1", { state: sent["state"] ?? "", code: "kod" });
  expect(Object.fromEntries(to.searchParams)).toEqual({ channel: bench.made.organisation.channelId, signin: "connected" });
  expect(asked).toMatchObject([
    {
      at: "/nordljus.example/oauth2/v2.0/token",
      grant_type: "authorization_code",
      code: "kod",
      client_secret: "hemlig",
      redirect_uri: sent["redirect_uri"],
    },
    // To ask the mailbox which folder is for junk.
    { grant_type: "refresh_token", refresh_token: "lång" },
  ]);
  // RFC 7636 §4.6: what was sent first is the hash of what is sent now.
  const verifier = asked[0]?.["code_verifier"] ?? "";
  expect(createHash("sha256").update(verifier).digest("base64url")).toBe(sent["code_challenge"]);
  const { body: shown, text } = await bench.request("GET", path());
  expect(shown["account"]).toMatchObject({ username: "kundservice@nordljus.example", oauth: { provider: "microsoft" } });
  expect(text).not.toContain("lång");
  const rows = await bench.ask<{ everything: string }>("select a::text as everything from mail_accounts a");
  expect(rows[0]?.everything).not.toContain(Buffer.from("lång").toString("hex"));
});

test("who signs in at a provider sends by it as well, as long as nobody has chosen otherwise", async () => {
  const { teamId } = bench.made.organisation;
  const { body } = await bench.request("POST", "/channels", { body: { name: "Två", address: "tva@nordljus.example", teamId } });
  const channel = `/channels/${String(body["id"])}`;
  const signIn = async () => {
    const account = { ...mailbox, host: "outlook.office365.com", port: 993, junkFolder: "Junk" };
    const begun = await bench.request("POST", `${channel}/account/sign-ins`, { session: "s1", body: account });
    const { searchParams } = new URL(String(begun.body["location"]));
    expect(searchParams.get("scope")?.split(" ")).toContain("https://outlook.office.com/SMTP.Send");
    expect((await comeBack("s1", { state: searchParams.get("state") ?? "", code: "kod" })).to.searchParams.get("signin")).toBe(
      "connected",
    );
    return (await bench.request("GET", `${channel}/outgoing`)).body["server"];
  };
  const theirs = { host: "smtp.office365.com", port: 587, security: "starttls", signIn: "account" };
  expect(await signIn()).toMatchObject({ ...theirs, username: "kundservice@nordljus.example" });
  // Taken away by somebody, it stays away.
  await bench.request("DELETE", `${channel}/outgoing`);
  expect(await signIn()).toBeNull();
  // A consent from before sending was asked for.
  await bench.ask('update mail_accounts set oauth = oauth || \'{"scope": "https://outlook.office.com/IMAP.AccessAsUser.All"}\'');
  expect(await signIn()).toMatchObject(theirs);
  const own = { host: "smtp.egen.example", signIn: "none" };
  await bench.request("PUT", `${channel}/outgoing`, { body: own });
  await bench.ask('update mail_accounts set oauth = oauth || \'{"scope": "https://outlook.office.com/IMAP.AccessAsUser.All"}\'');
  expect(await signIn()).toMatchObject(own);
});

test("a state is good once", async () => {
  const state = await stateOf("s1");
  expect((await comeBack("s1", { state, code: "kod" })).to.searchParams.get("signin")).toBe("connected");
  expect((await comeBack("s1", { state, code: "kod" })).to.searchParams.get("signin")).toBe("over");
  expect(asked).toHaveLength(1);
});

test("in another session, another organisation or too late it is nothing", async () => {
  const state = await stateOf("s1");
  expect((await comeBack("s2", { state, code: "kod" })).to.searchParams.get("signin")).toBe("over");
  const other = await bench.made.anotherOrganisation("Granne");
  expect((await comeBack("s1", { state, code: "kod" }, other)).to.searchParams.get("signin")).toBe("over");
  bench.made.clock.advance(11 * 60_000);
  expect((await comeBack("s1", { state, code: "kod" })).to.searchParams.get("signin")).toBe("over");
  expect((await comeBack("s1", { state: "hittepå", code: "kod" })).to.searchParams.get("signin")).toBe("over");
  expect(asked).toEqual([]);
});

test("a program can't sign in, nor who may not change mailboxes", async () => {
  expect((await bench.request("POST", `${path()}/sign-ins`, { body: mailbox })).status).toBe(403);
  expect((await bench.request("POST", `${path()}/sign-ins`, { role: "lead", session: "s1", body: mailbox })).status).toBe(403);
  expect((await comeBack(undefined, { state: "x", code: "y" })).status).toBe(403);
});

test("a person who says no, and a provider that does, leave the mailbox as it was", async () => {
  const before = (await bench.request("GET", path())).body["account"];
  const refused = await comeBack("s1", { state: await stateOf("s1"), error: "access_denied" });
  expect(Object.fromEntries(refused.to.searchParams)).toMatchObject({ signin: "refused", said: "access_denied" });
  answer = { status: 401, body: { error: "invalid_client", error_description: "<b>fel</b>" } };
  const failed = await comeBack("s1", { state: await stateOf("s1"), code: "kod" });
  expect(Object.fromEntries(failed.to.searchParams)).toMatchObject({ signin: "failed", said: "invalid_client" });
  answer = { status: 200, body: { access_token: "kort" } };
  const short = await comeBack("s1", { state: await stateOf("s1"), code: "kod" });
  expect(Object.fromEntries(short.to.searchParams)).toMatchObject({ signin: "failed", said: "no_refresh_token" });
  expect((await bench.request("GET", path())).body["account"]).toMatchObject({
    host: (before as { host: string }).host,
    oauth: (before as { oauth: object }).oauth,
  });
});
