import { describe, expect, it } from "vitest";
import { compileTongue, type ToneLanguage } from "./languages/tongue.ts";
import { da, en, nb, sv } from "./index.ts";
import { matchWords } from "./text/officialese.ts";
import { readParagraph } from "./text/paragraph.ts";

const atLeast: readonly (readonly [ToneLanguage, number])[] = [
  [sv, 400],
  [da, 250],
  [nb, 250],
  [en, 250],
];

describe.each(atLeast.map(([language, least]) => ({ code: language.code, language, least })))(
  "$code word list",
  ({ language, least }) => {
    const tongue = compileTongue(language);
    const finds = (text: string): string[] =>
      readParagraph(text, tongue).sentences.flatMap(({ words }) => matchWords(tongue.words, words).map((hit) => hit.entry.word));

    it(`has at least ${least} entries`, () => {
      expect(language.officialese.length).toBeGreaterThanOrEqual(least);
    });

    it("has no entry twice", () => {
      const words = language.officialese.map((entry) => entry.word);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });

    it("gives each entry a source, something plainer, and both examples", () => {
      const lacking = language.officialese.filter(
        (entry) => entry.source === "" || entry.plain.length === 0 || entry.fires.trim() === "" || entry.quiet.trim() === "",
      );
      expect(lacking.map((entry) => entry.word)).toEqual([]);
    });

    it("finds each entry where it must", () => {
      const silent = language.officialese.filter((entry) => !finds(entry.fires).includes(entry.word));
      expect(silent.map((entry) => `${entry.word}: ${entry.fires}`)).toEqual([]);
    });

    it("leaves each entry's quiet sentence alone", () => {
      const loud = language.officialese.filter((entry) => finds(entry.quiet).includes(entry.word));
      expect(loud.map((entry) => `${entry.word}: ${entry.quiet}`)).toEqual([]);
    });

    it("never offers a word as plainer that is itself in the list", () => {
      const heavy = language.officialese.filter((entry) => entry.plain.some((plain) => plain !== "" && finds(plain).length > 0));
      expect(heavy.map((entry) => `${entry.word} → ${entry.plain.join(", ")}`)).toEqual([]);
    });
  },
);
