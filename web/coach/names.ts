import type { Dimension, Finding } from "@lyhord/tone/core";
import { m } from "../texts/index.ts";

export const dimensionNames: Record<Dimension | "safety", () => string> = {
  clarity: m.coach_clarity,
  relevance: m.coach_relevance,
  warmth: m.coach_warmth,
  ownership: m.coach_ownership,
  length: m.coach_length,
  safety: m.coach_safety,
};

export function severityName({ severity, dimension }: Finding): string {
  return severity === "problem" || dimension === "safety" ? m.coach_problem() : m.coach_hint();
}
