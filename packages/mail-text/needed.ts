import {
  betweenWords,
  bornAbbreviations,
  bornWords,
  caseWords,
  commonEnds,
  dwellingWords,
  neededWords,
  numberEnds,
  numberWords,
  ownedThings,
  signatureStems,
  signatureWords,
} from "./words/needed.ts";

/** A number the reader needs (customer, order, case, meter; when somebody was born): never hidden with a signature. */
export function isNeeded(text: string): boolean {
  const lower = text.slice(0, 200).toLowerCase();
  // The word without a number ("Reference librarian", "Booking: www…") is a title or a department.
  if (/^ust-?id|^vat\b|^moms/.test(lower)) return false;
  if (/\d|\p{Lu}{4}/u.test(text) && neededWords.some((word) => lower.includes(word))) return true;
  if (!/\d/.test(lower)) return false;
  return isDwelling(lower) || isPersonalNumber(lower) || tellsNumber(lower) || tellsBirth(lower);
}

function isDwelling(lower: string): boolean {
  const [first = "", second = "", ...rest] = lower.split(/[\s:.]+/);
  return rest.length === 0 && /^\d{1,5}\p{L}?$/u.test(second) && dwellingWords.has(first);
}

function isPersonalNumber(lower: string): boolean {
  if (/\b(?:d\.?n\.?i|n\.?i\.?e|n\.?i\.?f|nuss)\b.{0,12}\d[\d.]{5}|^(?:meine )?steuer-id(?:nr)?\b/.test(lower)) return true;
  // A Finnish one.
  if (/(?<![\d-])[0-3]\d(?:0[1-9]|1[0-2])\d\d[-+a-fu-y]\d{3}[0-9a-y](?![\w-])/.test(lower)) return true;
  // Personnummer, CPR and fødselsnummer have their day and month in front; a company's number has not.
  return (
    /(?<![a-z\d-])(?:(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])\d\d)[-+ ]?\d{4,5}(?![\d-])/.test(lower) &&
    !/org|tel|tlf|mob|p-n|\+\d/.test(lower)
  );
}

/** "Wohngeldnummer 160-07714-3", "Tenant no. 4411", "N° d'abonné : 20 117": a word of a number, whose it is, and the number. */
function tellsNumber(lower: string): boolean {
  const tokens = lower
    .replace(/n\.? ?[°º]|#/g, (sign) => (sign === "#" ? " # " : " n° "))
    .split(/[\s:='’()]+/)
    .map((token) => token.replace(/^[^\p{L}\p{N}#]+/u, "").replace(/(?<!\d)[.,;]+$/, ""))
    .filter((token) => token !== "");
  if (caseWords.has(tokens[0] ?? "") && digits(tokens.slice(1)) >= 3) return true;
  return tokens.some((token, at) => {
    if (digits(tokens.slice(at + 1)) >= 4 && ownedThings.some((thing) => token.endsWith(thing))) return true;
    const alone = numberWords.has(token);
    const compound = alone ? undefined : compoundOwner(token);
    if (!alone && compound === undefined) return false;
    const number = tokens.findIndex((word, place) => place > at && (/^\d/.test(word) || isCode(word)));
    const between = tokens.slice(at + 1, number).filter((word) => !betweenWords.has(word));
    if (number < 0 || between.length > 3 || [...tokens.slice(0, at), compound ?? "", ...between].some(isSignatures)) return false;
    const owner = compound ?? between[0] ?? tokens[at - 1] ?? "";
    return /\p{L}{2}/u.test(owner) && digits(tokens.slice(number)) >= (alone ? 3 : 1);
  });
}

/** Whose number "kundnr", "kund-id" names; of what is so short that it may end any word, only a few need no mark before them. */
function compoundOwner(token: string): string | undefined {
  const end = numberEnds.find((word) => token.length > word.length + 1 && token.endsWith(word));
  if (end === undefined) return undefined;
  const owner = token.slice(0, -end.length);
  return end.length > 3 || commonEnds.has(end) || /[-./]$/.test(owner) ? owner : undefined;
}

/** How many before a comma or the next word: a house in a street has few. A code counts whole. */
const digits = (tokens: string[]): number =>
  isCode(tokens[0] ?? "")
    ? (tokens[0]?.length ?? 0)
    : (/^[^\p{L},]*/u.exec(tokens.join(" "))?.[0] ?? "").replace(/\D/g, "").length;

/** "xk3p9q", "hx/20117" */
const isCode = (token: string): boolean => token.length > 4 && /\d/.test(token) && /^[a-z\d][a-z\d./-]*$/.test(token);

/** A word of a company's, a profession's or a telephone's number. */
const isSignatures = (word: string): boolean =>
  word
    .split(/[^\p{L}]+/u)
    .some((part) => signatureWords.has(part) || numberWords.has(part) || signatureStems.some((stem) => part.startsWith(stem)));

/** "Født 17.05.1954", "née le 3 mars 1962". */
function tellsBirth(lower: string): boolean {
  if (
    !/\d{1,4}[./ -]{1,2}\d{1,2}[./ -]{1,2}\d{2,4}|\d{6}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,9} \d{1,2}, \d{4}/u.test(
      lower,
    )
  )
    return false;
  const tokens = lower.split(/[\s:,()-]+/).map((token) => token.replace(/\.$/, ""));
  return tokens.some((token) => bornWords.has(token)) || (bornAbbreviations.has(tokens[0] ?? "") && /^\d/.test(tokens[1] ?? ""));
}
