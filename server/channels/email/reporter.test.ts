import { expect, test } from "vitest";
import type { Trust } from "#contract";
import type { Incoming } from "../channel.ts";
import { Ways } from "../sending/limits.ts";
import { isReporterKnown } from "./reporter.ts";

const proven: Trust = {
  state: "passed",
  domain: null,
  because: null,
  spf: "pass",
  dkim: "pass",
  dmarc: "pass",
  arc: "none",
};
const unproven: Trust = { ...proven, state: "unknown", dkim: "none", spf: "none", dmarc: "none" };
const stranger = "from x (x.example [198.51.100.7]) by post.nordljus.example (Postfix) with ESMTP id 1";
const ownReport = "by post.nordljus.example (Postfix) id 4F; Thu, 26 Nov 2026 10:00:00 +0100 (CET)";

/** Domains that are hosted, by whose servers. */
const exchangers: Record<string, string> = { "kund.example": "mx1.host.example", "hos-google.example": "aspmx.l.google.com" };
const ways = new Ways("smtp://smtp.ut.example:587", {}, async (name) => {
  const exchange = exchangers[name];
  if (exchange === undefined) throw Object.assign(new Error("None."), { code: "ENODATA" });
  return [{ exchange, priority: 10 }];
});

interface Case {
  from: string;
  about?: string[];
  trust?: Trust;
  client?: string;
  lines?: string[];
  envelopeFrom?: string;
  outgoingHost?: string;
}

function known({
  from,
  about = ["kalle@kund.example"],
  trust = unproven,
  client = "198.51.100.7 x",
  lines = [stranger],
  envelopeFrom = "",
  outgoingHost,
}: Case): Promise<boolean> {
  const recipients = about.map((address) => ({ address, status: "5.1.1", said: null, reason: "no-such-address" as const }));
  const particulars = { forwarded: null, invitation: null, cards: [], seal: null, report: { outcome: "failed", recipients } };
  const incoming = { from: { name: null, address: from }, particulars, trust } as unknown as Incoming;
  const received = {
    id: "",
    channelId: "",
    receivedAt: new Date(),
    client,
    envelopeFrom,
    envelopeTo: ["kundservice@nordljus.example"],
    outgoingHost: outgoingHost ?? null,
    content: Buffer.from(`${lines.map((line) => `Received: ${line}\r\n`).join("")}From: ${from}\r\n\r\nhej`),
  };
  return isReporterKnown(received, incoming, ways);
}

test("Amazon's mail service is one house under the name mail is handed to and the one it reports under", async () => {
  const handing = new Ways("smtp://email-smtp.eu-north-1.amazonaws.com:587", {});
  expect(handing.isHandledBy("eu-north-1.amazonses.com", "kalle@kund.example")).toBe(true);
  expect(handing.isHandledBy("bucket.s3.eu-north-1.amazonaws.com", "kalle@kund.example")).toBe(false);
  expect(ways.isHandledBy("eu-north-1.amazonses.com", "kalle@kund.example")).toBe(false);
});

test.each([
  ["the recipient's own house", { from: "MAILER-DAEMON@post.kund.example", trust: proven }],
  ["who receives for the recipient", { from: "postmaster@ut.host.example", trust: proven }],
  [
    "the recipient's provider, under another of its names",
    { from: "mailer-daemon@googlemail.com", about: ["k@gmail.com"], trust: proven },
  ],
  [
    "the provider that hosts the recipient's domain",
    { from: "mailer-daemon@googlemail.com", about: ["k@hos-google.example"], trust: proven },
  ],
  ["who sends for us", { from: "mailer-daemon@bounce.ut.example", trust: proven }],
  ["who sends for this mailbox", { from: "mailer-daemon@bounce.egen.example", trust: proven, outgoingHost: "smtp.egen.example" }],
  ["our own house", { from: "postmaster@nordljus.example", trust: proven }],
  [
    "our relay, of what it could not deliver",
    { from: "MAILER-DAEMON@post.nordljus.example", client: "10.0.0.3 post", lines: [ownReport] },
  ],
  [
    "the mail system of this machine",
    { from: "MAILER-DAEMON@localhost", client: "::ffff:127.0.0.1 localhost", lines: [ownReport] },
  ],
  [
    "the host of the mailbox, fetched",
    {
      from: "MAILER-DAEMON@post.nordljus.example",
      client: "imap post.nordljus.example",
      lines: ["from post.nordljus.example by post.nordljus.example with LMTP id 7", ownReport],
    },
  ],
] satisfies [string, Case][])("a report is believed that comes from %s", async (_who, one) => {
  expect(await known(one)).toBe(true);
});

test.each([
  ["whoever says that they are the recipient's house", { from: "MAILER-DAEMON@post.kund.example" }],
  ["a stranger who is proven to be a stranger", { from: "MAILER-DAEMON@annan.example", trust: proven }],
  ["who sends for another mailbox", { from: "mailer-daemon@bounce.egen.example", trust: proven }],
  ["a colleague of the recipient", { from: "eva@kund.example", trust: proven }],
  ["another customer of the provider", { from: "eva@gmail.com", about: ["k@gmail.com"], trust: proven }],
  [
    "somebody who has a domain at the same provider",
    { from: "postmaster@hos-google.example", about: ["k@gmail.com"], trust: proven },
  ],
  [
    "who handles the mail of one of two whom it names",
    { from: "MAILER-DAEMON@kund.example", about: ["a@kund.example", "b@annan.example"], trust: proven },
  ],
  ["a stranger by our relay", { from: "MAILER-DAEMON@post.nordljus.example", client: "10.0.0.3 post", lines: [stranger] }],
  [
    "a stranger by our relay, who wrote lines of their own",
    { from: "MAILER-DAEMON@post.nordljus.example", client: "10.0.0.3 post", lines: [stranger, ownReport] },
  ],
  [
    "somebody who has signed in at our relay",
    {
      from: "MAILER-DAEMON@post.nordljus.example",
      client: "10.0.0.3 post",
      lines: ["from a (a [10.0.0.8]) by post.nordljus.example with ESMTPSA id 1"],
    },
  ],
  [
    "a program on our relay",
    {
      from: "MAILER-DAEMON@post.nordljus.example",
      client: "10.0.0.3 post",
      lines: ["by post.nordljus.example (Postfix, from userid 33) id 1"],
    },
  ],
  [
    "a relay that says nothing of where it has it from",
    { from: "MAILER-DAEMON@post.nordljus.example", client: "10.0.0.3 post", lines: [] },
  ],
  [
    "somebody who can be answered, by our relay",
    { from: "postmaster@post.nordljus.example", client: "10.0.0.3 post", lines: [ownReport], envelopeFrom: "eva@kund.example" },
  ],
  [
    "a stranger in a mailbox that is fetched",
    {
      from: "MAILER-DAEMON@post.nordljus.example",
      client: "imap post.nordljus.example",
      lines: ["from post.nordljus.example by post.nordljus.example with LMTP id 7", stranger, ownReport],
    },
  ],
] satisfies [string, Case][])("a report is not believed that comes from %s", async (_who, one) => {
  expect(await known(one)).toBe(false);
});
