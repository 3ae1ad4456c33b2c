import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth";
import { expect, test } from "vitest";
import { trustOf, type LookUp } from "./trust.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "der" },
});

/** A domain name system of one's own. */
function answering(records: Record<string, string[]>): LookUp {
  return async (name, type) => {
    const found = records[`${type} ${name}`];
    if (found === undefined) throw Object.assign(new Error("There is no such name."), { code: "ENOTFOUND" });
    return type === "TXT" ? found.map((text) => [text]) : found;
  };
}

const spf = { "TXT kund.example": ["v=spf1 ip4:192.0.2.1 -all"] };
const dmarc = { "TXT _dmarc.kund.example": ["v=DMARC1; p=reject"] };
const key = { "TXT s1._domainkey.kund.example": [`v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`] };

const mail = [
  "From: Eva <eva@kund.example>",
  "To: a@nordljus.example",
  "Subject: Hej",
  "Message-ID: <1@kund.example>",
  "",
  "Hej!",
  "",
].join("\r\n");

async function signed(): Promise<string> {
  const key = { signingDomain: "kund.example", selector: "s1", privateKey };
  // The signer reads the list; its types ask for the key beside it.
  const { signatures } = await dkimSign(mail, { ...key, signatureData: [key] });
  return signatures + mail;
}

function judge(content: string, client: string, lookUp: LookUp) {
  const received = {
    id: "0193582e-0000-7000-8000-000000000001",
    channelId: "0193582e-0000-7000-8000-000000000002",
    receivedAt: new Date("2026-11-24T09:00:00Z"),
    client,
    envelopeFrom: "eva@kund.example",
    envelopeTo: ["a@nordljus.example"],
    content: Buffer.from(content),
  };
  return trustOf(received, "kund.example", content.startsWith("DKIM-Signature"), lookUp);
}

const theirs = "192.0.2.1 post.kund.example";
const strangers = "198.51.100.7 nagon.annan.example";

test("sent from where it may be sent from", async () => {
  expect(await judge(mail, theirs, answering({ ...spf, ...dmarc }))).toMatchObject({
    state: "passed",
    spf: "pass",
    dmarc: "pass",
  });
});

test("sent from elsewhere, and the domain says that then it is not from there", async () => {
  expect(await judge(mail, strangers, answering({ ...spf, ...dmarc }))).toMatchObject({
    state: "failed",
    because: "dmarc",
    domain: "kund.example",
  });
});

test("passed on by somebody else with its signature whole", async () => {
  expect(await judge(await signed(), strangers, answering({ ...spf, ...dmarc, ...key }))).toMatchObject({
    state: "passed",
    dkim: "pass",
  });
});

test("changed on its way, sent from elsewhere, and the domain has no DMARC", async () => {
  const changed = (await signed()).replace("Hej!", "Betala hit!");
  expect(await judge(changed, strangers, answering({ ...spf, ...key }))).toMatchObject({
    state: "failed",
    because: "spf-and-dkim",
  });
  expect(await judge(mail, strangers, answering(spf))).toMatchObject({ state: "unknown", spf: "fail", dkim: "none" });
});

test("a domain that says nothing is unknown", async () => {
  expect(await judge(mail, strangers, answering({}))).toMatchObject({ state: "unknown", because: null });
});

test("from a relay of our own a signature can vouch, and nothing can fail", async () => {
  const relay = "::ffff:10.0.0.2 relay";
  expect(await judge(await signed(), relay, answering({ ...spf, ...dmarc, ...key }))).toMatchObject({ state: "passed" });
  expect(await judge((await signed()).replace("Hej!", "Hå!"), relay, answering({ ...dmarc, ...key }))).toMatchObject({
    state: "unknown",
  });
  expect(await judge(mail, relay, () => Promise.reject(new Error("Nobody should ask.")))).toMatchObject({ state: "unknown" });
});

test("no answer, a late answer and an answer that is none are unknown, and end", async () => {
  const never: LookUp = () => new Promise(() => {});
  expect(await judge(mail, strangers, never)).toMatchObject({ state: "unknown" });
  const broken = () => Promise.reject(Object.assign(new Error("Out of order."), { code: "ESERVFAIL" }));
  expect(await judge(mail, strangers, broken)).toMatchObject({ state: "unknown" });
  expect(await judge(mail, strangers, async () => null)).toMatchObject({ state: "unknown" });
});

test("a mail with hundreds of signatures asks little", async () => {
  let asked = 0;
  const one = (await signed()).slice(0, -mail.length);
  const many = Array.from({ length: 300 }, (_, index) => one.replace("s=s1", `s=s${index}`)).join("") + mail;
  await judge(many, strangers, async (name, type) => {
    asked++;
    return answering(spf)(name, type);
  });
  expect(asked).toBeLessThanOrEqual(60);
});
