import { createHash } from "node:crypto";
import { textOf } from "./charset.ts";
import { withoutReturns } from "./line-breaks.ts";

/** Where the body begins: after the first empty line, however lines end (RFC 5322 §2.1). All that read a mail here see its end there. */
export function bodyStart(content: Buffer): number {
  if (content[0] === 10) return 1;
  if (content[0] === 13 && content[1] === 10) return 2;
  const ends = ["\n\n", "\n\r\n"].map((end) => [content.indexOf(end), end.length] as const).filter(([at]) => at !== -1);
  return Math.min(content.length, ...ends.map(([at, length]) => at + length));
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
 * The same mail with a header that is valid UTF-8 (RFC 6532), since clients that write names and subjects in another charset without
 * saying so mean windows-1252; and with no field longer than anybody writes, since the parser makes two objects of each address.
 */
export function withReadableHeader(content: Buffer): Buffer {
  const start = bodyStart(content);
  const header = content.subarray(0, start);
  const bounded = header.length > longestField ? withShortFields(header) : header;
  const readable = Buffer.from(textOf(bounded, null));
  return readable.equals(header) ? content : Buffer.concat([readable, content.subarray(start)]);
}

/** Bytes: room for two thousand addresses, of which two hundred are kept. */
const longestField = 100_000;

/** Cuts off each field that is longer; its line ends all the same, without which the next would belong to it. */
function withShortFields(header: Buffer): Buffer {
  const short = Buffer.allocUnsafe(header.length);
  let length = 0;
  let field = 0;
  for (let at = 0; at < header.length; at++) {
    const byte = header[at] ?? 0;
    const begins = at === 0 || header[at - 1] === 10;
    if (begins && byte !== 32 && byte !== 9) {
      if (field > longestField) short[length++] = 10;
      field = 0;
    }
    field++;
    if (field <= longestField) short[length++] = byte;
  }
  return short.subarray(0, length);
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
  const body = withoutReturns(content.subarray(bodyStart(content)));
  return hash.update(body.subarray(0, endOfText(body))).digest("hex");
}

function endOfText(body: Buffer): number {
  let end = body.length;
  while (end > 0 && body[end - 1] === 10) end--;
  return end;
}
