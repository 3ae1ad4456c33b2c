import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "#contract";
import { createChannels } from "#channels";
import { contactById } from "#contacts";
import { createLog, enqueue, JobRunner, newId, noMailer, system, type FileStore, type Tx } from "#kernel";
import { testDatabase, until, type TestDatabase } from "#test-support";
import { summaryOf } from "./present.ts";
import { showConversation } from "./show.ts";
import { takeIn, type Parts } from "./take-in.ts";

/** Mails as they lie in a mailbox or are handed over, read and taken in as in earnest, with a domain name system of our own. */

const records: Record<string, string> = {
  "kund.example": "v=spf1 ip4:192.0.2.1 -all",
  "_dmarc.kund.example": "v=DMARC1; p=reject",
  "kumd.example": "v=spf1 ip4:198.51.100.7 -all",
  "nordijus.example": "v=spf1 ip4:198.51.100.7 -all",
  "forbids.example": "v=spf1 ip4:192.0.2.1 -all",
  "watches.example": "v=spf1 ip4:192.0.2.1 -all",
  "_dmarc.watches.example": "v=DMARC1; p=none",
  "nordljus.example": "v=spf1 ip4:192.0.2.9 -all",
};

let made: TestDatabase;
let parts: Parts;
let jobs: JobRunner;

beforeAll(async () => {
  made = await testDatabase();
  const log = createLog("silent");
  jobs = new JobRunner(made.ownerUrl, made.secret, log);
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
    jobs,
    events: { takeIn: (tx, mails) => takeIn(tx, parts, mails), delivered: async () => {} },
    smtp: { host: "127.0.0.1", port: 0 },
    publicUrl: "http://localhost",
    lookUp: async (name, type) => {
      const found = type === "TXT" ? records[name] : undefined;
      if (found === undefined) throw Object.assign(new Error("There is no such name."), { code: "ENOTFOUND" });
      return [[found]];
    },
  });
  parts = { channels, files };
  await jobs.start();
});
afterAll(async () => {
  await jobs.stop();
  await made.stop();
});

const act = <T>(work: (tx: Tx) => Promise<T>) => made.database.inOrganisation(made.organisation.id, system, work);

/** Keeps a mail as whoever fetched or took it does; gives the conversation that it came into. */
async function comesIn(client: string, from: string, lines: readonly string[]): Promise<Conversation> {
  const id = newId();
  const content = [
    ...lines,
    `From: Eva Holm <${from}>`,
    `To: ${made.organisation.address}`,
    `Message-ID: <${id}@kund.example>`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Var är paketet? Med vänlig hälsning, Eva",
    "",
  ].join("\r\n");
  await act(async (tx) => {
    await tx.db
      .insertInto("received_mails")
      .values({
        organisation_id: tx.organisationId,
        id,
        channel_id: made.organisation.channelId,
        received_at: tx.clock.now(),
        client,
        envelope_from: from,
        envelope_to: [made.organisation.address],
        content: Buffer.from(content),
      })
      .execute();
    await enqueue(tx, "read-mail", id);
  });
  const conversationId = await until(() =>
    act(async (tx) => {
      const row = await tx.db
        .selectFrom("messages")
        .select("conversation_id")
        .where("organisation_id", "=", tx.organisationId)
        .where("received_mail_id", "=", id)
        .executeTakeFirst();
      return row?.conversation_id ?? null;
    }),
  );
  return act((tx) => showConversation(tx, parts.channels, conversationId));
}

const newest = ({ messages }: Conversation) => messages.findLast(({ direction }) => direction === "in");
const acknowledged = ({ messages }: Conversation) => messages.some(({ direction }) => direction === "out");

const exchange = (said: string, ip: string) => [
  "Received: from AB1.eurprd04.prod.outlook.com (2603:10a6:20b:3f4::12) by CD2.eurprd04.prod.outlook.com (::1) with HTTPS",
  `Authentication-Results: spf=${said} (sender IP is ${ip})`,
  ` smtp.mailfrom=kund.example; dkim=none (message not signed)`,
  ` header.d=none;dmarc=${said} action=none header.from=kund.example;compauth=${said} reason=100`,
  `Received: from post (${ip}) by DB1.mail.protection.outlook.com (10.167.242.54) with Microsoft SMTP Server via Frontend Transport`,
];

let count = 0;
test.each([
  ["fetched by IMAP", "imap outlook.office365.com", exchange("pass", "192.0.2.1"), exchange("fail", "198.51.100.7"), "passed"],
  [
    "handed over by a relay of our own",
    "10.0.0.2 relay",
    ["Received: from post ([192.0.2.1]) by relay.nordljus.example with ESMTPS"],
    ["Received: from x ([198.51.100.7]) by relay.nordljus.example with ESMTPS"],
    "unknown",
  ],
  ["handed over from outside", "192.0.2.1 post.kund.example", [], null, "passed"],
])(
  "%s, a forged mail joins nothing, is nobody's we know, and is not acknowledged",
  async (_way, client, genuinely, falsely, state) => {
    // An address is acknowledged once in a while only.
    const eva = `eva-${++count}@kund.example`;
    const genuine = await comesIn(client, eva, [...genuinely, `Subject: Paketet ${client}`]);
    expect(newest(genuine)?.trust).toMatchObject({ state });
    expect(acknowledged(genuine)).toBe(true);
    const forged = await comesIn(falsely === null ? "198.51.100.7 x" : client, eva, [
      ...(falsely ?? []),
      "Authentication-Results: mx.google.com; spf=pass; dkim=pass header.d=kund.example; dmarc=pass header.from=kund.example",
      "Authentication-Results: spf=pass smtp.mailfrom=kund.example; dmarc=pass action=none header.from=kund.example;compauth=pass",
      ...genuinely,
      `Subject: SV: Paketet [${genuine.reference}]`,
      `In-Reply-To: <${newest(genuine)?.id}@kund.example>`,
    ]);
    expect(newest(forged)?.trust).toMatchObject({ state: "failed", because: "dmarc", domain: "kund.example" });
    expect(forged.id).not.toBe(genuine.id);
    expect(acknowledged(forged)).toBe(false);
    expect(forged.contact.id).not.toBe(genuine.contact.id);
    expect(await act((tx) => contactById(tx, forged.contact.id))).toMatchObject({
      identities: [],
      claimedAddress: eva,
    });
    expect(await act((tx) => summaryOf(tx, forged.id))).toMatchObject({
      mayBelongTo: [{ id: genuine.id, because: "reference" }],
    });
    // The one who really has the address goes on where they were.
    const later = await comesIn(client, eva, [...genuinely, `Subject: SV: [${genuine.reference}]`]);
    expect(later.id).toBe(genuine.id);
  },
);

test("domains that look like ours and like the contact's prove themselves, join nothing, and are pointed out", async () => {
  const genuine = await comesIn("192.0.2.1 post.kund.example", "eva@kund.example", ["Subject: Fakturan"]);
  const alike = await comesIn("198.51.100.7 x", "eva@kumd.example", [`Subject: SV: Fakturan [${genuine.reference}]`]);
  expect(alike.id).not.toBe(genuine.id);
  expect(newest(alike)).toMatchObject({
    trust: { state: "passed", domain: "kumd.example" },
    warnings: [{ kind: "lookalike-domain", detail: "kumd.example / kund.example" }],
  });
  const likeUs = await comesIn("198.51.100.7 x", "ekonomi@nordijus.example", [
    "Subject: Nytt bankkonto",
    "List-Id: <x.nordijus.example>",
  ]);
  expect(newest(likeUs)).toMatchObject({
    trust: { state: "passed" },
    warnings: [{ kind: "lookalike-domain", detail: "nordijus.example / nordljus.example" }],
  });
  // Within the conversation it is where the answer is to go that may be another's.
  const trap = await comesIn("192.0.2.1 post.kund.example", "eva@kund.example", [
    `Subject: SV: Fakturan [${genuine.reference}]`,
    "Reply-To: eva@kumd.example",
  ]);
  expect(trap.id).toBe(genuine.id);
  expect(newest(trap)?.warnings).toEqual([
    { kind: "answers-elsewhere", detail: "eva@kumd.example" },
    { kind: "lookalike-domain", detail: "kumd.example / kund.example" },
  ]);
});

test("our own address from a server that may not send for us is not taken for us", async () => {
  const from = await comesIn("198.51.100.7 x", "ekonomi@nordljus.example", ["Subject: Betala", "Precedence: bulk"]);
  expect(newest(from)).toMatchObject({
    trust: { state: "unknown", spf: "fail" },
    warnings: [{ kind: "not-proven-ours", detail: "ekonomi@nordljus.example" }],
  });
});

test.each([
  ["forbids.example", "spf"],
  ["watches.example", "unproven"],
])(
  "in doubt for %s, a mail is not acknowledged and joins nothing that its subject or what it answers names",
  async (domain, because) => {
    const eva = `eva@${domain}`;
    const genuine = await comesIn("192.0.2.1 post", eva, ["Subject: Paket"]);
    expect(acknowledged(genuine)).toBe(true);
    const names = [`Subject: SV: Paket [${genuine.reference}]`, `In-Reply-To: <${newest(genuine)?.id}@kund.example>`];
    const doubtful = await comesIn("198.51.100.7 x", eva, names);
    expect(doubtful.id).not.toBe(genuine.id);
    expect(newest(doubtful)?.trust).toMatchObject({ state: "unknown", because });
    expect(doubtful.mayBelongTo).toMatchObject([{ id: genuine.id, because: "reference" }]);
    expect(acknowledged(doubtful)).toBe(false);
    expect((await comesIn("192.0.2.1 post", eva, names)).id).toBe(genuine.id);
  },
);

const loud = "Subject: Du har vunnit! http://bedragare.example";
const told = ({ messages }: Conversation) =>
  messages.flatMap(({ direction, to, subject }) => (direction === "out" ? [{ to, subject }] : []));

test.each([
  ["198.51.100.7 x", "noreply@kumd.example"],
  ["198.51.100.7 x", "noreply@forbids.example"],
  ["198.51.100.7 x", "webb@nordljus.example"],
  ["203.0.113.5 x", "webb@post.nordljus.example"],
])("nobody is told at a stranger's address by a mail from %s of %s", async (client, from) => {
  expect(told(await comesIn(client, from, [loud, "Reply-To: Offer <offer@victim.example>"]))).toEqual([]);
});

test("what is not proven is acknowledged in words of ours only", async () => {
  const [unknown] = told(await comesIn("203.0.113.5 x", "lisa@okänd.example", [loud]));
  expect(unknown?.to).toEqual([{ name: null, address: "lisa@okänd.example" }]);
  expect(unknown?.subject).toMatch(/^Vi har fått ditt meddelande \[LH-[\d-]+\]$/);
  const [proven] = told(await comesIn("192.0.2.1 post", "lisa@kund.example", [loud]));
  expect(proven).toMatchObject({ to: [{ name: "Eva Holm" }], subject: expect.stringContaining("Du har vunnit!") });
  const [form] = told(await comesIn("192.0.2.9 webb", "webb@nordljus.example", [loud, "Reply-To: <kalle@hem.example>"]));
  expect(form?.to).toEqual([{ name: null, address: "kalle@hem.example" }]);
  expect(form?.subject).not.toContain("vunnit");
});
