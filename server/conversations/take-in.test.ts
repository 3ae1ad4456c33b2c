import { afterAll, beforeAll, expect, test } from "vitest";
import { createChannels, type Incoming } from "#channels";
import { createLog, JobRunner, newId, noMailer, system, type FileStore, type Tx } from "#kernel";
import { testDatabase, type TestDatabase } from "#test-support";
import { markSpam, unmarkSpam } from "./spam/mark.ts";
import { takeIn, type Parts } from "./take-in.ts";

let made: TestDatabase;
let parts: Parts;
const day = 24 * 3600_000;

beforeAll(async () => {
  made = await testDatabase();
  const log = createLog("silent");
  const files: FileStore = {
    put: async () => "",
    read: async () => Buffer.alloc(0),
    putStream: () => Promise.reject(new Error("Nothing is uploaded here.")),
    stream: () => {
      throw new Error("Nobody streams here.");
    },
  };
  const channels = createChannels({
    ...made,
    clock: made.clock,
    log,
    files,
    mailer: noMailer,
    jobs: new JobRunner(made.ownerUrl, made.secret, log),
    events: { takeIn: async () => [], delivered: async () => {} },
    smtp: { host: "127.0.0.1", port: 0 },
    publicUrl: "http://localhost",
  });
  parts = { channels, files };
});
afterAll(() => made.stop());

const act = <T>(work: (tx: Tx) => Promise<T>) => made.database.inOrganisation(made.organisation.id, system, work);

async function mail(tx: Tx, id: string, change: Partial<Incoming> = {}): Promise<Incoming> {
  const receivedMailId = newId();
  await tx.db
    .insertInto("received_mails")
    .values({
      organisation_id: tx.organisationId,
      id: receivedMailId,
      channel_id: made.organisation.channelId,
      received_at: tx.clock.now(),
      client: "198.51.100.7 x",
      envelope_from: "",
      envelope_to: [],
      content: Buffer.alloc(0),
    })
    .execute();
  return {
    receivedMailId,
    channelId: made.organisation.channelId,
    headerMessageId: `${id}@kund.test`,
    fingerprint: id,
    answers: [],
    from: { name: id, address: `${id}@kund.test` },
    replyTo: null,
    to: [{ name: null, address: made.organisation.address }],
    cc: [],
    receivedFor: [made.organisation.address],
    subject: id,
    text: `Hej från ${id}, var är paketet?`,
    html: null,
    whole: null,
    written: `Hej från ${id}, var är paketet?`,
    particulars: null,
    threadId: null,
    reportsOn: [],
    isReporterKnown: false,
    trust: null,
    attachments: [],
    machine: null,
    unanswerable: false,
    mayBeAnswer: false,
    filteredBy: null,
    at: tx.clock.now(),
    ...change,
  };
}

/** How a conversation is that lies under spam, by what took it for that; or else its state. */
async function stateOf(tx: Tx, messageId: string): Promise<string | undefined> {
  const [conversation] = await conversationsOf(tx, [messageId]);
  const removal = await tx.db
    .selectFrom("removals")
    .select("because")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversation?.id ?? "")
    .executeTakeFirst();
  return removal === undefined ? conversation?.state : `spam by ${(removal.because as { by: string }).by}`;
}

async function conversationsOf(tx: Tx, messageIds: readonly string[]) {
  const rows = await tx.db
    .selectFrom("messages")
    .innerJoin("conversations", "conversations.id", "messages.conversation_id")
    .select([
      "messages.id as message",
      "conversations.id",
      "conversations.state",
      "conversations.message_count",
      "conversations.due_at",
    ])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("messages.id", "in", [...messageIds])
    .execute();
  const byMessage = new Map(rows.map((row) => [row.message, row]));
  return messageIds.map((id) => byMessage.get(id));
}

/** As many at once as can be, as their reader has it. */
async function takeAllIn(tx: Tx, mails: readonly Incoming[]): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < mails.length) ids.push(...(await takeIn(tx, parts, mails.slice(ids.length))));
  return ids;
}

test("many at once become what they would have become one by one, told in their order without gaps", async () => {
  const eva = { name: "Eva", address: "eva@kund.test" };
  const { ids, rows, events, contacts } = await act(async (tx) => {
    const [last] = await tx.db
      .selectFrom("event_counters")
      .select("last_seq")
      .where("organisation_id", "=", tx.organisationId)
      .execute();
    const question = await mail(tx, "question", { from: eva });
    const ids = await takeAllIn(tx, [
      question,
      await mail(tx, "another", { from: eva }),
      await mail(tx, "stranger", { answers: ["question@kund.test"] }),
      await mail(tx, "answer", { from: eva, answers: ["question@kund.test"] }),
      { ...question },
      await mail(tx, "other"),
    ]);
    const events = await tx.db
      .selectFrom("events")
      .select(["seq", "type", "message_id"])
      .where("organisation_id", "=", tx.organisationId)
      .where("seq", ">", last?.last_seq ?? 0)
      .orderBy("seq")
      .execute();
    const contacts = await tx.db
      .selectFrom("contact_identities")
      .select("contact_id")
      .where("organisation_id", "=", tx.organisationId)
      .where("value", "=", eva.address)
      .execute();
    return { ids, rows: await conversationsOf(tx, ids), events, contacts };
  });
  const [question, another, stranger, answer, again, other] = rows;
  expect(ids[4]).toBe(ids[0]);
  expect(again?.id).toBe(question?.id);
  expect(answer?.id).toBe(question?.id);
  expect(new Set([question, another, stranger, other].map((row) => row?.id)).size).toBe(4);
  // Question, its acknowledgement, answer.
  expect(question?.message_count).toBe(3);
  expect(contacts).toHaveLength(1);
  expect(events.map(({ type }) => type)).toEqual([
    "conversation.started",
    "conversation.acknowledged",
    // Who has just had one is told nothing of the second.
    "conversation.started",
    "conversation.started",
    "conversation.acknowledged",
    "message.received",
    "conversation.started",
    "conversation.acknowledged",
  ]);
  expect(events.filter(({ type }) => type !== "conversation.acknowledged").map((event) => event.message_id)).toEqual(
    [0, 1, 2, 3, 5].map((index) => ids[index]),
  );
  expect(events.map(({ seq }) => seq - (events[0]?.seq ?? 0))).toEqual(events.map((_, index) => index));
});

test("a mail that depends on another waits for a transaction of its own: conversations are locked before events are counted", async () => {
  const eva = { name: "Eva", address: "eva@kund.test" };
  const ids = await act(async (tx) =>
    takeIn(tx, parts, [
      await mail(tx, "first", { from: eva }),
      await mail(tx, "second"),
      await mail(tx, "answer-to-first", { from: eva, answers: ["first@kund.test"] }),
      await mail(tx, "third"),
    ]),
  );
  expect(ids).toHaveLength(2);
});

test("what lay elsewhere for more than 30 days comes in closed by the system; a newer message opens it", async () => {
  const ago = (days: number) => ({ historic: true, at: new Date(made.clock.now().getTime() - days * day) });
  const from = { name: "Gammal", address: "gammal@kund.test" };
  const answers = ["old@kund.test"];
  const [old, alsoOld] = await act(async (tx) =>
    conversationsOf(
      tx,
      await takeAllIn(tx, [
        await mail(tx, "old", { from, ...ago(90) }),
        await mail(tx, "also-old", { from, answers, ...ago(31) }),
      ]),
    ),
  );
  expect(alsoOld?.id).toBe(old?.id);
  expect(old).toMatchObject({ state: "closed", due_at: null, message_count: 2 });
  const closure = await act((tx) =>
    tx.db.selectFrom("closures").select("closed_by").where("organisation_id", "=", tx.organisationId).execute(),
  );
  expect(closure).toEqual([{ closed_by: null }]);
  const [newer, recent] = await act(async (tx) =>
    conversationsOf(
      tx,
      await takeAllIn(tx, [await mail(tx, "newer", { from, answers, ...ago(29) }), await mail(tx, "recent", ago(2))]),
    ),
  );
  expect(newer).toMatchObject({ id: old?.id, state: "open" });
  expect(recent).toMatchObject({ state: "open" });
  expect(recent?.due_at).not.toBeNull();
});

test("old mail that somebody has put before us is open and due, and not acknowledged", async () => {
  const [row] = await act(async (tx) =>
    conversationsOf(
      tx,
      await takeAllIn(tx, [
        await mail(tx, "put-before-us", { historic: true, movedIn: true, at: new Date(made.clock.now().getTime() - 400 * day) }),
      ]),
    ),
  );
  expect(row).toMatchObject({ state: "open", message_count: 1, due_at: expect.any(Date) });
  expect(row?.due_at?.getTime()).toBeGreaterThan(made.clock.now().getTime());
});

test("what lay in the junk folder is spam, whatever else calls it so; but not from a sender who is believed", async () => {
  await act(async (tx) => {
    const junk = await mail(tx, "junk", { folder: "junk", filteredBy: "X-Spam-Flag: YES" });
    const [first = ""] = await takeAllIn(tx, [junk, await mail(tx, "beside")]);
    expect(await stateOf(tx, first)).toBe("spam by junk-folder");
    // Moved to the inbox by somebody, its sender is believed.
    await takeAllIn(tx, [{ ...junk, folder: "main" }]);
    const [again = ""] = await takeAllIn(tx, [await mail(tx, "junk-again", { folder: "junk", from: junk.from })]);
    expect(await stateOf(tx, again)).toBe("open");
  });
});

test("junk that comes again from the folder that is read is open and due, also in one go with others; handed over again it stays", async () => {
  await act(async (tx) => {
    const junk = await mail(tx, "moved", { folder: "junk" });
    const header = await mail(tx, "marked", { folder: "main", filteredBy: "X-Spam-Flag: YES" });
    const before = await mail(tx, "before-it");
    const after = await mail(tx, "after-it");
    const [id = "", marked = ""] = await takeAllIn(tx, [junk, header]);
    await takeAllIn(tx, [junk, { ...junk, folder: null }, header]);
    expect(await stateOf(tx, id)).toBe("spam by junk-folder");
    const ids = await takeAllIn(tx, [before, { ...junk, folder: "main" }, after, { ...junk, folder: "main" }]);
    expect(ids[1]).toBe(id);
    expect(ids[3]).toBe(id);
    const [conversation] = await conversationsOf(tx, [id]);
    expect(conversation).toMatchObject({ state: "open", message_count: 1, due_at: expect.any(Date) });
    expect(await stateOf(tx, marked)).toBe("spam by filter");
    const events = await tx.db
      .selectFrom("events")
      .select(["type", "data"])
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", conversation?.id ?? "")
      .orderBy("seq")
      .execute();
    expect(events.map(({ type }) => type)).toEqual(["conversation.started", "conversation.restored"]);
    expect(events[1]?.data).toMatchObject({ movedOutOfJunk: true });
  });
});

test("what somebody here has marked since stays spam, wherever it lies in the mailbox", async () => {
  await act(async (tx) => {
    const junk = await mail(tx, "marked-since", { folder: "junk" });
    const [id = ""] = await takeAllIn(tx, [junk]);
    const [conversation] = await conversationsOf(tx, [id]);
    await unmarkSpam(tx, conversation?.id ?? "");
    await markSpam(tx, parts, conversation?.id ?? "");
    await takeAllIn(tx, [{ ...junk, folder: "main" }]);
    expect(await stateOf(tx, id)).toBe("spam by person");
  });
});

test("the same mail again, rendered anew, is the one that is here; but what was written in another's name stands for nothing of theirs", async () => {
  const check = { domain: "kund.test", spf: "none", dkim: "none", dmarc: "none", arc: "none" } as const;
  const forged = { state: "failed", because: "dmarc", ...check } as const;
  const proven = { state: "passed", because: null, ...check } as const;
  const same = (id: string) => ({
    headerMessageId: id,
    from: { name: null, address: "eva@kund.test" },
    subject: id,
    text: "Hej",
  });
  const ids = await act(async (tx) =>
    takeAllIn(tx, [
      await mail(tx, "genuine", { ...same("genuine"), trust: proven }),
      await mail(tx, "changed-on-its-way", { ...same("genuine"), trust: forged }),
      await mail(tx, "forged", { ...same("foreseen"), trust: forged }),
      await mail(tx, "foreseen", { ...same("foreseen"), trust: proven }),
    ]),
  );
  expect(ids[1]).toBe(ids[0]);
  expect(ids[3]).not.toBe(ids[2]);
});
