import type { Asker } from "./asker.ts";
import { ms, quantile, whole, type Figure } from "./figures.ts";
import type { Stand } from "./stand.ts";

/** Milliseconds of each request, by what was asked. */
export type Timings = Map<string, number[]>;

const listTimes = 60;
const singleTimes = 200;
const warm = 5;
/** For comparison: how busy the machine was with other things. */
const nothing = "a request that does nothing";

/** Asks for every list, conversations, and changes of state, over HTTP, in turn, so that what else the machine does meets all alike. */
export async function timeLists(stand: Stand): Promise<Timings> {
  const timings: Timings = new Map();
  const ids = await someConversations(stand);
  const tag = (await stand.asToken.get<{ items: { id: string }[] }>("/tags")).items[0]?.id;
  const contact = (await stand.asToken.get<{ contact: { id: string } }>(`/conversations/${ids[0]}`)).contact.id;
  const lists = [
    ...["mine", "teams", "unassigned", "mentions", "waiting", "snoozed", "closed", "all"].map((queue) => `queue=${queue}`),
    `team=${stand.teamIds[0]}&state=open`,
    `tag=${tag}`,
    `contact=${contact}`,
  ];
  const asPerson = (query: string) => /queue=(mine|teams|mentions)/.test(query);
  for (const [who, asker] of [
    ["agent", stand.asAgent],
    ["token", stand.asToken],
  ] as const) {
    const asked = who === "agent" ? lists : lists.filter((query) => !asPerson(query));
    const paths = (await Promise.all(asked.map((query) => pages(asker, query)))).flat();
    paths.push(["queues (counts)", "/queues"]);
    for (let time = -warm; time < listTimes; time++)
      for (const [what, path] of paths) note(timings, `${what}, ${who}`, time, (await asker.timed("GET", path)).took);
    await timeSingles(stand, asker, who, who === "agent" ? ids.slice(0, singleTimes) : ids.slice(singleTimes), timings);
  }
  return timings;
}

/** Its first page, and the second where there is one. */
async function pages(asker: Asker, query: string): Promise<[what: string, path: string][]> {
  const name = `list ${query.replaceAll(/=[0-9a-f-]{36}/g, "").replaceAll("queue=", "")}`;
  const { next } = await asker.get<{ next: string | null }>(`/conversations?${query}`);
  const first: [string, string] = [name, `/conversations?${query}`];
  return next === null ? [first] : [first, [`${name}, page 2`, `/conversations?${query}&cursor=${next}`]];
}

async function timeSingles(stand: Stand, asker: Asker, who: string, ids: string[], timings: Timings): Promise<void> {
  for (const [index, id] of ids.entries()) {
    note(timings, nothing, index - warm, await asker.nothing());
    const agentId = stand.agentIds[index % stand.agentIds.length];
    const steps: [what: string, method: string, path: string, body?: unknown][] = [
      ["conversation", "GET", ""],
      ["contact of a conversation", "GET", "/contact"],
      ["assign", "POST", "/assignments", { agentId }],
      ["close", "PUT", "/closure"],
      ["reopen", "DELETE", "/closure"],
    ];
    for (const [what, method, path, body] of steps)
      note(timings, `${what}, ${who}`, index - warm, (await asker.timed(method, `/conversations/${id}${path}`, body)).took);
  }
}

function note(timings: Timings, what: string, time: number, took: number): void {
  if (time < 0) return;
  const own = timings.get(what);
  if (own === undefined) timings.set(what, [took]);
  else own.push(took);
}

/** Of all ages and states. */
async function someConversations({ owner, organisationId }: Stand): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from conversations where organisation_id = $1 and state in ('open', 'waiting', 'closed') order by md5(reference) limit $2",
    [organisationId, singleTimes * 2],
  );
  return rows.map((row) => row.id);
}

/** Each request at the large size, and how many times its time at the small one that is. */
export function compareLists(small: Timings, large: Timings, sizes: [small: number, large: number]): Figure[] {
  const target = `p95 ≤ 25 ms, ≤ 1.5 × at ${whole(sizes[0])}`;
  return [...large].map(([what, times]) => {
    const before = small.get(what) ?? [];
    const p95 = quantile(times, 0.95);
    if (what === nothing) return { what, figure: `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(p95)}`, target: "", reached: null };
    const ratio = quantile(times, 0.5) / quantile(before, 0.5);
    const figure = `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(p95)}; × ${ratio.toFixed(2)} (from p50 ${ms(quantile(before, 0.5))}, p95 ${ms(quantile(before, 0.95))})`;
    return before.length === 0
      ? { what, figure: `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(p95)}`, target: "p95 ≤ 25 ms", reached: p95 <= 25 }
      : { what, figure, target, reached: p95 <= 25 && ratio <= 1.5 };
  });
}
