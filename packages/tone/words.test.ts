import { describe, expect, it } from "vitest";
import { compileTongue, type ToneLanguage } from "./languages/tongue.ts";
import { da, en, nb, sv } from "./index.ts";
import { matchWords } from "./text/officialese.ts";
import { readParagraph } from "./text/paragraph.ts";
import type { Example, Examples, OfficialeseEntry } from "./words/entry.ts";
import { examples as daExamples } from "./words/examples/da.ts";
import { examples as enExamples } from "./words/examples/en.ts";
import { examples as nbExamples } from "./words/examples/nb.ts";
import { examples as svExamples } from "./words/examples/sv.ts";

const lists: readonly { language: ToneLanguage; examples: Examples; least: number }[] = [
  { language: sv, examples: svExamples, least: 400 },
  { language: da, examples: daExamples, least: 250 },
  { language: nb, examples: nbExamples, least: 250 },
  { language: en, examples: enExamples, least: 250 },
];

const noExample: Example = { fires: "", quiet: "", source: "" };

/** What is wrong with the entries of a word list, each as a sentence; the build fails for any. */
function faultsIn(language: ToneLanguage, examples: Examples): string[] {
  const tongue = compileTongue(language);
  const finds = (text: string): string[] =>
    readParagraph(text, tongue).sentences.flatMap(({ words }) => matchWords(tongue.words, words).map((hit) => hit.entry.word));
  const judged = (entry: OfficialeseEntry): OfficialeseEntry & Example => ({ ...entry, ...(examples[entry.word] ?? noExample) });
  return language.officialese
    .map(judged)
    .flatMap(({ word, plain, fires, quiet, source }) => [
      ...(source === "" ? [`${word} has no source`] : []),
      ...(plain.length === 0 ? [`${word} has nothing plainer`] : []),
      ...(finds(fires).includes(word) ? [] : [`${word} is not found where it must be: ${fires}`]),
      ...(quiet.trim() === "" ? [`${word} has no example of where to leave it alone`] : []),
      ...(finds(quiet).includes(word) ? [`${word} is found where it must not be: ${quiet}`] : []),
      ...(plain.some((one) => one !== "" && finds(one).length > 0) ? [`${word} has a plain word that is heavy itself`] : []),
    ]);
}

describe.each(lists.map((list) => ({ code: list.language.code, ...list })))(
  "$code word list",
  ({ language, examples, least }) => {
    it(`has at least ${least} entries`, () => {
      expect(language.officialese.length).toBeGreaterThanOrEqual(least);
    });

    it("has no entry twice", () => {
      const words = language.officialese.map((entry) => entry.word);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });

    it("gives each entry a source, something plainer, and both examples, which hold", () => {
      expect(faultsIn(language, examples)).toEqual([]);
    });

    it("has no example without an entry", () => {
      const words = new Set(language.officialese.map((entry) => entry.word));
      expect(Object.keys(examples).filter((word) => !words.has(word))).toEqual([]);
    });
  },
);

describe("an entry that is planted", () => {
  const sound = { word: "glasvandra", plain: ["gå"], fires: "Vi glasvandrar.", quiet: "Vi går.", source: "klarspråk" };
  const faultsWith = (part: Partial<OfficialeseEntry & Example>): string[] => {
    const { word, plain, ...example } = { ...sound, ...part };
    return faultsIn({ ...sv, officialese: [...sv.officialese, { word, plain }] }, { ...svExamples, [word]: example });
  };

  it("is taken when it is sound, in its inflected forms too", () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    ["fires", "", "is not found where it must be"],
    ["fires", "Vi går.", "is not found where it must be"],
    ["quiet", "", "has no example of where to leave it alone"],
    ["quiet", "Hon glasvandrade.", "is found where it must not be"],
    ["plain", [], "has nothing plainer"],
    ["plain", ["tillse"], "has a plain word that is heavy itself"],
    ["source", "", "has no source"],
  ])("is refused with %s %j", (part, value, fault) => {
    expect(faultsWith({ [part]: value })).toEqual([expect.stringContaining(fault)]);
  });
});
