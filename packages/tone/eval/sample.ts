/*
 * Prints findings of a rule on the measuring half (but for the batches that are never read) that have not been judged yet, for judging by hand:
 *   node packages/tone/eval/sample.ts RULE [HOW MANY]
 * Every n-th is taken, so that a sample is spread over languages and the same on each run.
 */
import { findingsOf, judge, keyOf, labelKey, readLabels, readPairs, type Batch } from "./figures.ts";

/** Batches that nobody who changes the coach may read. */
const unread: ReadonlySet<Batch> = new Set(["fourth", "fifth"]);
const [rule = "officialese", wanted = "40"] = process.argv.slice(2);
const judged = new Set(readLabels().map(labelKey));
const all = findingsOf(
  readPairs()
    .filter((pair) => pair.split === "measure" && !unread.has(pair.batch))
    .map(judge),
).filter((one) => one.finding.rule === rule);
const open = all.filter((one) => !judged.has(keyOf(one)));
const step = Math.max(1, open.length / Number(wanted));
console.log(`${rule}: ${all.length} findings, ${all.length - open.length} judged`);
for (let at = 0; at < open.length && at / step < Number(wanted); at += step) {
  const { pair, side, finding } = open[Math.floor(at)]!;
  const text = finding.in === "reply" ? pair[side] : pair.customer;
  const around = text.slice(Math.max(0, finding.span[0] - 50), finding.span[1] + 40).replaceAll("\n", " ");
  const whole =
    finding.evidence === undefined
      ? `C: ${pair.customer} R: ${pair[side].replaceAll("\n", " ")}`
      : `«${finding.evidence}» ${around}`;
  console.log(JSON.stringify({ id: pair.id, side, rule, start: finding.span[0] }), whole);
}
