import { isDanishNumber, norwegianNumber, passesIban, passesLuhn, passesNorwegian, swedishNumber } from "./check-digits.ts";
import type { Hit, Tokens } from "./cues.ts";
import { spansOf } from "./evidence.ts";
import type { Language, PersonalDataFinding, PersonalDataType } from "./types.ts";

/*
 * Every pattern below begins at a word boundary and has bounded length, so that a hostile text costs no more than its size.
 * The order is the order of belief: what one has taken, the next may not.
 */

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const ibanHead = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?= ?[A-Za-z0-9])/g;
const norwegian = /(?<![\d+-])\d\d ?\d\d ?\d\d ?\d{3} ?\d\d(?![-\d])/g;
const swedishOrDanish = /(?<![\d+-])(?:18|19|20)?\d{6}[-–+ ]?\d{4}(?![-\d])/g;
const card = /(?<![\d+-])\d(?:[ -]?\d){12,18}(?![-\d])/g;
const phones = [
  /(?<![\d+])(?:\+|00)(?:4[0-9]|35[0-9])[ -]?(?:\(0\)[ -]?)?\d(?:[ -]?\d){6,10}(?![\d-])/g,
  /(?<![\d+-])0\d{1,4}[ -/–]?\d(?:[ -]?\d){4,7}(?![\d-])/g,
  /(?<![\d+.,-])(?:[2-9]\d(?: \d\d){3}|[2-9]\d\d \d\d \d\d\d|[2-9]\d{3} \d{4})(?![\d.,-]*\d| ?(?:kr|kroner|kronor|:-))/g,
];
const plainPhone = /(?<![\d+.,-])[2-9]\d{7}(?![\d-])/g;
const phoneWord =
  /(?:tlf|tel|telefon\p{L}*|mobil\p{L}*|nummer\p{L}*|ring\p{L}*|phone|call|sms)[\s:.]{0,3}(?:\p{L}+[\s:]{1,2}){0,2}$/iu;
/** What a number is said to be when it is nobody's: a wrong check digit after it is no slip of the pen. */
const matterWord =
  /(?<!\p{L})(?:(?:faktura|räkning|regning|order|ordre|ärende|ticket|bokning|booking|bestilling|beställning|referens|referanse|reference|invoice|ocr)\p{L}*|sa[kg](?:en|s?(?:id|nr|nummer)\p{L}*)?|case)[\s:.#]{0,3}(?:(?:nr|no|id|nummer|number|är|er|is)[\s:.#]{1,3}){0,2}$/iu;
const streets =
  /(?<!\p{L})(?:\p{L}{2,30}(?:gatan|vägen|gränd|gränden|torget|stigen|allén|backen|vej|gade|stræde|allé|alle|torv|plads|veien|vegen|gata|gate|vei|veg|plass|svingen|bakken|tunet)|\p{Lu}\p{L}{1,20} (?:väg|gata|gate|gade|vei|vej|gt\.|alle|allé)) ?\d{1,4}(?: ?[A-Za-z](?!\p{L}))?(?:,? (?:lgh \d{4}|\d{1,2}\. ?(?:th|tv|mf|sal)))?(?:,? ?\d{3} ?\d{2} \p{Lu}\p{L}{1,20}|,? ?\d{4} \p{Lu}\p{L}{1,20})?/giu;
const englishStreets =
  /(?<!\d)\d{1,4}[A-Za-z]?,? (?:\p{Lu}\p{L}{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Court|Gardens|St|Rd|Ave)(?!\p{L})(?:,? \p{Lu}\p{L}{1,20})?(?:,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?/gu;

/** How long an IBAN of a country is (registry of ISO 13616): those of the euro payments area, and some of their neighbours. */
const ibanLength = new Map(
  `15 NO|16 BE|18 DK FI FO GL NL|19 MK SI|20 AT BA EE KZ LT LU XK|21 CH HR LI LV|22 BG DE GB GE IE ME RS VA|23 AE GI IL|24 AD CZ ES MD SA SE SK TN
25 PT|26 IS TR|27 FR GR IT MC SM|28 AL CY HU LB PL|29 UA|31 MT`
    .split(/[|\n]/)
    .flatMap((line) => {
      const [length, ...countries] = line.split(" ");
      return countries.map((country) => [country, Number(length)] as const);
    }),
);

/** Personal data in a text, in order, without overlaps; `language` decides what ten digits are when they could be both. */
export function findPersonalData(text: string, language: Language, tokens: Tokens, hits: readonly Hit[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  const taken = new Taken();
  const keep = (type: PersonalDataType, start: number, end: number, valid: boolean): void => {
    if (taken.take(start, end)) found.push({ type, start, end, valid });
  };
  const { plain, placeOf } = plainly(text);
  const add: Add = (type, start, end, valid) => keep(type, placeOf(start), placeOf(end - 1) + 1, valid);
  for (const match of plain.matchAll(email)) add("email", match.index, match.index + match[0].length, true);
  for (const match of plain.matchAll(ibanHead)) addIban(plain, match, add);
  for (const match of plain.matchAll(norwegian)) addNorwegian(match, add);
  for (const match of plain.matchAll(swedishOrDanish)) addSwedishOrDanish(match, plain, language, add);
  for (const match of plain.matchAll(card)) addCard(match, add);
  for (const phone of phones) for (const match of plain.matchAll(phone)) addPhone(match, add);
  for (const match of plain.matchAll(plainPhone)) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    if (phoneWord.test(before)) addPhone(match, add);
  }
  for (const match of plain.matchAll(streets)) add("address", match.index, match.index + match[0].length, true);
  for (const match of plain.matchAll(englishStreets)) add("address", match.index, match.index + match[0].length, true);
  const health = hits.filter((hit) => hit.section === "health");
  for (const span of spansOf(health, tokens)) keep("health", span.start, span.end, true);
  return found.sort((a, b) => a.start - b.start);
}

type Add = (type: PersonalDataType, start: number, end: number, valid: boolean) => void;

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const hyphens = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;
const wideDigits = /[\uff10-\uff19]/g;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The text as it looks: what is pasted from pages and office programs has spaces and hyphens of many kinds, and characters that nobody sees. */
function plainly(text: string): { plain: string; placeOf: (at: number) => number } {
  const even = text
    .replaceAll(spaces, " ")
    .replaceAll(hyphens, "-")
    .replaceAll(wideDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (!unseen.test(even)) return { plain: even, placeOf: (at) => at };
  const places: number[] = [];
  let plain = "";
  for (let at = 0; at < even.length; at += 1) {
    const unit = even.charAt(at);
    if (unseen.test(unit)) continue;
    plain += unit;
    places.push(at);
  }
  return { plain, placeOf: (at) => places[at] ?? text.length };
}

/** Which parts of the text are taken; buckets keep the look-up short however many findings there are. */
class Taken {
  readonly #buckets = new Map<number, [number, number][]>();

  take(start: number, end: number): boolean {
    for (let bucket = start >> 6; bucket <= end >> 6; bucket++) {
      if (this.#buckets.get(bucket)?.some(([from, to]) => start < to && from < end)) return false;
    }
    for (let bucket = start >> 6; bucket <= end >> 6; bucket++) {
      const there = this.#buckets.get(bucket);
      if (there) there.push([start, end]);
      else this.#buckets.set(bucket, [[start, end]]);
    }
    return true;
  }
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

/** Reads on from the country and check digits for as many characters as that country has, over single spaces. */
function addIban(text: string, match: RegExpExecArray, add: Add): void {
  const length = ibanLength.get(match[0].slice(0, 2).toUpperCase());
  if (length === undefined) return;
  let number = "";
  let at = match.index;
  for (; number.length < length && at < text.length; at++) {
    const character = text[at] as string;
    if (/[A-Za-z0-9]/.test(character)) number += character.toUpperCase();
    else if (character !== " " || text[at - 1] === " ") return;
  }
  const ends = at >= text.length || !/[A-Za-z0-9]/.test(text[at] as string);
  if (number.length === length && ends && /\d{6}$/.test(number)) add("iban", match.index, at, passesIban(number));
}

function addNorwegian(match: RegExpExecArray, add: Add): void {
  const digits = digitsOf(match[0]);
  const type = norwegianNumber(digits);
  if (type && passesNorwegian(digits)) add(type, match.index, match.index + match[0].length, true);
}

/** Both are ten digits. Without a hyphen a wrong check digit means another kind of number; with one, a slip of the pen. */
function addSwedishOrDanish(match: RegExpExecArray, text: string, language: Language, add: Add): void {
  const digits = digitsOf(match[0]);
  const ten = digits.slice(-10);
  const marked = /[-–+]/.test(match[0]);
  const end = match.index + match[0].length;
  const swedish = swedishNumber(ten);
  const luhn = swedish !== null && passesLuhn(ten);
  const danish = digits.length === 10 && isDanishNumber(ten) && !match[0].includes("+");
  const named = danish && /cpr|personnummer/i.test(text.slice(Math.max(0, match.index - 30), match.index));
  if (danish && (named || marked) && (language === "da" || !luhn) && (language === "da" || swedish === null || named)) {
    add("cpr", match.index, end, true);
  } else if (swedish && luhn) add(swedish, match.index, end, true);
  else if (danish && language === "da" && !/^[2-9]\d{3} /.test(match[0])) add("cpr", match.index, end, true);
  else if (swedish && marked && !isOfMatter(text, match.index)) add(swedish, match.index, end, false);
}

function isOfMatter(text: string, at: number): boolean {
  return matterWord.test(text.slice(Math.max(0, at - 40), at));
}

function addCard(match: RegExpExecArray, add: Add): void {
  const digits = digitsOf(match[0]);
  const valid = passesLuhn(digits) && /^[2-6]/.test(digits) && digits.length >= 13;
  const grouped = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(match[0]);
  if (valid || grouped) add("card", match.index, match.index + match[0].length, valid);
}

function addPhone(match: RegExpExecArray, add: Add): void {
  const digits = digitsOf(match[0]);
  if (digits.length >= 7 && digits.length <= 14) add("phone", match.index, match.index + match[0].length, true);
}

/** The text with each finding replaced by its type in brackets, such as `[personnummer]`. Those that overlap are replaced together, by the first's. */
export function redactWith(text: string, findings: readonly PersonalDataFinding[]): string {
  let out = "";
  let at = 0;
  for (const { type, start, end } of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) out += `${text.slice(at, start)}[${type}]`;
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}
