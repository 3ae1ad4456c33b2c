import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Account } from "./account.ts";
import { AccessTokens } from "./oauth.ts";

let answer: { status: number; body: object } = { status: 200, body: {} };
let asked: URLSearchParams[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    asked.push(new URLSearchParams(Buffer.concat(chunks).toString()));
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
  });
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());
beforeEach(() => (asked = []));

function account(): Account {
  return {
    channelId: "c1",
    host: "imap.kund.example",
    port: 993,
    security: "tls",
    username: "kundservice@nordljus.example",
    credentials: {
      kind: "oauth2",
      provider: null,
      tokenEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
      clientId: "klient",
      clientSecret: "hemlig",
      scope: "imap",
      refreshToken: "första",
    },
    folder: "INBOX",
    moveTo: null,
    sentFolder: null,
    junk: null,
    since: null,
    connectedAt: new Date(0),
    revision: 1,
  };
}

test("an access token is asked for once, kept while it holds, and a new refresh token handed on", async () => {
  answer = { status: 200, body: { access_token: "nyckel", expires_in: 3600, refresh_token: "andra" } };
  const tokens = new AccessTokens(true);
  const renewed: string[] = [];
  const ask = () => tokens.of(account(), async (token) => void renewed.push(token));
  expect([await ask(), await ask()]).toEqual(["nyckel", "nyckel"]);
  expect(asked.map((form) => Object.fromEntries(form))).toEqual([
    { grant_type: "refresh_token", client_id: "klient", refresh_token: "första", client_secret: "hemlig", scope: "imap" },
  ]);
  expect(renewed).toEqual(["andra"]);
  tokens.forget("c1");
  await ask();
  expect(asked).toHaveLength(2);
});

test("a consent that is over, a client that is refused and nonsense are told apart", async () => {
  const trouble = async (status: number, body: object) => {
    answer = { status, body };
    return new AccessTokens(true).of(account(), async () => {}).catch((error: unknown) => error);
  };
  expect(await trouble(400, { error: "invalid_grant", error_description: "Revoked" })).toMatchObject({
    trouble: "consent-over",
    message: "invalid_grant: Revoked",
  });
  expect(await trouble(401, { error: "invalid_client" })).toMatchObject({ trouble: "sign-in-refused" });
  expect(await trouble(500, {})).toMatchObject({ trouble: "other" });
});

test("a token endpoint inside is not asked unless that is meant", async () => {
  await expect(new AccessTokens(false).of(account(), async () => {})).rejects.toThrow("MAIL_INSIDE");
  expect(asked).toEqual([]);
});
