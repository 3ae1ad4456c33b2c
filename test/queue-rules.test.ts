import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationSummary, Queue } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";
import { belongs, countedAnew, order, withItem, type ListFilter, type ListPage } from "../web/conversations/queue-rules.ts";

/** The web moves conversations between lists by itself, as they change: it must put them where the server would. */

let house: TestHouse;
let person: Ask;
let all: ConversationSummary[];
let reader: { agentId: string; teamIds: string[] };

beforeAll(async () => {
  house = await testHouse();
  const { agentId, teamId } = house.organisation;
  reader = { agentId, teamIds: [teamId] };
  person = (await house.signedIn({ id: agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
  const other = (await (await house.asking())<{ id: string }>("POST", "/teams", { name: "Andra gruppen" })).body.id;
  for (let count = 0; count < 13; count++)
    await house.mailIn({ from: `k${count}@kund.test`, subject: `Fråga ${count}`, text: "Hej" });
  const list = async () =>
    (await person<{ items: ConversationSummary[] }>("GET", "/conversations?queue=all&limit=100")).body.items;
  const [a, b, c, d, e, f, g, h, i, j, k] = await until(async () => ((await list()).length === 13 ? await list() : null));
  await person("POST", `/conversations/${a?.id}/assignments`, { agentId });
  await person("POST", `/conversations/${b?.id}/assignments`, { teamId: other });
  await person("PUT", `/conversations/${c?.id}/closure`);
  await person("PUT", `/conversations/${d?.id}/snooze`, { until: "2099-01-01T08:00:00Z" });
  await person("POST", `/conversations/${e?.id}/replies`, { text: "Hej" });
  await person("POST", `/conversations/${f?.id}/assignments`, { agentId, teamId: other });
  await person("PUT", `/conversations/${g?.id}/snooze`, { until: "2098-01-01T08:00:00Z" });
  await person("PUT", `/conversations/${h?.id}/shelving`);
  await person("PUT", `/conversations/${i?.id}/shelving`);
  for (const one of [j, k]) await person("PUT", `/conversations/${one?.id}/spam-mark`);
  const spam = await person<{ items: ConversationSummary[] }>("GET", "/conversations?queue=spam");
  all = [...(await list()), ...spam.body.items];
});
afterAll(() => house.stop());

const queues: Queue[] = ["mine", "teams", "unassigned", "waiting", "snoozed", "shelf", "closed", "spam", "all"];

test.each(queues)("%s holds what the server says, in its order", async (queue) => {
  const filter: ListFilter = { kind: "queue", queue };
  const { items } = (await person<{ items: ConversationSummary[] }>("GET", `/conversations?queue=${queue}&limit=100`)).body;
  expect(items.length).toBeGreaterThan(0);
  const ours = all.filter((item) => belongs(filter, item, reader)).toSorted(order(filter));
  expect(ours.map((item) => item.id)).toEqual(items.map((item) => item.id));
});

test.each(queues)("%s built up one by one is the same list", (queue) => {
  const filter: ListFilter = { kind: "queue", queue };
  const built = all.reduce<ListPage[]>(
    (pages, item) => withItem(pages, item, filter, reader),
    [{ items: [], next: null, seq: 0 }],
  );
  expect(built.flatMap((page) => page.items)).toEqual(
    all.filter((item) => belongs(filter, item, reader)).toSorted(order(filter)),
  );
});

test("what is older than what is known changes nothing", () => {
  const filter: ListFilter = { kind: "queue", queue: "all" };
  const [item] = all;
  if (item === undefined) throw new Error("There is nothing in the list.");
  const pages = [{ items: [item], next: null, seq: 0 }];
  expect(withItem(pages, { ...item, subject: "förr", seq: item.seq - 1 }, filter, reader)).toBe(pages);
});

test("counted by what changed, there are as many in each queue as the server counts", async () => {
  type Counts = Parameters<typeof countedAnew>[0];
  const count = async () => (await person<Counts>("GET", "/queues")).body;
  const inTeams = ({ teams }: Counts) =>
    teams.filter((team) => team.count > 0).toSorted((a, b) => (a.teamId < b.teamId ? -1 : 1));
  let counts = await count();
  const { agentId, teamId } = house.organisation;
  const acts: ((id: string) => Promise<unknown>)[] = [
    (id) => person("POST", `/conversations/${id}/assignments`, { agentId }),
    (id) => person("PUT", `/conversations/${id}/snooze`, { until: "2099-01-01T08:00:00Z" }),
    (id) => person("DELETE", `/conversations/${id}/snooze`),
    (id) => person("POST", `/conversations/${id}/assignments`, { teamId }),
    (id) => person("PUT", `/conversations/${id}/closure`),
    (id) => person("DELETE", `/conversations/${id}/closure`),
  ];
  for (const before of all) {
    let known: ConversationSummary | null = before;
    for (const act of acts) {
      await act(before.id);
      const after: ConversationSummary = (await person<ConversationSummary>("GET", `/conversations/${before.id}`)).body;
      counts = countedAnew(counts, known, after, reader, new Date());
      known = after;
    }
    const server = await count();
    expect(counts.counts).toEqual(server.counts);
    expect(inTeams(counts)).toEqual(inTeams(server));
    expect(counts.overdue).toBe(server.overdue);
  }
  await house.mailIn({ from: "ny@kund.test", subject: "En ny", text: "Hej" });
  const [newest] = await until(async () => {
    const { items } = (await person<{ items: ConversationSummary[] }>("GET", "/conversations?queue=all&limit=1")).body;
    return items[0]?.subject === "En ny" ? items : null;
  });
  if (newest === undefined) throw new Error("The new one is not there.");
  expect(countedAnew(counts, null, newest, reader, new Date()).counts).toEqual((await count()).counts);
});
