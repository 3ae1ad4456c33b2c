import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;
let person: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
  person = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
});
afterAll(() => house.stop());

const whole = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;
const listed = async (query: string) =>
  (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?${query}`)).body.items;
const withSubject = (queue: string, subject: string) =>
  until(async () => (await listed(`queue=${queue}&limit=100`)).find((item) => item.subject === subject) ?? null);

/** The mail that somebody sends after it is acknowledged; by then the mail before it would have been. */
async function isAcknowledged(address: string): Promise<boolean> {
  const after = `efter-${address}`;
  await house.mailIn({ from: after, subject: "Efteråt", text: "En annan sak" });
  await house.outside.mail(({ to }) => to.includes(after));
  return house.outside.arrived.some(({ to }) => to.includes(address));
}

test("what a filter before us calls spam is put away where it is seen, and not acknowledged", async () => {
  await house.mailIn({ from: "a@reklam.test", subject: "Vinst", text: "Klicka", headers: { "X-Spam-Flag": "YES" } });
  const item = await withSubject("spam", "Vinst");
  expect(item).toMatchObject({
    state: "removed",
    due: null,
    removal: { reason: "spam", spam: { by: "filter", header: "X-Spam-Flag: YES", name: null } },
  });
  expect((await listed("queue=all")).map(({ id }) => id)).not.toContain(item.id);
  expect((await listed("q=Vinst")).map(({ id }) => id)).not.toContain(item.id);
  expect(await isAcknowledged("a@reklam.test")).toBe(false);
});

test("not spam: open, its team's and due, not acknowledged; and its sender is believed before the filter from then on, unless forged", async () => {
  const mail = { from: "kund@forening.test", headers: { "X-Spam-Status": "Yes, score=7" } };
  await house.mailIn({ ...mail, subject: "Bokning ett", text: "Vi vill boka lokalen" });
  const { id } = await withSubject("spam", "Bokning ett");
  const { body: restored } = await ask<ConversationSummary>("DELETE", `/conversations/${id}/spam-mark`);
  expect(restored).toMatchObject({ state: "open", removal: null, owner: { kind: "team" } });
  expect(restored.due).not.toBeNull();
  expect((await whole(id)).history.map(({ type }) => type)).toEqual(["conversation.started", "conversation.restored"]);
  expect(await isAcknowledged("kund@forening.test")).toBe(false);
  await house.mailIn({ ...mail, subject: "Bokning två", text: "Och en gång till" });
  expect((await withSubject("all", "Bokning två")).state).toBe("open");
});

test("by a person's hand: put away and back, with one event each; what is put away can't be answered", async () => {
  await house.mailIn({ from: "b@reklam.test", subject: "Erbjudande", text: "Köp" });
  const { id } = await withSubject("all", "Erbjudande");
  const { body: marked } = await person<ConversationSummary>("PUT", `/conversations/${id}/spam-mark`);
  expect(marked).toMatchObject({ state: "removed", removal: { reason: "spam", spam: { by: "person", name: "Anna Lind" } } });
  expect((await person("PUT", `/conversations/${id}/spam-mark`)).status).toBe(200);
  expect((await person("POST", `/conversations/${id}/replies`, { text: "Nej tack" })).status).toBe(409);
  await person("DELETE", `/conversations/${id}/spam-mark`);
  expect((await person("DELETE", `/conversations/${id}/spam-mark`)).status).toBe(200);
  const marks = (await whole(id)).history.map(({ type }) => type).filter((type) => /removed|restored/.test(type));
  expect(marks).toEqual(["conversation.removed", "conversation.restored"]);
});

test("a mail to a conversation its sender takes part in is never spam", async () => {
  const sent = await house.mailIn({ from: "vera@kund.test", subject: "Vinterdäck", text: "Har ni vinterdäck?" });
  const { id } = await withSubject("all", "Vinterdäck");
  await house.mailIn({
    from: "vera@kund.test",
    subject: "SV: Vinterdäck",
    text: "Och sommardäck?",
    inReplyTo: sent,
    references: sent,
    headers: { "X-Spam-Flag": "YES" },
  });
  const joined = await until(async () => {
    const now = await whole(id);
    return now.messages.some(({ text }) => text.includes("sommardäck")) ? now : null;
  });
  expect(joined.state).toBe("open");
});

test("what people here mark and answer is learnt: spam like it is put away with the words that gave it away, and customers are not", async () => {
  const lines = readFileSync(join(import.meta.dirname, "../../../test/mail/spam.txt"), "utf8")
    .trim()
    .split("\n");
  const spams = lines.map((line) => line.split(" | "));
  for (const [index, [subject, text]] of spams.slice(0, 30).entries())
    await house.mailIn({ from: `s${index}@sales${index}.test`, subject: `${subject} (${index})`, text: text ?? "" });
  for (let index = 0; index < 24; index++)
    await house.mailIn({
      from: `k${index}@kund${index}.test`,
      subject: `Fråga ${index}`,
      text: `Hej! Min beställning nummer ${index} har inte kommit. När får jag den, och kan ni ringa mig? Vänliga hälsningar Kim`,
    });
  const all = await until(async () => {
    const items = await listed("queue=unassigned&limit=100");
    return items.filter(({ subject }) => /\(\d+\)$|^Fråga \d/.test(subject)).length >= 54 ? items : null;
  });
  for (const { id, subject } of all) {
    if (/\(\d+\)$/.test(subject)) await ask("PUT", `/conversations/${id}/spam-mark`);
    else if (/^Fråga \d/.test(subject))
      await ask("POST", `/conversations/${id}/replies`, { text: "Hej Kim! Den kommer i morgon." });
  }
  const [subject = "", text = ""] = spams[30] ?? [];
  await house.mailIn({ from: "ny@annan.test", subject, text });
  const item = await withSubject("spam", subject);
  expect(item.removal?.spam).toMatchObject({ by: "words", header: null });
  expect(item.removal?.spam?.words.length).toBeGreaterThan(2);
  await house.mailIn({
    from: "ny@kund.test",
    subject: "Var är den?",
    text: "Hej, min beställning har inte kommit. Hälsningar Lo",
  });
  expect((await withSubject("all", "Var är den?")).state).toBe("open");

  // Taken back, it is as if it had never been learnt, and the sender is believed.
  await ask("DELETE", `/conversations/${item.id}/spam-mark`);
  const totals = await house.database.inOrganisation(house.organisation.id, { kind: "system", id: null, name: null }, (tx) =>
    tx.db.selectFrom("spam_totals").selectAll().executeTakeFirstOrThrow(),
  );
  expect(totals.spam).toBe(30);
  await house.mailIn({ from: "ny@annan.test", subject: `${subject} igen`, text });
  expect((await withSubject("all", `${subject} igen`)).state).toBe("open");
});
