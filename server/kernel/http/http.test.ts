import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endpoints, type ConversationSummary, type Message } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";
import { failures } from "../failure.ts";
import { system } from "../tx.ts";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
});
afterAll(() => house.stop());

async function conversation(): Promise<ConversationSummary> {
  await house.mailIn({ subject: "Fråga", text: "En fråga" });
  return until(async () => (await ask<{ items: ConversationSummary[] }>("GET", "/conversations")).body.items[0] ?? null);
}

test("a POST repeated with its Idempotency-Key is done once and answered alike; with another body it is refused", async () => {
  const { id } = await conversation();
  const send = (text: string) => ask<Message>("POST", `/conversations/${id}/replies`, { text }, { "idempotency-key": "k1" });
  const [first, second] = await Promise.all([send("En gång"), send("En gång")]);
  expect(first.status).toBe(201);
  expect(second.body).toEqual(first.body);
  expect((await send("En gång")).body).toEqual(first.body);
  const { body } = await ask<{ messages: Message[] }>("GET", `/conversations/${id}`);
  expect(body.messages.filter((message) => message.text === "En gång")).toHaveLength(1);
  expect(await send("Något annat")).toMatchObject({ status: 422, body: { code: "request.key_reused" } });
});

test("an upload is kept once, and a token is never kept at all", async () => {
  const headers = { ...ask.credentials, "content-type": "text/plain", "idempotency-key": "u1" };
  const upload = async () =>
    (await fetch(`${house.url}/api/v1/files?name=a.txt`, { method: "POST", headers, body: "innehåll" })).json();
  expect(await upload()).toEqual(await upload());

  const { organisation, database } = house;
  await database.inOrganisation(organisation.id, system, (tx) => tx.db.updateTable("agents").set({ role: "admin" }).execute());
  const person = (await house.signedIn({ id: organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
  const make = () => person<{ token: string }>("POST", "/tokens", { name: "En", scopes: ["read"] }, { "idempotency-key": "t1" });
  const { token } = (await make()).body;
  expect(await make()).toMatchObject({ status: 409, body: { code: "request.shown_once" } });
  const kept = await database.reading(organisation.id, system, (tx) =>
    tx.db.selectFrom("idempotent_answers").selectAll().execute(),
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test("a request that failed may be sent again with the same key", async () => {
  const { id } = await conversation();
  const headers = { "idempotency-key": "k2" };
  expect((await ask("POST", `/conversations/${id}/replies`, { text: "x", attachments: [{ fileId: id }] }, headers)).status).toBe(
    422,
  );
  expect((await ask("POST", `/conversations/${id}/replies`, { text: "x" }, headers)).status).toBe(201);
});

test("bad input is answered as a problem that says what to change", async () => {
  const { id } = await conversation();
  const empty = await ask<{ detail: string }>("POST", `/conversations/${id}/replies`, { text: "  " });
  expect(empty).toMatchObject({
    status: 400,
    body: { code: "request.invalid", fields: [{ path: "text", message: expect.stringContaining("Write something first") }] },
  });
  expect(empty.headers.get("content-type")).toContain("application/problem+json");
  const broken = await fetch(`${house.url}/api/v1/teams`, {
    method: "POST",
    headers: { ...ask.credentials, "content-type": "application/json" },
    body: "{",
  });
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ code: "request.invalid", detail: "The body is not valid JSON." });
  expect((await ask("GET", "/conversations/not-an-id")).body).toMatchObject({ code: "request.not_found" });
  expect((await ask("GET", "/nowhere")).body).toMatchObject({ code: "request.not_found" });
  expect((await ask("GET", "/conversations?cursor=bogus")).body).toMatchObject({ code: "request.invalid" });
  expect((await fetch(`${house.url}/api/v1/conversations`)).status).toBe(401);
});

test("hostile strings are searched for and found to be nothing, never an error", async () => {
  for (const words of [
    "'; drop table messages; --",
    "%_\\",
    "\u0000",
    "🦔".repeat(50),
    "a & | ! ( :*",
    '"',
    "LH-1",
    "‮",
    "<script>",
  ]) {
    expect((await ask("GET", `/conversations?q=${encodeURIComponent(words)}`)).status, words).toBe(200);
    expect((await ask("GET", `/contacts?q=${encodeURIComponent(words)}`)).status, words).toBe(200);
  }
});

test("pages of a list meet without gap or overlap", async () => {
  for (let count = 0; count < 7; count++)
    await house.mailIn({ from: `k${count}@kund.test`, subject: `Sida ${count}`, text: "Bläddra" });
  await until(async () =>
    (await ask<{ items: unknown[] }>("GET", `/conversations?q=${encodeURIComponent("Bläddra")}`)).body.items.length === 7
      ? true
      : null,
  );
  for (const list of ["queue=unassigned", "queue=all", "state=open"]) {
    const whole = (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?${list}&limit=100`)).body.items.map(
      (item) => item.id,
    );
    const paged: string[] = [];
    for (let next: string | null = ""; next !== null;) {
      const { body }: { body: { items: ConversationSummary[]; next: string | null } } = await ask(
        "GET",
        `/conversations?${list}&limit=3${next === "" ? "" : `&cursor=${next}`}`,
      );
      paged.push(...body.items.map((item) => item.id));
      next = body.next;
    }
    expect(paged, list).toEqual(whole);
  }
});

test("the API describes itself: every endpoint of the contract, and a page to read it on", async () => {
  const { body } = await ask<{ openapi: string; paths: Record<string, Record<string, unknown>> }>("GET", "/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  for (const endpoint of Object.values(endpoints))
    expect(body.paths[`/api/v1${endpoint.path}`], endpoint.path).toHaveProperty(endpoint.method.toLowerCase());
  const page = await fetch(`${house.url}/api/v1/docs/static/index.html`);
  expect(await page.text()).toContain("swagger-ui");
});

test("docs/errors.md names every error, with its status and sentence, and no other", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "errors.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (\d+) \| (.*) \|$/gm)].map(([, code, status, detail]) => [
    code,
    Number(status),
    detail,
  ]);
  expect(rows).toEqual(
    Object.entries(failures).map(([code, failure]) => [code, failure.status, failure.detail.replaceAll("|", "\\|")]),
  );
});

test("figures are there for this machine and hidden from others", async () => {
  await ask("GET", "/queues");
  const figures = await (await fetch(`${house.url}/metrics`)).text();
  expect(figures).toMatch(/lyhord_http_request_seconds_count\{method="GET",route="\/api\/v1\/queues",status="200"\} \d/);
  expect((await fetch(`${house.url}/metrics`, { headers: { "x-forwarded-for": "192.0.2.7" } })).status).toBe(404);
});

test("answers carry the headers that keep a browser safe", async () => {
  const { headers } = await fetch(`${house.url}/health/live`);
  expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});
