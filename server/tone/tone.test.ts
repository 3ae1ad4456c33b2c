import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CannedReply, Conversation, Message, OrganisationVoice, VoiceTrial } from "#contract";
import { system, type Role } from "#kernel";
import { rescoreForAll } from "#tone";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let anna: Ask;

beforeAll(async () => {
  house = await testHouse();
  await become("admin");
  anna = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
});
afterAll(() => house.stop());

async function become(role: Role): Promise<void> {
  await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.updateTable("agents").set({ role }).where("id", "=", house.organisation.agentId).execute(),
  );
}

async function prepare(reply: Partial<CannedReply>): Promise<CannedReply> {
  const { status, body } = await anna<CannedReply>("POST", "/canned-replies", {
    language: "sv",
    name: "Återbetalning",
    html: "<p>Vi betalar tillbaka pengarna inom fem dagar.</p>",
    ...reply,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

const listed = async () => (await anna<{ items: CannedReply[] }>("GET", "/canned-replies")).body.items;
const heavy = "<p>Samtliga återbetalningar effektueras i enlighet med gällande bestämmelser, varvid kunden erhåller besked.</p>";

describe("canned replies", () => {
  test("are scored when saved, and listed worst first", async () => {
    const good = await prepare({ name: "Bra", teamId: house.organisation.teamId });
    const bad = await prepare({ name: "Dåligt", html: heavy });
    expect(good.score).toBeGreaterThan(bad.score + 10);
    expect(bad).toMatchObject({ teamId: null, changedBy: "Anna Lind", remarks: expect.any(Number) });
    expect((await listed()).map(({ name }) => name)).toEqual(["Dåligt", "Bra"]);
    const { body: mended } = await anna<CannedReply>("PATCH", `/canned-replies/${bad.id}`, { html: good.html });
    expect(mended).toMatchObject({ name: "Dåligt", score: good.score, text: good.text });
  });

  test("that an older coach scored are scored anew", async () => {
    const { id, score, remarks } = await prepare({ name: "Från förr" });
    await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db.updateTable("canned_replies").set({ score: 1, remarks: 40 }).where("id", "=", id).execute(),
    );
    await rescoreForAll(house.database);
    expect((await listed()).find((reply) => reply.id === id)).toMatchObject({ score, remarks });
  });

  test("are cleaned of what could run", async () => {
    const reply = await prepare({ html: '<p onclick="x()">Hej<script>alert(1)</script></p>' });
    expect(reply.html).toBe("<p>Hej</p>");
  });

  test("taken out of use, they are listed no more, and stay in the books", async () => {
    const { id } = await prepare({ name: "Gammalt" });
    expect((await anna("DELETE", `/canned-replies/${id}`)).status).toBe(204);
    expect((await listed()).map((reply) => reply.id)).not.toContain(id);
    expect((await anna("PATCH", `/canned-replies/${id}`, { name: "Nytt" })).status).toBe(404);
    const rows = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db.selectFrom("canned_reply_retirements").selectAll().where("canned_reply_id", "=", id).execute(),
    );
    expect(rows).toMatchObject([{ retired_by: house.organisation.agentId }]);
  });

  test("each change is an event", async () => {
    const { id } = await prepare({});
    await anna("PATCH", `/canned-replies/${id}`, { name: "Annat" });
    await anna("DELETE", `/canned-replies/${id}`);
    const events = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db.selectFrom("events").select("type").where("subject_id", "=", id).orderBy("seq").execute(),
    );
    expect(events.map(({ type }) => type)).toEqual(["canned-reply.created", "canned-reply.changed", "canned-reply.retired"]);
  });

  test("everybody reads them; leads and administrators write them", async () => {
    await become("agent");
    try {
      expect((await anna("GET", "/canned-replies")).status).toBe(200);
      expect((await anna("POST", "/canned-replies", { language: "sv", name: "x", html: "<p>x</p>" })).status).toBe(403);
      expect((await anna("PUT", "/voice", { voice: {} })).status).toBe(403);
    } finally {
      await become("admin");
    }
  });
});

describe("the voice", () => {
  test("is kept as it is given, and scores canned replies anew", async () => {
    const before = await prepare({ name: "Tung", html: "<p>Vi inkommer med besked till samtliga.</p>" });
    const voice = { allow: ["samtliga", "inkommer"], emoji: "never", weights: { warmth: 2 } };
    const { status, body } = await anna<OrganisationVoice>("PUT", "/voice", { voice });
    expect([status, body]).toEqual([200, { voice, changedAt: expect.any(String), changedBy: "Anna Lind" }]);
    expect((await anna<OrganisationVoice>("GET", "/voice")).body).toEqual(body);
    const after = (await listed()).find(({ id }) => id === before.id);
    expect(after?.score).toBeGreaterThan(before.score);
  });

  test("one that is wrong is refused with each place that is wrong", async () => {
    const { status, body } = await anna<{ code: string; fields: { path: string }[] }>("PUT", "/voice", {
      voice: { emoji: "often", weights: { warmth: 99 }, colour: "blue" },
    });
    expect([status, body.code]).toEqual([422, "voice.invalid"]);
    expect(body.fields.map(({ path }) => path).toSorted()).toEqual(["colour", "emoji", "weights.warmth"]);
  });

  test("of two who change the same one, the second is told, and takes nothing from the first", async () => {
    await anna("PUT", "/voice", { voice: { emoji: "free" } });
    const { changedAt: from } = (await anna<OrganisationVoice>("GET", "/voice")).body;
    const both = ["never", "sparingly"].map((emoji) => anna("PUT", "/voice", { voice: { emoji }, from }));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409]);
    const late = await anna<{ code: string }>("PUT", "/voice", { voice: {}, from: null });
    expect([late.status, late.body.code]).toEqual([409, "voice.changed_meanwhile"]);
    const { voice, changedAt } = (await anna<OrganisationVoice>("GET", "/voice")).body;
    expect(voice["emoji"]).toBe(statuses[0] === 200 ? "never" : "sparingly");
    expect((await anna("PUT", "/voice", { voice: {}, from: changedAt })).status).toBe(200);
  });

  test("a term is allowed once, however often and however many at once ask for it", async () => {
    await anna("PUT", "/voice", { voice: {} });
    const terms = ["Trafikpunkten", "trafikpunkten", "Reslinjen"];
    await Promise.all(terms.map((term) => anna("POST", "/voice/allowed-terms", { term })));
    const { voice } = (await anna<OrganisationVoice>("GET", "/voice")).body;
    const allowed = (voice["allow"] as string[]).map((term) => term.toLowerCase());
    expect(allowed.toSorted()).toEqual(["reslinjen", "trafikpunkten"]);
  });

  test("is tried on what was sent, beside the customer's message, and changes nothing", async () => {
    await anna("PUT", "/voice", { voice: {} });
    await house.mailIn({ subject: "Fråga", text: "Hej! När betalar ni tillbaka mina pengar? Kalle" });
    const { id, subject } = await until(
      async () => (await anna<{ items: Conversation[] }>("GET", "/conversations?q=pengar")).body.items[0] ?? null,
    );
    const text = "Hej Kalle! Samtliga pengar betalas tillbaka på torsdag. Jag hör av mig när det är klart. Hälsningar, Anna";
    const { body: sent } = await anna<Message>("POST", `/conversations/${id}/replies`, { text });
    const voice = { allow: ["samtliga"], avoid: { klart: "färdigt" } };
    const { status, body } = await anna<{ items: VoiceTrial[] }>("POST", "/voice/trials", { voice });
    expect(status).toBe(200);
    const [trial, ...others] = body.items;
    expect(others).toEqual([]);
    expect(trial).toMatchObject({
      conversationId: id,
      messageId: sent.id,
      subject,
      preview: expect.stringContaining("Hej Kalle!"),
    });
    expect(trial?.after).not.toBe(trial?.before);
    expect(trial?.gone).toEqual([{ rule: "officialese", message: expect.stringContaining("Samtliga") }]);
    expect(trial?.added).toEqual([{ rule: "voice", message: expect.stringContaining("klart") }]);
    expect((await anna<OrganisationVoice>("GET", "/voice")).body.voice).toEqual({});
    expect((await anna("POST", "/voice/trials", { voice: { emoji: 3 } })).status).toBe(422);
  });

  test("is tried beside all that the customer has written since the last answer, as the one who answered read it", async () => {
    await anna("PUT", "/voice", { voice: {} });
    await house.mailIn({
      subject: "Cykel",
      text: "Hej! Vad kostar det att ta med en cykel på färjan? Kalle",
      messageId: "<cykel@kund.test>",
    });
    const { id } = await until(
      async () => (await anna<{ items: Conversation[] }>("GET", "/conversations?q=cykel")).body.items[0] ?? null,
    );
    await house.mailIn({ subject: "Re: Cykel", text: "Tack på förhand! Kalle", inReplyTo: "<cykel@kund.test>" });
    await until(async () => {
      const { messages } = (await anna<Conversation>("GET", `/conversations/${id}`)).body;
      return messages.filter(({ direction }) => direction === "in").length === 2 || null;
    });
    const { body: sent } = await anna<Message>("POST", `/conversations/${id}/replies`, {
      text: "Hej Kalle! Vi hörs i höst. Hälsningar, Anna",
    });
    const { body } = await anna<{ items: VoiceTrial[] }>("POST", "/voice/trials", { voice: { rules: { unanswered: "off" } } });
    const trial = body.items.find(({ messageId }) => messageId === sent.id);
    expect(trial?.gone.map(({ rule }) => rule)).toContain("unanswered");
  });
});
