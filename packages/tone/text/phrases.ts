import type { Token } from "./tokens.ts";

/**
 * Phrases of many kinds, found in one pass.
 *
 * A phrase is written as words with blanks between them. `word*` is any word that begins so (three letters at least),
 * `~` any nought to three words, `~~` nought to six, and `(a|b c|)` one of several. The words are kept as an automaton whose
 * alternatives meet again after each group: it is as large as what is written, not as all that it stands for, and a word of text
 * meets only the phrases that begin with it.
 */
export interface Phrases<Kind extends string> {
  readonly root: Node<Kind>;
}

/** A place in phrases. What leads on is made when it is first needed: most places have one way on, or none. */
interface Node<Kind extends string> {
  exact?: Map<string, Node<Kind>[]>;
  /** Words that begin so, by their first three letters. */
  begins?: Map<string, { prefix: string; node: Node<Kind> }[]>;
  /** By how many words they may skip. */
  gaps?: Map<number, Node<Kind>[]>;
  ends?: Kind[];
}

/** A phrase found in a text: `from` and `to` count words, `to` is past the last. */
export interface Hit<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Compile lists of phrases by kind.
 *
 * @throws RangeError for a phrase that begins with a gap, has more than two, or a `*` after fewer than three letters
 */
export function compilePhrases<Kind extends string>(lists: Readonly<Partial<Record<Kind, readonly string[]>>>): Phrases<Kind> {
  const root: Node<Kind> = {};
  for (const kind of Object.keys(lists) as Kind[]) {
    const end: Node<Kind> = { ends: [kind] };
    for (const written of lists[kind] ?? []) goOn(root, beginningOf(written, end));
  }
  return { root };
}

/** Where a phrase begins, so that every way through it comes to `end`; built from its last word to its first. */
function beginningOf<Kind extends string>(written: string, end: Node<Kind>): Node<Kind> {
  const groups = groupsOf(written).map(alternatives);
  const gaps = groups.map((choices) => Math.max(...choices.map((choice) => choice.split(" ").filter(isGap).length)));
  if (gaps.reduce((sum, one) => sum + one, 0) > 2) throw new RangeError(`More than two gaps: ${written}`);
  const beginning = groups.reduceRight((next, choices) => {
    const node: Node<Kind> = {};
    for (const choice of choices) {
      if (choice === "") goOn(node, next);
      else lead(node, choice.split(" "), next);
    }
    return node;
  }, end);
  if (beginning === end || beginning.gaps || beginning.ends) throw new RangeError(`A phrase must begin with a word: ${written}`);
  return beginning;
}

const isGap = (part: string): boolean => part.startsWith("~");

/** What stands between blanks outside of groups. */
function groupsOf(written: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= written.length; at += 1) {
    const mark = written[at];
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (at < written.length && (mark !== " " || depth > 0)) continue;
    if (at > from) groups.push(written.slice(from, at));
    from = at + 1;
  }
  return groups;
}

/** `(a|b)c` as `ac` and `bc`; `(a)?b` as `b` and `ab`. Groups may nest. */
function alternatives(written: string): string[] {
  return [...new Set(spelledOut(written).map((one) => one.trim().replaceAll(/\s+/g, " ")))];
}

function spelledOut(written: string): string[] {
  const open = written.indexOf("(");
  if (open < 0) return [written];
  const close = closing(written, open);
  const optional = written[close + 1] === "?";
  const choices = choicesOf(written.slice(open + 1, close)).flatMap(spelledOut);
  if (optional) choices.push("");
  const before = written.slice(0, open);
  const after = spelledOut(written.slice(close + (optional ? 2 : 1)));
  return choices.flatMap((choice) => after.map((rest) => `${before}${choice}${rest}`));
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

/** Leads from a place over some words to another. */
function lead<Kind extends string>(from: Node<Kind>, parts: readonly string[], to: Node<Kind>): void {
  let node = from;
  for (const [index, part] of parts.entries()) {
    const next = index === parts.length - 1 ? to : {};
    if (isGap(part)) pushTo((node.gaps ??= new Map()), part.length * 3, next);
    else if (part.endsWith("*")) begin(node, part.slice(0, -1), next);
    else pushTo((node.exact ??= new Map()), part, next);
    node = next;
  }
}

function begin<Kind extends string>(node: Node<Kind>, prefix: string, next: Node<Kind>): void {
  if (prefix.length < 3) throw new RangeError(`Too short for a beginning: ${prefix}*`);
  pushTo((node.begins ??= new Map()), prefix.slice(0, 3), { prefix, node: next });
}

/** From one place on as from another too. */
function goOn<Kind extends string>(node: Node<Kind>, as: Node<Kind>): void {
  for (const [word, nodes] of as.exact ?? []) for (const one of nodes) pushTo((node.exact ??= new Map()), word, one);
  for (const [start, ways] of as.begins ?? []) for (const one of ways) pushTo((node.begins ??= new Map()), start, one);
  for (const [words, nodes] of as.gaps ?? []) for (const one of nodes) pushTo((node.gaps ??= new Map()), words, one);
  if (as.ends) (node.ends ??= []).push(...as.ends);
}

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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
  for (const kind of node.ends ?? []) if ((longest.get(kind) ?? 0) < at) longest.set(kind, at);
  const word = words[at];
  if (!word) return;
  const next = node.exact?.get(word.low);
  if (next) walk(oneOf(next), words, at + 1, longest);
  if (node.begins) {
    for (const one of node.begins.get(word.low.slice(0, 3)) ?? []) {
      if (word.low.startsWith(one.prefix)) walk(one.node, words, at + 1, longest);
    }
  }
  for (const [most, nodes] of node.gaps ?? []) {
    const after = oneOf(nodes);
    for (let skip = 0; skip <= most && at + skip < words.length; skip += 1) walk(after, words, at + skip, longest);
  }
}

/** Several places that one way leads to, made one the first time somebody goes there: most are never gone to. */
function oneOf<Kind extends string>(nodes: Node<Kind>[]): Node<Kind> {
  if (nodes.length === 1) return nodes[0]!;
  const one: Node<Kind> = {};
  for (const node of nodes) goOn(one, node);
  nodes.splice(0, nodes.length, one);
  return one;
}
