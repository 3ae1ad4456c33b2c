import type { Hit, Tokens } from "./cues.ts";
import { spansOf } from "./evidence.ts";
import type { PersonalDataFinding } from "./types.ts";

/** Personal data in a text, in order, without overlaps. */
export function findPersonalData(_text: string, tokens: Tokens, hits: readonly Hit[]): PersonalDataFinding[] {
  const health = spansOf(
    hits.filter((hit) => hit.section === "health"),
    tokens,
  );
  return health.map((span) => ({ ...span, type: "health" as const, valid: true }));
}

/** The text with each finding replaced by its type in brackets, such as `[personnummer]`. */
export function redactWith(text: string, findings: readonly PersonalDataFinding[]): string {
  let out = "";
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < at) continue;
    out += `${text.slice(at, finding.start)}[${finding.type}]`;
    at = finding.end;
  }
  return out + text.slice(at);
}
