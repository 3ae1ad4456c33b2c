import type { Hue } from "./colours.ts";

/**
 * A mail as lines. All rules read lines; both front ends (text, HTML) make them. Nothing here looks further than one line,
 * so it is linear whatever comes in.
 */

/** What the structure of an HTML mail says about a line, where text alone can't. */
export type Hint = "boundary" | "quoted" | "signature";

export interface Line {
  /** Without quote marks and line end. */
  text: string;
  /** `text` trimmed, with hard spaces and invisible characters taken away. */
  trimmed: string;
  /** How deep it is quoted; 0 is the writer's own. */
  depth: number;
  /** Place in the source, UTF-16; `end` is after the line end. */
  start: number;
  end: number;
  hint?: Hint;
  /** An image stands on it. */
  image?: boolean;
  /** The colours of what is written on it, links apart. */
  hues?: ReadonlySet<Hue>;
}

/** The longest line any rule reads; what is longer is prose and gets no closer look. */
export const longestRead = 1000;

/** No letter has more; what comes below is one line, whatever it is, and goes with the last. */
export const mostLines = 20_000;

export function toLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < source.length) {
    if (lines.length === mostLines) {
      lines.push(toLine(source.slice(start), start, source.length));
      break;
    }
    let stop = start;
    while (stop < source.length && source.charCodeAt(stop) !== 10 && source.charCodeAt(stop) !== 13) stop++;
    let end = stop;
    if (end < source.length) end += source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1;
    lines.push(toLine(source.slice(start, stop), start, end));
    start = end;
  }
  return lines;
}

function toLine(raw: string, start: number, end: number): Line {
  const { depth, length } = quoteMarks(raw);
  const text = raw.slice(length);
  return { text, trimmed: clean(text), depth, start, end };
}

/** Quote marks at the head of a line: `>`, `> >`, `&gt;` where a gateway encoded it, and the full-width mark. */
function quoteMarks(raw: string): { depth: number; length: number } {
  // "skrev Anna <anna@example.org" broke before its bracket: no quote.
  if (/^> ?:\s*$/.test(raw)) return { depth: 0, length: 0 };
  let depth = 0;
  let length = 0;
  let at = 0;
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    // Four spaces before a first mark is code or a table, not a quote.
    if (code === 32 || code === 9 || code === 160) {
      if (depth === 0 && at >= 3) break;
      at++;
    } else if (code === 62 || code === 0xff1e) length = ++at;
    else if (code === 38 && raw.startsWith("&gt;", at)) length = at += 4;
    else break;
    if (length === at) depth++;
  }
  return { depth, length };
}

/** Trims, and makes hard and invisible characters plain, so that rules meet one kind of space. */
export function clean(text: string): string {
  const bounded = text.length > longestRead ? text.slice(0, longestRead) : text;
  return bounded
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .trim();
}

/** A quoted line is never blank: its mark is on it. */
export const isBlank = (line: Line | undefined): boolean => line === undefined || (line.depth === 0 && line.trimmed === "");

/** The next line with something on it, or `lines.length`. */
export function nextFilled(lines: readonly Line[], from: number, most = Infinity): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) {
    if (at - from >= most) return lines.length;
    at++;
  }
  return at;
}

/** As `nextFilled`, but a line with nothing besides quote marks is passed as well. */
export function nextText(lines: readonly Line[], from: number, most: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trimmed === "") {
    if (at - from >= most) return lines.length;
    at++;
  }
  return at;
}

/** Takes bold marks, list stars and table bars from the ends of a line: `*From:*` is `From:`. */
export function undecorated(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && "*_|•>· ".includes(text.charAt(start))) start++;
  while (end > start && "*_| ".includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

export const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** Whether the line is only a rule: dashes, underscores, equal signs, stars. */
export function isRule(text: string, least = 3): boolean {
  if (text.length < least) return false;
  for (const char of text) if (!"-_=*~‐‑‒–—―─━·. ".includes(char)) return false;
  return !/^[. ·]+$/.test(text);
}

const address = /[^\s<>()[\],;:"']{1,64}@[^\s<>()[\],;:"']{1,190}/;
export const hasAddress = (text: string): boolean => text.includes("@") && address.test(text.slice(0, longestRead));
