import type { Sentence } from "./types.ts";

/**
 * Abbreviations of one language, lower case, without the last full stop: `inside` a sentence; `ending` it before a capital letter;
 * `numbered` ones are words of their own but before a number. `starters` are frequent words: after an abbreviation, one with a capital
 * letter begins a sentence.
 */
export type Abbreviations = {
  inside: ReadonlySet<string>;
  ending: ReadonlySet<string>;
  months: ReadonlySet<string>;
  numbered: ReadonlySet<string>;
  starters: ReadonlySet<string>;
};

const longestAbbreviation = 12;
const shortLine = 50;
const wrappedLine = 85;

/** "Kirkegt. 4". */
const streetShort = /^\p{Lu}\p{L}+[ers]gt$/u;
/** "Sct. Hans Gade", though "hans" is a frequent word. */
const saint = /^s[ck]t$/;
const bullet = /^[ \t]*(?:[-*•–·▪>]+|\d{1,2}[.)]|[a-zåäöæø]\))[ \t]+(?=\S)/i;

/**
 * The sentences of a text, in order, without white space or list marks around them. Splits at full stops, question and
 * exclamation marks, empty lines and list items; not after abbreviations, ordinals and clock times of the language. A single
 * line break splits unless it looks like mail wrapped at a fixed width. Time grows linearly with the text.
 */
export function splitSentences(text: string, abbreviations: Abbreviations): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    addSentence(found, text, start, end);
    start = end;
  };
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    if (lineStart > 0 && breaksBefore(text, lineStart, lineEnd, start)) close(lineStart);
    const mark = bullet.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 40)));
    if (mark && start === lineStart) start = lineStart + mark[0].length;
    splitLine(text, Math.max(start, lineStart), lineEnd, abbreviations, close);
    lineStart = lineEnd + 1;
  }
  close(text.length);
  return found;
}

/** Whether the line break before `lineStart` ends a sentence that began at `start`. */
function breaksBefore(text: string, lineStart: number, lineEnd: number, start: number): boolean {
  const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 60));
  if (line.trim() === "" || bullet.test(line)) return true;
  const above = text.lastIndexOf("\n", lineStart - 2) + 1;
  const length = lineStart - 1 - Math.max(above, 0);
  if (start > above && start >= lineStart - 1) return true;
  if (length < shortLine || length > wrappedLine) return true;
  return /^\s*\p{Lu}/u.test(line);
}

function splitLine(text: string, from: number, to: number, abbreviations: Abbreviations, close: (end: number) => void): void {
  let tokenStart = from;
  for (let i = from; i < to; i++) {
    const mark = text[i] as string;
    if (isSpace(mark)) {
      tokenStart = i + 1;
      continue;
    }
    if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") continue;
    let end = i + 1;
    while (end < to && ".!?…".includes(text[end] as string)) end++;
    const marks = text.slice(i, Math.min(end, i + 8));
    while (end < to && "\"'”’»)]".includes(text[end] as string)) end++;
    const glued = end < to && !isSpace(text[end] as string);
    const ends =
      marks === "."
        ? stopEnds(text, tokenStart, i, end, to, glued, abbreviations)
        : markEnds(text, marks, tokenStart, end, to, glued);
    if (ends) {
      close(end);
      tokenStart = end;
    }
    i = end - 1;
  }
}

/** Whether a single full stop at `at` ends a sentence; `end` is after it and any closing quotes. */
function stopEnds(
  text: string,
  tokenStart: number,
  at: number,
  end: number,
  to: number,
  glued: boolean,
  abbreviations: Abbreviations,
): boolean {
  const before = text.slice(Math.max(tokenStart, at - longestAbbreviation - 1), at).replace(/^["'([«“”]+/, "");
  const lower = lastOfRange(before.toLowerCase());
  if (glued) {
    const next = text.slice(end, end + 2);
    return (
      /^\p{Lu}/u.test(next) && /^\p{L}{3,}$/u.test(before) && !isAddress(text, tokenStart, to) && !abbreviations.inside.has(lower)
    );
  }
  const next = firstLetter(text, end, to);
  if (next === "") return true;
  const capital = next !== next.toLowerCase();
  const spaced = spacedOut(text, at);
  if (capital && saint.test(lower)) return false;
  if (abbreviations.inside.has(lower) || abbreviations.inside.has(spaced)) return capital && starts(text, end, to, abbreviations);
  if (abbreviations.ending.has(lower) || abbreviations.ending.has(spaced)) return capital;
  if (/^\d$/.test(next) && (abbreviations.numbered.has(lower) || /\p{L}{2}nr$/u.test(lower) || streetShort.test(before)))
    return false;
  if (/^\d{1,2}(?:\.(?:0?[1-9]|1[0-2]))?$/.test(lower)) return capital && !abbreviations.months.has(wordAt(text, end, to));
  if (/^\p{Ll}$/u.test(before)) return capital;
  return !/^\p{Lu}$/u.test(before);
}

/** Of "mon.-fri" and "3.-4" what stands last. */
function lastOfRange(lower: string): string {
  return lower.slice(Math.max(lower.lastIndexOf("-"), lower.lastIndexOf("–"), lower.lastIndexOf("/")) + 1);
}

/** An abbreviation written with spaces, "t. ex", as it is without them; else "". */
function spacedOut(text: string, at: number): string {
  const found = /(?:^|[\s(])((?:\p{L}{1,2}\. ){1,3}\p{L}{1,3})$/u.exec(text.slice(Math.max(0, at - longestAbbreviation), at));
  return (found?.[1] ?? "").replaceAll(" ", "").toLowerCase();
}

/** Whether a frequent word with a capital letter stands next: "14 High St. Can you come?", not "St. Mary's". */
function starts(text: string, from: number, to: number, { starters }: Abbreviations): boolean {
  const word = /\p{L}+/u.exec(text.slice(from, Math.min(to, from + 20)))?.[0] ?? "";
  return starters.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());
}

/** Whether a run of question marks, exclamation marks or dots ends a sentence. */
function markEnds(text: string, marks: string, tokenStart: number, end: number, to: number, glued: boolean): boolean {
  const dots = !marks.includes("!") && !marks.includes("?");
  if (glued) return !dots && /^\p{L}/u.test(text.slice(end, end + 2)) && !isAddress(text, tokenStart, to);
  if (!dots) return true;
  const next = firstLetter(text, end, to);
  return next === "" || next !== next.toLowerCase();
}

/** The first character after white space, or "" at the end of the line. */
function firstLetter(text: string, from: number, to: number): string {
  let i = from;
  while (i < to && (isSpace(text[i] as string) || "\"'(“”«".includes(text[i] as string))) i++;
  return i < to ? String.fromCodePoint(text.codePointAt(i) as number) : "";
}

function wordAt(text: string, from: number, to: number): string {
  return (/\p{L}+/u.exec(text.slice(from, Math.min(to, from + 20)))?.[0] ?? "").toLowerCase();
}

function isAddress(text: string, tokenStart: number, to: number): boolean {
  const head = text.slice(tokenStart, Math.min(to, tokenStart + 60));
  return /^(?:https?:|www\.)/i.test(head) || /^\S*@/.test(head);
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r" || character === "\u00a0";
}

/** Adds what lies between, trimmed; what has neither letter nor digit (an emoji, a row of dashes) joins the sentence before. */
function addSentence(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start] as string)) start++;
  while (end > start && isSpace(text[end - 1] as string)) end--;
  if (start >= end) return;
  const last = found.at(-1);
  const piece = text.slice(start, end);
  if (last && piece.length < 20 && !/[\p{L}\p{N}]/u.test(piece) && !text.slice(last.end, start).includes("\n")) {
    last.end = end;
    last.text = text.slice(last.start, end);
    return;
  }
  found.push({ start, end, text: piece });
}
