import type { Language } from "./types.ts";

/**
 * Everything the reader knows of one language, as plain strings, so that a language can be bundled apart and compresses well.
 * The formats are described where they are read: cues in `cues.ts`, suffixes in `stems.ts`.
 */
export type LanguagePack = {
  language: Language;
  /** Whether a doubled letter counts as one, and ae, oe, aa as æ, ø, å, when words are compared. */
  pairs: boolean;
  /** The letter that joins the parts of a compound, or "". */
  linking: string;
  /** Four lines: abbreviations inside a sentence; those that may end it; names of months; words that are abbreviations before a number. */
  abbreviations: string;
  /** The most frequent words, which also tell the language. */
  frequent: string;
  stopWords: string;
  suffixes: string;
  /** Common last parts of compounds. */
  heads: string;
  /** Words that open a new clause, and greetings, after which a sentence may begin. */
  openers: string;
  cues: readonly string[];
  /** How much the beginnings of words speak for each kind; read in `kinds.ts`. */
  weights: string;
};
