import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary, Queue } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

const listed = async (query: string) =>
  (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?${query}`)).body.items;
const about = (words: string) => until(async () => (await listed(`q=${words}`))[0] ?? null);
const whole = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;
const counts = async () => (await ask<{ counts: Partial<Record<Queue, number>>; overdue: number }>("GET", "/queues")).body;

/** Whether anything has gone to the address: what the shelf holds is told apart from what was only not answered yet by a later mail. */
const written = (address: string) => house.outside.arrived.filter(({ to }) => to.includes(address)).length;

test("what a machine begins lies on the shelf: seen, not due, in no queue of work, not answered", async () => {
  const before = await counts();
  await house.mailIn({
    from: "Butiken <nytt@butik.test>",
    subject: "Veckans nyheter",
    text: "Höstens krukor är här.",
    headers: { "List-Unsubscribe": "<https://butik.test/av>" },
  });
  const summary = await about("krukor");
  expect(summary).toMatchObject({
    state: "shelved",
    due: null,
    preview: "Höstens krukor är här.",
    shelving: { kind: "newsletter", signs: [{ where: "header", detail: "List-Unsubscribe" }], byName: null },
  });
  expect((await listed("queue=shelf")).map(({ id }) => id)).toEqual([summary.id]);
  expect((await listed("queue=unassigned")).map(({ id }) => id)).not.toContain(summary.id);
  const after = await counts();
  expect(after.counts).toEqual({ ...before.counts, shelf: (before.counts.shelf ?? 0) + 1 });
  expect((await whole(summary.id)).messages).toMatchObject([{ automatic: true, machine: { kind: "newsletter" } }]);
  // The mail of a person that comes after it is acknowledged, and by then it would have been.
  await house.mailIn({ from: "efter@kund.test", subject: "Fråga", text: "Kommer efter krukorna" });
  await house.outside.mail(({ to }) => to.includes("efter@kund.test"));
  expect(written("nytt@butik.test")).toBe(0);
});

test("to the queue: open, its team's and due; and by a person's hand on the shelf again", async () => {
  await house.mailIn({ from: "no-reply@kommun.test", subject: "Besked", text: "Tillståndet för marknaden" });
  const { id } = await about("tillståndet");
  const { body: open } = await ask<ConversationSummary>("DELETE", `/conversations/${id}/shelving`);
  expect(open).toMatchObject({ state: "open", shelving: null, owner: { kind: "team" } });
  expect(open.due).not.toBeNull();
  expect((await whole(id)).replyTo.to).toEqual([{ name: null, address: "no-reply@kommun.test" }]);
  const { body: shelved } = await ask<ConversationSummary>("PUT", `/conversations/${id}/shelving`);
  expect(shelved).toMatchObject({ state: "shelved", due: null, shelving: { kind: "other", signs: [] } });
  expect((await whole(id)).history.map(({ type }) => type)).toEqual([
    "conversation.started",
    "conversation.unshelved",
    "conversation.shelved",
  ]);
  // Nothing is learnt of it: the next is judged as ever.
  await house.mailIn({ from: "anna@kommun.test", subject: "Besked", text: "Marknaden igen, från en människa" });
  expect((await about("människa")).state).toBe("open");
});

test("a closed conversation is not put on the shelf", async () => {
  await house.mailIn({ from: "klar@kund.test", subject: "Fråga", text: "Klart om avslut" });
  const { id } = await about("avslut");
  await ask("PUT", `/conversations/${id}/closure`);
  expect((await ask("PUT", `/conversations/${id}/shelving`)).status).toBe(409);
});

test("an absence note to a closed conversation wakes nobody; its sender's own answer does", async () => {
  const sent = await house.mailIn({ from: "tove@kund.test", subject: "Fråga", text: "När går färjan till Ven" });
  const { id } = await about("färjan");
  await ask("PUT", `/conversations/${id}/closure`);
  const answer = { from: "tove@kund.test", inReplyTo: sent, references: sent };
  await house.mailIn({
    ...answer,
    subject: "Automatiskt svar: Fråga",
    text: "Jag är på semester till den 7 december.",
    headers: { "Auto-Submitted": "auto-replied" },
  });
  const away = await until(async () => {
    const now = await whole(id);
    return now.messages.length > 2 ? now : null;
  });
  expect(away.state).toBe("closed");
  expect(away.messages.at(-1)?.machine).toMatchObject({ kind: "out-of-office", until: expect.stringMatching(/-12-07$/) });
  await house.mailIn({ ...answer, subject: "SV: Fråga", text: "Nu är jag tillbaka, när går färjan?" });
  await until(async () => ((await whole(id)).state === "open" ? true : null));
});

test("a person who answers what lies on the shelf opens it", async () => {
  const sent = await house.mailIn({
    from: "styrelsen@forening.test",
    subject: "Årsmöte",
    text: "Kallelse till årsmötet",
    headers: { "List-Id": "<alla.forening.test>", Precedence: "list" },
  });
  const { id, state } = await about("kallelse");
  expect(state).toBe("shelved");
  await house.mailIn({
    from: "styrelsen@forening.test",
    subject: "SV: Årsmöte",
    text: "Kommer ni?",
    inReplyTo: sent,
    references: sent,
  });
  const open = await until(async () => ((await whole(id)).state === "open" ? whole(id) : null));
  expect(open.shelving).toBeNull();
  expect(open.due).not.toBeNull();
});

test("one who only asks not to be answered by machines is a person who waits, and is not acknowledged", async () => {
  await house.mailIn({
    from: "exchange@kund.test",
    subject: "Fråga",
    text: "Från ett stort företag",
    headers: { "X-Auto-Response-Suppress": "All" },
  });
  const { id } = await about("företag");
  await house.mailIn({ from: "sist@kund.test", subject: "Fråga", text: "Kommer sist" });
  await house.outside.mail(({ to }) => to.includes("sist@kund.test"));
  const conversation = await whole(id);
  expect(conversation).toMatchObject({ state: "open", messages: [{ automatic: false, machine: null }] });
  expect(conversation.messages).toHaveLength(1);
});
