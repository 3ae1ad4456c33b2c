import { expect, test } from "vitest";
import { answering, dmarc, judge, key, mail, signed, spf, strangers, theirs } from "./trust-bench.ts";
import type { LookUp } from "./trust.ts";

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

test("a header folded into sixty thousand lines is judged as any other, and soon", async () => {
  const folded = `X-Long: a${"\r\n b".repeat(60_000)}\r\n`;
  const before = process.cpuUsage();
  expect(await judge(`${folded}${mail}`, strangers, answering({ ...spf, ...dmarc }))).toMatchObject({ state: "failed" });
  expect(await judge(`${folded}${await signed()}`, strangers, answering({ ...spf, ...dmarc, ...key }))).toMatchObject({
    dkim: "pass",
  });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
});

test.each([
  ["lines that begin no field", "\r\n="],
  ["carriage returns that end no line", "\r"],
])("so is one with a hundred thousand %s", async (_what, more) => {
  const long = `X-Long: a${more.repeat(100_000)}\r\n`;
  const before = process.cpuUsage();
  expect(await judge(`${long}${await signed()}`, strangers, answering({ ...spf, ...dmarc, ...key }))).toMatchObject({
    state: "passed",
    dkim: "pass",
  });
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
});

test("changed on its way, sent from elsewhere, and the domain has no DMARC", async () => {
  const changed = (await signed()).replace("Hej!", "Betala hit!");
  expect(await judge(changed, strangers, answering({ ...spf, ...key }))).toMatchObject({
    state: "failed",
    because: "spf-and-dkim",
  });
  expect(await judge(mail, strangers, answering(spf))).toMatchObject({
    state: "unknown",
    because: "spf",
    spf: "fail",
    dkim: "none",
  });
});

test.each([
  ["v=DMARC1; p=none", "unknown", "unproven"],
  ["v=DMARC1; p=quarantine", "failed", "dmarc"],
  ["v=DMARC1; p=reject", "failed", "dmarc"],
  ["v=DMARC1; p=reject; t=y", "failed", "dmarc"],
  ["v=DMARC1; p=quarantine; t=y", "unknown", "unproven"],
])("what nothing vouches for, when the domain says %s", async (record, state, because) => {
  expect(await judge(mail, strangers, answering({ ...spf, "TXT _dmarc.kund.example": [record] }))).toMatchObject({
    state,
    because,
    spf: "fail",
    dmarc: "fail",
  });
});

test.each([
  ["v=DMARC1; p=reject; sp=none", "unknown", "unproven"],
  ["v=DMARC1; p=none; sp=reject", "failed", "dmarc"],
  ["v=DMARC1; p=reject", "failed", "dmarc"],
])("what nothing vouches for of a subdomain, when the domain above says %s", async (record, state, because) => {
  const ofSubdomain = mail.replaceAll("kund.example", "post.kund.example");
  const lookUp = answering({ "TXT _dmarc.kund.example": [record] });
  expect(await judge(ofSubdomain, strangers, lookUp, "post.kund.example")).toMatchObject({ state, because });
});

test("a plain forward: with its signature whole it is proven, without one it is as the domain's policy says", async () => {
  const monitored = { ...spf, ...key, "TXT _dmarc.kund.example": ["v=DMARC1; p=none"] };
  expect(await judge(await signed(), strangers, answering(monitored))).toMatchObject({ state: "passed", spf: "fail" });
  expect(await judge(mail, strangers, answering(monitored))).toMatchObject({ state: "unknown", because: "unproven" });
  const withFooter = `${await signed()}-- \r\nVidarebefordrat\r\n`;
  expect(await judge(withFooter, strangers, answering({ ...spf, ...dmarc, ...key }))).toMatchObject({ because: "dmarc" });
  // The server is forbidden and what was signed was something else: nobody needs a policy to see that.
  expect(await judge(withFooter, strangers, answering(monitored))).toMatchObject({ state: "failed", because: "spf-and-dkim" });
  // A forwarder with an envelope of its own is one whom no record forbids anything.
  const own = { ...monitored, "TXT vidare.example": ["v=spf1 ip4:198.51.100.7 -all"] };
  expect(await judge(withFooter, strangers, answering(own), "kund.example", "srs0=eva@vidare.example")).toMatchObject({
    state: "unknown",
    because: "unproven",
    spf: "pass",
  });
});

test("a mailing list in its own name is itself; in the author's, with a footer, it is as the author's policy says", async () => {
  const lists = { "TXT lista.example": ["v=spf1 ip4:198.51.100.7 -all"], "TXT _dmarc.lista.example": ["v=DMARC1; p=reject"] };
  const envelope = "studs@lista.example";
  const rewritten = mail.replace("From: Eva <eva@kund.example>", "From: Eva via lista <lista@lista.example>");
  expect(await judge(rewritten, strangers, answering(lists), "lista.example", envelope)).toMatchObject({ state: "passed" });
  const withFooter = `${await signed()}__________\r\nLista\r\n`;
  const inTheirs = (policy: string) =>
    judge(
      withFooter,
      strangers,
      answering({ ...lists, ...spf, ...key, "TXT _dmarc.kund.example": [policy] }),
      "kund.example",
      envelope,
    );
  expect(await inTheirs("v=DMARC1; p=none")).toMatchObject({ state: "unknown", because: "unproven" });
  expect(await inTheirs("v=DMARC1; p=reject")).toMatchObject({ state: "failed", because: "dmarc" });
});

test("how close server and signature have to be is the domain's to say", async () => {
  const records = (record: string) =>
    answering({ "TXT studs.kund.example": ["v=spf1 ip4:192.0.2.1 -all"], "TXT _dmarc.kund.example": [record] });
  const from = (record: string) => judge(mail, theirs, records(record), "kund.example", "x@studs.kund.example");
  expect(await from("v=DMARC1; p=reject")).toMatchObject({ state: "passed" });
  expect(await from("v=DMARC1; p=reject; aspf=s")).toMatchObject({ state: "failed" });
  const neighbours = answering({ "TXT granne.co.uk": ["v=spf1 ip4:192.0.2.1 -all"] });
  const ofKund = mail.replaceAll("kund.example", "kund.co.uk");
  expect(await judge(ofKund, theirs, neighbours, "kund.co.uk", "x@granne.co.uk")).toMatchObject({ state: "unknown" });
});

test("a signature that leaves the end open, and a second author, prove nothing", async () => {
  const open = await signed(mail, { maxBodyLength: 6 });
  expect(await judge(open, strangers, answering({ ...dmarc, ...key }))).toMatchObject({ state: "passed" });
  expect(await judge(`${open}Betala hit!\r\n`, strangers, answering({ ...dmarc, ...key }))).not.toMatchObject({
    state: "passed",
  });
  const two = mail.replace("From: Eva <eva@kund.example>", "From: Eva <eva@kund.example>\r\nFrom: x@annan.example");
  const signedByOther = await signed(two, { signingDomain: "annan.example" });
  const theirKey = { "TXT s1._domainkey.annan.example": key["TXT s1._domainkey.kund.example"] };
  expect(await judge(signedByOther, strangers, answering(theirKey))).toMatchObject({ state: "unknown", because: "unproven" });
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

const fromOutside = "Received: from annan.example (nagon.annan.example [198.51.100.7]) by relay.nordljus.example with ESMTPS\r\n";
const fromTheirs = "Received: from post.kund.example (post.kund.example [192.0.2.1]) by relay.nordljus.example with ESMTPS\r\n";

test("a relay of our own that says who brought a mail can have it fail, and never pass", async () => {
  const relay = "10.0.0.2 relay";
  const records = answering({ ...spf, ...dmarc });
  expect(await judge(fromOutside + mail, relay, records)).toMatchObject({ state: "failed", because: "dmarc", spf: "fail" });
  // Where outsiders seem to come from inside, they write this line themselves.
  expect(await judge(fromTheirs + mail, relay, records)).toMatchObject({ state: "unknown", because: null, spf: "pass" });
  expect(await judge(fromTheirs + fromOutside + mail, relay, records)).toMatchObject({ state: "unknown" });
  expect(await judge(fromOutside + fromTheirs + mail, relay, records)).toMatchObject({ state: "failed" });
  const ourEnvelope = "srs0=abc=kund.example=eva@nordljus.example";
  expect(await judge(fromOutside + mail, relay, records, "kund.example", ourEnvelope)).toMatchObject({ state: "unknown" });
});

const received = "Received: from x (x [198.51.100.7]) by mx.webbhotell.example with ESMTPS\r\n";
const plainly = (result: string) =>
  `${received}Authentication-Results: mx.webbhotell.example; spf=fail smtp.mailfrom=kund.example; dmarc=${result} header.from=kund.example\r\n`;
const google = (result: string) =>
  [
    "Received: by 2002:a05:7108:7811:b0:3f2:1234:5678 with SMTP id a17",
    `ARC-Authentication-Results: i=1; mx.google.com; spf=pass smtp.mailfrom=eva@kund.example; dmarc=${result} header.from=kund.example`,
    "Received: from x (x. [198.51.100.7]) by mx.google.com with ESMTPS id 2a",
    "",
  ].join("\r\n");

test("what was fetched fails as its provider found it, and as the domain asks", async () => {
  const policy = (record: string) => answering({ ...spf, "TXT _dmarc.kund.example": [record] });
  for (const [host, header] of [
    ["imap.webbhotell.example", plainly],
    ["imap.gmail.com", google],
  ] as const) {
    expect(await judge(header("fail") + mail, `imap ${host}`, policy("v=DMARC1; p=reject"))).toMatchObject({
      state: "failed",
      because: "dmarc",
      dmarc: "fail",
    });
    expect(await judge(header("fail") + mail, `imap ${host}`, policy("v=DMARC1; p=none"))).toMatchObject({
      state: "unknown",
      because: "unproven",
    });
    expect(await judge(header("fail") + mail, `imap ${host}`, answering({}))).toMatchObject({ state: "unknown" });
    expect(await judge(header("fail") + (await signed()), `imap ${host}`, answering({ ...dmarc, ...key }))).toMatchObject({
      state: "passed",
      dmarc: "pass",
    });
  }
});

test("a provider known to write it passes a fetched mail; the word of another does not, nor one that was brought along", async () => {
  const records = answering({ ...spf, ...dmarc });
  expect(await judge(google("pass") + mail, "imap imap.gmail.com", records)).toMatchObject({ state: "passed", spf: "pass" });
  expect(await judge(plainly("pass") + mail, "imap imap.webbhotell.example", records)).toMatchObject({ state: "unknown" });
  const nothing = () => Promise.reject(new Error("Nobody should ask."));
  expect(await judge(google("pass") + mail, "imap imap.annan.example", nothing)).toMatchObject({ state: "unknown" });
  const brought = "Authentication-Results: mx.google.com; dmarc=pass header.from=kund.example\r\n";
  expect(await judge(google("fail") + brought + mail, "imap imap.gmail.com", records)).toMatchObject({ state: "failed" });
  expect(await judge(received + brought + mail, "imap imap.gmail.com", nothing)).toMatchObject({ state: "unknown" });
  const twoAuthors = mail.replace("To:", "From: x@annan.example\r\nTo:");
  expect(await judge(google("pass") + twoAuthors, "imap imap.gmail.com", records)).toMatchObject({ state: "unknown" });
});

test("no answer, a late answer and an answer that is none are unknown, and end", async () => {
  const never: LookUp = () => new Promise(() => {});
  expect(await judge(mail, strangers, never)).toMatchObject({ state: "unknown" });
  const broken = () => Promise.reject(Object.assign(new Error("Out of order."), { code: "ESERVFAIL" }));
  expect(await judge(mail, strangers, broken)).toMatchObject({ state: "unknown" });
  expect(await judge(mail, strangers, async () => null)).toMatchObject({ state: "unknown" });
});

test("a mail with thousands of signatures, each over another length of it, is looked at a few times", async () => {
  const one = (await signed()).slice(0, -mail.length);
  const many =
    Array.from({ length: 2000 }, (_, index) => one.replace("s=s1", `s=s1; l=${index + 1}`)).join("") +
    mail +
    "x\n".repeat(500_000);
  const before = process.cpuUsage();
  await judge(many, strangers, answering(spf));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

test("only what the domain itself leaves unanswered keeps a verdict open", async () => {
  const open = (name: string) => {
    const rest = answering({ ...spf, ...dmarc });
    return (asked: string, type: string) =>
      asked.endsWith(name) ? Promise.reject(Object.assign(new Error("Out of order."), { code: "ESERVFAIL" })) : rest(asked, type);
  };
  const signedByForger = await signed(mail, { signingDomain: "annan.example" });
  expect(await judge(signedByForger, strangers, open("annan.example"))).toMatchObject({ state: "failed", because: "dmarc" });
  expect(await judge(mail, strangers, open("annan.example"), "kund.example", "x@annan.example")).toMatchObject({
    state: "failed",
  });
  expect(await judge(await signed(), strangers, open("s1._domainkey.kund.example"))).toMatchObject({
    state: "unknown",
    because: null,
  });
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
