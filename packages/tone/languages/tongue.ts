import type { Language, LanguagePack, Reader } from "@lyhord/reading/core";
import { createReader } from "@lyhord/reading/core";
import type { RuleName, VoiceSaying } from "../finding.ts";
import type { Theme } from "../themes.ts";
import { compileAsking, type Asking, type AskingPatterns } from "../text/asking.ts";
import { compileWords, type Inflection, type WordList } from "../text/officialese.ts";
import { compilePhrases, type Phrases } from "../text/phrases.ts";
import type { OfficialeseEntry } from "../words/entry.ts";
import type { Cue, Cues } from "./cues.ts";

/** What a message can say of each rule, and of each thing to mend, in one language; `{name}` stands for what the finding names. */
export type Messages = Readonly<Record<RuleName | VoiceSaying | `mend-${Theme}`, string>>;

/** What a language knows beyond its word lists. */
export interface Grammar {
  readonly inflection: Inflection;
  /** A word that names a law by how it ends; tried on words of eight letters and more. */
  readonly lawWord: RegExp;
  /** Passive forms that hide who acts: whole words. */
  readonly passives: string;
  /** Words before a participle that make a passive of it, such as `blir`; tried with `participle`. */
  readonly auxiliaries: string;
  readonly participle: RegExp;
  /** The word for "I", in its forms with a verb too; and what can follow it without being a deed. */
  readonly first: readonly [i: string, noDeed: string];
  /** LIX above which long sentences and words together count: what well-written official text of the language has. */
  readonly heavyLix: number;
  /** Letters from which a word is long, and from which it is very long. */
  readonly longWord: readonly [long: number, veryLong: number];
}

/** Everything the coach knows of one language, as plain data, so that a language can be bundled apart. */
export interface ToneLanguage {
  readonly code: Language;
  readonly reading: LanguagePack;
  readonly cues: Cues;
  readonly grammar: Grammar;
  readonly asking: Asking;
  readonly officialese: readonly OfficialeseEntry[];
  readonly messages: Messages;
}

/** A language made ready for use. */
export interface Tongue {
  readonly code: Language;
  readonly reader: Reader;
  readonly phrases: Phrases<Cue>;
  readonly words: WordList;
  readonly passives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly noDeed: ReadonlySet<string>;
  readonly grammar: Grammar;
  readonly asking: AskingPatterns;
  readonly messages: Messages;
}

/** Compiles a language; a few tens of milliseconds, once. */
export function compileTongue(language: ToneLanguage): Tongue {
  return {
    code: language.code,
    reader: createReader([language.reading]),
    phrases: compilePhrases(language.cues),
    words: compileWords(language.officialese, language.grammar.inflection),
    passives: new Set(language.grammar.passives.split(/\s+/)),
    auxiliaries: new Set(language.grammar.auxiliaries.split(/\s+/)),
    first: new Set(language.grammar.first[0].split(/\s+/)),
    noDeed: new Set(language.grammar.first[1].split(/\s+/)),
    grammar: language.grammar,
    asking: compileAsking(language.asking),
    messages: language.messages,
  };
}
