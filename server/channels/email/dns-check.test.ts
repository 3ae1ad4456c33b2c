import { expect, test } from "vitest";
import { system, Vault } from "#kernel";
import { databaseForThisTest } from "#test-support";
import { makeDkimKey } from "./dkim.ts";
import { checkDns } from "./dns-check.ts";

type Zone = Record<string, unknown[]>;

/** A domain name system that knows these, as `TYPE name`, and nothing else. */
function knowing(zone: Zone) {
  return async (name: string, type: string) => {
    const answer = zone[`${type} ${name}`];
    if (answer === undefined) throw Object.assign(new Error("no data"), { code: "ENODATA" });
    return answer;
  };
}

async function room() {
  const { database, organisation, secret } = await databaseForThisTest();
  const act = <T>(work: Parameters<typeof database.inOrganisation<T>>[2]) =>
    database.inOrganisation(organisation.id, system, work);
  return { act, id: organisation.channelId, vault: new Vault(secret) };
}

test("a domain in good order is told so, record by record", async () => {
  const { act, id, vault } = await room();
  const key = await act((tx) => makeDkimKey(tx, vault, id, { selector: "lyhord" }));
  const value = key.record.value;
  const zone: Zone = {
    "MX nordljus.example": [
      { exchange: "b.mx.example", priority: 20 },
      { exchange: "a.mx.example", priority: 10 },
    ],
    "TXT nordljus.example": [["annat"], ["v=spf1 include:spf.mx.example -all"]],
    // Long texts come in pieces, and some write spaces into the key.
    "TXT lyhord._domainkey.nordljus.example": [[value.slice(0, 200), value.slice(200)]],
    "TXT _dmarc.nordljus.example": [["v=DMARC1; p=quarantine"]],
  };
  const { domain, records } = await act((tx) => checkDns(tx, id, knowing(zone)));
  expect(domain).toBe("nordljus.example");
  expect(records.map(({ kind, state }) => [kind, state])).toEqual([
    ["mx", "fine"],
    ["spf", "fine"],
    ["dkim", "fine"],
    ["dmarc", "fine"],
  ]);
  expect(records[0]?.found).toEqual(["a.mx.example", "b.mx.example"]);
});

test("what is missing comes with what to set, fitting the provider", async () => {
  const { act, id } = await room();
  const zone = { "MX nordljus.example": [{ exchange: "nordljus-example.mail.protection.outlook.com", priority: 0 }] };
  const { records } = await act((tx) => checkDns(tx, id, knowing(zone)));
  expect(records).toEqual([
    expect.objectContaining({ kind: "mx", state: "fine" }),
    {
      kind: "spf",
      name: "nordljus.example",
      state: "missing",
      found: [],
      suggestion: "v=spf1 include:spf.protection.outlook.com -all",
    },
    {
      kind: "dmarc",
      name: "_dmarc.nordljus.example",
      state: "missing",
      found: [],
      suggestion: "v=DMARC1; p=none; rua=mailto:kundservice@nordljus.example",
    },
  ]);
});

test("two of one, a key that is another, and records that hold nobody back are told apart", async () => {
  const { act, id, vault } = await room();
  await act((tx) => makeDkimKey(tx, vault, id, { selector: "lyhord" }));
  const zone: Zone = {
    "MX nordljus.example": [{ exchange: ".", priority: 0 }],
    "TXT nordljus.example": [["v=spf1 -all"], ["v=spf1 mx -all"]],
    "TXT lyhord._domainkey.nordljus.example": [["v=DKIM1; k=rsa; p=MIIBanother"]],
    "TXT _dmarc.nordljus.example": [["v=DMARC1; p=none; rua=mailto:x@y.example"]],
  };
  const states = async () =>
    (await act((tx) => checkDns(tx, id, knowing(zone)))).records.map(({ kind, state }) => `${kind} ${state}`);
  expect(await states()).toEqual(["mx missing", "spf several", "dkim other", "dmarc open"]);
  zone["TXT nordljus.example"] = [["v=spf1 +all"]];
  expect(await states()).toContain("spf open");
});

test("a domain name system that does not answer says nothing about the domain", async () => {
  const { act, id } = await room();
  const away = () => Promise.reject(Object.assign(new Error("time-out"), { code: "ETIMEOUT" }));
  const { records } = await act((tx) => checkDns(tx, id, away));
  expect(new Set(records.map(({ state }) => state))).toEqual(new Set(["unknown"]));
  expect(records.every(({ suggestion }) => suggestion === null)).toBe(true);
});
