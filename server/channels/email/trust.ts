import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import type { AuthenticateResult } from "mailauth";
import type { Trust } from "#contract";
import type { Received } from "../kind.ts";
import { authResultsIn } from "./auth-results.ts";
import { isPrivate, outsideClientOf } from "./hops.ts";
import { domainOf, sameHouse } from "./house.ts";
import { linesIn, withoutLoneReturns, withReturns } from "./line-breaks.ts";
import { bodyStart, headerFieldsOf, rawHeaderOf } from "./raw-header.ts";
import { verdictOf, type Verdict } from "./receiver.ts";

/** Asks the domain name system, as `resolve` of node:dns/promises does. */
export type LookUp = (name: string, type: string) => Promise<unknown>;

const patience = 4000;
const lookUps = 60;

/** Those whose word on a mail they passed on is taken (ARC, RFC 8617 §7.2: a chain says who, not whether to believe them). */
const knownForwarders = new Set([
  "google.com",
  "microsoft.com",
  "outlook.com",
  "yahoo.com",
  "fastmail.com",
  "messagingengine.com",
  "zohomail.com",
]);

/**
 * Whether a mail is from whom it says: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489) and ARC (RFC 8617). What can't be found out in time is
 * unknown; a check never keeps a mail out. Who handed it over is asked about where that is somebody outside; of what came another way a
 * relay of our own, or the mailbox's provider, may have written down enough.
 * @param signed whether it carries a signature at all
 */
export async function trustOf(received: Received, fromDomain: string | null, signed: boolean, lookUp: LookUp): Promise<Trust> {
  const bringer = bringerOf(received, fromDomain);
  if (bringer.ip === null && bringer.verdict === null && !signed) return unknown(fromDomain);
  if (bodyStart(received.content) > longestHeader) return unknown(fromDomain);
  // Loaded when the first mail is asked about: a command that reads none starts sooner.
  const { authenticate } = await import("mailauth");
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    const asked = authenticate(asAsked(received.content), {
      ...(bringer.ip !== null && { ip: bringer.ip, helo: bringer.helo }),
      sender: received.envelopeFrom,
      mta: "lyhord.invalid",
      disableBimi: true,
      resolver: bounded(lookUp) as never,
    }).catch(() => null);
    const result = await Promise.race([asked, tooLate]);
    return result === null ? unknown(fromDomain) : judged(result, fromDomain, bringer);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Bytes; no large provider takes more. The library needs a hundred times as much memory for senders that are nothing but quotation marks: two
 * megabytes of those took 230.
 */
const longestHeader = 512 * 1024;
const mostLines = 5000;
/** A mail passes few hands. The library looks at the whole mail for each signature. */
const mostSignatures = { "dkim-signature": 10, arc: 30 };

/**
 * The mail as the library reads it soonest, and finds the same in it. Its time grows with the square of the lines that begin no field of the
 * header: two hundred kilobytes of them took ten seconds. No honest header has as many; with each field on a line of its own, only a
 * signature over each space (simple, RFC 6376 §3.4.1) no longer fits, nor has any carriage returns that end no line. And each line
 * feed that stands alone is put right before, since it makes a copy of each line for that.
 */
function asAsked(content: Buffer): Buffer {
  const start = bodyStart(content);
  const header = content.subarray(0, start);
  const plain = withFewSignatures(withoutLoneReturns(header));
  const asked = linesIn(plain, mostLines) < mostLines ? plain : fieldByField(plain);
  return withReturns(asked === header ? content : Buffer.concat([asked, content.subarray(start)]));
}

/** Of more signatures than a mail can have come by honestly, the topmost. */
function withFewSignatures(header: Buffer): Buffer {
  const left = { ...mostSignatures };
  const fields = header.toString("latin1").split(/\r?\n(?![ \t])/);
  const kept = fields.filter((field) => {
    const name = /^(dkim-signature|arc)(?:-[a-z-]{1,40})?[ \t]*:/i.exec(field)?.[1]?.toLowerCase() as
      | keyof typeof left
      | undefined;
    return name === undefined || left[name]-- > 0;
  });
  return kept.length === fields.length ? header : Buffer.from(kept.join("\r\n"), "latin1");
}

function fieldByField(header: Buffer): Buffer {
  const fields: string[] = [];
  for (const line of header.toString("latin1").split(/\r?\n/)) {
    if (line === "" || /^[!-9;-~]{1,998}[ \t]*:/.test(line)) fields.push("\r\n");
    fields.push(line);
  }
  return Buffer.from(fields.join("").trimStart(), "latin1");
}

/** Who brought a mail from outside. */
interface Bringer {
  /** Null when it is not known. */
  ip: string | null;
  helo: string;
  /** Seen by ourselves, and not only written in the mail. */
  isSeen: boolean;
  /** What the provider found out who took it from them. */
  verdict: Verdict | null;
}

function bringerOf({ client, content, envelopeFrom, envelopeTo }: Received, domain: string | null): Bringer {
  const [place = "", name = ""] = client.replace(/^::ffff:/i, "").split(" ");
  const nobody = { ip: null, helo: "", isSeen: false, verdict: null };
  const [mailbox = ""] = envelopeTo;
  if (place === "imap" && domain !== null)
    return { ...nobody, verdict: verdictOf(headerFieldsOf(content), name, mailbox, domain) };
  if (isIP(place) === 0) return nobody;
  if (!isPrivate(place)) return { ip: place, helo: name, isSeen: true, verdict: null };
  // A relay that has put an address of ours in the place of the sender's leaves nothing to ask about.
  if (sameHouse(domainOf(envelopeFrom), domainOf(mailbox)) && !sameHouse(domain ?? "", domainOf(mailbox))) return nobody;
  return { ...nobody, ip: outsideClientOf(rawHeaderOf(content).get("received") ?? []) };
}

function unknown(domain: string | null): Trust {
  return { state: "unknown", domain, because: null, spf: "skipped", dkim: "none", dmarc: "skipped", arc: "none" };
}

/** However many a mail makes us ask. */
function bounded(lookUp: LookUp): LookUp {
  let left = lookUps;
  return async (name, type) => {
    if (left-- <= 0) throw Object.assign(new Error("Too many questions."), { code: "ETIMEOUT" });
    return lookUp(name, type);
  };
}

function judged(result: AuthenticateResult, domain: string | null, { ip, isSeen, verdict }: Bringer): Trust {
  const checks = { domain, ...checksOf(result, ip, verdict) };
  const { dmarc } = checks;
  const isVouchedFor = verdict !== null && verdict.vouches && verdict.dmarc === "pass" && isOnlyAuthor(result, domain);
  if (isVouchedFor || isProven(result, domain, isSeen)) return { state: "passed", because: null, ...checks };
  if ((ip === null && verdict === null) || isUndecided(result, domain, ip, dmarc) || passedOn(result, domain))
    return { state: "unknown", because: null, ...checks };
  if (result.dmarc !== false && dmarc === "fail" && asksForCare.has(result.dmarc.policy ?? ""))
    return { state: "failed", because: "dmarc", ...checks };
  if (isForbidden(result, domain) && isBroken(result, domain)) return { state: "failed", because: "spf-and-dkim", ...checks };
  if (dmarc === "fail" || result.dmarcSkipReason !== undefined) return { state: "unknown", because: "unproven", ...checks };
  return { state: "unknown", because: isForbidden(result, domain) ? "spf" : null, ...checks };
}

/** Whether what was not answered could have vouched for it. Of another domain that says nothing: a forger can have one that never answers. */
function isUndecided({ spf, dkim }: AuthenticateResult, domain: string | null, ip: string | null, dmarc: string): boolean {
  const signatures = dkim.results.map(({ status, signingDomain }) => ({ result: status.result, by: signingDomain }));
  const server = spf === false || ip === null ? [] : [{ result: spf.status.result, by: spf.domain }];
  return (
    dmarc === "temperror" ||
    [...server, ...signatures].some(({ result, by }) => result === "temperror" && sameHouse(by ?? "", domain ?? ""))
  );
}

/** What each check said: ours, and the provider's of what we can't check. */
function checksOf(result: AuthenticateResult, ip: string | null, verdict: Verdict | null) {
  const signatures = result.dkim.results.map(({ status }) => status.result);
  const signed = signatures.find((one) => one === "pass") ?? signatures.find((one) => one === "temperror") ?? signatures[0];
  const policy = result.dmarc === false ? "none" : result.dmarc.status.result;
  return {
    spf: ip !== null && result.spf !== false ? result.spf.status.result : (verdict?.spf ?? "skipped"),
    dkim: signed ?? verdict?.dkim ?? "none",
    dmarc: verdict === null || ["pass", "temperror"].includes(policy) ? policy : verdict.dmarc,
    arc: result.arc === false ? "none" : result.arc.status.result,
  };
}

/** The policies that disown what nothing vouches for; of a domain that publishes `none` nobody is to be the worse for it (RFC 7489 §6.3). */
const asksForCare = new Set(["quarantine", "reject"]);

/**
 * A signature or the sending server vouches for the domain that is shown. Where the domain has a DMARC record, that says how close they have
 * to be; otherwise they are of one house. A signature that leaves a part of the body open vouches for nothing (RFC 6376 §8.2), nor does a
 * server that only the mail itself tells of.
 */
function isProven(result: AuthenticateResult, domain: string | null, isSeen: boolean): boolean {
  const { dmarc } = result;
  if (domain === null || dmarc === false || !isOnlyAuthor(result, domain)) return false;
  const decided = ["pass", "fail"].includes(dmarc.status.result);
  const signed = result.dkim.results.some(
    ({ status, signingDomain }) =>
      status.result === "pass" &&
      !status.underSized &&
      (decided ? Boolean(status.aligned) : sameHouse(signingDomain ?? "", domain)),
  );
  if (signed || !isSeen || result.spf === false || result.spf.status.result !== "pass") return signed;
  return decided ? dmarc.alignment.spf.result !== undefined : sameHouse(result.spf.domain ?? "", domain);
}

/** A mail with two authors' domains is proven of neither. */
function isOnlyAuthor({ dmarc }: AuthenticateResult, domain: string | null): boolean {
  return dmarc !== false && domain !== null && dmarc.status.header?.from === domainToASCII(domain);
}

/** The domain says that this server may not send for it. */
function isForbidden({ spf }: AuthenticateResult, domain: string | null): boolean {
  return spf !== false && spf.status.result === "fail" && sameHouse(spf.domain ?? "", domain ?? "");
}

/** It claims to be signed by the domain, and no signature on it holds: where another's does, the mail came whole from whoever made that. */
function isBroken({ dkim }: AuthenticateResult, domain: string | null): boolean {
  return (
    dkim.results.some(({ signingDomain }) => sameHouse(signingDomain ?? "", domain ?? "")) &&
    dkim.results.every(({ status }) => !["pass", "none"].includes(status.result))
  );
}

/**
 * One of the large forwarders says that it was genuine when it came to them. Each set of a chain is the word of who sealed it: from the newest
 * on they are believed as long as they are known, since who comes before a stranger may have been quoted on another mail.
 */
function passedOn({ arc }: AuthenticateResult, domain: string | null): boolean {
  if (arc === false || arc.status.result !== "pass" || domain === null) return false;
  for (const set of ((arc as { chain?: ArcSet[] }).chain ?? []).toReversed()) {
    if (!knownForwarders.has((set["arc-seal"]?.parsed?.d?.value ?? "").toLowerCase())) return false;
    const found = authResultsIn(unfolded(set["arc-authentication-results"]?.original));
    const verdicts = found.results.filter(({ method }) => method === "dmarc");
    const isGenuine = verdicts.some(({ properties }) => properties.get("header.from") === domainToASCII(domain));
    if (found.isPlain && isGenuine && verdicts.every(({ result }) => result === "pass")) return true;
  }
  return false;
}

/** As `mailauth` has it, whose types leave it out. */
interface ArcSet {
  "arc-seal"?: { parsed?: { d?: { value?: string } } };
  "arc-authentication-results"?: { original?: Buffer | string };
}

function unfolded(field: Buffer | string | undefined): string {
  const line = field?.toString("latin1") ?? "";
  return line
    .slice(line.indexOf(":") + 1)
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .trim();
}
