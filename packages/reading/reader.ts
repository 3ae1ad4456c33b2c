import { splitByHeads, compileHeads, type Heads } from "./compounds.ts";
import { compileCues, findCues, tokenise, type CueIndex, type Hit, type Tokens } from "./cues.ts";
import { featuresOf, findKinds, signsOf, weightsWith, type Features, type Weights } from "./kinds.ts";
import { detectLanguage } from "./language.ts";
import { findManner } from "./manner.ts";
import { blankMarkup, plainText } from "./markup.ts";
import type { LanguagePack } from "./pack.ts";
import { findPersonalData } from "./personal-data.ts";
import { findQuestions } from "./questions.ts";
import { splitSentences, type Abbreviations } from "./sentences.ts";
import { compileSuffixes, stemWith, type StemRules } from "./stems.ts";
import { summarise } from "./summary.ts";
import type { Kind, Language, Manner, PersonalDataFinding, Question, Reading, Sentence } from "./types.ts";

/** Reads messages in the languages it was made with. Where no language is given, it is detected; see `readAs`. */
export type Reader = {
  sentences(text: string, language?: Language): Sentence[];
  questions(text: string, language?: Language): Question[];
  kinds(text: string, language?: Language): Kind[];
  /** What the kinds are weighed by; for whoever learns the weights. */
  features(text: string, language?: Language): Features;
  manner(text: string, language?: Language): Manner;
  personalData(text: string): PersonalDataFinding[];
  read(text: string, options?: { language?: Language }): Reading;
  stem(word: string, language: Language): string;
  stopWords(language: Language): ReadonlySet<string>;
  splitCompound(word: string, language: Language): string[] | null;
};

type Compiled = {
  pack: LanguagePack;
  cues: CueIndex;
  abbreviations: Abbreviations;
  stopWords: ReadonlySet<string>;
  suffixes: StemRules;
  heads: Heads;
  weights: Weights;
};

/** A text read as far as its cues; `plain` is the text with its HTML tags blanked. */
type Scan = { plain: string; own: Compiled; tokens: Tokens; hits: Hit[]; isMarked: boolean };

const longestWord = 60;

/**
 * Makes a reader of one or more languages, so that an application can bundle only those it needs. A text in another language
 * is read as the nearest of them. Throws a `RangeError` when no language is given.
 */
export function createReader(packs: readonly LanguagePack[]): Reader {
  const [first] = packs;
  if (!first) throw new RangeError("A reader needs at least one language.");
  const among = packs.map((pack) => pack.language);
  const compiled = new Map<Language, Compiled>();

  const languageOf = (text: string): Language => {
    const { language, uncertainBetween } = detectLanguage(text, { among });
    return language ?? uncertainBetween[0] ?? first.language;
  };
  const compiledFor = (language: Language): Compiled => {
    const there = compiled.get(language);
    if (there) return there;
    const made = compile(packs.find((pack) => pack.language === language) ?? first);
    compiled.set(language, made);
    return made;
  };
  const scan = (text: string, language?: Language): Scan => {
    const plain = blankMarkup(text);
    const own = compiledFor(language ?? languageOf(plain));
    const tokens = tokenise(plain, splitSentences(plain, own.abbreviations), own.cues);
    return { plain, own, tokens, hits: findCues(tokens, own.cues), isMarked: plain !== text };
  };
  const asked = ({ plain, own, tokens, hits, isMarked }: Scan): Question[] => {
    const questions = findQuestions(plain, tokens, hits, own.stopWords, own.cues.openers);
    return isMarked ? questions.map((one) => ({ ...one, text: plainText(one.text.replaceAll(/\s+/g, " ")) })) : questions;
  };

  return {
    sentences: (text, language) => splitSentences(text, compiledFor(language ?? languageOf(text)).abbreviations),
    questions: (text, language) => asked(scan(text, language)),
    kinds: (text, language) => {
      const found = scan(text, language);
      return findKinds(found.plain, signsOf(found.hits), found.tokens, asked(found), found.own.weights);
    },
    features: (text, language) => {
      const found = scan(text, language);
      return featuresOf(found.plain, signsOf(found.hits), found.tokens, asked(found));
    },
    manner: (text, language) => {
      const { plain, tokens, hits } = scan(text, language);
      return findManner(plain, tokens, signsOf(hits));
    },
    personalData: (text) => {
      const { own, tokens, hits } = scan(text);
      return findPersonalData(text, own.pack.language, tokens, hits);
    },
    read: (text, options = {}) => {
      const language = detectLanguage(blankMarkup(text), { among });
      const readAs = options.language ?? language.language ?? language.uncertainBetween[0] ?? first.language;
      const found = scan(text, readAs);
      const { plain, own, tokens, hits } = found;
      const signs = signsOf(hits);
      const questions = asked(found);
      const parts = {
        language,
        readAs: own.pack.language,
        questions,
        kinds: findKinds(plain, signs, tokens, questions, own.weights),
        manner: findManner(plain, tokens, signs),
        // A number in an attribute can be found by whoever looks, so it is looked for in the whole text.
        personalData: findPersonalData(text, own.pack.language, tokens, hits),
      };
      return { ...parts, summary: summarise(plain, parts) };
    },
    stem: (word, language) => (word.length > longestWord ? word : stemWith(word.toLowerCase(), compiledFor(language).suffixes)),
    stopWords: (language) => compiledFor(language).stopWords,
    splitCompound: (word, language) => {
      const own = compiledFor(language);
      return word.length > longestWord ? null : splitByHeads(word, own.heads, own.pack.linking);
    },
  };
}

function compile(pack: LanguagePack): Compiled {
  const [inside = "", ending = "", months = "", numbered = ""] = pack.abbreviations.trim().split("\n");
  return {
    pack,
    cues: compileCues(pack.cues, pack.openers, setOf(`${pack.frequent} ${pack.stopWords}`), pack.pairs),
    abbreviations: {
      inside: setOf(inside),
      ending: setOf(ending),
      months: setOf(months),
      numbered: setOf(numbered),
      starters: setOf(pack.stopWords),
    },
    stopWords: setOf(pack.stopWords),
    suffixes: compileSuffixes(pack.suffixes),
    heads: compileHeads(pack.heads),
    weights: weightsWith(pack.weights),
  };
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
