import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import wordCount from "textlint-rule-en-max-word-count";
import terminology from "textlint-rule-terminology";
import writeGood from "textlint-rule-write-good";
import { createTone } from "../core.ts";
import { en } from "../en.ts";

/*
 * The coach beside textlint: the same English replies, one process, turn by turn, both warm. textlint runs three rules of the kind
 * the coach has: long sentences; passives, wordiness and weak words; words to be replaced. The coach runs all of its rules, those
 * that read the customer's message too, so it does more. Prints a table; run it alone: node packages/tone/bench/beside.ts
 */

type Percentiles = readonly [p50: number, p95: number];

export interface Beside {
  readonly words: number;
  /** A first check, with nothing remembered. */
  readonly whole: Percentiles;
  /** One more letter, with a checker that remembers by paragraph. */
  readonly keystroke: Percentiles;
  /** textlint has no memory: it reads the whole text each time. */
  readonly textlint: Percentiles;
  /** What each found in the last reply, to show that both did work. */
  readonly found: readonly [coach: number, textlint: number];
}

const customer =
  "Hello, my September bill is twice what it usually is, £124. Why? And can I pay it in parts? I'm quite upset, this is the third time. Karen";

const paragraphs = [
  "Hello Karen, I am sorry that it has gone wrong again. It should not happen, and it is not your fault.",
  "The bill was doubled because the meter was read twice in September. I have credited £62 today, and you will see it on your next bill on 28 October. You can pay the rest in three parts at no cost.",
  "Log in to My pages, choose Bills and press Pay in parts. The first part should be with us on 31 October at the latest. If a reminder reaches you before that, you can simply ignore it.",
  "Prior to the commencement of the next period the readings are obtained from all network owners, and in order to avoid additional errors it has been decided that the reading will be carried out once a month. I will follow it up on 1 November and write to you.",
];

/** A reply of about so many words, of paragraphs that differ from one another. */
function replyOf(words: number): string {
  const made: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const paragraph = (paragraphs[at % paragraphs.length] ?? "").replace("Karen", `Karen ${at}`).replace(/\d+/, String(100 + at));
    const left = paragraph.split(" ").slice(0, words - count);
    made.push(left.join(" "));
    count += left.length;
  }
  return made.join("\n\n");
}

const options: Parameters<TextlintKernel["lintText"]>[1] = {
  ext: ".txt",
  filePath: "reply.txt",
  plugins: [{ pluginId: "text", plugin: textPlugin.default }],
  rules: [
    { ruleId: "write-good", rule: writeGood.default },
    { ruleId: "max-word-count", rule: wordCount, options: { max: 28 } },
    { ruleId: "terminology", rule: terminology },
  ],
};

async function measure(words: number, turns: number): Promise<Beside> {
  const tone = createTone([en]);
  const kernel = new TextlintKernel();
  const reply = replyOf(words);
  const middle = reply.indexOf(" ", reply.length / 2);
  const typed = tone.checker();
  typed.check({ customer, reply, language: "en" });
  const times = { whole: [] as number[], keystroke: [] as number[], textlint: [] as number[] };
  let found: [number, number] = [0, 0];
  for (let turn = 0; turn < turns; turn += 1) {
    const now = `${reply.slice(0, middle)} commence${turn}${reply.slice(middle)}`;
    const result = await timed(times.whole, () => tone.check({ customer, reply: now, language: "en" }));
    await timed(times.keystroke, () => typed.check({ customer, reply: now, language: "en" }));
    const linted = await timed(times.textlint, () => kernel.lintText(now, options));
    found = [result.findings.length, linted.messages.length];
  }
  const [whole, keystroke, textlint] = [times.whole, times.keystroke, times.textlint].map(percentiles) as [
    Percentiles,
    Percentiles,
    Percentiles,
  ];
  return { words, whole, keystroke, textlint, found };
}

async function timed<Result>(times: number[], run: () => Result | Promise<Result>): Promise<Result> {
  const from = performance.now();
  const result = await run();
  times.push(performance.now() - from);
  return result;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length * 0.5)] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
}

const rounds = 5;

/**
 * Measures all lengths after a warm-up that is not counted; half a minute. Of five rounds the one with the lowest p95 is given, for
 * each of the three by itself: what else runs on a machine only ever makes it slower.
 */
export async function measureBeside(): Promise<Beside[]> {
  await measure(600, 30);
  const measured: Beside[] = [];
  for (const [words, turns] of [
    [50, 100],
    [200, 60],
    [600, 40],
    [5000, 20],
  ] as const) {
    const all: Beside[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await measure(words, turns));
    const calmest = (name: "whole" | "keystroke" | "textlint"): Percentiles =>
      all.map((one) => one[name]).reduce((best, one) => (one[1] < best[1] ? one : best));
    measured.push({ ...all[0]!, whole: calmest("whole"), keystroke: calmest("keystroke"), textlint: calmest("textlint") });
  }
  return measured;
}

if (import.meta.main) {
  for (const { words, whole, keystroke, textlint, found } of await measureBeside()) {
    const show = ([p50, p95]: Percentiles): string => `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
    const times = (one: Percentiles): string => `${(textlint[0] / one[0]).toFixed(0)} × / ${(textlint[1] / one[1]).toFixed(0)} ×`;
    console.log(
      `${words} words: textlint ${show(textlint)} (${found[1]} findings); coach whole ${show(whole)} (${found[0]}), ${times(whole)}; keystroke ${show(keystroke)}, ${times(keystroke)}`,
    );
  }
}
