import { textOf } from "./charset.ts";

/** A line of a calendar or a card: `NAME;PARAMETER=value:value` (RFC 5545 §3.1, RFC 6350 §3.3). */
export interface Property {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
  /** All of it, as it came. */
  line: string;
}

const limits = { text: 500_000, lines: 5000 };

/** The properties in their order, unfolded; lines that are none are left out. */
export function propertiesIn(text: string): Property[] {
  return unfolded(text.slice(0, limits.text)).flatMap((line) => propertyOf(line) ?? []);
}

/** In quoted-printable, as vCard 2.1 and vCalendar 1.0 have it, a line that ends in "=" goes on as well as one that the next is indented below. */
function unfolded(text: string): string[] {
  const lines: string[][] = [];
  let isQuoted = false;
  let goesOn = false;
  for (const row of text.split(/\r\n|\r|\n/)) {
    const line = lines.at(-1);
    if (line !== undefined && goesOn && !/^END:/i.test(row)) line.push(row);
    else if (line !== undefined && /^[ \t]/.test(row)) line.push(row.slice(1));
    else {
      if (lines.length === limits.lines) break;
      lines.push([row]);
      isQuoted = /^[^:]{1,200}[;=]"?quoted-printable\b[^:]{0,200}:/i.test(row);
    }
    goesOn = isQuoted && row.endsWith("=");
    if (goesOn) lines.at(-1)?.splice(-1, 1, row.slice(0, -1));
  }
  return lines.map((line) => line.join(""));
}

function propertyOf(line: string): Property | null {
  const head = /^(?:[\w-]{1,60}\.)?([\w-]{1,60})(?=[;:])/.exec(line);
  if (head === null) return null;
  const parameters = new Map<string, string>();
  let at = head[0].length;
  while (line[at] === ";") {
    const parameter = /;([\w-]{1,60})(?:=("[^"]*"|[^;:"]*))?/y;
    parameter.lastIndex = at;
    const match = parameter.exec(line);
    if (match === null) return null;
    const name = (match[1] ?? "").toUpperCase();
    const value = (match[2] ?? "").replaceAll('"', "");
    parameters.set(name, parameters.has(name) ? `${parameters.get(name)},${value}` : value);
    at += match[0].length;
  }
  return line[at] === ":" ? { name: (head[1] ?? "").toUpperCase(), parameters, value: line.slice(at + 1), line } : null;
}

/** What a property says: what is not ASCII in it may stand as bytes in a charset of its own (vCard 2.1, vCalendar 1.0). Still with `\n` and its kin. */
export function wordsOf({ value, parameters }: Property): string {
  const encoding = parameters.get("ENCODING")?.toUpperCase();
  const is = (name: string) => encoding === name || parameters.has(name);
  const charset = parameters.get("CHARSET") ?? null;
  if (is("QUOTED-PRINTABLE")) return textOf(quotedPrintable(value), charset);
  return is("BASE64") || encoding === "B" ? textOf(Buffer.from(value, "base64"), charset) : value;
}

function quotedPrintable(value: string): Buffer {
  const bytes = Buffer.from(value).toString("latin1");
  const decoded = bytes.replaceAll(/=([\da-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, "latin1");
}

/** `\n`, `\,`, `\;` and `\\` as what they stand for. */
export function unescaped(value: string): string {
  return value.replaceAll(/\\([nN,;\\])/g, (_whole, character: string) => (/n/i.test(character) ? "\n" : character));
}
