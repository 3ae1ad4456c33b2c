import { fold } from "./fold.ts";
import type { Sentence, Span } from "./types.ts";
import { words } from "./words.ts";

/*
 * Cues are phrases that show something: that a request begins, that the writer is upset, that the matter is privacy. They are
 * written one a line in word lists, in a small language of their own:
 *
 *   # complaint            the section that follows
 *   @you = ni|er|du        a name for alternatives, used as {you}
 *   inte nöjd              these words after each other
 *   {you} sväller|skickar  alternatives for one word
 *   fakt*  *avgift         words that begin so, end so
 *   # timmar               any number before it
 *   =hår                   this very spelling: folded it would be another word ("har")
 *   aldrig .. svar         up to four other words between
 *   inte helt? bra         a word that may be left out
 *   < när öppnar           only where a clause begins
 *   << tack                only where a sentence begins
 *   hur .. ?               only in a sentence with a question mark at its end
 *   har du inte !          only in a sentence without one
 *   usel ^3                how much it shows (1 unless told)
 *
 * Every line has bounded length and gaps, and is tried only where its first word stands, so reading is linear in the text.
 */

const longestGap = 4;

type Element = {
  exact: ReadonlySet<string>;
  spelt: ReadonlySet<string>;
  prefixes: string[];
  suffixes: string[];
  number: boolean;
  optional: boolean;
  gap: boolean;
};
type Cue = { section: string; weight: number; elements: Element[]; anchor: "" | "<" | "<<"; asks: boolean | null };

/** Words after which a clause begins, words after which the sentence itself begins, words at which a question is over, words at which it goes on, and subjects. */
export type Openers = {
  conjunctions: ReadonlySet<string>;
  greetings: ReadonlySet<string>;
  enders: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  going: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
};

export type CueIndex = {
  pairs: boolean;
  openers: Openers;
  /** Frequent words, which are taken as they are spelt: "om" is never "öm". */
  common: ReadonlySet<string>;
  exact: Map<string, Cue[]>;
  prefixes: Map<string, Cue[]>;
  suffixes: Map<string, Cue[]>;
};

export type Token = Span & {
  lower: string;
  folded: string;
  sentence: number;
  clauseStart: boolean;
  sentenceStart: boolean;
  afterMark: boolean;
  /** A frequent word, spelt as it should be. */
  common: boolean;
};

/** A text cut into tokens, each knowing its sentence and whether a clause begins there. */
export type Tokens = { list: Token[]; sentences: Sentence[]; asks: boolean[]; first: number[] };

/** A cue found: which section, from which token up to and not including which, and how much it shows. */
export type Hit = { section: string; from: number; to: number; weight: number; sentence: number };

/** Reads cue lists into an index by first word. Throws a `SyntaxError` naming the line when one can't be read. */
export function compileCues(lists: readonly string[], openers: string, common: ReadonlySet<string>, pairs: boolean): CueIndex {
  const index: CueIndex = {
    pairs,
    openers: compileOpeners(openers, pairs),
    common: pairs ? common : new Set(),
    exact: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
  };
  const names = new Map<string, string>();
  let section = "";
  for (const raw of lists.join("\n").split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    if (line.startsWith("# ") && !/^# \S*\|/.test(line)) section = line.slice(1).trim();
    else if (line.startsWith("@")) {
      const [name, value] = line.slice(1).split("=");
      names.set((name as string).trim(), expand((value ?? "").trim(), names, line));
    } else addCue(index, compileLine(section, expand(line, names, line), pairs), line);
  }
  return index;
}

function compileOpeners(lists: string, pairs: boolean): Openers {
  const [conjunctions, greetings, enders, pronouns, going, subjects] = lists
    .trim()
    .split("\n")
    .map((line) => new Set(line.split(/\s+/).flatMap((word) => [word, foldMarked(word, pairs)])));
  const none = new Set<string>();
  return {
    conjunctions: conjunctions ?? none,
    greetings: greetings ?? none,
    enders: enders ?? none,
    pronouns: pronouns ?? none,
    going: going ?? none,
    subjects: subjects ?? none,
  };
}

/** Folds a word and keeps the sign before it: "|or", "+have". */
function foldMarked(word: string, pairs: boolean): string {
  return /^[|+]/.test(word) ? (word[0] as string) + fold(word.slice(1), pairs) : fold(word, pairs);
}

function expand(line: string, names: Map<string, string>, source: string): string {
  return line.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const value = names.get(name);
    if (value === undefined) throw new SyntaxError(`Cue line "${source}" uses the unknown name {${name}}.`);
    return value;
  });
}

function compileLine(section: string, line: string, pairs: boolean): Cue {
  const cue: Cue = { section, weight: 1, elements: [], anchor: "", asks: null };
  for (const part of line.split(/\s+/)) {
    if (part === "<" || part === "<<") cue.anchor = part;
    else if (part === "?" || part === "!") cue.asks = part === "?";
    else if (part.startsWith("^")) cue.weight = Number(part.slice(1));
    else cue.elements.push(compileElement(part, pairs));
  }
  return cue;
}

function compileElement(part: string, pairs: boolean): Element {
  const gap = part === "..";
  const optional = part.endsWith("?");
  const exact = new Set<string>();
  const spelt = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  if (!gap) {
    for (const word of (optional ? part.slice(0, -1) : part).split("|")) {
      if (word.startsWith("=")) spelt.add(word.slice(1));
      else if (word.startsWith("*")) suffixes.push(fold(word.slice(1), pairs));
      else if (word.endsWith("*")) prefixes.push(fold(word.slice(0, -1), pairs));
      else {
        exact.add(fold(word, pairs));
        spelt.add(word);
      }
    }
  }
  return { exact, spelt, prefixes, suffixes, number: exact.has("#"), optional, gap };
}

function addCue(index: CueIndex, cue: Cue, line: string): void {
  const first = cue.elements[0];
  if (!first || first.gap || first.optional || Number.isNaN(cue.weight) || cue.section === "") {
    throw new SyntaxError(`Cue line "${line}" must stand in a section and begin with a word that is not optional.`);
  }
  for (const word of first.exact) push(index.exact, word, cue);
  for (const word of first.spelt) push(index.exact, fold(word, index.pairs), cue);
  for (const word of first.prefixes) push(index.prefixes, keyOf(word, line), cue);
  for (const word of first.suffixes) push(index.suffixes, keyOf(word, line, -3), cue);
}

/** Words that begin or end alike are looked up by three letters. */
function keyOf(word: string, line: string, from = 0): string {
  if (word.length < 3) throw new SyntaxError(`Cue line "${line}" begins with fewer than three letters and a star.`);
  return from < 0 ? word.slice(from) : word.slice(0, 3);
}

function push(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const there = map.get(key);
  if (!there) map.set(key, [cue]);
  else if (there.at(-1) !== cue) there.push(cue);
}

/** Cuts a text into tokens by its sentences, folding each word once. */
export function tokenise(text: string, sentences: Sentence[], index: CueIndex): Tokens {
  const list: Token[] = [];
  const first: number[] = [];
  const asks: boolean[] = [];
  const folded = new Map<string, string>();
  for (const [number, sentence] of sentences.entries()) {
    first.push(list.length);
    asks.push(/\?[^\p{L}\p{N}]*$/u.test(sentence.text.slice(-12)));
    let end = sentence.start;
    for (const word of words(sentence.text)) {
      const start = sentence.start + word.start;
      const before = list.at(-1);
      const opening = end === sentence.start && list.length === first.at(-1);
      let key = folded.get(word.lower);
      if (key === undefined) folded.set(word.lower, (key = fold(word.lower, index.pairs)));
      const afterMark = !opening && breaksClause(text, end, start);
      const afterGreeting =
        before !== undefined && !opening && before.sentenceStart && index.openers.greetings.has(before.folded);
      const afterWord = before !== undefined && index.openers.conjunctions.has(before.folded);
      list.push({
        start,
        end: sentence.start + word.end,
        lower: word.lower,
        folded: key,
        sentence: number,
        sentenceStart: opening || afterGreeting,
        clauseStart: opening || afterMark || afterGreeting || afterWord,
        afterMark,
        common: index.common.has(word.lower),
      });
      end = sentence.start + word.end;
    }
  }
  first.push(list.length);
  return { list, sentences, asks, first };
}

function breaksClause(text: string, from: number, to: number): boolean {
  if (to - from === 1) return false;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (",;:()–—…\n/!?".includes(text[i] as string) || (text[i] === "-" && to - from > 2)) return true;
    // A single full stop inside a sentence belongs to an abbreviation, an ordinal or a date.
    if (text[i] === "." && text[i + 1] === ".") return true;
  }
  return to - from > 12;
}

/** All cues in the text, in the order they begin. */
export function findCues(tokens: Tokens, index: CueIndex): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.list.length; at++) {
    const { folded } = tokens.list[at] as Token;
    if (isNumber(folded)) tryAll(index.exact.get("#"), tokens, at, hits);
    tryAll(index.exact.get(folded), tokens, at, hits);
    if (folded.length < 3) continue;
    tryAll(index.prefixes.get(folded.slice(0, 3)), tokens, at, hits);
    tryAll(index.suffixes.get(folded.slice(-3)), tokens, at, hits);
  }
  return hits;
}

function tryAll(cues: Cue[] | undefined, tokens: Tokens, at: number, hits: Hit[]): void {
  if (!cues) return;
  const token = tokens.list[at] as Token;
  for (const cue of cues) {
    if (cue.anchor === "<" && !token.clauseStart) continue;
    if (cue.anchor === "<<" && !token.sentenceStart) continue;
    if (cue.asks !== null && cue.asks !== tokens.asks[token.sentence]) continue;
    const to = matchFrom(cue.elements, 0, tokens.list, at, token.sentence);
    if (to >= 0) hits.push({ section: cue.section, from: at, to, weight: cue.weight, sentence: token.sentence });
  }
}

/** The token after the match, or -1. Gaps are short and few, so the work is bounded by the cue, not by the text. */
function matchFrom(elements: Element[], element: number, list: Token[], at: number, sentence: number): number {
  const here = elements[element];
  if (!here) return at;
  if (here.gap) {
    for (let skip = 0; skip <= longestGap; skip++) {
      const to = matchFrom(elements, element + 1, list, at + skip, sentence);
      if (to >= 0) return to;
    }
    return -1;
  }
  const token = list[at];
  if (token && token.sentence === sentence && matches(here, token)) {
    const to = matchFrom(elements, element + 1, list, at + 1, sentence);
    if (to >= 0) return to;
  }
  return here.optional ? matchFrom(elements, element + 1, list, at, sentence) : -1;
}

function matches(element: Element, { folded, lower, common }: Token): boolean {
  if (common ? element.spelt.has(lower) : element.exact.has(folded) || element.spelt.has(lower)) return true;
  if (element.number && isNumber(folded)) return true;
  for (const prefix of element.prefixes) if (folded.startsWith(prefix)) return true;
  for (const suffix of element.suffixes) if (folded.endsWith(suffix)) return true;
  return false;
}

function isNumber(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 48 && code <= 57;
}
