import type { LanguagePack } from "./pack.ts";
import { danger } from "./words/nb/danger.ts";
import { families } from "./words/nb/families.ts";
import { feelings } from "./words/nb/feelings.ts";
import { abbreviations, heads, openers, stopWords, suffixes } from "./words/nb/grammar.ts";
import { words as frequent } from "./words/nb/frequent.ts";
import { hints } from "./words/nb/hints.ts";
import { kinds } from "./words/nb/kinds.ts";
import { manner } from "./words/nb/manner.ts";
import { questions } from "./words/nb/questions.ts";
import { senses } from "./words/nb/senses.ts";
import { weights } from "./words/nb/weights.ts";

export const nb: LanguagePack = {
  language: "nb",
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
