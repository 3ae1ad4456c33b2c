import { writeFileSync } from "node:fs";
import { createReader, da, en, nb, sv, type Language } from "../index.ts";
import { kindNames, type Features } from "../kinds.ts";
import { languages, lessons, type Lesson } from "./messages.ts";

/*
 * Learns how much each feature speaks for each kind, and writes `weights.ts` and the weights of each language's words:
 * `node packages/reading/eval/learn.ts`. `--folds N` writes nothing: it learns from all lessons but one part, reads that part, and so on
 * through the parts, and says how many it read right; `--folds N SHARE` learns from a share of the lessons only. Multinomial logistic
 * regression with a penalty on large weights (L2), by gradient descent whose step adapts to each weight (Kingma & Ba, "Adam", 2015).
 * Nothing is drawn by lot: the same messages and lists give the same weights.
 */

/** Chosen by folds. Sections are few and seen often; they may weigh less than words before that costs anything. */
const penalty = { section: 2, word: 1 };
const rounds = 200;
const step = 0.05;
/** Features seen in fewer messages teach nothing; a word in fewer of a language's own isn't written for it. */
const leastSeen = 3;
const leastSeenInLanguage = 2;
/** A word that speaks for or against no kind by as much isn't written. */
const leastTold = 0.25;

type Featured = { lesson: Lesson; features: Features };
type Example = { at: Int32Array; values: Float64Array; kind: number; weight: number };
type Learned = { names: string[]; weights: Float64Array };

const reader = createReader([sv, da, nb, en]);
const featured = lessons().map((lesson) => ({ lesson, features: reader.features(lesson.text, lesson.lang) }));

if (process.argv[2] === "--folds") sayFolds(Number(process.argv[3] ?? 4), Number(process.argv[4] ?? 1));
else writeWeights(learn(featured));

/** How many are read right that weren't learned from. Parts are runs of each language's lessons, so that retellings fall together. */
function sayFolds(folds: number, share: number): void {
  const partOf = parts(folds);
  const right = new Map<string, [number, number]>();
  for (let part = 0; part < folds; part++) {
    const others = featured.filter((_, i) => partOf[i] !== part);
    const { names, weights } = learn(others.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)));
    const places = new Map(names.map((name, i) => [name, i]));
    for (const [i, one] of featured.entries()) {
      if (partOf[i] !== part) continue;
      const scores = scoresOf(exampleOf(one, places), weights);
      const said = kindNames[scores.indexOf(Math.max(...scores))];
      for (const key of ["all", one.lesson.lang, one.lesson.kind]) {
        const [hits, of] = right.get(key) ?? [0, 0];
        right.set(key, [hits + Number(said === one.lesson.kind), of + 1]);
      }
    }
  }
  for (const [key, [hits, of]] of right) console.log(`${key}: ${((100 * hits) / of).toFixed(1)} % of ${of}`);
}

function parts(folds: number): number[] {
  const groups = new Map<string, number>();
  const nth = featured.map(({ lesson }) => {
    const key = `${lesson.lang} ${lesson.kind}`;
    const before = groups.get(key) ?? 0;
    groups.set(key, before + 1);
    return before;
  });
  return featured.map(({ lesson }, i) => {
    const of = groups.get(`${lesson.lang} ${lesson.kind}`) as number;
    return Math.floor(((nth[i] as number) / of) * folds * 3) % folds;
  });
}

function learn(lessons: readonly Featured[]): Learned {
  const names = namesOf(lessons);
  const places = new Map(names.map((name, i) => [name, i]));
  const examples = lessons.map((one) => exampleOf(one, places));
  return { names, weights: descend(examples, names) };
}

function namesOf(lessons: readonly Featured[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= leastSeen)
    .map(([name]) => name)
    .toSorted();
}

function exampleOf({ lesson, features }: Featured, places: ReadonlyMap<string, number>): Example {
  const known = [...features].filter(([name]) => places.has(name));
  return {
    at: Int32Array.from(known, ([name]) => places.get(name) as number),
    values: Float64Array.from(known, ([, value]) => value),
    kind: kindNames.indexOf(lesson.kind),
    weight: lesson.weight,
  };
}

/** The weights, feature by feature, a kind each. */
function descend(examples: readonly Example[], names: readonly string[]): Float64Array {
  const kinds = kindNames.length;
  const penalties = names.map((name) => (isWord(name) ? penalty.word : penalty.section));
  const weights = new Float64Array(names.length * kinds);
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < weights.length; i++) slope[i] = (penalties[Math.floor(i / kinds)] as number) * (weights[i] as number);
    for (const example of examples) addSlope(example, weights, slope);
    for (let i = 0; i < weights.length; i++) {
      const here = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * here;
      spread[i] = 0.99 * (spread[i] as number) + 0.01 * here * here;
      const pace = Math.sqrt((spread[i] as number) / (1 - 0.99 ** round)) + 1e-3;
      weights[i] = (weights[i] as number) - (step * (mean[i] as number)) / (1 - 0.9 ** round) / pace;
    }
  }
  return weights;
}

/** Adds how the loss of one example changes with each weight. */
function addSlope(example: Example, weights: Float64Array, slope: Float64Array): void {
  const kinds = kindNames.length;
  const scores = scoresOf(example, weights);
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (let k = 0; k < kinds; k++) {
    const miss = example.weight * ((odds[k] as number) / all - Number(k === example.kind));
    for (let j = 0; j < example.at.length; j++) {
      const i = (example.at[j] as number) * kinds + k;
      slope[i] = (slope[i] as number) + miss * (example.values[j] as number);
    }
  }
}

function scoresOf({ at, values }: Example, weights: Float64Array): number[] {
  const kinds = kindNames.length;
  const scores = kindNames.map(() => 0);
  for (let j = 0; j < at.length; j++) {
    for (let k = 0; k < kinds; k++) {
      scores[k] = (scores[k] as number) + (values[j] as number) * (weights[(at[j] as number) * kinds + k] as number);
    }
  }
  return scores;
}

function writeWeights({ names, weights }: Learned): void {
  const told = "Learned, not written: `node packages/reading/eval/learn.ts`.";
  const line = (name: string, i: number, parts: number): string =>
    [name, ...kindNames.map((_, k) => Math.round((weights[i * kindNames.length + k] as number) * parts))].join(" ");
  const write = (file: string, about: string, parts: number, keep: (name: string, i: number) => boolean): void => {
    const lines = names.flatMap((name, i) => (keep(name, i) ? [line(name, i, parts)] : []));
    writeFileSync(
      new URL(file, import.meta.url),
      `/** ${told} ${about} */\nexport const weights = \`\n${lines.join("\n")}\n\`;\n`,
    );
  };
  write("../weights.ts", "A feature, then its weight for each kind of `kindNames`, in hundredths.", 100, (name) => !isWord(name));
  for (const language of languages) {
    const seen = seenIn(language);
    const keep = (name: string, i: number): boolean =>
      isWord(name) && (seen.get(name) ?? 0) >= leastSeenInLanguage && tells(weights, i);
    write(`../words/${language}/weights.ts`, "The beginning of a word, its weight for each kind in tenths.", 10, keep);
  }
  console.log(`${names.length} features from ${featured.length} messages`);
}

function tells(weights: Float64Array, i: number): boolean {
  return kindNames.some((_, k) => Math.abs(weights[i * kindNames.length + k] as number) >= leastTold);
}

function seenIn(language: Language): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { lesson, features } of featured) {
    if (lesson.lang === language) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return seen;
}

function isWord(name: string): boolean {
  return name.startsWith("=");
}
