import type { Language } from "@lyhord/reading/core";
import type { Mending } from "./themes.ts";

/** What a reply is judged by. Each is 0–100, where 100 is nothing to remark on. */
export type Dimension = "clarity" | "relevance" | "warmth" | "ownership" | "length";

/** `problem` is something that rarely turns out to be right; `hint` is worth a look. */
export type Severity = "problem" | "hint";

/** Every rule there is. What each looks for is in `rules/rules.ts`. */
export type RuleName =
  | "officialese"
  | "nominalisation"
  | "filler"
  | "long-word"
  | "long-sentence"
  | "passive"
  | "lix"
  | "dense-paragraph"
  | "buried"
  | "unanswered"
  | "partly-answered"
  | "law-missing"
  | "no-substance"
  | "off-topic"
  | "boilerplate"
  | "hedge"
  | "law-unasked"
  | "operational-to-strategic"
  | "wrong-language"
  | "crisis-no-help"
  | "empty"
  | "no-greeting"
  | "no-signoff"
  | "wrong-name"
  | "third-person"
  | "no-person"
  | "missing-apology"
  | "misplaced-apology"
  | "missing-thanks"
  | "missing-sympathy"
  | "blame"
  | "lecture"
  | "dismissive"
  | "non-apology"
  | "insult"
  | "swearing"
  | "cheer-on-grave"
  | "over-familiar"
  | "shouting"
  | "curt"
  | "nobody-acts"
  | "vague-promise"
  | "no-time"
  | "contact-again"
  | "pass-the-buck"
  | "refusal-no-reason"
  | "refusal-no-alternative"
  | "closing"
  | "too-long"
  | "padding"
  | "repetition"
  | "too-thin"
  | "asks-sensitive"
  | "repeats-sensitive"
  | "voice"
  | "signs";

/** What a rule of an organisation's voice says, where it has no message of its own and there is no other word to propose. */
export type VoiceSaying = "voice-avoid" | "voice-min" | "voice-max" | "voice-with";

/**
 * One remark on a reply, near the shape of a vfile-message.
 *
 * `penalty` is what it takes from its dimension: a dimension's score is 100 minus the penalties of its findings, no more and no
 * less. Safety remarks stand beside the scores and cost nothing.
 */
export interface Finding {
  readonly rule: RuleName;
  readonly dimension: Dimension | "safety";
  readonly severity: Severity;
  /** `[start, end)` in UTF-16 code units, in the text that `in` names. */
  readonly span: readonly [start: number, end: number];
  readonly in: "reply" | "customer";
  /** What it is and why, in the agent's language. */
  readonly message: string;
  /** The words it is about, as written. */
  readonly evidence?: string;
  /** What can be put in place of the span as it stands; the empty string takes it out. */
  readonly replacement?: string;
  /** Other ways to say it, best first, when the sentence must be recast by hand. */
  readonly suggestions?: readonly string[];
  readonly penalty: number;
  /** Of `signs`: the weak remarks it stands for, whose penalties are its own. */
  readonly parts?: readonly Finding[];
}

/** What a rule hands over: a finding that has not been weighed or put into words yet. */
export interface Draft {
  readonly rule: RuleName;
  readonly start: number;
  readonly end: number;
  readonly in?: "customer";
  /** How much of the rule's weight: 1 unless told. */
  readonly share?: number;
  /** Too weak to be said, whatever the reply is like otherwise: it only counts among the `signs`. */
  readonly faint?: boolean;
  /** What the message names, by the message's own placeholders. */
  readonly words?: Readonly<Record<string, string>>;
  readonly replacement?: string | null;
  readonly suggestions?: readonly string[];
  /** For a rule of an organisation's own voice: its message, or which of ours, dimension, severity and weight. */
  readonly own?: { message?: string; saying?: VoiceSaying; dimension: Dimension; severity: Severity; weight: number };
}

export interface Result {
  /** The language the reply was read in. */
  readonly language: Language;
  /** 0–100, one decimal: the five together, pulled toward the worst. */
  readonly score: number;
  readonly scores: Readonly<Record<Dimension, number>>;
  /** In the order of the text, those of the customer's text last. */
  readonly findings: readonly Finding[];
  /** The few things that would mend it, what would raise the score most first; at most five, none for small change. */
  readonly toMend: readonly Mending[];
  /** Remarks on personal data. They don't touch the score. */
  readonly safety: readonly Finding[];
}
