import type { LanguagePack } from "./pack.ts";
import { danger } from "./words/sv/danger.ts";
import { families } from "./words/sv/families.ts";
import { feelings } from "./words/sv/feelings.ts";
import { abbreviations, heads, openers, stopWords, suffixes } from "./words/sv/grammar.ts";
import { words as frequent } from "./words/sv/frequent.ts";
import { hints } from "./words/sv/hints.ts";
import { kinds } from "./words/sv/kinds.ts";
import { manner } from "./words/sv/manner.ts";
import { questions } from "./words/sv/questions.ts";
import { senses } from "./words/sv/senses.ts";
import { weights } from "./words/sv/weights.ts";

export const sv: LanguagePack = {
  language: "sv",
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
