import type { Dimension, RuleName, Severity } from "../finding.ts";

export interface Rule {
  readonly dimension: Dimension | "safety";
  /** Points the first finding asks for, before the dimension saturates. */
  readonly weight: number;
  /** What each further finding of the rule asks for, as a share of the one before. */
  readonly again: number;
  readonly severity: Severity;
  /** Often wrong by itself: said only of a reply that is weak as a whole, else counted among the `signs`. */
  readonly weak?: true;
}

const rule = (dimension: Rule["dimension"], weight: number, again: number, severity: Severity = "hint"): Rule => ({
  dimension,
  weight,
  again,
  severity,
});
const weak = (dimension: Rule["dimension"], weight: number, again: number): Rule => ({
  ...rule(dimension, weight, again),
  weak: true,
});

/**
 * All rules and what they weigh. The weights were set on the tuning half of the evaluation pairs. A rule is a `problem` only
 * where its measured precision has a lower bound of 90 %, or a missed one may cost a life or a secret or insult a customer (`insult`, unmeasured: no pair holds one), and `weak` where it is often wrong on replies that are good otherwise
 * (eval/README.md).
 */
export const rules: Readonly<Record<RuleName, Rule>> = {
  officialese: rule("clarity", 10, 0.9, "problem"),
  nominalisation: rule("clarity", 5, 0.85),
  filler: rule("clarity", 3, 0.8),
  "long-word": weak("clarity", 4, 0.85),
  "long-sentence": rule("clarity", 7, 0.9),
  passive: weak("clarity", 3, 0.9),
  lix: rule("clarity", 10, 1),
  "dense-paragraph": rule("clarity", 6, 0.8),
  buried: weak("clarity", 12, 1),
  unanswered: rule("relevance", 38, 0.75),
  "partly-answered": weak("relevance", 17, 0.75),
  "law-missing": rule("relevance", 45, 0.5),
  "no-substance": weak("relevance", 46, 1),
  "off-topic": weak("relevance", 9, 0.9),
  boilerplate: rule("relevance", 18, 0.8),
  hedge: weak("relevance", 18, 0.8),
  "law-unasked": rule("relevance", 16, 0.7),
  "operational-to-strategic": weak("relevance", 25, 1),
  "wrong-language": rule("relevance", 80, 1),
  "crisis-no-help": rule("relevance", 140, 1, "problem"),
  empty: rule("relevance", 1000, 1, "problem"),
  "no-greeting": weak("warmth", 2.5, 1),
  "no-signoff": weak("warmth", 1.5, 1),
  "wrong-name": rule("warmth", 15, 1),
  "third-person": weak("warmth", 9, 0.8),
  "no-person": weak("warmth", 5, 1),
  "missing-apology": weak("warmth", 17, 1),
  "misplaced-apology": rule("warmth", 28, 0.5),
  "missing-thanks": weak("warmth", 20, 1),
  "missing-sympathy": weak("warmth", 32, 1),
  blame: weak("warmth", 18, 0.8),
  lecture: weak("warmth", 13, 0.8),
  dismissive: weak("warmth", 15, 0.8),
  "non-apology": rule("warmth", 20, 0.7),
  insult: rule("warmth", 250, 0.5, "problem"),
  swearing: rule("warmth", 10, 0.7),
  "cheer-on-grave": rule("warmth", 22, 0.7),
  "over-familiar": rule("warmth", 10, 0.7),
  shouting: rule("warmth", 7, 0.8),
  curt: rule("warmth", 14, 1),
  "nobody-acts": weak("ownership", 24, 1),
  "vague-promise": weak("ownership", 16, 0.7),
  "no-time": weak("ownership", 8, 1),
  "contact-again": weak("ownership", 20, 0.7),
  "pass-the-buck": weak("ownership", 8, 0.7),
  "refusal-no-reason": weak("ownership", 9, 1),
  "refusal-no-alternative": weak("ownership", 13, 1),
  closing: weak("ownership", 10, 0.5),
  "too-long": weak("length", 60, 1),
  padding: rule("length", 34, 1),
  repetition: rule("length", 15, 0.8),
  "too-thin": rule("length", 25, 1),
  "asks-sensitive": rule("safety", 0, 1, "problem"),
  "repeats-sensitive": rule("safety", 0, 1, "problem"),
  voice: rule("clarity", 8, 0.9),
  signs: rule("clarity", 0, 1),
};
