import type { DnsRecord } from "#contract";
import type { Tx } from "#kernel";
import { channelById } from "../channels.ts";
import { dkimKeyOf } from "./dkim.ts";
import { houseOf } from "./house.ts";
import type { LookUp } from "./trust.ts";

const patience = 4000;

/** What outgoing servers of the large providers are called in SPF, by where their domains receive. */
const senders: [RegExp, string][] = [
  [/\.outlook\.com$/i, "include:spf.protection.outlook.com"],
  [/\.google(?:mail)?\.com$/i, "include:_spf.google.com"],
];

/** What the domain of the channel's address says in the DNS now, and what it should. @throws Failure request.not_found */
export async function checkDns(tx: Tx, channelId: string, lookUp: LookUp): Promise<{ domain: string; records: DnsRecord[] }> {
  const { address } = await channelById(tx, channelId);
  const domain = address.split("@")[1] ?? "";
  const key = await dkimKeyOf(tx, channelId);
  const [mx, spf, dmarc, dkim] = await Promise.all([
    exchangers(domain, lookUp),
    texts(domain, lookUp),
    policies(domain, lookUp),
    key === null ? null : texts(key.record.name, lookUp),
  ]);
  const records: DnsRecord[] = [
    {
      kind: "mx",
      name: domain,
      state: mx === null ? "unknown" : mx.length > 0 ? "fine" : "missing",
      found: mx ?? [],
      suggestion: null,
    },
    spfRecord(domain, spf, mx ?? []),
    ...(key === null ? [] : [dkimRecord(key.record, dkim ?? null)]),
    dmarcRecord(domain, address, dmarc),
  ];
  return { domain, records };
}

/** RFC 7208 §3.2: exactly one. */
function spfRecord(domain: string, all: string[] | null, mx: string[]): DnsRecord {
  const found = (all ?? []).filter((text) => /^v=spf1(?: |$)/i.test(text));
  const [only = ""] = found;
  const open = /(?:^| )\+?all(?: |$)/i.test(only);
  const state = all === null ? "unknown" : found.length === 0 ? "missing" : found.length > 1 ? "several" : open ? "open" : "fine";
  const sender = senders.find(([name]) => mx.some((host) => name.test(host)))?.[1] ?? "mx";
  return { kind: "spf", name: domain, state, found, suggestion: state === "missing" ? `v=spf1 ${sender} -all` : null };
}

/** RFC 6376 §3.6.1: spaces within the key mean nothing. */
function dkimRecord(wanted: { name: string; value: string }, all: string[] | null): DnsRecord {
  const keyIn = (text: string) => /(?:^|;)\s*p=([^;]*)/.exec(text)?.[1]?.replaceAll(/\s/g, "");
  const found = (all ?? []).filter((text) => keyIn(text) !== undefined);
  const ours = found.some((text) => keyIn(text) === keyIn(wanted.value));
  const state = all === null ? "unknown" : found.length === 0 ? "missing" : ours ? "fine" : "other";
  return { kind: "dkim", name: wanted.name, state, found, suggestion: state === "fine" ? null : wanted.value };
}

/** RFC 7489 §6.6.3: that of the domain, or else of the one above it. */
function dmarcRecord(domain: string, address: string, all: { name: string; texts: string[] } | null): DnsRecord {
  const found = all?.texts ?? [];
  const open = /;\s*p\s*=\s*none/i.test(found[0] ?? "");
  const state = all === null ? "unknown" : found.length === 0 ? "missing" : found.length > 1 ? "several" : open ? "open" : "fine";
  const suggestion = state === "missing" ? `v=DMARC1; p=none; rua=mailto:${address}` : null;
  return { kind: "dmarc", name: all?.name ?? `_dmarc.${domain}`, state, found, suggestion };
}

async function policies(domain: string, lookUp: LookUp): Promise<{ name: string; texts: string[] } | null> {
  for (const place of new Set([domain, houseOf(domain)])) {
    const found = await texts(`_dmarc.${place}`, lookUp);
    if (found === null) return null;
    const policies = found.filter((text) => /^v=DMARC1(?:;|\s|$)/i.test(text));
    if (policies.length > 0) return { name: `_dmarc.${place}`, texts: policies };
  }
  return { name: `_dmarc.${domain}`, texts: [] };
}

/** The texts at a name; null when the DNS does not answer. */
async function texts(name: string, lookUp: LookUp): Promise<string[] | null> {
  const answer = await asked(name, "TXT", lookUp);
  return answer === null ? null : (answer as string[][]).map((parts) => parts.join("").slice(0, 2000)).slice(0, 50);
}

async function exchangers(domain: string, lookUp: LookUp): Promise<string[] | null> {
  const answer = await asked(domain, "MX", lookUp);
  if (answer === null) return null;
  // A single "." says that the domain takes no mail (RFC 7505).
  const hosts = (answer as { exchange: string; priority: number }[]).toSorted((a, b) => a.priority - b.priority);
  return hosts.map(({ exchange }) => exchange).filter((host) => host !== "" && host !== ".");
}

async function asked(name: string, type: "TXT" | "MX", lookUp: LookUp): Promise<unknown[] | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const asking = lookUp(name, type).then(
    (answer) => answer as unknown[],
    (error: { code?: string }) => (["ENOTFOUND", "ENODATA"].includes(error.code ?? "") ? [] : null),
  );
  try {
    return await Promise.race([asking, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
