import { createChecker, type CheckRequest } from "../index.ts";

/*
 * How long checking takes for replies of several lengths: once as a whole, and per keystroke with a checker that remembers, where
 * a word is typed letter by letter in the middle of the reply. Prints a table; run it alone: node packages/tone/bench/speed.ts
 */

export interface Speed {
  readonly words: number;
  readonly whole: readonly [p50: number, p95: number];
  readonly keystroke: readonly [p50: number, p95: number];
}

const customer =
  "Hej! Min faktura för september är dubbelt så hög som vanligt, 1 240 kronor. Varför då? Och kan jag få dela upp betalningen? Jag är ganska upprörd, det är tredje gången det blir fel. Karin";

const paragraphs = [
  "Hej Karin! Förlåt att det har blivit fel igen. Det ska inte hända, och det är inte ditt fel.",
  "Fakturan blev dubbel eftersom vi läste av mätaren två gånger i september. Jag har krediterat 620 kronor i dag, och du ser det på din nästa faktura den 28 oktober. Du kan dela upp resten på tre betalningar utan kostnad.",
  "Så här gör du: logga in på Mina sidor, välj Fakturor och tryck på Dela upp. Första betalningen ska vara hos oss senast den 31 oktober. Får du en påminnelse innan dess kan du bortse från den.",
  "Vi erhåller mätvärden från samtliga nätägare, och avseende din anläggning har vi nu tillsett att avläsningen sker en gång per månad. Jag följer upp det själv den 1 november och hör av mig till dig då.",
];

/** A reply of about so many words, of paragraphs that differ from one another. */
export function replyOf(words: number): string {
  const made: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const paragraph = (paragraphs[at % paragraphs.length] ?? "").replace("Karin", `Karin ${at}`).replace(/\d+/, String(100 + at));
    const left = paragraph.split(" ").slice(0, words - count);
    made.push(left.join(" "));
    count += left.length;
  }
  return made.join("\n\n");
}

const typed = " tillhandahålla snarast ";

export function measure(words: number, turns: number): Speed {
  const reply = replyOf(words);
  const base: Omit<CheckRequest, "reply"> = { customer, language: "sv", channel: "email" };
  const whole: number[] = [];
  const keystroke: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) whole.push(timed(() => createChecker().check({ ...base, reply })));
  const checker = createChecker();
  checker.check({ ...base, reply });
  const middle = reply.indexOf(" ", reply.length / 2);
  for (let turn = 0; turn < turns; turn += 1) {
    const typedSoFar = typed.slice(0, 1 + (turn % typed.length)) + String(turn);
    const now = reply.slice(0, middle) + typedSoFar + reply.slice(middle);
    keystroke.push(timed(() => checker.check({ ...base, reply: now })));
  }
  return { words, whole: percentiles(whole), keystroke: percentiles(keystroke) };
}

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function percentiles(times: number[]): [number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length * 0.5)] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
}

const rounds = 8;

/**
 * Measures all lengths, after a warm-up that is not counted. Of eight rounds the one with the lowest p95 is given: what else runs
 * on a machine only ever makes it slower.
 */
export function measureAll(): Speed[] {
  measure(600, 60);
  return [
    [50, 100],
    [200, 100],
    [600, 100],
    [5000, 25],
  ].map(([words = 0, turns = 0]) => {
    const all = Array.from({ length: rounds }, () => measure(words, turns));
    return all.reduce((best, one) => (one.keystroke[1] < best.keystroke[1] ? one : best));
  });
}

if (import.meta.main) {
  for (const { words, whole, keystroke } of measureAll()) {
    const show = ([p50, p95]: readonly [number, number]): string => `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
    console.log(`${words} words: whole ${show(whole)}; per keystroke ${show(keystroke)}`);
  }
}
