/*
 * Finds what the rules should weigh, from the tuning halves alone:
 *   node packages/tone/eval/learn.ts
 * Pairwise logistic regression on the difference between two totals, made of the very sums that `grade.ts` makes. Each weight stays within
 * a factor of what it is now and is held back toward it (`hold`), which is chosen by cross-validation. It prints; a person decides.
 */
import { rules, type Dimension, type Result, type RuleName } from "../index.ts";
import { readPairs, judge, type Judged } from "./figures.ts";

const dimensions: readonly Dimension[] = ["clarity", "relevance", "warmth", "ownership", "length"];
const saturation = 75;
const shares: Record<Dimension, number> = { relevance: 0.32, warmth: 0.24, ownership: 0.2, clarity: 0.17, length: 0.07 };
const pull = 0.35;
/** Points between two totals that count as a clear difference. */
const clear = 4;
const furthest = Math.log(2.5);
/** Pairs by other hands say more of the pairs to come. */
const trust = { first: 1, second: 1, third: 2, fourth: 1, fifth: 1 } as const;
const names = (Object.keys(rules) as RuleName[]).filter((name) => rules[name].weight > 0 && rules[name].dimension !== "safety");
const fixed = new Set<RuleName>(["empty", "wrong-language", "crisis-no-help", "voice"]);

/** How often each rule's weight is asked for, from the penalties it came to. */
type Asked = Partial<Record<RuleName, number>>;

function askedFor({ findings }: Result): Asked {
  const asked: Asked = {};
  const parts = findings.flatMap((one) => one.parts ?? [one]);
  for (const dimension of dimensions) {
    const own = parts.filter((one) => one.dimension === dimension);
    const lost = own.reduce((sum, one) => sum + one.penalty, 0);
    if (lost === 0) continue;
    const points = -saturation * Math.log(1 - Math.min(99.9, lost) / 100);
    for (const { rule, penalty } of own) asked[rule] = (asked[rule] ?? 0) + (penalty * points) / lost / rules[rule].weight;
  }
  return asked;
}

interface Row {
  readonly better: Asked;
  readonly worse: Asked;
  readonly trust: number;
  readonly batch: Judged["pair"]["batch"];
}

/** The total, and what it loses by each point that a dimension is asked for. */
function total(asked: Asked, weights: readonly number[]): { total: number; slopes: Record<Dimension, number> } {
  const sums: Record<Dimension, number> = { clarity: 0, relevance: 0, warmth: 0, ownership: 0, length: 0 };
  for (const rule of Object.keys(asked) as RuleName[]) {
    const at = placeOf.get(rule);
    if (at !== undefined) sums[rules[rule].dimension as Dimension] += asked[rule]! * weights[at]!;
  }
  const scores = dimensions.map((dimension) => 100 * Math.exp(-sums[dimension] / saturation));
  const worst = Math.min(...scores);
  let mean = 0;
  const slopes = { ...sums };
  for (const [at, dimension] of dimensions.entries()) {
    const score = scores[at]!;
    mean += shares[dimension] * score;
    slopes[dimension] = ((shares[dimension] * (1 - pull) + (score === worst ? pull : 0)) * score) / saturation;
  }
  return { total: mean * (1 - pull) + worst * pull, slopes };
}

const placeOf = new Map(names.map((name, at) => [name, at]));
const start = names.map((name) => rules[name].weight);
const weightsOf = (logs: readonly number[]): number[] => logs.map((log, at) => start[at]! * Math.exp(log));
const agreed = (rows: readonly Row[], weights: readonly number[]): number =>
  rows.filter((row) => total(row.better, weights).total > total(row.worse, weights).total + 0.05).length;

/** How far the pairs are from being told apart, and which way it grows. */
function loss(rows: readonly Row[], logs: readonly number[], hold: number): { loss: number; slope: number[] } {
  const weights = weightsOf(logs);
  let sum = hold * logs.reduce((all, log) => all + log * log, 0);
  const slope = logs.map((log) => 2 * hold * log);
  for (const row of rows) {
    const better = total(row.better, weights);
    const worse = total(row.worse, weights);
    const odds = Math.exp(-(better.total - worse.total) / clear);
    sum += row.trust * Math.log1p(odds);
    const steep = (row.trust * odds) / (1 + odds) / clear;
    for (const [side, sign] of [
      [better, 1],
      [worse, -1],
    ] as const) {
      const asked = side === better ? row.better : row.worse;
      for (const rule of Object.keys(asked) as RuleName[]) {
        const at = placeOf.get(rule);
        if (at === undefined || fixed.has(rule)) continue;
        slope[at] = slope[at]! + sign * steep * side.slopes[rules[rule].dimension as Dimension] * asked[rule]! * weights[at]!;
      }
    }
  }
  return { loss: sum, slope };
}

/** Gradient descent, each step down kept only if it leads down. */
function learn(rows: readonly Row[], hold: number, steps = 80): number[] {
  let logs = names.map(() => 0);
  let here = loss(rows, logs, hold);
  let stride = 0.02;
  for (let step = 0; step < steps && stride > 1e-5; step += 1) {
    const next = logs.map((log, at) => Math.max(-furthest, Math.min(furthest, log - stride * here.slope[at]!)));
    const there = loss(rows, next, hold);
    if (there.loss < here.loss) [logs, here, stride] = [next, there, stride * 1.3];
    else stride /= 2;
  }
  return logs;
}

const rows: Row[] = readPairs()
  .filter((pair) => pair.split === "tune")
  .map(judge)
  .map(({ pair, better, worse }) => ({
    better: askedFor(better),
    worse: askedFor(worse),
    trust: trust[pair.batch],
    batch: pair.batch,
  }));
const folds = 5;
const holds = [3, 10, 30];
const third = (some: readonly Row[]): Row[] => some.filter((row) => row.batch === "third");
console.log(`now: ${agreed(rows, start)} of ${rows.length}, third batch ${agreed(third(rows), start)} of ${third(rows).length}`);
let best = { hold: 0, right: -1 };
for (const hold of holds) {
  let right = 0;
  let rightThird = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = weightsOf(
      learn(
        rows.filter((_, at) => at % folds !== fold),
        hold,
      ),
    );
    const kept = rows.filter((_, at) => at % folds === fold);
    right += agreed(kept, weights);
    rightThird += agreed(third(kept), weights);
  }
  console.log(`hold ${hold}: ${right} of ${rows.length} by cross-validation, third batch ${rightThird}`);
  if (right > best.right) best = { hold, right };
}
const logs = learn(rows, best.hold, 120);
console.log(`all, hold ${best.hold}: ${agreed(rows, weightsOf(logs))} of ${rows.length}`);
for (const [at, name] of names.entries()) {
  const weight = weightsOf(logs)[at]!;
  if (Math.abs(logs[at]!) > 0.04) console.log(`${name}: ${start[at]} → ${weight.toFixed(1)}`);
}
