import type { OfficialeseEntry } from "../words/entry.ts";
import { tokens, type Token } from "./tokens.ts";

/** Endings a language adds to a word, as pairs of what the base form ends in and what the inflected form ends in. */
export type Inflection = readonly (readonly [base: string, inflected: string])[];

interface Form {
  readonly words: readonly string[];
  readonly entry: OfficialeseEntry;
  /** What fits in its place in exactly this form, or null when the sentence must be recast by hand. */
  readonly replacement: string | null;
}

/** A word list made ready: every form by its first word, the longest first. */
export type WordList = ReadonlyMap<string, readonly Form[]>;

export interface OfficialeseHit {
  readonly entry: OfficialeseEntry;
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

const shortestInflected = 6;

/**
 * Makes a word list ready for matching. Forms that an entry lists are taken as they are; a single word of six letters or more
 * is also inflected by the language's rules, unless another entry already claims the form.
 */
export function compileWords(entries: readonly OfficialeseEntry[], inflection: Inflection): WordList {
  const forms = new Map<string, Form>();
  const add = (written: string, entry: OfficialeseEntry, replacement: string | null): void => {
    const words = tokens(written).map((token) => token.low);
    const key = words.join(" ");
    if (key !== "" && !forms.has(key)) forms.set(key, { words, entry, replacement });
  };
  for (const entry of entries) {
    add(entry.word, entry, entry.plain[0] ?? null);
    for (const form of entry.forms ?? []) {
      const [written = "", replacement] = form.split("=");
      add(written.trim(), entry, replacement === undefined ? null : replacement.trim());
    }
  }
  for (const entry of entries) {
    if (entry.word.includes(" ") || entry.word.length < shortestInflected) continue;
    for (const [base, inflected] of inflection) {
      if (!entry.word.endsWith(base)) continue;
      add(`${entry.word.slice(0, entry.word.length - base.length)}${inflected}`, entry, null);
    }
  }
  const byFirst = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const first = form.words[0] ?? "";
    const same = byFirst.get(first) ?? [];
    same.push(form);
    byFirst.set(first, same);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * The heavy words in a run of words, the longest at each place, in one pass.
 *
 * @param allowed lower-case words and phrases that are not to be found (an organisation's own terms)
 */
export function matchWords(list: WordList, words: readonly Token[], allowed: ReadonlySet<string> = new Set()): OfficialeseHit[] {
  const hits: OfficialeseHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const form = list.get(words[at]!.low)?.find((one) => fits(one, words, at));
    if (!form) continue;
    const last = words[at + form.words.length - 1]!;
    if (!allowed.has(form.entry.word) && !allowed.has(form.words.join(" "))) {
      const replacement = form.replacement === null ? null : inCase(form.replacement, words[at]!.raw);
      hits.push({ entry: form.entry, start: words[at]!.start, end: last.end, replacement });
    }
    at += form.words.length - 1;
  }
  return hits;
}

function fits(form: Form, words: readonly Token[], at: number): boolean {
  return form.words.every((word, index) => words[at + index]?.low === word);
}

function inCase(replacement: string, written: string): string {
  const first = written[0] ?? "";
  if (first === first.toLowerCase()) return replacement;
  return replacement.slice(0, 1).toUpperCase() + replacement.slice(1);
}
