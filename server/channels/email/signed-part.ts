import { withReturns } from "./line-breaks.ts";
import { bodyStart } from "./raw-header.ts";

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
  const given = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  const boundary = given?.[1] ?? given?.[2];
  if (boundary === undefined) return null;
  const body = mail.subarray(bodyStart(mail));
  const lines = delimitersIn(body, `--${boundary}`);
  const [first, second, third] = lines;
  if (first === undefined || second === undefined) return null;
  const content = withReturns(body.subarray(first.end, Math.max(first.end, second.start)));
  return { content, more: third !== undefined && !third.closing };
}

interface Delimiter {
  /** Where the line break before it begins: it belongs to the delimiter (RFC 2046 §5.1.1). */
  start: number;
  end: number;
  closing: boolean;
}

function delimitersIn(body: Buffer, delimiter: string): Delimiter[] {
  const found: Delimiter[] = [];
  const wanted = Buffer.from(delimiter, "latin1");
  for (let at = body.indexOf(wanted); at !== -1 && found.length < 4; at = body.indexOf(wanted, at + 1)) {
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
