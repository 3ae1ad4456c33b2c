/** One word, number or address in a text. Offsets are UTF-16 code units in the text it was read from. */
export interface Token {
  /** As written. */
  readonly raw: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /§+|[\p{L}\p{M}\p{N}]+(?:['’.:/@_\-–][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text, in order. Numbers with separators (`14.30`, `2018:218`), addresses and words with a hyphen or an
 * apostrophe stay whole; `§` is a word of its own. One pass, linear in the length of the text.
 *
 * @param text any string; a lone surrogate is passed over
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const low = raw.toLowerCase().replaceAll("’", "'");
    found.push({ raw, low, start: match.index, end: match.index + raw.length });
  }
  return found;
}

/** True for a word a person reads as a word: begins with a letter and is no address. */
export function isWord(token: Token): boolean {
  return /^\p{L}/u.test(token.raw) && !/[@/_:]|\.\p{L}/u.test(token.raw);
}
