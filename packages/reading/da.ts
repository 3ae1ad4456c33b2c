import type { LanguagePack } from "./pack.ts";
import { danger } from "./words/da/danger.ts";
import { families } from "./words/da/families.ts";
import { feelings } from "./words/da/feelings.ts";
import { abbreviations, heads, openers, stopWords, suffixes } from "./words/da/grammar.ts";
import { words as frequent } from "./words/da/frequent.ts";
import { hints } from "./words/da/hints.ts";
import { kinds } from "./words/da/kinds.ts";
import { manner } from "./words/da/manner.ts";
import { questions } from "./words/da/questions.ts";
import { senses } from "./words/da/senses.ts";
import { weights } from "./words/da/weights.ts";

export const da: LanguagePack = {
  language: "da",
  pairs: true,
  linking: "s",
  abbreviations,
  frequent,
  stopWords,
  suffixes,
  heads,
  openers,
  cues: [questions, danger, kinds, hints, families, feelings, senses, manner],
  weights,
};
