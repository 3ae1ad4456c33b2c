/*
 * A light stemmer for matching words of a question with words of an answer. It takes off inflection, not derivation, and it is
 * content with stems that are no words, as long as the forms of one word meet.
 */

const shortestStem = 3;
const vowels = /[aeiouyåäöæøéáóí]/;

/** Suffix rules of one language, longest first. A rule "or:a" puts "a" back; a bare "arna" only takes off. */
export type StemRules = { suffix: string; put: string }[];

export function compileSuffixes(list: string): StemRules {
  return list
    .split(/\s+/)
    .filter((rule) => rule !== "")
    .map((rule) => ({ suffix: rule.split(":")[0] as string, put: rule.split(":")[1] ?? "" }))
    .sort((a, b) => b.suffix.length - a.suffix.length);
}

/** The stem of a lower-case word: genitive s, then the longest ending, then a final vowel and a doubled consonant. */
export function stemWith(word: string, rules: StemRules): string {
  let stem = word.replace(/['’´]?s$/, (tail) =>
    word.length - tail.length > shortestStem && !/(?:ss|us|is)$/.test(word) ? "" : tail,
  );
  for (const { suffix, put } of rules) {
    const left = stem.length - suffix.length;
    if (left >= shortestStem && stem.endsWith(suffix) && vowels.test(stem.slice(0, left))) {
      stem = stem.slice(0, left) + put;
      break;
    }
  }
  if (stem.length > shortestStem && /[aeiy]$/.test(stem) && vowels.test(stem.slice(0, -1))) stem = stem.slice(0, -1);
  return stem.length > shortestStem && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
