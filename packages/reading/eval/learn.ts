import { writeFileSync } from "node:fs";
import { createReader, da, en, nb, sv } from "../index.ts";
import { kindNames, type Features } from "../kinds.ts";
import { lessons } from "./messages.ts";

/*
 * Learns how much each feature speaks for each kind, and writes `weights.ts`: `node packages/reading/eval/learn.ts`. Multinomial
 * logistic regression with a penalty on large weights (L2), by gradient descent whose step adapts to each weight (Kingma & Ba, "Adam",
 * 2015). Nothing is drawn by lot: the same messages and lists give the same weights.
 */

const penalty = 1;
const rounds = 300;
const step = 0.05;
/** Features seen in fewer messages teach nothing. */
const leastSeen = 3;

type Example = { features: [number, number][]; kind: number };

const reader = createReader([sv, da, nb, en]);
const featured = lessons().map(({ lang, text, kind }) => ({
  features: reader.features(text, lang),
  kind: kindNames.indexOf(kind),
}));
const names = namesOf(featured.map(({ features }) => features));
const learned = learn(
  featured.map(({ features, kind }) => ({ features: indexed(features), kind })),
  names.length,
);
writeFileSync(new URL("../weights.ts", import.meta.url), written(learned));
console.log(`${names.length} features from ${featured.length} messages`);

function namesOf(all: readonly Features[]): string[] {
  const seen = new Map<string, number>();
  for (const features of all) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= leastSeen)
    .map(([name]) => name)
    .toSorted();
}

function indexed(features: Features): [number, number][] {
  return names.flatMap((name, i) => {
    const value = features.get(name);
    return value === undefined ? [] : [[i, value] as [number, number]];
  });
}

/** The weights, feature by feature, a kind each. */
function learn(examples: readonly Example[], features: number): Float64Array {
  const kinds = kindNames.length;
  const weights = new Float64Array(features * kinds);
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < weights.length; i++) slope[i] = penalty * (weights[i] as number);
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
function addSlope({ features, kind }: Example, weights: Float64Array, slope: Float64Array): void {
  const kinds = kindNames.length;
  const scores = kindNames.map((_, k) =>
    features.reduce((sum, [i, value]) => sum + value * (weights[i * kinds + k] as number), 0),
  );
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (const [k, one] of odds.entries()) {
    const miss = one / all - Number(k === kind);
    for (const [i, value] of features) slope[i * kinds + k] = (slope[i * kinds + k] as number) + miss * value;
  }
}

function written(weights: Float64Array): string {
  const lines = names.map((name, i) =>
    [name, ...kindNames.map((_, k) => Math.round((weights[i * kindNames.length + k] as number) * 100))].join(" "),
  );
  return `/** Learned, not written: \`node packages/reading/eval/learn.ts\`. A feature, then its weight for each kind of \`kindNames\`, in hundredths. */
export const weights = \`
${lines.join("\n")}
\`;
`;
}
