import type { Word } from "./words.ts";

export interface Lessons {
  spam: number;
  ham: number;
}

/** Fewer lessons than this of either kind teach nothing. */
const fewestLessons = 20;
/** So sure it must be: a customer taken for spam is dearer than a spam that somebody has to look at. Of 2,600 customers' mails
 * none came so high, taught with as little as 28 spams and 30 others; the highest was 0.95. */
const sureAt = 0.97;
/** And by no fewer words than this that each speak for spam, so that one odd word condemns nobody. */
const fewestWitnesses = 4;
const limits = { words: 150, shown: 5 };

/** A word nobody has seen leans to innocence, and this many lessons count as much as that leaning (Robinson's x and s). */
const unseen = { probability: 0.4, strength: 1 };
/** Words that speak for neither are left out. */
const speaksFrom = 0.2;

export interface Weighed {
  /** From 0, surely not spam, to 1, surely spam; in between is not known. */
  score: number;
  isSpam: boolean;
  /** What speaks for spam most, the strongest first. */
  words: string[];
}

/**
 * Weighs a mail's words by the lessons in which each stood: Robinson's probability of a word, combined by Fisher's method for and against
 * (G. Robinson, "A Statistical Approach to the Spam Problem", Linux Journal 107, 2003). Null when there are too few lessons.
 */
export function weigh(words: readonly Word[], learnt: ReadonlyMap<number, Lessons>, totals: Lessons): Weighed | null {
  if (totals.spam < fewestLessons || totals.ham < fewestLessons) return null;
  const speaking = words
    .map(({ key, shown }) => ({ shown, probability: probabilityOf(learnt.get(key), totals) }))
    .filter(({ probability }) => Math.abs(probability - 0.5) >= speaksFrom)
    .toSorted((one, other) => Math.abs(other.probability - 0.5) - Math.abs(one.probability - 0.5))
    .slice(0, limits.words);
  const sum = (term: (probability: number) => number) =>
    speaking.reduce((total, { probability }) => total + Math.log(term(probability)), 0);
  const forSpam = 1 - chiSquareTail(-2 * sum((probability) => 1 - probability), speaking.length);
  const forHam = 1 - chiSquareTail(-2 * sum((probability) => probability), speaking.length);
  const score = speaking.length === 0 ? 0.5 : (1 + forSpam - forHam) / 2;
  const witnesses = speaking.filter(({ probability }) => probability >= 0.8).map(({ shown }) => shown);
  return {
    score,
    isSpam: score >= sureAt && new Set(witnesses).size >= fewestWitnesses,
    words: [...new Set(witnesses)].slice(0, limits.shown),
  };
}

function probabilityOf(seen: Lessons | undefined, totals: Lessons): number {
  if (seen === undefined) return unseen.probability;
  const inSpam = Math.min(1, seen.spam / totals.spam);
  const inHam = Math.min(1, seen.ham / totals.ham);
  const count = seen.spam + seen.ham;
  if (count === 0) return unseen.probability;
  return (unseen.strength * unseen.probability + count * (inSpam / (inSpam + inHam))) / (unseen.strength + count);
}

/** The chance that chi-square with 2n degrees of freedom is at least `value`. */
function chiSquareTail(value: number, n: number): number {
  const half = value / 2;
  let term = Math.exp(-half);
  let sum = term;
  for (let index = 1; index < n; index++) {
    term *= half / index;
    sum += term;
  }
  return Math.min(1, sum);
}
