/*
 * Words are compared in a folded form, so that "aerende", "arende", "Ärende" and "ärrende" are the same word. People write on
 * telephones, on foreign keyboards and in anger; the folding is the cheapest forgiveness there is.
 */

const letters: Record<string, string> = {
  å: "a",
  ä: "a",
  ö: "o",
  ø: "o",
  æ: "a",
  é: "e",
  è: "e",
  ê: "e",
  ü: "u",
  á: "a",
  ó: "o",
  í: "i",
};

/**
 * A lower-case word without apostrophes and diacritics, with letters drawn out for effect ("heeelp") shortened. With
 * `pairs`, a doubled letter counts as one and ae, oe, aa as æ, ø, å: right for the Nordic languages, wrong for English,
 * where "off" is not "of".
 */
export function fold(lower: string, pairs: boolean): string {
  let out = "";
  let last = "";
  let run = 0;
  for (let i = 0; i < lower.length; i++) {
    const raw = lower[i] as string;
    if (raw === "'" || raw === "’" || raw === "-" || raw === "´" || raw === "`") continue;
    const code = raw.charCodeAt(0);
    const letter = code < 128 ? raw : (letters[raw] ?? raw);
    if (
      pairs &&
      letter === "e" &&
      code < 128 &&
      (last === "a" || last === "o") &&
      i > 0 &&
      (lower[i - 1] === "a" || lower[i - 1] === "o")
    ) {
      continue;
    }
    run = letter === last ? run + 1 : 1;
    if (run > (pairs && !isDigit(code) ? 1 : 2) && !isDigit(code)) continue;
    out += letter;
    last = letter;
  }
  return out;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
