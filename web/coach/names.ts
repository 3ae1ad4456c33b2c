import type { Dimension, Finding } from "@lyhord/tone/core";
import { m } from "../texts/index.ts";
import { isGrave } from "./remarks.ts";

export const dimensionNames: Record<Dimension | "safety", () => string> = {
  clarity: m.coach_clarity,
  relevance: m.coach_relevance,
  warmth: m.coach_warmth,
  ownership: m.coach_ownership,
  length: m.coach_length,
  safety: m.coach_safety,
};

export function severityName(finding: Finding): string {
  return isGrave(finding) ? m.coach_problem() : m.coach_hint();
}
