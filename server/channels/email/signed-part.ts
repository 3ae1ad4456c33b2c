import { withReturns } from "./line-breaks.ts";
import { bodyStart, rawHeaderOf } from "./raw-header.ts";

/** What a `multipart/signed` mail has signed, byte by byte. */
export interface SignedPart {
  content: Buffer;
  /** Whether there are other parts than what is signed and its signature. */
  more: boolean;
}

/**
 * The first part of a mail that is `multipart/signed` (RFC 1847 §2.1), as it was signed: with its own header, the lines ending in CR LF.
 * Null when the mail is not built that way.
 */
export function signedPartOf(mail: Buffer, contentType: string): SignedPart | null {
  const body = mail.subarray(bodyStart(mail));
  const [first, second, third] = delimitersIn(body, contentType, 4);
  if (first === undefined || second === undefined) return null;
  const content = withReturns(body.subarray(first.end, Math.max(first.end, second.start)));
  return { content, more: third !== undefined && !third.closing };
}

const limits = { parts: 100, depth: 8 };

/** The first part within a mail that is `multipart/signed`, as it came and with its own header; null where there is none. */
export function signedMultipartIn(mail: Buffer, contentType: string, depth = 0): { part: Buffer; contentType: string } | null {
  const body = mail.subarray(bodyStart(mail));
  const delimiters = delimitersIn(body, contentType, limits.parts);
  for (const [at, { end, closing }] of delimiters.entries()) {
    if (closing) return null;
    const part = body.subarray(end, Math.max(end, delimiters[at + 1]?.start ?? body.length));
    const type = rawHeaderOf(part).get("content-type")?.[0] ?? "";
    if (/^multipart\/signed\b/i.test(type)) return { part, contentType: type };
    const within = /^multipart\//i.test(type) && depth < limits.depth ? signedMultipartIn(part, type, depth + 1) : null;
    if (within !== null) return within;
  }
  return null;
}

interface Delimiter {
  /** Where the line break before it begins: it belongs to the delimiter (RFC 2046 §5.1.1). */
  start: number;
  end: number;
  closing: boolean;
}

/** The lines between the parts of a multipart, so many of them at most. */
function delimitersIn(body: Buffer, contentType: string, most: number): Delimiter[] {
  const given = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  const boundary = given?.[1] ?? given?.[2];
  const found: Delimiter[] = [];
  if (boundary === undefined) return found;
  const wanted = Buffer.from(`--${boundary}`, "latin1");
  for (let at = body.indexOf(wanted); at !== -1 && found.length < most; at = body.indexOf(wanted, at + 1)) {
    if (at > 0 && body[at - 1] !== 10) continue;
    const newline = body.indexOf("\n", at);
    const end = newline === -1 ? body.length : newline + 1;
    const rest = body.toString("latin1", at + wanted.length, Math.min(end, at + wanted.length + 1000)).trimEnd();
    if (rest !== "" && rest !== "--") continue;
    const breaks = body[at - 2] === 13 ? 2 : 1;
    found.push({ start: Math.max(0, at - breaks), end, closing: rest === "--" });
  }
  return found;
}
