import { readFileSync } from "node:fs";
import { check, type Finding, type Result } from "../index.ts";

/*
 * What the evaluation counts, without how it is shown. Pairs are read from pairs/LANG.jsonl and, by another hand that had not seen the
 * rules, pairs/LANG-second.jsonl and, by a third, a fourth and a fifth, pairs/LANG-third.jsonl and so on; judgements of findings from labels.jsonl. All are our own.
 */

export interface Pair {
  readonly id: string;
  readonly lang: "sv" | "da" | "nb" | "en";
  readonly channel: string;
  readonly customer: string;
  readonly better: string;
  readonly worse: string;
  readonly hard: string | null;
  readonly split: "tune" | "measure";
  readonly why: string;
  readonly batch: Batch;
}

export const batches = ["first", "second", "third", "fourth", "fifth"] as const;
export type Batch = (typeof batches)[number];

/** A finding judged by hand: is what it says true of this reply, and worth saying? */
export interface Label {
  readonly id: string;
  readonly side: "better" | "worse";
  readonly rule: string;
  readonly start: number;
  readonly right: boolean;
}

export interface Judged {
  readonly pair: Pair;
  readonly better: Result;
  readonly worse: Result;
}

export const languages = ["sv", "da", "nb", "en"] as const;

const lines = <Row>(file: string): Row[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);

const batch = (name: Batch, ending: string): Pair[] =>
  languages.flatMap((language) =>
    lines<Omit<Pair, "batch">>(`pairs/${language}${ending}.jsonl`).map((pair) => ({ ...pair, batch: name })),
  );
export const readPairs = (): Pair[] => batches.flatMap((name) => batch(name, name === "first" ? "" : `-${name}`));
export const readLabels = (): Label[] => lines<Label>("labels.jsonl");

export function judge(pair: Pair): Judged {
  const given = { customer: pair.customer, channel: pair.channel, language: pair.lang };
  return { pair, better: check({ ...given, reply: pair.better }), worse: check({ ...given, reply: pair.worse }) };
}

/** True where the judgement puts the better reply first; a tie is no agreement. */
export type Judgement = (judged: Judged) => boolean;

export const judgements: readonly (readonly [name: string, judgement: Judgement])[] = [
  ["this coach", ({ better, worse }) => better.score > worse.score],
  ["shorter wins", ({ pair }) => wordsOf(pair.better).length < wordsOf(pair.worse).length],
  ["lower LIX wins", ({ pair }) => lix(pair.better) < lix(pair.worse)],
];

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-'’.:][\p{L}\p{N}]+)*/gu) ?? [];

/** LIX the plain way: words per sentence by end marks, and the share of words over six letters. */
export function lix(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((one) => one.trim() !== "").length;
  return (
    words.length / Math.max(1, sentences) + (100 * words.filter((word) => word.length > 6).length) / Math.max(1, words.length)
  );
}

/** Wilson's interval for a share, 95 % (Wilson 1927). */
export function wilson(right: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

export interface FoundIn {
  readonly pair: Pair;
  readonly side: "better" | "worse";
  readonly finding: Finding;
}

/** Every finding on a set of pairs, with where it stands. */
export function findingsOf(judged: readonly Judged[]): FoundIn[] {
  return judged.flatMap(({ pair, better, worse }) => [
    ...better.findings.map((finding) => ({ pair, side: "better" as const, finding })),
    ...worse.findings.map((finding) => ({ pair, side: "worse" as const, finding })),
  ]);
}

/** The same finding, also after a run with other weights. */
export const keyOf = (one: FoundIn): string =>
  labelKey({ id: one.pair.id, side: one.side, rule: one.finding.rule, start: one.finding.span[0] });
export const labelKey = (label: Pick<Label, "id" | "side" | "rule" | "start">): string =>
  `${label.id} ${label.side} ${label.rule} ${label.start}`;
