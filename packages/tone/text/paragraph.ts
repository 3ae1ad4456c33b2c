import type { Tongue } from "../languages/tongue.ts";
import type { Cue } from "../languages/cues.ts";
import { matchPhrases, type Hit } from "./phrases.ts";
import { isWord, tokens, type Token } from "./tokens.ts";

/** A sentence with what was noticed in it. Offsets are within the text that was read. */
export interface SentenceReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
  readonly hits: readonly Hit<Cue>[];
  readonly cues: ReadonlySet<Cue>;
  /** Stems of the words that say what it is about, and of the parts of compounds. */
  readonly topics: ReadonlySet<string>;
  /** Greeting, sign-off, thanks, good wishes, an offer to write again: nothing of the matter itself. */
  readonly formula: boolean;
  /** Its words in lower case, to know it again by. */
  readonly key: string;
  /** How much can be held on to: figures, times, addresses, names of things, steps; 0 and up. */
  readonly facts: number;
}

/** A paragraph, read once and kept; see `createChecker`. */
export interface ParagraphReading {
  readonly text: string;
  readonly sentences: readonly SentenceReading[];
  readonly words: number;
  readonly cues: ReadonlySet<Cue>;
  /** Every phrase found, by its kind, with the sentence it stands in. */
  readonly hits: ReadonlyMap<Cue, readonly ParagraphHit[]>;
  /** Sentences that say something of the matter, and what they are about together. */
  readonly matter: readonly SentenceReading[];
  readonly topics: ReadonlySet<string>;
  /** Of the matter: its words, and those over six letters, for LIX. */
  readonly matterWords: number;
  readonly longWords: number;
}

export interface ParagraphHit {
  readonly hit: Hit<Cue>;
  readonly sentence: SentenceReading;
}

const formulaCues: readonly Cue[] = ["greeting", "signoff", "goodWish", "thanks", "contactOptional", "glad"];
const substanceCues: readonly Cue[] = ["commit", "refusal", "time", "reason", "law", "blame", "dismissive", "contactAgain"];
const courtesyCues: readonly Cue[] = ["goodWish", "signoff"];
const longestTopic = 40;
const link = /https?:\/\/|www\.|[\p{L}\d-]\.(?:se|dk|no|com|org|net|eu|nu|example|uk)\b|@/iu;

/**
 * Reads one paragraph: its sentences, the cues and topics of each, and how much of it is substance. `read` is given so that sentences
 * already read can be kept; what it gives may stand elsewhere.
 */
export function readParagraph(
  text: string,
  tongue: Tongue,
  read: (text: string, tongue: Tongue) => SentenceReading = readSentence,
): ParagraphReading {
  const sentences = tongue.reader.sentences(text, tongue.code).map((one) => movedTo(one.start, read(one.text, tongue)));
  const cues = new Set<Cue>();
  const hits = new Map<Cue, ParagraphHit[]>();
  for (const sentence of sentences) {
    for (const cue of sentence.cues) cues.add(cue);
    for (const hit of sentence.hits) {
      const same = hits.get(hit.kind);
      if (same) same.push({ hit, sentence });
      else hits.set(hit.kind, [{ hit, sentence }]);
    }
  }
  const matter = sentences.filter((sentence) => !sentence.formula);
  return {
    text,
    sentences,
    words: wordsIn(sentences),
    cues,
    hits,
    matter,
    topics: new Set(matter.flatMap((sentence) => [...sentence.topics])),
    matterWords: wordsIn(matter),
    longWords: matter.reduce((sum, one) => sum + one.words.filter((word) => word.raw.length > lixLetters).length, 0),
  };
}

const lixLetters = 6;
const wordsIn = (sentences: readonly SentenceReading[]): number => sentences.reduce((sum, one) => sum + one.words.length, 0);

/** Reads one sentence, as if nothing stood before it. */
export function readSentence(text: string, tongue: Tongue): SentenceReading {
  const words = tokens(text);
  const hits = matchPhrases(tongue.phrases, words);
  const cues = new Set(hits.map((hit) => hit.kind));
  for (const word of words) if (isLaw(word, tongue)) cues.add("law");
  if (tellsADeed(words, tongue)) cues.add("commit");
  return {
    text,
    start: 0,
    end: text.length,
    words,
    hits,
    cues,
    topics: topicsOf(words, tongue),
    formula: isFormula(words, hits, cues) && !goesOn.test(text),
    key: words.map((word) => word.low).join(" "),
    facts: factsOf(text, words, cues),
  };
}

function movedTo(start: number, sentence: SentenceReading): SentenceReading {
  const by = start - sentence.start;
  if (by === 0) return sentence;
  return {
    ...sentence,
    start,
    end: sentence.end + by,
    words: sentence.words.map((word) => ({ raw: word.raw, low: word.low, start: word.start + by, end: word.end + by })),
    hits: sentence.hits.map((hit) => ({ ...hit, start: hit.start + by, end: hit.end + by })),
  };
}

/** "I" and a verb of doing: a person says what they do, have done or will do. */
function tellsADeed(words: readonly Token[], tongue: Tongue): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    return next !== undefined && tongue.first.has(word.low) && /^\p{Ll}/u.test(next.raw) && !tongue.noDeed.has(next.low);
  });
}

export function isLaw(word: Token, tongue: Tongue): boolean {
  return word.low.length >= 8 && word.low.length <= longestTopic && tongue.grammar.lawWord.test(word.low);
}

/** The stems a run of words is about. A compound also gives its parts. */
export function topicsOf(words: readonly Token[], tongue: Tongue): Set<string> {
  const stop = tongue.reader.stopWords(tongue.code);
  const topics = new Set<string>();
  for (const word of words) {
    if (word.low.length < 3 || word.low.length > longestTopic || stop.has(word.low)) continue;
    if (/^\d/.test(word.low)) {
      topics.add(word.low);
      continue;
    }
    topics.add(tongue.reader.stem(word.low, tongue.code));
    if (word.low.length < 8) continue;
    for (const part of tongue.reader.splitCompound(word.low, tongue.code) ?? []) {
      if (part.length > 3) topics.add(tongue.reader.stem(part, tongue.code));
    }
  }
  return topics;
}

function isFormula(words: readonly Token[], hits: readonly Hit<Cue>[], cues: ReadonlySet<Cue>): boolean {
  if (words.length === 0) return true;
  if (courtesyCues.some((cue) => cues.has(cue)) && words.length <= 12 && !cues.has("commit") && !cues.has("refusal")) return true;
  if (substanceCues.some((cue) => cues.has(cue)) && !(cues.has("contactOptional") && !cues.has("commit"))) return false;
  const covered = hits.filter((hit) => formulaCues.includes(hit.kind)).reduce((sum, hit) => sum + hit.to - hit.from, 0);
  if (covered === 0) return false;
  // "Hello Karen, we open at ten": a greeting that goes on.
  if (onlyGreets(hits) && words.length - covered > nameWords) return false;
  return words.length <= 6 || covered * 3 >= words.length || cues.has("contactOptional");
}

/** "Hi, it's red": a greeting and the matter in one. */
const goesOn = /^\W*(?:hej|hei|hi|hello|hallo)(?: \p{L}+)?[,!] (?:det|den|de|it|it's|it’s|they|they're) \p{L}/iu;
const nameWords = 2;
const onlyGreets = (hits: readonly Hit<Cue>[]): boolean =>
  hits.every((hit) => hit.kind === "greeting" || !formulaCues.includes(hit.kind));

function factsOf(text: string, words: readonly Token[], cues: ReadonlySet<Cue>): number {
  let facts = 0;
  for (const [index, word] of words.entries()) {
    if (/\d/.test(word.raw)) facts += 1;
    else if (index > 0 && isWord(word) && /^\p{Lu}\p{Ll}/u.test(word.raw)) facts += 0.4;
  }
  if (cues.has("number")) facts += 0.6;
  if (cues.has("time")) facts += 1;
  if (cues.has("step")) facts += 0.7;
  if (cues.has("commit")) facts += 1.2;
  if (cues.has("place")) facts += 0.4;
  if (cues.has("reason")) facts += 0.3;
  if (cues.has("free")) facts += 0.5;
  if (link.test(text)) facts += 1;
  if (/[”"»'“][^”"»“]{2,40}[”"»“]/.test(text)) facts += 0.6;
  return Math.min(facts, 6);
}

/** How much of `wanted` is found in `there`, from 0 to 1. Long stems also meet by their first letters. */
export function overlap(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let met = 0;
  for (const stem of wanted) if (meets(stem, there)) met += 1;
  return met / wanted.size;
}

/** The same of several sets taken together. */
export function overlapWithAll(wanted: ReadonlySet<string>, there: readonly ReadonlySet<string>[]): number {
  if (wanted.size === 0) return 0;
  let met = 0;
  for (const stem of wanted) if (there.some((one) => meets(stem, one))) met += 1;
  return met / wanted.size;
}

const sharedBeginning = 5;

function meets(stem: string, there: ReadonlySet<string>): boolean {
  if (there.has(stem)) return true;
  return stem.length >= sharedBeginning && beginningsOf(there).has(stem.slice(0, sharedBeginning));
}

/** How the stems of a set begin; kept as long as the set is. */
const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function beginningsOf(topics: ReadonlySet<string>): ReadonlySet<string> {
  const known = beginnings.get(topics);
  if (known) return known;
  const made = new Set<string>();
  for (const one of topics) if (one.length >= sharedBeginning) made.add(one.slice(0, sharedBeginning));
  beginnings.set(topics, made);
  return made;
}
