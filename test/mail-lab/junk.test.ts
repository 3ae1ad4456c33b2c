import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until } from "#test-support";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { BadLine } from "./bad-line.ts";
import { connected, inOrder, line, lineThatIs, mail, numbered, texts, type Line } from "./connected.ts";
import { MailLab } from "./lab.ts";

let lab: MailLab;
beforeAll(async () => void (lab = await MailLab.open()));
afterAll(() => lab.close());

const day = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(Date.now() - days * day);
/** Looks into the junk folder once, and then not for as long as a test takes; no more than a few mails at a time. */
const inNoHurry = { silence: 5000, news: 200, retry: [50, 400] as const, junk: { every: 600_000, atATime: 0 } };
const flagsIn = async (user: string, folder: string) =>
  (await lab.mailsIn(user, folder)).map(({ flags }) => [...(flags ?? [])].filter((flag) => flag !== "\\Recent"));
const lain = (bench: ChannelBench) => bench.takenIn.map(({ text, folder }) => [text.trim(), folder]);

test("what lies in the junk folder comes, now and later, and knows that it lay there; nothing is moved or marked there", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort, settings: { junkFolder: "Junk", moveTo: "I Lyhörd" } });
  await lab.put(user, [mail("Bland skräpet.")], { folder: "Junk" });
  await texts(bench, 1);
  await lab.put(user, [mail("I inkorgen.")]);
  await texts(bench, 2);
  await lab.put(user, [mail("Mer skräp.")], { folder: "Junk" });
  await texts(bench, 3);
  await lab.put(user, [mail("Till inkorgen igen.")]);
  await texts(bench, 4);
  expect(lain(bench)).toEqual([
    ["Bland skräpet.", "junk"],
    ["I inkorgen.", "main"],
    ["Mer skräp.", "junk"],
    ["Till inkorgen igen.", "main"],
  ]);
  expect(await flagsIn(user, "Junk")).toEqual([[], []]);
  expect(await lab.mailsIn(user, "INBOX")).toHaveLength(0);
  expect(await line(bench)).toMatchObject({ state: "connected", trouble: null });
});

test("the folder that is read does not wait until much junk is read", async () => {
  const user = lab.mailbox();
  const slow = await BadLine.to(lab.imapPort);
  onTestFinished(() => slow.close());
  slow.delay = 20;
  await lab.put(user, numbered(300, "Skräp"), { folder: "Junk" });
  const bench = await connected(
    { user, port: slow.port, settings: { junkFolder: "Junk", earlierDays: 1 } },
    { patience: inNoHurry },
  );
  const kept = (folder: string) =>
    bench.ask<{ id: string }>("select id from received_mails where folder = $1 order by id", folder);
  await until(async () => ((await kept("junk")).length > 0 ? true : null));
  await lab.put(user, [mail("Hör ni mig?")]);
  await until(async () => ((await kept("junk")).length === 300 ? true : null), undefined, 120);
  const [main] = await kept("main");
  const after = (await kept("junk")).filter(({ id }) => id > (main?.id ?? "")).length;
  expect(main).toBeDefined();
  expect(after).toBeGreaterThan(0);
  expect((await texts(bench, 301)).filter((text) => text.startsWith("Skräp"))).toEqual(inOrder(300, "Skräp"));
});

test("a junk folder that has gone is told of, stops no other mail, and is read again when it is back", async () => {
  const user = lab.mailbox();
  await lab.as(user, (program) => program.mailboxCreate("Skräp"));
  const bench = await connected({ user, port: lab.imapPort, settings: { junkFolder: "Skräp" } });
  await lab.put(user, [mail("Skräp ett.")], { folder: "Skräp" });
  await texts(bench, 1);
  await lab.as(user, (program) => program.mailboxRename("Skräp", "Gammalt"));
  await until(async () => ((await line(bench)).trouble === "junk-not-read" ? true : null));
  expect(await line(bench)).toMatchObject({ state: "connected", advice: expect.stringContaining("junk folder exists") });
  expect((await bench.health()).sentence).toContain("Skräp");
  await lab.put(user, [mail("I inkorgen.")]);
  expect(await texts(bench, 2)).toEqual(["Skräp ett.", "I inkorgen."]);
  await lab.as(user, (program) => program.mailboxRename("Gammalt", "Skräp"));
  await until(async () => ((await line(bench)).trouble === null ? true : null));
  await lab.put(user, [mail("Skräp två.")], { folder: "Skräp" });
  expect(await texts(bench, 3)).toEqual(["Skräp ett.", "I inkorgen.", "Skräp två."]);
  await lab.as(user, (program) => program.mailboxDelete("Skräp"));
  await until(async () => ((await line(bench)).trouble === "junk-not-read" ? true : null));
  await lab.put(user, [mail("Sist.")]);
  expect((await texts(bench, 4)).at(-1)).toBe("Sist.");
});

test("when the line breaks over the junk folder, it is some time before it is looked into again, and other mail comes meanwhile", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  await lab.put(user, [mail(`Stort skräp.\r\n${"Rad som fyller ut.\r\n".repeat(20_000)}`)], { folder: "Junk" });
  bad.breaksAfter = 200_000;
  const bench = await connected(
    { user, port: bad.port, settings: { junkFolder: "Junk", earlierDays: 1 } },
    { patience: inNoHurry },
  );
  await until(() => (bad.connections === 2 ? true : null));
  await lineThatIs(bench, "connected");
  await lab.put(user, [mail("Ett."), mail("Två.")]);
  expect(await texts(bench, 2)).toEqual(["Ett.", "Två."]);
  expect(bad.connections).toBe(2);
});

test("junk that is numbered anew is not lost and not doubled", async () => {
  const user = lab.mailbox();
  await lab.as(user, (program) => program.mailboxCreate("Skräp"));
  const bench = await connected({ user, port: lab.imapPort, settings: { junkFolder: "Skräp" } });
  const mails = numbered(30);
  await lab.put(user, mails, { folder: "Skräp" });
  await texts(bench, 30);
  await bench.channels.close();
  const places = () => bench.ask<{ folder: string; uid_validity: number }>("select * from mail_positions order by folder");
  const before = await places();
  await lab.as(user, async (program) => {
    await program.mailboxDelete("Skräp");
    // A folder's number is the second it was made in.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await program.mailboxCreate("Skräp");
  });
  await lab.put(user, [...mails, mail("Kom under tiden.")], { folder: "Skräp" });
  await bench.channels.listen();
  expect(await texts(bench, 31)).toEqual([...inOrder(30), "Kom under tiden."]);
  const after = await places();
  expect(after.map(({ folder }) => folder)).toEqual(["junk", "main"]);
  expect(after[0]?.uid_validity).not.toBe(before[0]?.uid_validity);
  expect(after[1]).toEqual(before[1]);
});

test("restarted in the middle, it goes on where it was, once each, in their order", async () => {
  const user = lab.mailbox();
  await lab.put(user, numbered(300), { folder: "Junk" });
  const bench = await connected({ user, port: lab.imapPort, settings: { junkFolder: "Junk", earlierDays: 1 } });
  await until(async () => ((await bench.ask("select 1 from received_mails")).length > 50 ? true : null));
  await bench.channels.close();
  await bench.channels.listen();
  expect(await texts(bench, 300)).toEqual(inOrder(300));
  const [kept] = await bench.ask<{ count: number }>("select count(*)::int as count from received_mails");
  expect(kept?.count).toBeLessThanOrEqual(350);
});

test.each([
  { earlierDays: 0, expected: ["Nytt."] },
  { earlierDays: 7, expected: ["I går.", "Nytt."] },
  { earlierDays: null, expected: ["Tio dagar.", "I går.", "Nytt."] },
])(
  "of old junk comes that of thirty days, and none that is older than other mail that is wanted: $earlierDays",
  async ({ earlierDays, expected }) => {
    const user = lab.mailbox();
    for (const [text, days] of [
      ["Två månader.", 60],
      ["Tio dagar.", 10],
      ["I går.", 1],
    ] as const)
      await lab.put(user, [mail(text, { Date: daysAgo(days).toUTCString() })], { at: daysAgo(days), folder: "Junk" });
    const bench = await connected({ user, port: lab.imapPort, settings: { junkFolder: "Junk", earlierDays } });
    await until(async () => ((await bench.ask("select 1 from mail_positions where folder = 'junk'")).length === 1 ? true : null));
    await lab.put(user, [mail("Nytt.")], { folder: "Junk" });
    expect(await texts(bench, expected.length)).toEqual(expected);
    for (const incoming of bench.takenIn) expect(incoming.historic).toBe(incoming.text.trim() !== "Nytt.");
  },
);

test("spam by the provider's word: seen with the reason, not acknowledged; moved to the inbox it is not spam, unless somebody here says so", async () => {
  const user = lab.mailbox();
  const house = await testHouse({ MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const api = await house.asking();
  const listed = async (queue: string) =>
    (await api<{ items: ConversationSummary[] }>("GET", `/conversations?queue=${queue}&limit=100`)).body.items;
  const whole = async (id: string) => (await api<Conversation>("GET", `/conversations/${id}`)).body;
  const from = (name: string, subject: string) =>
    mail(`Det gäller ${subject}.`, { From: `${name}@kund.example`, Subject: subject });
  await lab.put(user, [from("kim", "Fakturan"), from("lo", "Paketet"), from("vim", "Vinsten")], { folder: "Junk" });
  const channel = `/channels/${house.organisation.channelId}`;
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret" };
  expect((await api("PUT", `${channel}/account`, { ...account, junkFolder: "Junk", earlierDays: 1 })).status).toBe(200);
  const spam = await until(async () => {
    const items = await listed("spam");
    return items.length === 3 ? items : null;
  });
  for (const item of spam)
    expect(item).toMatchObject({
      state: "removed",
      due: null,
      removal: { reason: "spam", spam: { by: "junk-folder", header: null } },
    });
  expect(await listed("all")).toEqual([]);
  const about = (subject: string) => spam.find((item) => item.subject === subject)?.id ?? "";

  // Somebody here says that one of them is none, and then that it is.
  await api("DELETE", `/conversations/${about("Vinsten")}/spam-mark`);
  await api("PUT", `/conversations/${about("Vinsten")}/spam-mark`);
  const moved = await lab.as(user, (program) => program.messageMove("1:*", "INBOX"), "Junk");
  expect(moved).not.toBe(false);
  await lab.put(user, [from("bo", "Efteråt")]);
  const open = await until(async () => {
    const items = await listed("all");
    return items.length === 3 ? items : null;
  });
  expect(open.map(({ subject }) => subject).toSorted()).toEqual(["Efteråt", "Fakturan", "Paketet"]);
  expect(open.every(({ state, due }) => state === "open" && due !== null)).toBe(true);
  const history = (await whole(about("Fakturan"))).history;
  expect(history.map(({ type, data }) => [type, data["movedOutOfJunk"] ?? null])).toEqual([
    ["conversation.started", null],
    ["conversation.restored", true],
  ]);
  expect(await whole(about("Vinsten"))).toMatchObject({ state: "removed", removal: { spam: { by: "person" } } });
  expect((await whole(about("Fakturan"))).messages).toHaveLength(1);

  await house.outside.mail(({ to }) => to.includes("bo@kund.example"));
  expect(house.outside.arrived.flatMap(({ to }) => to)).toEqual(["bo@kund.example"]);
  const { body } = await api<{ account: { line: Line } }>("GET", `${channel}/account`);
  expect(body.account.line).toMatchObject({ state: "connected", trouble: null });
});

test("a folder for junk that is not there is found when the mailbox is tried, which also tells which one it is", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lineThatIs(bench, "connected");
  const body = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret" };
  const path = `/channels/${bench.made.organisation.channelId}/account/trials`;
  const { body: found } = await bench.request("POST", path, { body });
  expect(found["folders"]).toContainEqual({ path: "Junk", use: "junk" });
  const missing = await bench.request("POST", path, { body: { ...body, junkFolder: "Finns inte" } });
  expect(missing.body).toMatchObject({ works: false, trouble: "no-folder", sentence: expect.stringContaining("Finns inte") });
});
