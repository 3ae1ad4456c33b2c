import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Tx } from "#kernel";
import { ChannelBench } from "../channel-bench.ts";
import { asksToWait, Ways } from "./limits.ts";
import { takeTurns, type Turns } from "./turns.ts";

const second = 1000;
const ways = new Ways("smtp://127.0.0.1:2525", { out: { perMinute: 120 }, gmail: { perMinute: 30 } });

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set({ ways })));
afterAll(() => bench.clear());
beforeEach(async () => {
  await bench.doJobs();
  bench.news.length = 0;
  bench.mailer.handed.length = 0;
  // Yesterday's turns are nobody's business.
  bench.made.clock.advance(26 * 3600 * second);
});

const to = (address: string) => ({ to: [{ name: null, address }] });
const now = () => bench.made.clock.now();

async function sendEach(outgoings: readonly ReturnType<ChannelBench["outgoing"]>[]): Promise<void> {
  await bench.act((tx) => bench.channels.sendAll(tx, outgoings, now()));
}

async function turnsOf(tx: Tx, by: Ways, addresses: string[], waited = false): Promise<Turns> {
  const [turns] = await takeTurns(tx, by, [{ addresses, automatic: false, waited }]);
  if (turns === undefined) throw new Error("It has no turn.");
  return turns;
}

async function delivery(messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

/** Lets so many seconds go by, one after the other, and tells in which second each mail was handed over. */
async function watch(seconds: number): Promise<{ at: number; to: string }[]> {
  const seen: { at: number; to: string }[] = [];
  for (let at = 0; at <= seconds; at++) {
    const before = bench.mailer.handed.length;
    await bench.doJobs();
    for (const parcel of bench.mailer.handed.slice(before)) seen.push({ at, to: parcel.to.join() });
    bench.made.clock.advance(second);
  }
  return seen;
}

/** The most of these in any minute. */
function mostInAMinute(seen: readonly { at: number }[]): number {
  return Math.max(...seen.map(({ at }) => seen.filter((other) => other.at >= at && other.at < at + 60).length));
}

test.each([
  ["421 4.7.0 Try again later", true],
  ["421 Service not available", true],
  ["450 4.7.1 Too much mail from you", true],
  ["451 4.3.2 System not accepting mail", true],
  ["452 Insufficient system storage", true],
  ["432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded", true],
  ["452 4.2.2 Mailbox full", false],
  ["450 4.2.1 This user receives mail too quickly", false],
  ["450 4.1.2 Domain not found", false],
  ["451 4.7.1 Greylisted, come again in 300 seconds", false],
  ["452 4.5.3 Too many recipients", false],
  ["550 5.7.1 Never", false],
  ["connect ECONNREFUSED 127.0.0.1:25", false],
])("%s asks for less mail: %s", (said, asks) => expect(asksToWait(said)).toBe(asks));

test("what providers allow is known; settings come before it, and can lift it", () => {
  expect(new Ways("smtp://u:p@smtp.office365.com:587", {}).out()).toEqual({
    key: "out",
    name: "smtp.office365.com",
    limit: { perMinute: 30, perDay: 10_000 },
  });
  expect(new Ways("smtps://u:p@smtp.gmail.com", {}).out().limit).toEqual({ perDay: 2000 });
  expect(new Ways("smtps://u:p@smtp.gmail.com", { out: {} }).out().limit).toEqual({});
  expect(new Ways(null, {}).to("Eva@Hotmail.se")).toEqual({ key: "outlook", name: "Outlook.com", limit: { perMinute: 60 } });
  expect(new Ways(null, { "hotmail.se": { perMinute: 5 } }).to("eva@hotmail.se").limit).toEqual({ perMinute: 5 });
  expect(new Ways(null, {}).to("eva@kund.example")).toEqual({ key: "kund.example", name: "kund.example", limit: {} });
});

test("a mailbox's own server has the limits of its host, for those of one organisation who send as the same user", () => {
  const common = new Ways("smtp://oss%40exempel.se:p@smtp.office365.com:587", { out: { perMinute: 5 } });
  const own = { organisationId: "o1", host: "smtp.office365.com", username: "vi@exempel.se" };
  expect(common.out(own)).toMatchObject({ name: "smtp.office365.com", limit: { perMinute: 30, perDay: 10_000 } });
  expect(common.out({ ...own, host: "smtp.exempel.se" })).toMatchObject({ name: "smtp.exempel.se", limit: {} });
  const { key } = common.out(own);
  expect(common.out({ ...own }).key).toBe(key);
  for (const other of [{ organisationId: "o2" }, { username: "andra@exempel.se" }, { host: "smtp.gmail.com" }])
    expect(common.out({ ...own, ...other }).key).not.toBe(key);
  // The account of SMTP_URL is one, by whatever way it is sent by.
  expect(common.out({ ...own, username: "oss@exempel.se" })).toEqual(common.out());
});

const mxOf: Record<string, string[]> = {
  "kommun.example": ["kommun-example.mail.protection.outlook.com"],
  "foretag.example": ["ASPMX.L.GOOGLE.com.", "alt1.aspmx.l.google.com."],
  "ny.example": ["ny-example.x-v1.mx.microsoft"],
  "egen.example": ["mx.egen.example", "google.com.egen.example"],
};

test("who has its mail at a large provider shares the way there, by its servers; who has a limit of its own does not", async () => {
  const asked: string[] = [];
  const known = new Ways("smtp://127.0.0.1", { "fri.example": {} }, async (domain, type) => {
    asked.push(`${domain} ${type}`);
    return (mxOf[domain] ?? ["mx.google.com"]).map((exchange) => ({ exchange, priority: 10 }));
  });
  const addresses = ["a@kommun.example", "B@Foretag.example", "c@ny.example", "d@egen.example", "e@fri.example", "f@gmail.com"];
  expect(known.to("a@kommun.example").key).toBe("kommun.example");
  await known.learn(addresses);
  await known.learn(addresses);
  expect(addresses.map((address) => known.to(address).key)).toEqual([
    "outlook",
    "gmail",
    "outlook",
    "egen.example",
    "fri.example",
    "gmail",
  ]);
  expect(known.to("a@kommun.example")).toEqual({ key: "outlook", name: "Microsoft", limit: { perMinute: 60 } });
  expect(asked).toEqual(Object.keys(mxOf).map((domain) => `${domain} MX`));
});

test("where DNS doesn't answer, mail goes as it did; nobody waits for the same twice, and an answer that comes late counts", async () => {
  const answer = Promise.withResolvers<unknown>();
  let asked = 0;
  const slow = new Ways("smtp://127.0.0.1", {}, () => (asked++, answer.promise));
  await slow.learn(["a@foretag.example"]);
  await slow.learn(["a@foretag.example"]);
  expect(asked).toBe(1);
  expect(slow.to("a@foretag.example")).toEqual({ key: "foretag.example", name: "foretag.example", limit: {} });
  answer.resolve([{ exchange: "aspmx.l.google.com", priority: 1 }]);
  await expect.poll(() => slow.to("a@foretag.example").key).toBe("gmail");
  const broken = new Ways("smtp://127.0.0.1", {}, () => Promise.reject(Object.assign(new Error("No."), { code: "ESERVFAIL" })));
  await broken.learn(["a@foretag.example"]);
  expect(broken.to("a@foretag.example").limit).toEqual({});
});

test("mail to many domains that one provider has keeps to its limit together", async () => {
  const hosted = new Ways("smtp://127.0.0.1", { gmail: { perMinute: 30 } }, async () => [
    { exchange: "smtp.google.com", priority: 1 },
  ]);
  const addresses = Array.from({ length: 20 }, (_, number) => `a@hos${number}.example`);
  const turns = await bench.act((tx) =>
    takeTurns(
      tx,
      hosted,
      addresses.map((address) => ({ addresses: [address], automatic: false, waited: false })),
    ),
  );
  expect(turns.filter(({ go }) => go.size === 1)).toHaveLength(3);
  expect(turns.at(-1)?.deferral).toMatchObject({ by: "Google", because: "limit" });
});

test("many answers at once keep to the limit in every minute, and all go; the others do not wait for them", async () => {
  const many = Array.from({ length: 70 }, (_, number) => bench.outgoing(to(`kund${number}@gmail.com`)));
  const other = bench.outgoing(to("en@kund.example"));
  await sendEach([...many, other]);
  const seen = await watch(170);
  expect(seen.find((one) => one.to === "en@kund.example")?.at).toBe(0);
  const gmail = seen.filter((one) => one.to !== "en@kund.example");
  expect(gmail).toHaveLength(70);
  expect(mostInAMinute(gmail)).toBeLessThanOrEqual(30);
  expect(gmail.filter(({ at }) => at === 0).length).toBeGreaterThan(1);
});

test("what waits for its turn says so, can be undone, and is no attempt", async () => {
  const many = Array.from({ length: 6 }, (_, number) => bench.outgoing(to(`tur${number}@gmail.com`)));
  await sendEach(many);
  await bench.doJobs();
  const last = many.at(-1)?.messageId ?? "";
  expect(await delivery(last)).toMatchObject({ state: "waiting", attempts: 0, deferral: { by: "Gmail", because: "limit" } });
  expect(bench.news.filter(({ state }) => state === "deferred").map(({ messageId }) => messageId)).toContain(last);
  expect(await bench.act((tx) => bench.channels.withdraw(tx, last))).toBe(true);
  await watch(30);
  expect(bench.mailer.handed.map((parcel) => parcel.to[0])).toEqual([0, 1, 2, 3, 4].map((number) => `tur${number}@gmail.com`));
});

test("what people wrote goes before what machines did, though it came later", async () => {
  await sendEach(
    Array.from({ length: 40 }, (_, number) => bench.outgoing({ ...to(`kvitto${number}@gmail.com`), automatic: true })),
  );
  await bench.doJobs();
  await sendEach(Array.from({ length: 8 }, (_, number) => bench.outgoing(to(`svar${number}@gmail.com`))));
  const seen = (await watch(110)).map((one) => one.to.startsWith("svar"));
  expect(seen).toHaveLength(45);
  expect(seen.lastIndexOf(true)).toBe(7);
});

test("a day has so many recipients and no more; the rest go when it is over", async () => {
  const few = new Ways("smtp://127.0.0.1:2525", { out: { perDay: 10 } });
  const ask = (recipients: number) =>
    bench.act((tx) =>
      turnsOf(
        tx,
        few,
        Array.from({ length: recipients }, (_, number) => `${number}@kund.example`),
      ),
    );
  const began = now().getTime();
  for (let mail = 0; mail < 4; mail++) expect((await ask(2)).deferral).toBeNull();
  bench.made.clock.advance(23 * 3600 * second);
  const { go, deferral } = await ask(3);
  expect(go.size).toBe(0);
  expect(deferral).toMatchObject({ by: "127.0.0.1", because: "limit" });
  expect(deferral?.until.getTime()).toBeGreaterThanOrEqual(began + 24 * 3600 * second);
  expect((await ask(2)).go.size).toBe(0);
  bench.made.clock.advance((deferral?.until.getTime() ?? 0) - now().getTime());
  expect((await bench.act((tx) => turnsOf(tx, few, ["a@kund.example"], true))).go.size).toBe(1);
});

test("processes share what they know: twenty who ask at once get no more turns than one who asks twenty times", async () => {
  const turns = await Promise.all(Array.from({ length: 20 }, () => bench.act((tx) => turnsOf(tx, ways, ["a@gmail.com"]))));
  expect(turns.filter(({ go }) => go.size === 1)).toHaveLength(3);
  const times = turns.flatMap(({ deferral }) => deferral?.until.getTime() ?? []);
  expect(new Set(times).size).toBe(17);
});

test("over a real line: a domain that asks to wait is left in peace for longer and longer, and the rest flows on", async () => {
  const asked: string[] = [];
  let closed = true;
  await bench.overALine(async (outside) => {
    outside.refuse = (address) => {
      asked.push(address);
      return closed && address.endsWith("@trangt.example") ? { code: 450, message: "4.7.1 Too much mail from you" } : null;
    };
    const first = bench.outgoing(to("a@trangt.example"));
    await sendEach([first]);
    await bench.doJobs();
    expect(await delivery(first.messageId)).toMatchObject({
      state: "retrying",
      attempts: 1,
      deferral: { by: "trangt.example", because: "asked", until: new Date(now().getTime() + 60 * second).toISOString() },
    });
    expect(bench.news).toMatchObject([{ messageId: first.messageId, state: "deferred" }]);
    const both = bench.outgoing({
      ...to("b@trangt.example"),
      cc: [{ name: null, address: "b@kund.example" }],
    });
    await sendEach([both]);
    await bench.doJobs();
    // Not asked at all; who gets it elsewhere has it.
    expect(asked).toEqual(["a@trangt.example", "b@kund.example"]);
    const half = await delivery(both.messageId);
    expect(half).toMatchObject({
      state: "retrying",
      attempts: 0,
      deferral: { by: "trangt.example", because: "asked" },
      recipients: [
        { address: "b@kund.example", state: "sent" },
        { address: "b@trangt.example", state: "waiting" },
      ],
    });
    expect(new Date(half?.deferral?.until ?? 0).getTime() - now().getTime()).toBe(15 * second);
    bench.made.clock.advance(15 * second);
    await bench.doJobs();
    expect(asked.slice(2)).toEqual(["b@trangt.example"]);
    const third = bench.outgoing(to("c@trangt.example"));
    await sendEach([third]);
    await bench.doJobs();
    expect(new Date((await delivery(third.messageId))?.deferral?.until ?? 0).getTime() - now().getTime()).toBe(30 * second);
    closed = false;
    for (let half = 0; half < 6; half++) {
      bench.made.clock.advance(30 * second);
      await bench.doJobs();
    }
    for (const { messageId } of [first, both, third])
      expect(await delivery(messageId)).toMatchObject({ state: "sent", deferral: null });
    expect(asked.filter((one) => one === "b@kund.example")).toHaveLength(1);
  });
});

test("an outgoing server that asks to wait is left in peace by all", async () => {
  bench.mailer.answers.push({ outcome: "not-now", error: "421 4.7.66 Too many concurrent connections" });
  const [first, next] = [bench.outgoing(to("a@ett.example")), bench.outgoing(to("a@annat.example"))];
  await sendEach([first]);
  await bench.doJobs();
  await sendEach([next]);
  await bench.doJobs();
  expect(bench.mailer.handed).toHaveLength(1);
  expect(await delivery(next.messageId)).toMatchObject({ state: "waiting", deferral: { by: "127.0.0.1", because: "asked" } });
  expect(await watch(61)).toHaveLength(2);
});
