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

function strengths(signs: Signs, questions: readonly Question[]): Record<KindName, number> {
  const sum = (section: string): number => signs.sum[section] ?? 0;
  return {
    crisis: sum("crisis") * 3,
    unsubscribe: sum("unsubscribe") * 2,
    privacy: sum("privacy") * 2,
    strategic: sum("strategic") * 1.5,
    idea: sum("idea") * 1.2,
    complaint: sum("complaint"),
    praise: sum("praise"),
    operational: sum("operational") * 0.5 + (questions.length > 0 ? 0.7 : 0),
    other: sum("other"),
  };
}
