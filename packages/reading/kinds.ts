import type { Hit, Tokens } from "./cues.ts";
import { mostEvidence, spansOf, weigh } from "./evidence.ts";
import type { Kind, KindName, Question, Span } from "./types.ts";
import { weights } from "./weights.ts";

/*
 * What is found in the lists, the form of the message and the beginnings of its words are features; each speaks for and against every
 * kind by a weight that was learned from messages (`eval/learn.ts`). Sections weigh the same in all languages: what a cue means is said
 * by its section, not by its word. Adding a line to a list needs no new weights; adding a section does. The beginnings of words belong to
 * a language; they catch what no list has, and weigh half.
 */

/** So much danger in the words makes a message a crisis whatever else it holds: a bill beside it, or the weights. */
const endangered = 1;
/** What an idiom takes the danger from. */
const dangerous: ReadonlySet<string> = new Set(["danger", "danger.hint", "crisis", "sense.despair", "sense.body"]);
/** A crisis has at least this share then. */
const crisisShare = 0.8;
/** From this share on a crisis comes first, likeliest or not: a false alarm costs a glance. By folds, three in a hundred fewer are missed for each alarm more in two hundred. */
const heard = 0.25;

/** What the lists show, before the kinds are held against each other. */
export type Signs = { sum: Record<string, number>; hits: Record<string, Hit[]> };

/** A feature by name, most often from 0 to 1: a section of the lists by how much it shows, or something of the form of the message. */
export type Features = ReadonlyMap<string, number>;

export const kindNames: readonly KindName[] = [
  "crisis",
  "unsubscribe",
  "privacy",
  "strategic",
  "idea",
  "complaint",
  "praise",
  "operational",
  "other",
];

/** A kind with a smaller share of the whole isn't named. */
const leastShare = 0.03;
/** What adds less than this to a kind, in natural logarithms of odds, is no evidence of it. */
const leastEvidence = 0.2;

/** So many letters of a word tell it in all its forms, and related words too; the sign keeps it apart from sections. */
const beginning = 5;
const wordSign = "=";
const wordWeight = 0.5;

/** How much each feature speaks for each kind, in the order of `kindNames`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const sections = compileWeights(weights, 100);

export function signsOf(hits: readonly Hit[]): Signs {
  const signs: Signs = { sum: {}, hits: {} };
  const meant = withoutIdioms(hits);
  for (const hit of meant) (signs.hits[hit.section] ??= []).push(hit);
  for (const [section, list] of Object.entries(signs.hits)) signs.sum[section] = weigh(list);
  return signs;
}

/** Without the danger in "I'm dying of laughter", which wants no ambulance. Linear: a token belongs to an idiom or it doesn't. */
function withoutIdioms(hits: readonly Hit[]): readonly Hit[] {
  const idiomatic = tokensOf([...hits.filter(({ section }) => section === "danger.not"), ...leavings(hits)]);
  return idiomatic.size === 0 ? hits : hits.filter((hit) => !dangerous.has(hit.section) || !touches(idiomatic, hit));
}

/**
 * "I don't want to be here any more" where the same sentence, or the one beside it, asks to be taken off a list; and no other words of the
 * message tell of danger.
 */
function leavings(hits: readonly Hit[]): Hit[] {
  const removals = new Set(hits.filter(({ section }) => section === "danger.off").map(({ sentence }) => sentence));
  if (removals.size === 0) return [];
  const here = hits.filter(
    ({ section, sentence }) => section === "danger.here" && [-1, 0, 1].some((step) => removals.has(sentence + step)),
  );
  const left = tokensOf(here);
  const danger = hits.some((hit) => (hit.section === "danger" || hit.section === "crisis") && !touches(left, hit));
  return danger ? [] : here;
}

function tokensOf(hits: readonly Hit[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at < to; at++) tokens.add(at);
  return tokens;
}

function touches(tokens: ReadonlySet<number>, { from, to }: Hit): boolean {
  for (let at = from; at < to; at++) if (tokens.has(at)) return true;
  return false;
}

/** What kind of message it is: each kind with its share of the whole, likeliest first; `other` for certain when there is nothing to go by. */
export function findKinds(text: string, signs: Signs, tokens: Tokens, questions: readonly Question[], weightOf: Weights): Kind[] {
  if (tokens.list.length === 0) return [{ kind: "other", confidence: 1, evidence: [] }];
  const features = featuresOf(text, signs, tokens, questions);
  const shares = outranked(sharesOf(features, weightOf), signs);
  const rank = (kind: KindName, share: number): number => (kind === "crisis" && share >= heard ? 1 + share : share);
  return kindNames
    .map((kind, i) => ({ kind, share: shares[i] as number, i }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => rank(b.kind, b.share) - rank(a.kind, a.share))
    .map(({ kind, share, i }) => ({
      kind,
      confidence: Math.round(share * 100) / 100,
      evidence: evidenceFor(kind, i, features, signs, tokens, questions, weightOf),
    }));
}

/** What the kinds are weighed by. */
export function featuresOf(text: string, signs: Signs, tokens: Tokens, questions: readonly Question[]): Features {
  const features = new Map<string, number>([["form.any", 1]]);
  for (const [section, sum] of Object.entries(signs.sum)) features.set(section, 1 - Math.exp(-sum));
  const asks = questions.filter(({ form }) => form === "question").length;
  if (asks > 0) features.set("form.question", 1);
  if (questions.length > asks) features.set("form.request", 1);
  if (tokens.list.length < 4) features.set("form.short", 1);
  if (/\d/.test(text)) features.set("form.digit", 1);
  if (/\d{3}/.test(text)) features.set("form.number", 1);
  if (text.includes("!")) features.set("form.exclaims", 1);
  if (text.includes("?")) features.set("form.asks", 1);
  for (const { folded } of tokens.list) features.set(wordSign + folded.slice(0, beginning), wordWeight);
  features.set("form.words", Math.log(1 + tokens.list.length) / 3);
  features.set("form.sentences", Math.log(1 + tokens.sentences.length));
  return features;
}

/** The share of each kind, in the order of `kindNames`, adding up to 1 (softmax). */
function sharesOf(features: Features, weightOf: Weights): number[] {
  const scores = kindNames.map((_, i) => {
    let score = 0;
    for (const [name, value] of features) score += value * (weightOf.get(name)?.[i] ?? 0);
    return score;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/** Danger to somebody comes before all else. Hints of it show nothing by themselves: two of them do, or one beside a little danger. */
function outranked(shares: number[], { sum }: Signs): number[] {
  const crisis = kindNames.indexOf("crisis");
  const share = shares[crisis] as number;
  if ((sum["danger"] ?? 0) + (sum["danger.hint"] ?? 0) < endangered || share >= crisisShare) return shares;
  return shares.map((one, i) => (i === crisis ? crisisShare : (one / (1 - share)) * (1 - crisisShare)));
}

/**
 * The places that speak for a kind: what the lists found, else words that tell, else the questions themselves. How a thing is told
 * ("form.") is no place to point at.
 */
function evidenceFor(
  kind: KindName,
  i: number,
  features: Features,
  signs: Signs,
  tokens: Tokens,
  questions: readonly Question[],
  weightOf: Weights,
): Span[] {
  const hits = Object.entries(signs.hits)
    .filter(([section]) => {
      const adds = (features.get(section) ?? 0) * (weightOf.get(section)?.[i] ?? 0);
      return (
        section === kind ||
        (kind === "crisis" && (section === "danger" || section === "danger.hint")) ||
        (adds >= leastEvidence && !section.startsWith("form."))
      );
    })
    .flatMap(([, list]) => list.slice(0, mostEvidence))
    .sort((a, b) => a.from - b.from);
  if (hits.length > 0 || kind === "other") return spansOf(hits, tokens);
  const telling = tokens.list
    .filter(({ folded }) => wordWeight * (weightOf.get(wordSign + folded.slice(0, beginning))?.[i] ?? 0) >= leastEvidence)
    .slice(0, mostEvidence);
  return (telling.length > 0 ? telling : questions.slice(0, 3)).map(({ start, end }) => ({ start, end }));
}

/** The weights of a language: those of its words beside those of the sections, which all share. */
export function weightsWith(words: string): Weights {
  return new Map([...sections, ...compileWeights(words, 10)]);
}

/** One feature a line: its name and its weight for each kind, in parts of one. */
function compileWeights(list: string, parts: number): Map<string, number[]> {
  return new Map(
    list
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", ...numbers] = line.split(" ");
        return [name, numbers.map((number) => Number(number) / parts)];
      }),
  );
}
