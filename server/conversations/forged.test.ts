import { afterAll, beforeAll, expect, test } from "vitest";
import type { Particulars, Trust } from "#contract";
import { createChannels, type Incoming } from "#channels";
import { contactById } from "#contacts";
import { createLog, JobRunner, newId, noMailer, system, type FileStore, type Tx } from "#kernel";
import { addAgent, teamNamesOf } from "#staff";
import { testDatabase, type TestDatabase } from "#test-support";
import { answerInvitation } from "./answer-invitation.ts";
import { join } from "./join.ts";
import { summaryOf } from "./present.ts";
import { showConversation } from "./show.ts";
import { takeIn, type Parts } from "./take-in.ts";
import { looksLike } from "./warnings.ts";

let made: TestDatabase;
let parts: Parts;

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

async function mailIn(change: Partial<Incoming>): Promise<string> {
  return act(async (tx) => {
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
    const incoming = {
      receivedMailId,
      channelId: made.organisation.channelId,
      headerMessageId: `${receivedMailId}@kund.test`,
      fingerprint: receivedMailId,
      answers: [],
      from: { name: "Eva Holm", address: "eva@kund.test" },
      replyTo: null,
      to: [{ name: null, address: made.organisation.address }],
      cc: [],
      receivedFor: [made.organisation.address],
      subject: "Hej",
      text: "Hej, var är paketet?",
      html: null,
      whole: null,
      written: "Hej, var är paketet?",
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
    const [messageId = ""] = await takeIn(tx, parts, [incoming]);
    const { conversation_id: id } = await tx.db
      .selectFrom("messages")
      .select("conversation_id")
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", messageId)
      .executeTakeFirstOrThrow();
    return id;
  });
}

const failed: Trust = {
  state: "failed",
  domain: "kund.test",
  because: "dmarc",
  spf: "fail",
  dkim: "none",
  dmarc: "fail",
  arc: "none",
};

test("a forged mail joins nothing, is not the contact's, and is not acknowledged", async () => {
  const genuine = await mailIn({ headerMessageId: "akta@kund.test" });
  const forged = await mailIn({ answers: ["akta@kund.test"], trust: failed });
  expect(forged).not.toBe(genuine);
  const [one, other] = await act(async (tx) => [await summaryOf(tx, genuine), await summaryOf(tx, forged)]);
  expect(other?.contact.id).not.toBe(one?.contact.id);
  expect(other?.contact).toMatchObject({ name: "Eva Holm", address: null });
  expect(await act((tx) => contactById(tx, other?.contact.id ?? ""))).toMatchObject({
    identities: [],
    claimedAddress: "eva@kund.test",
  });
  const shown = await act((tx) => showConversation(tx, parts.channels, forged));
  expect(shown.messages).toMatchObject([{ trust: { state: "failed", because: "dmarc" } }]);
  // The next genuine one is the contact's as ever.
  const later = await mailIn({ answers: ["akta@kund.test"], trust: { ...failed, state: "passed", because: null } });
  expect(later).toBe(genuine);
});

test("a forged report on an answer of ours joins nothing either, though it knows its name", async () => {
  const genuine = await mailIn({ headerMessageId: "fragan@kund.test" });
  const named = "svaret@nordljus.test";
  await act((tx) =>
    tx.db
      .updateTable("messages")
      .set({ direction: "out", header_message_id: named })
      .where("organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", genuine)
      .execute(),
  );
  const report = { outcome: "failed" as const, recipients: [] };
  const particulars = { forwarded: null, invitation: null, cards: [], seal: null, report };
  expect(await mailIn({ reportsOn: [named], particulars, trust: failed })).not.toBe(genuine);
  expect(await mailIn({ reportsOn: [named], particulars, trust: null })).toBe(genuine);
});

test("a forged mail says what it may belong to; joined by a person, its address stays a stranger and gets no answer", async () => {
  const genuine = await mailIn({ headerMessageId: "bilen@kund.test", from: { name: "Ulla", address: "ulla@kund.test" } });
  const forged = await mailIn({
    answers: ["bilen@kund.test"],
    trust: failed,
    from: { name: "Ulla", address: "ulla.holm@kund.test" },
    replyTo: { name: null, address: "ulla@samlare.test" },
    cc: [{ name: null, address: "medhjälpare@samlare.test" }],
  });
  expect(await act((tx) => summaryOf(tx, forged))).toMatchObject({ mayBelongTo: [{ id: genuine, because: "answers" }] });
  await act((tx) => join(tx, parts, forged, genuine));
  const shown = await act((tx) => showConversation(tx, parts.channels, genuine));
  expect(shown.messages.filter(({ direction }) => direction === "in")).toHaveLength(2);
  expect(shown.replyTo).toMatchObject({ to: [{ name: "Ulla", address: "ulla@kund.test" }], cc: [] });
  for (const address of ["ulla.holm@kund.test", "ulla@samlare.test", "medhjälpare@samlare.test"])
    expect(await mailIn({ answers: ["bilen@kund.test"], from: { name: null, address } })).not.toBe(genuine);
});

test("an invitation whose sender is probably forged is not answered, and one says why", async () => {
  const person = { name: null, address: "eva@kund.test" };
  const invitation = { method: "request", summary: "Möte", organizer: person } as unknown as Particulars["invitation"];
  const particulars = { forwarded: null, invitation, cards: [], seal: null, report: null };
  const id = await mailIn({ trust: failed, particulars });
  const { messages } = await act((tx) => showConversation(tx, parts.channels, id));
  await expect(act((tx) => answerInvitation(tx, parts, id, messages[0]?.id ?? "", "accepted"))).rejects.toThrow(
    /probably forged/,
  );
});

const unproven: Trust = { ...failed, state: "unknown", because: "unproven", domain: "nordljus.example" };
test("in doubt it joins only by an address that we have signed", async () => {
  const from = { name: null, address: "tvivel@kund.test" };
  const genuine = await mailIn({ headerMessageId: "tvivel@kund.test", from });
  const trust: Trust = { ...failed, state: "unknown", because: "spf" };
  expect(await mailIn({ from, trust, answers: ["tvivel@kund.test"] })).not.toBe(genuine);
  expect(await mailIn({ from, trust, threadId: genuine })).toBe(genuine);
});

const notFound: Trust = { ...unproven, because: null, spf: "none", dmarc: "none" };
const proven: Trust = { ...failed, state: "passed", because: null, spf: "pass", dmarc: "pass" };

test.each([
  ["a service of forms that is proven", "forms@jotform.com", proven, "kund1@hem.test"],
  ["whoever says that they are such a service", "forms@jotform.com", unproven, null],
  ["what only calls itself a form", "kontaktformulär@annan.test", proven, null],
  ["a website of somebody else's", "wordpress@annan.test", unproven, null],
  ["our own form", "formular@nordljus.example", proven, "kund2@hem.test"],
  ["whoever says that they are our own form", "formular@nordljus.example", notFound, null],
  ["a form that can't be answered", "noreply@form.test", proven, null],
  ["a person called so", "formosa.lind@annan.test", notFound, "formosa.lind@annan.test"],
])("of %s, only a customer it can be believed to name is told that their mail has come in", async (_, address, trust, told) => {
  const customer = told?.endsWith("@hem.test") === true ? told : "kund@hem.test";
  const id = await mailIn({ from: { name: null, address }, replyTo: { name: null, address: customer }, trust });
  const { messages } = await act((tx) => showConversation(tx, parts.channels, id));
  const acknowledgements = messages.filter(({ direction }) => direction === "out");
  expect(acknowledgements.flatMap(({ to }) => to.map((one) => one.address))).toEqual(told === null ? [] : [told]);
});

async function warnings(change: Partial<Incoming>) {
  const id = await mailIn(change);
  return (await act((tx) => showConversation(tx, parts.channels, id))).messages.find(({ direction }) => direction === "in")
    ?.warnings;
}

test("a colleague's name, ours, or an address in place of a name over a stranger's address is pointed out", async () => {
  expect(await warnings({ from: { name: "Anna Lind", address: "anna.lind@post.test" } })).toEqual([
    { kind: "colleague-name", detail: "Anna Lind" },
  ]);
  expect(await warnings({ from: { name: "Anna Lind", address: "anna@nordljus.example" } })).toEqual([]);
  expect(await warnings({ from: { name: "Nоrdljus kundservice", address: "x@post.test" } })).toEqual([
    { kind: "our-name", detail: "Nordljus" },
  ]);
  expect(await warnings({ from: { name: "chef@bank.test", address: "x@post.test" } })).toEqual([
    { kind: "address-in-name", detail: "chef@bank.test" },
  ]);
  expect(await warnings({ from: { name: "Eva Holm", address: "eva@post.test" } })).toEqual([]);
});

test.each([
  "ANNA LIND",
  "Lind, Anna",
  "Anna Lind (support)",
  "Anna  Lind via Postlådan",
  "Kundservice – Anna Lind",
  "anna.lind",
  "Anna K. Lind",
  "An\u200bna Lïnd",
  "Аnna Lind/Nordkraft",
])("%s over a stranger's address passes for our Anna Lind", async (name) => {
  expect(await warnings({ from: { name, address: "x@post.test" } })).toEqual([{ kind: "colleague-name", detail: "Anna Lind" }]);
  expect(await warnings({ from: { name, address: "anna@nordljus.example" } })).toEqual([]);
});

test.each([
  "Anna",
  "Lind",
  "anna lindqvist",
  "Anna-Karin Lind",
  "Anna Lind-Holm",
  "Johanna Lind",
  "Anna Holm Lind",
  "Kaj",
  "Kaj Holm",
])("%s passes for nobody here", async (name) => {
  const id = newId();
  await act((tx) => addAgent(tx, { id, name: "Kaj", email: `${id}@nordljus.example`, role: "agent", locale: "sv", teamIds: [] }));
  expect(await warnings({ from: { name, address: "x@post.test" } })).toEqual([]);
});

test("answers that would go to another house are pointed out, within one house they are not", async () => {
  const from = { name: "Eva", address: "eva@kund.test" };
  expect(await warnings({ from, replyTo: { name: null, address: "eva@samlare.test" } })).toEqual([
    { kind: "answers-elsewhere", detail: "eva@samlare.test" },
  ]);
  expect(await warnings({ from, replyTo: { name: null, address: "svar@post.kund.test" } })).toEqual([]);
});

test("where anybody gets an address, answers to another one there are pointed out, and each that is somebody else's", async () => {
  const from = { name: "Eva", address: "eva.berg@gmail.com" };
  const to = (...addresses: string[]) => {
    const [replyTo = null, ...alsoReplyTo] = addresses.map((address) => ({ name: null, address }));
    return warnings({ from, replyTo, alsoReplyTo });
  };
  expect(await to("eva.berg.1@gmail.com")).toEqual([{ kind: "answers-elsewhere", detail: "eva.berg.1@gmail.com" }]);
  expect(await to("Eva.Berg+jobb@gmail.com")).toEqual([]);
  expect(await to("eva.berg@gmail.com", "tjuv@samlare.test")).toEqual([
    { kind: "answers-elsewhere", detail: "tjuv@samlare.test" },
  ]);
});

test.each([
  ["nordljus.com", true],
  ["nordljus-support.test", true],
  ["support.nord1jus-hjalp.test", true],
  ["nordljus.example.annan.test", true],
  ["sydnordljus.test", false],
  ["nord-ljus.test", false],
  ["hjalp.nordljus.example", false],
  ["nordljus.gmail.com", false],
])("our name in somebody else's domain %s is pointed out: %s", async (domain, isPointedOut) => {
  for (const change of [
    { from: { name: null, address: `x@${domain}` } },
    { from: { name: null, address: "eva@kund.test" }, replyTo: { name: null, address: `x@${domain}` } },
  ])
    expect((await warnings({ ...change, trust: proven }))?.filter(({ kind }) => kind === "lookalike-domain")).toEqual(
      isPointedOut ? [{ kind: "lookalike-domain", detail: `${domain} / nordljus.example` }] : [],
    );
});

test("the domain of somebody in the conversation that a mail names is pointed out under another suffix, unless they have both", async () => {
  const from = { name: "Ulf", address: "ulf@bergsverket.test" };
  const cc = [{ name: null, address: "ulf@bergsverket.fi" }];
  await mailIn({ headerMessageId: "berg@bergsverket.test", from, cc });
  const answers = ["berg@bergsverket.test"];
  expect(await warnings({ answers, from: { name: null, address: "ulf@bergsverket.com" } })).toMatchObject([
    { kind: "lookalike-domain" },
  ]);
  expect(await warnings({ answers, from: { name: null, address: "ola@bergsverket.fi" } })).toEqual([]);
});

test("the name of a mailbox or a team of ours over a stranger's address is pointed out, but not over a machine's that is proven", async () => {
  const { teamId } = made.organisation;
  await act((tx) => parts.channels.createChannel(tx, { name: "Reklamationer", address: "reklamation@nordljus.example", teamId }));
  const [team = ""] = await act((tx) => teamNamesOf(tx));
  expect(team.length).toBeGreaterThan(3);
  for (const name of ["Reklamationer", "REKLAMATIONER ", team]) {
    const from = { name, address: "x@post.test" };
    expect(await warnings({ from, trust: proven })).toMatchObject([{ kind: "our-name" }]);
    expect(await warnings({ from, trust: proven, machine: list })).toEqual([]);
    expect(await warnings({ from: { name, address: "x@nordljus.example" }, trust: proven })).toEqual([]);
  }
  expect(await warnings({ from: { name: "Reklamationerna", address: "x@post.test" } })).toEqual([]);
});

const list: Incoming["machine"] = { kind: "list", signs: [{ where: "header", detail: "List-Id" }], until: null };

test("our own address with nothing to prove it is pointed out, and where its answers would go", async () => {
  const replyTo = { name: null, address: "anna@samlare.test" };
  const from = { name: "Anna Lind", address: "anna@nordljus.example" };
  expect(await warnings({ from, replyTo, trust: unproven })).toEqual([
    { kind: "not-proven-ours", detail: "anna@nordljus.example" },
    { kind: "answers-elsewhere", detail: "anna@samlare.test" },
  ]);
  expect(await warnings({ from, replyTo, trust: { ...failed, domain: "nordljus.example" } })).toEqual([
    { kind: "answers-elsewhere", detail: "anna@samlare.test" },
  ]);
  expect(await warnings({ from, replyTo, trust: proven })).toEqual([]);
});

test("nobody else's address at our domain, or at one beneath it, is ours without a proof", async () => {
  for (const address of ["ekonomi@nordljus.example", "vd@post.nordljus.example"]) {
    const from = { name: "Anna Lind", address };
    expect(await warnings({ from, trust: unproven })).toEqual([{ kind: "not-proven-ours", detail: address }]);
    expect(await warnings({ from, trust: proven })).toEqual([]);
    expect(await warnings({ from, trust: unproven, historic: true })).toEqual([]);
  }
});

test("of a provider where anybody gets an address only our own is ours", async () => {
  const { teamId } = made.organisation;
  await act((tx) => parts.channels.createChannel(tx, { name: "Gmail", address: "nordljus@gmail.com", teamId }));
  expect(await warnings({ from: { name: "Eva", address: "eva@gmail.com" }, trust: unproven })).toEqual([]);
  expect(await warnings({ from: { name: null, address: "nordljus@gmail.com" }, trust: unproven })).toEqual([
    { kind: "not-proven-ours", detail: "nordljus@gmail.com" },
  ]);
});

test("a machine's mark silences nothing but a proven list that wants its answers elsewhere", async () => {
  const from = { name: "Anna Lind", address: "anna@lista.test" };
  const replyTo = { name: null, address: "svar@annan.test" };
  const name = { kind: "colleague-name", detail: "Anna Lind" };
  expect(await warnings({ from, replyTo, machine: list, trust: proven })).toEqual([name]);
  expect(await warnings({ from, replyTo, machine: list, trust: unproven })).toEqual([
    name,
    { kind: "answers-elsewhere", detail: "svar@annan.test" },
  ]);
  expect(await warnings({ from: { name: null, address: "x@nordijus.example" }, machine: list, trust: proven })).toEqual([
    { kind: "lookalike-domain", detail: "nordijus.example / nordljus.example" },
  ]);
});

test("two houses under one public suffix are two", async () => {
  const from = { name: "Eva", address: "eva@kund.co.uk" };
  expect(await warnings({ from, replyTo: { name: null, address: "eva@samlare.co.uk" } })).toEqual([
    { kind: "answers-elsewhere", detail: "eva@samlare.co.uk" },
  ]);
});

test.each([
  ["nordijus.example", true],
  ["nordljuss.example", true],
  ["nrodljus.example", true],
  ["xn--nrdljus-9ig.example", true],
  ["post.nordljus.example", false],
  ["nordljus.example", false],
  ["kund.test", false],
  ["sydljuset.example", false],
])("%s is taken for nordljus.example: %s", (domain, taken) => {
  expect(looksLike(domain, "nordljus.example")).toBe(taken);
});
