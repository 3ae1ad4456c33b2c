import type { Token } from "./tokens.ts";

/**
 * Phrases of many kinds, found in one pass.
 *
 * A phrase is written as words with blanks between them. `word*` is any word that begins so (three letters at least),
 * `~` any nought to three words, `~~` nought to six, and `(a|b c|)` one of several. The words are kept in a tree from
 * the first word on, so the time per word of text does not depend on how many phrases there are.
 */
export interface Phrases<Kind extends string> {
  readonly root: Node<Kind>;
}

interface Node<Kind extends string> {
  readonly exact: Map<string, Node<Kind>>;
  /** Words that begin so, by their first three letters. */
  readonly begins: Map<string, { prefix: string; node: Node<Kind> }[]>;
  readonly gaps: { words: number; node: Node<Kind> }[];
  readonly ends: Kind[];
}

/** A phrase found in a text: `from` and `to` count words, `to` is past the last. */
export interface Hit<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const emptyNode = <Kind extends string>(): Node<Kind> => ({ exact: new Map(), begins: new Map(), gaps: [], ends: [] });

/**
 * Compile lists of phrases by kind.
 *
 * @throws RangeError for a phrase that begins with a gap, has more than two, or a `*` after fewer than three letters
 */
export function compilePhrases<Kind extends string>(lists: Readonly<Partial<Record<Kind, readonly string[]>>>): Phrases<Kind> {
  const root = emptyNode<Kind>();
  for (const kind of Object.keys(lists) as Kind[]) {
    for (const written of lists[kind] ?? []) for (const phrase of alternatives(written)) add(root, phrase, kind);
  }
  return { root };
}

/** `(a|b) c` as `a c` and `b c`; `(a)? b` as `b` and `a b`. Groups may nest. */
function alternatives(written: string): string[] {
  const open = written.indexOf("(");
  if (open < 0) return [written.trim().replaceAll(/\s+/g, " ")];
  const close = closing(written, open);
  const optional = written[close + 1] === "?";
  const choices = choicesOf(written.slice(open + 1, close));
  if (optional) choices.push("");
  const before = written.slice(0, open);
  const after = written.slice(close + (optional ? 2 : 1));
  return choices.flatMap((choice) => alternatives(`${before}${choice}${after}`));
}

/** How many phrases a written one stands for, at most, without writing them out. */
export function countAlternatives(written: string): number {
  const open = written.indexOf("(");
  if (open < 0) return 1;
  const close = closing(written, open);
  const optional = written[close + 1] === "?" ? 1 : 0;
  const inside = choicesOf(written.slice(open + 1, close)).reduce((sum, choice) => sum + countAlternatives(choice), 0);
  return (inside + optional) * countAlternatives(written.slice(close + 1 + optional));
}

function closing(written: string, open: number): number {
  let depth = 0;
  for (let at = open; at < written.length; at += 1) {
    if (written[at] === "(") depth += 1;
    if (written[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`A group is not closed: ${written}`);
}

function choicesOf(inside: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inside.length; at += 1) {
    const mark = inside[at];
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (at < inside.length && (mark !== "|" || depth > 0)) continue;
    choices.push(inside.slice(from, at));
    from = at + 1;
  }
  return choices;
}

function add<Kind extends string>(root: Node<Kind>, phrase: string, kind: Kind): void {
  const parts = phrase.split(" ");
  if (phrase === "" || parts[0]?.startsWith("~")) throw new RangeError(`A phrase must begin with a word: ${phrase}`);
  if (parts.filter((part) => part.startsWith("~")).length > 2) throw new RangeError(`More than two gaps: ${phrase}`);
  let node = root;
  for (const part of parts) node = step(node, part);
  if (!node.ends.includes(kind)) node.ends.push(kind);
}

function step<Kind extends string>(node: Node<Kind>, part: string): Node<Kind> {
  if (part.startsWith("~")) {
    const words = part.length * 3;
    const known = node.gaps.find((gap) => gap.words === words);
    if (known) return known.node;
    const made = emptyNode<Kind>();
    node.gaps.push({ words, node: made });
    return made;
  }
  if (part.endsWith("*")) {
    const prefix = part.slice(0, -1);
    if (prefix.length < 3) throw new RangeError(`Too short for a beginning: ${part}`);
    const sameStart = node.begins.get(prefix.slice(0, 3)) ?? [];
    node.begins.set(prefix.slice(0, 3), sameStart);
    const known = sameStart.find((one) => one.prefix === prefix);
    if (known) return known.node;
    const made = emptyNode<Kind>();
    sameStart.push({ prefix, node: made });
    return made;
  }
  const known = node.exact.get(part) ?? emptyNode<Kind>();
  node.exact.set(part, known);
  return known;
}

/**
 * All phrases in a run of words, the longest of each kind at each place, none of a kind overlapping itself.
 *
 * @param words the words of one sentence; a phrase never reaches past them
 */
export function matchPhrases<Kind extends string>(phrases: Phrases<Kind>, words: readonly Token[]): Hit<Kind>[] {
  const hits: Hit<Kind>[] = [];
  const taken = new Map<Kind, number>();
  const longest = new Map<Kind, number>();
  for (let from = 0; from < words.length; from += 1) {
    longest.clear();
    walk(phrases.root, words, from, longest);
    for (const [kind, to] of longest) {
      if ((taken.get(kind) ?? 0) > from) continue;
      taken.set(kind, to);
      hits.push({ kind, from, to, start: words[from]!.start, end: words[to - 1]!.end });
    }
  }
  return hits;
}

function walk<Kind extends string>(node: Node<Kind>, words: readonly Token[], at: number, longest: Map<Kind, number>): void {
  for (const kind of node.ends) if ((longest.get(kind) ?? 0) < at) longest.set(kind, at);
  const word = words[at];
  if (!word) return;
  const exact = node.exact.get(word.low);
  if (exact) walk(exact, words, at + 1, longest);
  if (node.begins.size > 0) {
    for (const one of node.begins.get(word.low.slice(0, 3)) ?? []) {
      if (word.low.startsWith(one.prefix)) walk(one.node, words, at + 1, longest);
    }
  }
  for (const gap of node.gaps) {
    for (let skip = 0; skip <= gap.words && at + skip < words.length; skip += 1) walk(gap.node, words, at + skip, longest);
  }
}
