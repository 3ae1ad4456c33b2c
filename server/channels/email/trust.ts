import { isIP } from "node:net";
import type { AuthenticateResult } from "mailauth";
import type { Trust } from "#contract";
import type { Received } from "../kind.ts";

/** Asks the domain name system, as `resolve` of node:dns/promises does. */
export type LookUp = (name: string, type: string) => Promise<unknown>;

const patience = 4000;
const lookUps = 60;

/** Those whose word on a mail they passed on is taken (ARC, RFC 8617 §7.2: a chain says who, not whether to believe them). */
const knownForwarders = new Set(["google.com", "microsoft.com", "outlook.com", "yahoo.com", "fastmail.com", "zohomail.com"]);

/**
 * Whether a mail is from whom it says: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489) and ARC (RFC 8617). What can't be found out in time is
 * unknown; a check never keeps a mail out. What a relay of our own hands over says nothing of SPF, so by itself it fails nobody.
 * @param signed whether it carries a signature at all
 */
export async function trustOf(received: Received, fromDomain: string | null, signed: boolean, lookUp: LookUp): Promise<Trust> {
  const [ip = "", helo = ""] = received.client.replace(/^::ffff:/i, "").split(" ");
  const outside = isIP(ip) !== 0 && !ours.test(ip);
  if (!outside && !signed) return unknown(fromDomain);
  // Loaded when the first mail is asked about: a command that reads none starts sooner.
  const { authenticate } = await import("mailauth");
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    const asked = authenticate(received.content, {
      ...(outside && { ip, helo }),
      sender: received.envelopeFrom,
      mta: "lyhord.invalid",
      disableBimi: true,
      resolver: bounded(lookUp) as never,
    }).catch(() => null);
    const result = await Promise.race([asked, tooLate]);
    return result === null ? unknown(fromDomain) : judged(result, fromDomain, outside);
  } finally {
    clearTimeout(timer);
  }
}

/** Loopback and private networks (RFC 1918, RFC 6598, RFC 4193): a relay in our own house. */
const ours =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{2}:|fe80:)/i;

function unknown(domain: string | null): Trust {
  return { state: "unknown", domain, because: null, spf: "skipped", dkim: "none", dmarc: "skipped", arc: "none" };
}

/** A mail with a thousand signatures asks as little as one with one. */
function bounded(lookUp: LookUp): LookUp {
  let left = lookUps;
  return async (name, type) => {
    if (left-- <= 0) throw Object.assign(new Error("Too many questions."), { code: "ETIMEOUT" });
    return lookUp(name, type);
  };
}

function judged(result: AuthenticateResult, domain: string | null, outside: boolean): Trust {
  const signatures = result.dkim.results.map(({ status }) => status.result);
  const dkim =
    signatures.find((one) => one === "pass") ?? signatures.find((one) => one === "temperror") ?? signatures[0] ?? "none";
  const spf = outside && result.spf !== false ? result.spf.status.result : "skipped";
  const dmarc = result.dmarc === false ? "none" : result.dmarc.status.result;
  const arc = result.arc === false ? "none" : result.arc.status.result;
  const checks = { domain, spf, dkim, dmarc, arc };
  const aligned = result.dkim.results.some(({ status }) => status.result === "pass" && Boolean(status.aligned));
  const spfAligned = spf === "pass" && domain !== null && result.spf !== false && sameHouse(result.spf.domain ?? "", domain);
  if (dmarc === "pass" || aligned || spfAligned) return { state: "passed", because: null, ...checks };
  if (!outside || [spf, dkim, dmarc].includes("temperror") || passedOn(result))
    return { state: "unknown", because: null, ...checks };
  if (dmarc === "fail") return { state: "failed", because: "dmarc", ...checks };
  const dkimFailed = !["pass", "none"].includes(dkim);
  if (spf === "fail" && dkimFailed) return { state: "failed", because: "spf-and-dkim", ...checks };
  return { state: "unknown", because: null, ...checks };
}

/** One of the large forwarders says that it was genuine when it came to them. */
function passedOn({ arc }: AuthenticateResult): boolean {
  if (arc === false || arc.status.result !== "pass" || !arc.signature) return false;
  return (
    knownForwarders.has((arc.signature.signingDomain ?? "").toLowerCase()) &&
    /\bdmarc=pass\b/i.test(JSON.stringify(arc.authResults ?? arc.info ?? ""))
  );
}

function sameHouse(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
