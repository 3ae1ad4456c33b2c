import { domainToASCII } from "node:url";
import { authResultsIn, type AuthResults } from "./auth-results.ts";
import { hopOf, isPrivate, type Hop } from "./hops.ts";
import { domainOf, houseOf, sameHouse } from "./house.ts";

/** What whoever received a mail for us found out about the domain it says it is from. */
export interface Verdict {
  spf: string;
  dkim: string;
  dmarc: string;
  /** Whether its word counts for a mail, too, and not only against it. */
  vouches: boolean;
}

/** A provider of mailboxes whose servers add what they find out to every mail, above the line in which they took it. */
interface Provider {
  /** Of the servers that mail is fetched from. */
  houses: readonly string[];
  /** How its servers call themselves in the lines they write. */
  names: RegExp;
  /** Addresses beside private ones that only its servers have. */
  addresses?: RegExp;
  /** The servers that take mail from outside, where they say so by their name. */
  edge?: RegExp;
  /** The field, and the name its findings stand under; null where it names itself as it likes. */
  field: "authentication-results" | "arc-authentication-results";
  server: RegExp | null;
}

const providers: readonly Provider[] = [
  {
    houses: ["office365.com", "outlook.com", "office.com"],
    names: /\.(?:outlook|office365)\.com$/,
    addresses: /^(?:2603:10|2a01:111:)/i,
    edge: /\.mail\.protection\.outlook\.com$/,
    field: "authentication-results",
    server: null,
  },
  {
    houses: ["gmail.com", "googlemail.com"],
    names: /^(?:[\w.-]+\.google\.com|2002:a[\da-f:]+|10\.[\d.]+)$/,
    // Google writes the field itself beneath the line in which it took the mail, where the sender's own words begin; this says the same above it.
    field: "arc-authentication-results",
    server: /^mx\.google\.com$/,
  },
  {
    houses: ["fastmail.com", "messagingengine.com"],
    names: /^(?:[\w.-]+\.(?:messagingengine\.com|internal)|[\w-]+)$/,
    field: "authentication-results",
    server: /\.messagingengine\.com$/,
  },
];

/**
 * What the provider of a mailbox that mail is fetched from says of a mail's sender, or null when it is not known to say anything. Anybody can
 * write such a field. For a mail counts only what stands above the line in which a provider we know took it from outside, where nobody
 * but that provider can write; what an unknown one is said to have found counts only against the mail, and so nobody gains by writing it.
 * @param fields the mail's header, from the top
 * @param host where it was fetched from
 * @param mailbox the address it is for
 */
export function verdictOf(
  fields: readonly (readonly [string, string])[],
  host: string,
  mailbox: string,
  domain: string,
): Verdict | null {
  const provider = providers.find(({ houses }) => houses.includes(houseOf(host)));
  if (provider === undefined) return findingsOf(plainResults(fields, host, mailbox), domain, false);
  const { written, crossed, hops } = aboveEdge(fields, provider);
  if (crossed) {
    const own = written
      .filter(([name]) => name === provider.field)
      .map(([, value]) => authResultsIn(value))
      .find(({ server }) => provider.server === null || provider.server.test(server ?? ""));
    return own === undefined ? null : findingsOf([own], domain, true);
  }
  return isWithinTenant(fields, hops, provider, mailbox, domain)
    ? { spf: "none", dkim: "none", dmarc: "pass", vouches: true }
    : null;
}

/** The fields above the line in which the provider took the mail from outside, if every line above it is the provider's. */
function aboveEdge(fields: readonly (readonly [string, string])[], provider: Provider) {
  const hops: Hop[] = [];
  for (const [at, [name, value]] of fields.entries()) {
    if (name !== "received") continue;
    const hop = hopOf(value);
    if (!provider.names.test(hop.by)) return { written: [], crossed: false, hops: [] };
    const isEdge = provider.edge?.test(hop.by) ?? !isOwn(hop, provider);
    if (isEdge) return { written: fields.slice(0, at), crossed: true, hops };
    if (!isOwn(hop, provider)) return { written: [], crossed: false, hops: [] };
    hops.push(hop);
  }
  return { written: [], crossed: false, hops };
}

/** Whether a server of the provider's had it from another of them. */
function isOwn({ clients, isHandedOver }: Hop, { addresses }: Provider): boolean {
  if (!isHandedOver) return true;
  return clients.length > 0 && clients.every((client) => isPrivate(client) || addresses?.test(client));
}

/**
 * A colleague's mail that never left Exchange Online, where nobody signs it and no server is looked up: all its lines are Exchange's own, none of
 * them that of the servers which all that comes from outside has to pass, and Exchange says that somebody signed in to write it.
 */
function isWithinTenant(
  fields: readonly (readonly [string, string])[],
  hops: readonly Hop[],
  { edge }: Provider,
  mailbox: string,
  domain: string,
): boolean {
  if (edge === undefined || hops.length === 0 || !sameHouse(domainOf(mailbox), domain)) return false;
  const signedIn = fields.filter(([name]) => /^x-ms-exchange-(?:organization|crosstenant)-authas$/.test(name));
  return signedIn.length > 0 && signedIn.every(([, value]) => /^internal$/i.test(value));
}

/** What servers of the mailbox's own house, or of the house it is fetched from, are said to have found. */
function plainResults(fields: readonly (readonly [string, string])[], host: string, mailbox: string): AuthResults[] {
  return fields
    .filter(([name]) => name === "authentication-results")
    .slice(0, 50)
    .map(([, value]) => authResultsIn(value))
    .filter(({ server }) => server !== null && (sameHouse(server, host) || sameHouse(server, domainOf(mailbox))));
}

function findingsOf(found: readonly AuthResults[], domain: string, isKnown: boolean): Verdict | null {
  const vouches = isKnown && found.every(({ isPlain }) => isPlain);
  const results = found.flatMap((one) => one.results);
  const worst = (method: string) => {
    const all = results.filter((one) => one.method === method).map(({ result }) => result);
    return all.find((result) => result !== "pass") ?? all[0] ?? "none";
  };
  const about = results.filter(
    ({ method, properties }) => method === "dmarc" && properties.get("header.from") === domainToASCII(domain),
  );
  if (about.length === 0) return null;
  // Two that contradict each other are one too many: a sender who gets words of his own into the field can add to it and take nothing away.
  const isSure = results.filter(({ method }) => method === "dmarc").every(({ result }) => result === about[0]?.result);
  const fails = about.some(({ result }) => result === "fail");
  // Exchange says with compauth that it knows better, such as by the word of a forwarder.
  const isExcused = vouches && results.some(({ method, result }) => method === "compauth" && result === "pass");
  const dmarc = fails ? (isExcused ? "policy" : "fail") : isSure ? (about[0]?.result ?? "none") : "none";
  const signatures = results.filter(({ method }) => method === "dkim").map(({ result }) => result);
  return { spf: worst("spf"), dkim: signatures.find((one) => one === "pass") ?? signatures[0] ?? "none", dmarc, vouches };
}
