import type { Hit, Tokens } from "./cues.ts";
import { confidenceOf, spansOf, weigh } from "./evidence.ts";
import type { Kind, KindName, Question, Span } from "./types.ts";

/** What the lists show, before the kinds are held against each other. */
export type Signs = { sum: Record<string, number>; hits: Record<string, Hit[]> };

const names: readonly KindName[] = [
  "crisis",
  "unsubscribe",
  "privacy",
  "strategic",
  "idea",
  "complaint",
  "praise",
  "operational",
  "other",
];

export function signsOf(hits: readonly Hit[]): Signs {
  const signs: Signs = { sum: {}, hits: {} };
  for (const hit of hits) (signs.hits[hit.section] ??= []).push(hit);
  for (const [section, list] of Object.entries(signs.hits)) signs.sum[section] = weigh(list);
  return signs;
}

/** What kind of message it is: every kind with some ground, likeliest first, `other` when there is none. */
export function findKinds(signs: Signs, tokens: Tokens, questions: readonly Question[]): Kind[] {
  const strength = strengths(signs, questions);
  const kinds: Kind[] = [];
  for (const name of names) {
    const sum = strength[name];
    if (sum <= 0) continue;
    const evidence = spansOf(signs.hits[name] ?? [], tokens);
    kinds.push({
      kind: name,
      confidence: confidenceOf(sum),
      evidence: evidence.length > 0 ? evidence : fromQuestions(questions),
    });
  }
  if (kinds.length === 0) return [{ kind: "other", confidence: 0.5, evidence: [] }];
  return kinds.sort((a, b) => strength[b.kind] - strength[a.kind]);
}

function fromQuestions(questions: readonly Question[]): Span[] {
  return questions.slice(0, 3).map(({ start, end }) => ({ start, end }));
}

/**
 * The kinds held against each other. What is asked makes a message operational unless something else shows more; why-questions
 * that are not about the writer ask for a policy; praise beside harm is meant otherwise.
 */
function strengths(signs: Signs, questions: readonly Question[]): Record<KindName, number> {
  const sum = (section: string): number => signs.sum[section] ?? 0;
  const { general, personal } = whyQuestions(signs);
  const asked = questions.some(({ form }) => form === "question") ? 0.6 : questions.length > 0 ? 0.4 : 0;
  const harm = sum("complaint") + (asked > 0 ? 0 : Math.min(0.45, (signs.hits["no"]?.length ?? 0) * 0.06)) + personal * 0.3;
  const good = sum("praise") + sum("grateful") * 0.15;
  const twisted = harm > 0.3 ? Math.min(good, sum("sarcastic") * 0.8) : 0;
  return {
    crisis: sum("crisis") * 2.3,
    unsubscribe: sum("unsubscribe") * 2.1,
    privacy: sum("privacy") * 2.1,
    strategic: (sum("strategic") * 1.9 + Math.min(1, general) * 0.8) * (isNear(signs) ? 0.5 : 1),
    idea: sum("idea") * 1.6,
    complaint: harm + twisted,
    praise: Math.max(0, good - twisted - Math.max(0, harm - 0.3) * 0.4) * (asked === 0.6 ? 0.9 : 1.2),
    operational: Math.min(1.2, sum("operational") * 0.5) + asked,
    other: sum("other") * 1.6,
  };
}

/** "Will you open on Saturday?" is no question of where you are going: a day or an own parcel stands beside what could be one. */
function isNear(signs: Signs): boolean {
  const sentences = new Set((signs.hits["strategic"] ?? []).map((hit) => hit.sentence));
  return (signs.hits["near"] ?? []).some((hit) => sentences.has(hit.sentence));
}

/** Why-questions by whether the writer stands in the same sentence. */
function whyQuestions(signs: Signs): { general: number; personal: number } {
  const self = new Set((signs.hits["self"] ?? []).map((hit) => hit.sentence));
  const why = signs.hits["why"] ?? [];
  const personal = why.filter((hit) => self.has(hit.sentence)).length;
  return { general: why.length - personal, personal };
}
