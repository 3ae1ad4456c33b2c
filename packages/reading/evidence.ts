import type { Hit, Token, Tokens } from "./cues.ts";
import type { Feeling, Span } from "./types.ts";

/** Places named for one finding. */
export const mostEvidence = 12;

/** The hits of a section added up; the same words count once, by the strongest cue that covers them. */
export function weigh(hits: readonly Hit[]): number {
  let sum = 0;
  let covered = -1;
  let strongest = 0;
  for (const hit of hits) {
    if (hit.from < covered) {
      if (hit.weight > strongest) {
        sum += hit.weight - strongest;
        strongest = hit.weight;
      }
    } else {
      sum += hit.weight;
      strongest = hit.weight;
    }
    covered = Math.max(covered, hit.to);
  }
  return sum;
}

/** The places of the hits in the text, overlapping ones joined, at most a dozen. */
export function spansOf(hits: readonly Hit[], tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (const hit of hits) {
    const start = (tokens.list[hit.from] as Token).start;
    const end = (tokens.list[hit.to - 1] as Token).end;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (spans.length < mostEvidence) spans.push({ start, end });
  }
  return spans;
}

/** From a sum of weights to a share: one ordinary cue gives about a half, three nearly all. */
function confidenceOf(sum: number): number {
  return sum <= 0 ? 0 : Math.round((1 - Math.exp(-0.7 * sum)) * 100) / 100;
}

export function feelingOf(sum: number, evidence: Span[]): Feeling {
  return { confidence: confidenceOf(sum), evidence };
}
