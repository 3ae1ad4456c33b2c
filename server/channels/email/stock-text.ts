import {
  acknowledging,
  away,
  contactInstead,
  courtesy,
  greeting,
  negative,
  notToBeAnswered,
  number,
  personal,
  received,
  saysItIsAutomatic,
  signOff,
} from "./stock-words.ts";

/** What programs say in the name of others, told sentence by sentence: with it a text can be known as nothing else. */
export interface StockText {
  /** The words with which it says of itself that it is automatic. */
  automatic: string | null;
  /** The words with which it says that somebody is away. */
  away: string | null;
  /** The words with which it says that something has come in. */
  acknowledging: string | null;
  /** How much of it is such words, from 0 to 1; 0 where it asks anything. */
  share: number;
}

/** A text longer than this is nobody's absence note or acknowledgement, whatever its words. */
const longest = 1500;

/** Under a greeting stand names and addresses: lines of so many words at most. */
const longestNameplate = 5;

/**
 * Reads a text as what a program might have written for somebody. It is taken apart into clauses, and each has to be one that such programs
 * use: a person's own matter, in whatever words, is one that none does.
 */
export function stockTextOf(text: string): StockText {
  const found: StockText = { automatic: null, away: null, acknowledging: null, share: 0 };
  if (text.length > longest) return found;
  let all = 0;
  let known = 0;
  let isSigned = false;
  for (const clause of clausesOf(text)) {
    all += clause.length;
    const says = (pattern: RegExp) => pattern.exec(clause)?.[0].trim() ?? null;
    const automatic = says(saysItIsAutomatic);
    const absent = says(away);
    const isHouses = !personal.test(clause) && !negative.test(clause);
    const come =
      isHouses && tailOf(clause).every((word) => /\d|^\p{Lu}/u.test(word) || received.test(word)) ? says(acknowledging) : null;
    found.automatic ??= automatic;
    found.away ??= absent;
    found.acknowledging ??= come;
    const isKnown =
      [automatic, absent, come].some((words) => words !== null) ||
      [contactInstead, greeting, notToBeAnswered].some((pattern) => pattern.test(clause)) ||
      (isHouses && (courtesy.test(clause) || number.test(clause))) ||
      isDate(clause) ||
      (isSigned && clause.split(" ").length <= longestNameplate);
    if (isKnown) known += clause.length;
    isSigned ||= signOff.test(clause);
    if (signOff.test(clause) && !isKnown) known += clause.length;
  }
  if (all > 0 && !text.includes("?")) found.share = known / all;
  return found;
}

function clausesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+|[,;]\s+|\s[–—-]\s|\s(?=(?:och|men|samt|og|and|but|so)\s)/iu)
    .map((clause) =>
      clause
        .replace(/^(?:och|men|samt|og|and|but|so)\s+/iu, "")
        .replaceAll(/\s+/g, " ")
        .replace(/[\s.!:]+$/, "")
        .trim(),
    )
    .filter((clause) => /[\p{L}\d]/u.test(clause));
}

/** The words after what says that something has come in. */
function tailOf(clause: string): string[] {
  const words = acknowledging.exec(clause)?.[0] ?? "";
  return clause
    .slice(words.length)
    .split(/[\s()]+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
}

const dateWords =
  /^(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|de[cs]|mån|tis|ons|tors?|fre|lör|sön|man|tirs|lør|søn|mon|tue|wed|thu|fri|sat|sun|kl|den|the|at|of|till?|until|senast|senest|by|d|v|vecka|uge|uke|week|t|o|m)/iu;

/** What is left of a date, a number or an address when sentences are cut. */
function isDate(clause: string): boolean {
  return clause.split(" ").every((word) => /[\d@]|:\/\//.test(word) || (word.length <= 10 && dateWords.test(word)));
}
