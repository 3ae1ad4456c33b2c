import { sealMessage } from "mailauth";
import { expect, test } from "vitest";
import { answering, dmarc, judge, key, mail, privateKey, signed, spf, strangers } from "./trust-bench.ts";

/** Chains of forwarders (ARC, RFC 8617), sealed here with one key for all. */
const forwarders = ["google.com", "microsoft.com", "stranger.example"];
const [keyRecord = []] = Object.values(key);
const keys = Object.fromEntries(forwarders.map((domain) => [`TXT arc._domainkey.${domain}`, keyRecord]));
const lookUp = answering({ ...spf, ...dmarc, ...key, ...keys });

/** As a forwarder hands it on: what it says it found out when it came, and its seal on that. */
async function sealed(content: string, by: string, found: string): Promise<string> {
  const cv = content.includes("ARC-Seal:") ? "pass" : "none";
  const authResults = `mx.${by};\r\n ${found}`;
  const seal = { signingDomain: by, selector: "arc", privateKey, signTime: new Date("2026-11-24T09:00:00Z"), cv, authResults };
  return `${(await sealMessage(Buffer.from(content), seal)).toString()}${content}`;
}

const genuine = "spf=pass smtp.mailfrom=eva@kund.example; dmarc=pass header.from=kund.example";
const forged = "spf=fail smtp.mailfrom=eva@kund.example; dmarc=fail header.from=kund.example";

/** With the signature broken, as a list's footer does, and from the forwarder's own server: nothing but the chain speaks for it. */
const changed = async () => (await signed()).replace("Hej!", "Hej! (via listan)");

test("without a chain it is forged", async () => {
  expect(await judge(await changed(), strangers, lookUp)).toMatchObject({ state: "failed", because: "dmarc", arc: "none" });
});

test("a large forwarder who says that it was genuine is believed so far that it is not called forged", async () => {
  const one = await sealed(await changed(), "google.com", genuine);
  expect(await judge(one, strangers, lookUp)).toMatchObject({ state: "unknown", because: null, arc: "pass", dmarc: "fail" });
  const two = await sealed(one, "microsoft.com", forged);
  expect(await judge(two, strangers, lookUp)).toMatchObject({ state: "unknown", because: null, arc: "pass" });
});

test("one who says that it was forged, or says it of another domain, helps nobody", async () => {
  expect(await judge(await sealed(await changed(), "google.com", forged), strangers, lookUp)).toMatchObject({
    state: "failed",
    arc: "pass",
  });
  const other = genuine.replace("header.from=kund.example", "header.from=annan.example");
  expect(await judge(await sealed(await changed(), "google.com", other), strangers, lookUp)).toMatchObject({ state: "failed" });
  const inWords =
    'spf=pass smtp.mailfrom="dmarc=pass header.from=kund.example"@annan.example; dmarc=fail header.from=kund.example';
  expect(await judge(await sealed(await changed(), "google.com", inWords), strangers, lookUp)).toMatchObject({ state: "failed" });
});

test("a chain that is sealed by a stranger is a stranger's word, also where a large forwarder passed it on", async () => {
  const strange = await sealed(await changed(), "stranger.example", genuine);
  expect(await judge(strange, strangers, lookUp)).toMatchObject({ state: "failed", arc: "pass" });
  expect(await judge(await sealed(strange, "google.com", forged), strangers, lookUp)).toMatchObject({ state: "failed" });
  // Nor does a stranger pass on what a large one said: he may have taken it from another mail.
  const quoted = await sealed(await sealed(await changed(), "google.com", genuine), "stranger.example", genuine);
  expect(await judge(quoted, strangers, lookUp)).toMatchObject({ state: "failed", arc: "pass" });
});

test("a chain that does not hold is none", async () => {
  const one = await sealed(mail, "google.com", genuine);
  expect(await judge(one.replace("Hej!", "Betala hit!"), strangers, lookUp)).toMatchObject({ state: "failed", arc: "fail" });
  const said = await sealed(await changed(), "google.com", forged);
  expect(await judge(said.replace("dmarc=fail", "dmarc=pass"), strangers, lookUp)).toMatchObject({
    state: "failed",
    arc: "fail",
  });
  expect(await judge(one, strangers, answering({ ...spf, ...dmarc }))).toMatchObject({ state: "failed", arc: "fail" });
});

test("a chain proves nothing by itself", async () => {
  expect(await judge(await sealed(mail, "google.com", genuine), strangers, lookUp)).not.toMatchObject({ state: "passed" });
});
