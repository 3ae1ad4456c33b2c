import { words as commonDa, marks as marksDa } from "./words/da/frequent.ts";
import { words as commonEn, marks as marksEn } from "./words/en/frequent.ts";
import { foreign as foreignWords } from "./words/foreign.ts";
import { words as commonNb, marks as marksNb } from "./words/nb/frequent.ts";
import { words as commonSv, marks as marksSv } from "./words/sv/frequent.ts";
import type { DetectedLanguage, Language } from "./types.ts";
import { words } from "./words.ts";

/*
 * General detectors compare letter trigrams of long texts and fail on short Bokmål, which looks Danish to them. Here each
 * frequent word votes for the languages that have it, the more the fewer they are, and sequences of letters vote a little.
 */

const languages: readonly Language[] = ["sv", "da", "nb", "en"];
const wordsRead = 400;
const longestWord = 40;
const clearLead = 0.16;
const noLead = 0.02;
const leastEvidence = 0.9;
const missingLetter = 0.8;

type Votes = Record<Language, number>;
type Mark = { text: string; place: "start" | "end" | "any"; votes: Votes };

const noVotes = (): Votes => ({ sv: 0, da: 0, nb: 0, en: 0 });

/** What one word says: of languages, and that it is of another. Looked up once: a few thousand words make most of all texts. */
interface Vote {
  votes: Votes;
  strange: number;
}

const mostRemembered = 20_000;
const remembered = new Map<string, Vote>();

let table: { words: Map<string, Votes>; marks: Mark[]; foreign: Set<string> } | undefined;

/**
 * The language of a short text, by frequent words and letters; its first 400 words are read. `among` limits the answer to
 * some languages. Gives null for texts in other languages, for emoji, and where two fit equally well.
 */
export function detectLanguage(text: string, options: { among?: readonly Language[] } = {}): DetectedLanguage {
  const among = options.among ?? languages;
  const { votes, foreign, count } = vote(text);
  const total = languages.reduce((sum, language) => sum + (among.includes(language) ? votes[language] : 0), 0);
  const scores = noVotes();
  const ranked = languages.filter((language) => among.includes(language)).sort((a, b) => votes[b] - votes[a]);
  for (const language of ranked) scores[language] = total > 0 ? votes[language] / total : 0;
  const [best, second] = ranked;
  if (!best || votes[best] < leastEvidence * Math.min(1, count / 3) || votes[best] <= 0 || foreign > votes[best]) {
    return { language: null, uncertainBetween: [], scores };
  }
  const lead = second ? (votes[best] - votes[second]) / votes[best] : 1;
  const near = ranked.filter((language) => votes[best] - votes[language] < clearLead * votes[best]);
  return { language: lead < noLead ? null : best, uncertainBetween: near.length > 1 ? near : [], scores };
}

function vote(text: string): { votes: Votes; foreign: number; count: number } {
  const votes = noVotes();
  let foreign = 0;
  let count = 0;
  for (const { lower } of words(text.slice(0, 12_000))) {
    if (++count > wordsRead) break;
    const { votes: own, strange } = remembered.get(lower) ?? remember(lower);
    for (const language of languages) votes[language] += own[language];
    foreign += strange;
  }
  for (const language of languages) votes[language] = Math.max(0, votes[language]);
  return { votes, foreign, count };
}

function remember(word: string): Vote {
  if (remembered.size >= mostRemembered) remembered.clear();
  const vote = voteOf(word);
  remembered.set(word, vote);
  return vote;
}

function voteOf(word: string): Vote {
  const { words: common, marks, foreign } = (table ??= buildTable());
  const votes = noVotes();
  if (/\d/.test(word) || word.length > longestWord) return { votes, strange: 0 };
  const known = common.get(word);
  const isForeign = known === undefined && isForeignScript(word);
  if (known === undefined && !isForeign) voteByMarks(word, marks, votes);
  const own = known ?? votes;
  const strange = (isForeign ? 2 : 0) + (foreign.has(word) ? (known ? 0.2 : 1.6) : 0);
  return { votes: againstLetters(word, own), strange };
}

/** What a word has of letters that a language doesn't have speaks against that language, and no more than a name in a long text should. */
function againstLetters(word: string, votes: Votes): Votes {
  const swedish = /[äö]/.test(word);
  const danish = /[æø]/.test(word);
  if (swedish === danish) return votes;
  return swedish
    ? { ...votes, da: votes.da - missingLetter, nb: votes.nb - missingLetter }
    : { ...votes, sv: votes.sv - missingLetter };
}

function voteByMarks(word: string, marks: Mark[], votes: Votes): void {
  for (const mark of marks) {
    const there =
      mark.place === "start"
        ? word.startsWith(mark.text)
        : mark.place === "end"
          ? word.endsWith(mark.text)
          : word.includes(mark.text);
    if (there) for (const language of languages) votes[language] += mark.votes[language];
  }
}

/** Letters that none of the four has: other scripts, and the accents of other languages. */
function isForeignScript(word: string): boolean {
  return /[ß\u0100-\u02ff\u0370-\uffff]|[ñçãõþðìòùâîûýíúëï]/.test(word);
}

function buildTable(): { words: Map<string, Votes>; marks: Mark[]; foreign: Set<string> } {
  const common = new Map<string, Votes>();
  const marks = new Map<string, Votes>();
  const lists: [Language, string, string][] = [
    ["sv", commonSv, marksSv],
    ["da", commonDa, marksDa],
    ["nb", commonNb, marksNb],
    ["en", commonEn, marksEn],
  ];
  for (const [language, wordList, markList] of lists) {
    for (const word of split(wordList)) add(common, word, language);
    for (const mark of split(markList)) add(marks, mark, language);
  }
  for (const votes of common.values()) share(votes, [1.6, 0.75, 0.45, 0.3]);
  for (const votes of marks.values()) share(votes, [0.35, 0.15, 0.05, 0]);
  return {
    words: common,
    marks: [...marks].map(([mark, votes]) => ({
      text: mark.replaceAll("-", ""),
      place: mark.startsWith("-") ? "end" : mark.endsWith("-") ? "start" : "any",
      votes,
    })),
    foreign: new Set(split(foreignWords)),
  };
}

function split(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

function add(votes: Map<string, Votes>, key: string, language: Language): void {
  let there = votes.get(key);
  if (!there) votes.set(key, (there = noVotes()));
  there[language] = 1;
}

/** The fewer languages a word belongs to, the more it tells. */
function share(votes: Votes, worth: readonly number[]): void {
  const holders = languages.filter((language) => votes[language] > 0);
  for (const language of holders) votes[language] = worth[holders.length - 1] ?? 0;
}
