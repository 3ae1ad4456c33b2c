import type { LanguagePack } from "./pack.ts";
import { danger } from "./words/en/danger.ts";
import { families } from "./words/en/families.ts";
import { feelings } from "./words/en/feelings.ts";
import { abbreviations, heads, openers, stopWords, suffixes } from "./words/en/grammar.ts";
import { words as frequent } from "./words/en/frequent.ts";
import { hints } from "./words/en/hints.ts";
import { kinds } from "./words/en/kinds.ts";
import { manner } from "./words/en/manner.ts";
import { questions } from "./words/en/questions.ts";
import { senses } from "./words/en/senses.ts";
import { weights } from "./words/en/weights.ts";

export const en: LanguagePack = {
  language: "en",
  pairs: false,
  linking: "",
  abbreviations,
  frequent,
  stopWords,
  suffixes,
  heads,
  openers,
  cues: [questions, danger, kinds, hints, families, feelings, senses, manner],
  weights,
};
