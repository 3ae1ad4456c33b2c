import { createHash } from "node:crypto";
import { textOf } from "./charset.ts";

/** Where the body begins: after the first empty line. */
export function bodyStart(content: Buffer): number {
  const crlf = content.indexOf("\r\n\r\n");
  const lf = content.indexOf("\n\n");
  if (crlf === -1 && lf === -1) return content.length;
  if (lf === -1 || (crlf !== -1 && crlf < lf)) return crlf + 4;
  return lf + 2;
}

/** The header fields as they came, unfolded (RFC 5322 §2.2.3), from the top: name in lower case and value. */
export function headerFieldsOf(content: Buffer): [name: string, value: string][] {
  const lines = content
    .subarray(0, Math.min(bodyStart(content), 1024 * 1024))
    .toString("latin1")
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
}

/** The same by name: all values of each, first first. */
export function rawHeaderOf(content: Buffer): Map<string, string[]> {
  const header = new Map<string, string[]>();
  for (const [name, value] of headerFieldsOf(content)) {
    const values = header.get(name);
    if (values === undefined) header.set(name, [value]);
    else values.push(value);
  }
  return header;
}

/**
 * The addresses that a field's value names. It is cut up, not searched: a pattern that seeks an @ begins anew at each letter of a value that
 * has none, and megabytes of those would stop the process for minutes.
 */
export function addressesNamed(value: string): string[] {
  return value.split(/[\s<>",;:]+/).filter((word) => word.slice(1, -1).includes("@"));
}

/**
 * The same mail with a header that is valid UTF-8 (RFC 6532): clients that write names and subjects in another charset without
 * saying so mean windows-1252.
 */
export function withReadableHeader(content: Buffer): Buffer {
  const start = bodyStart(content);
  const header = content.subarray(0, start);
  const readable = Buffer.from(textOf(header, null));
  return readable.equals(header) ? content : Buffer.concat([readable, content.subarray(start)]);
}

/**
 * Tells one message from another: the same however it comes (delivered twice, fetched again, to two of our addresses), another for
 * another message that carries the same Message-ID. What relays add or change (trace headers, line endings, empty lines at the
 * end) does not count. A mail that says neither when it was written nor which one it is can't be told from its double: each
 * delivery of it is a message of its own, since none may be lost.
 */
export function fingerprintOf(content: Buffer, header: ReadonlyMap<string, string[]>, receivedMailId: string): string {
  const hash = createHash("sha256");
  const nameless = !header.has("message-id") && !header.has("date");
  for (const name of ["message-id", "from", "date", "subject"])
    hash.update(`${name}:${(header.get(name)?.[0] ?? "").replaceAll(/\s+/g, " ")}\n`);
  if (nameless) hash.update(`received:${receivedMailId}\n`);
  const body = content.subarray(bodyStart(content)).toString("latin1").replaceAll("\r", "");
  return hash.update(body.slice(0, endOfText(body)), "latin1").digest("hex");
}

function endOfText(body: string): number {
  let end = body.length;
  while (end > 0 && body.charCodeAt(end - 1) === 10) end--;
  return end;
}
