import type { Dimension, Finding, Result, RuleName } from "@lyhord/tone/core";

export const dimensions = ["clarity", "relevance", "warmth", "ownership", "length"] as const satisfies readonly Dimension[];

/** What is longer is about a passage: it is marked beside, not under, since lines under all of it would hide the others. */
const longestUnderlined = 120;

/** Rules about something that is missing: there are no words to underline. */
const aboutAbsence: ReadonlySet<RuleName> = new Set([
  "unanswered",
  "partly-answered",
  "law-missing",
  "no-substance",
  "crisis-no-help",
  "empty",
  "no-greeting",
  "no-signoff",
  "no-person",
  "missing-apology",
  "missing-thanks",
  "missing-sympathy",
  "curt",
  "nobody-acts",
  "no-time",
  "refusal-no-reason",
  "refusal-no-alternative",
  "too-long",
  "too-thin",
  "lix",
  "wrong-language",
]);

/** Rules about single words, where an organisation may say that the word is one of its own. */
const aboutWords: ReadonlySet<RuleName> = new Set(["officialese", "nominalisation", "filler", "long-word", "passive"]);

/** Rules whose remark should be seen before a reply leaves, though it may turn out to be wrong. */
const wantsALook: ReadonlySet<RuleName> = new Set(["unanswered", "wrong-language", "wrong-name", "crisis-no-help"]);

export type Mark = "underline" | "passage" | "none";

export function markOf(finding: Finding): Mark {
  if (finding.in !== "reply" || finding.evidence === undefined || aboutAbsence.has(finding.rule)) return "none";
  const [start, end] = finding.span;
  return end - start <= longestUnderlined ? "underline" : "passage";
}

export function isAboutWord({ rule }: Finding): boolean {
  return aboutWords.has(rule);
}

/** A word is marked where it stands; however surely it is a heavy one, it is no reason to pause. */
export function isGrave({ rule, dimension, severity }: Finding): boolean {
  return dimension === "safety" || (severity === "problem" && !aboutWords.has(rule));
}

/** What is listed before sending; of a reply that has just been begun, only what will not mend itself. */
export function isSerious(finding: Finding, isBegun: boolean): boolean {
  return isGrave(finding) || (!isBegun && wantsALook.has(finding.rule));
}

/** By what a remark is known again after the text around it has changed. */
export function keyOf({ rule, evidence }: Finding): string {
  return `${rule} ${evidence?.toLocaleLowerCase() ?? ""}`;
}

export interface Remarked {
  findings: Finding[];
  /** What is too weak to be said unasked, but took its part of the scores. */
  signs: Finding[];
  scores: Result["scores"];
  /** How many are left out. */
  ignored: number;
}

/** All remarks but those that are ignored here, and the scores without what those took. */
export function withoutIgnored(result: Result, ignored: ReadonlySet<string>): Remarked {
  const scores = { ...result.scores };
  const isKept = (finding: Finding): boolean => {
    if (!ignored.has(keyOf(finding))) return true;
    if (finding.dimension !== "safety") scores[finding.dimension] = Math.min(100, scores[finding.dimension] + finding.penalty);
    return false;
  };
  const said = [...result.safety, ...result.findings.filter(({ rule }) => rule !== "signs")];
  const unsaid = result.findings.flatMap(({ parts = [] }) => parts);
  const findings = said.filter(isKept);
  const signs = unsaid.filter(isKept);
  return { findings, signs, scores, ignored: said.length + unsaid.length - findings.length - signs.length };
}
