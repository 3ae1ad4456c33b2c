import type { Finding, RuleName } from "./finding.ts";

/** What a person would say is the matter with a reply, each the sum of several rules. */
export type Theme =
  | "danger"
  | "abuse"
  | "language"
  | "no-answer"
  | "unasked"
  | "lecture"
  | "blame"
  | "cold"
  | "no-owner"
  | "heavy"
  | "voice";

/** One thing that would mend a reply: what to do, where it first shows, and how much there is to win. */
export interface Mending {
  readonly theme: Theme;
  /** What to do, in the agent's language. */
  readonly message: string;
  /** Points that the total would rise by if all of it were gone. */
  readonly gain: number;
  /** The rules that remarked on it, the costliest first, and how many remarks they made. */
  readonly rules: readonly RuleName[];
  readonly count: number;
  /** Where the costliest of them first shows. */
  readonly span: Finding["span"];
  readonly in: Finding["in"];
  readonly evidence?: string;
}

const rulesOf: Readonly<Record<Theme, readonly RuleName[]>> = {
  danger: ["crisis-no-help"],
  abuse: ["insult", "swearing"],
  language: ["wrong-language"],
  "no-answer": [
    "unanswered",
    "partly-answered",
    "law-missing",
    "no-substance",
    "hedge",
    "buried",
    "operational-to-strategic",
    "too-thin",
    "padding",
    "empty",
  ],
  unasked: ["too-long", "off-topic", "boilerplate", "repetition"],
  lecture: ["law-unasked", "lecture"],
  blame: ["blame", "dismissive", "non-apology"],
  cold: [
    "third-person",
    "no-person",
    "missing-apology",
    "missing-thanks",
    "missing-sympathy",
    "misplaced-apology",
    "cheer-on-grave",
    "over-familiar",
    "shouting",
    "curt",
    "no-greeting",
    "no-signoff",
    "wrong-name",
  ],
  "no-owner": [
    "nobody-acts",
    "vague-promise",
    "no-time",
    "contact-again",
    "pass-the-buck",
    "refusal-no-reason",
    "refusal-no-alternative",
    "closing",
  ],
  heavy: ["officialese", "nominalisation", "filler", "long-word", "long-sentence", "passive", "lix", "dense-paragraph"],
  voice: ["voice"],
};

/** Which theme a rule belongs to; of those that are none's, such as remarks on safety, nothing. */
export const themeOf: ReadonlyMap<RuleName, Theme> = new Map(
  (Object.keys(rulesOf) as Theme[]).flatMap((theme) => rulesOf[theme].map((rule) => [rule, theme] as const)),
);
