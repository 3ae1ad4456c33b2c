import { da } from "./da.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { redactWith } from "./personal-data.ts";
import { createReader } from "./reader.ts";
import { sv } from "./sv.ts";
import type { Kind, Language, Manner, PersonalDataFinding, Question, Reading, Sentence } from "./types.ts";

/*
 * The front door with all four languages. To bundle fewer, import `createReader` from "@lyhord/reading/core" and the languages
 * from "@lyhord/reading/sv" and its kin. No function here throws on any string, and all take time linear in its length.
 */

export { createReader, detectLanguage, paragraphs, plainText, summarise, words } from "./core.ts";
export type { LanguagePack, Reader } from "./core.ts";
export type * from "./types.ts";
export { da, en, nb, sv };

const reader = createReader([sv, da, nb, en]);

/** The sentences of a text in a language; abbreviations, clock times and list items don't mislead it. Offsets are UTF-16. */
export function sentences(text: string, language?: Language): Sentence[] {
  return reader.sentences(text, language);
}

/** What the writer wants to know or wants done, also without a question mark, in the order of the text. */
export function questions(text: string, language?: Language): Question[] {
  return reader.questions(text, language);
}

/** What kind of message it is, likeliest first, each with the places that show it. Never empty: `other` is always an answer. */
export function kinds(text: string, language?: Language): Kind[] {
  return reader.kinds(text, language);
}

/** How the message is meant: upset, urgent, grateful, sarcastic, each from 0 to 1, and for whom it is written. */
export function manner(text: string, language?: Language): Manner {
  return reader.manner(text, language);
}

/** Identity numbers, cards, accounts, phones, addresses and health in a text, with whether their check digits hold. */
export function personalData(text: string): PersonalDataFinding[] {
  return reader.personalData(text);
}

/** The text with its personal data replaced by the name of what stood there, such as `[personnummer]`. */
export function redact(text: string, findings: readonly PersonalDataFinding[] = personalData(text)): string {
  return redactWith(text, findings);
}

/** Everything in one pass, for the line above a composer. */
export function read(text: string, options: { language?: Language } = {}): Reading {
  return reader.read(text, options);
}

/** The stem of a word, for matching only: "faktura", "fakturan", "fakturor" and "fakturorna" have the same. */
export function stem(word: string, language: Language): string {
  return reader.stem(word, language);
}

/** Words of the language that say nothing of the matter, in lower case. */
export function stopWords(language: Language): ReadonlySet<string> {
  return reader.stopWords(language);
}

/** The parts of a compound, lower case and without the joining s, or null when it is not seen to be one. */
export function splitCompound(word: string, language: Language): string[] | null {
  return reader.splitCompound(word, language);
}
