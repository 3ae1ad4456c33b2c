import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freshRows } from "./eval/fresh.ts";
import { scorePages, scoreTexts, titleSigned, type Score } from "./eval/marked.ts";

const share = ({ right, all }: Score) => right / all;

// No mail of these halves is ever looked at: a fault in them is found in another mail of its kind.
test.each([
  { half: "untouched", texts: 62, pages: 20, marks: undefined },
  // Its writer counts a title below the name to the letter, that of the other to the signature.
  { half: "untouched-later", texts: 56, pages: 15, marks: titleSigned },
])("of mails that nobody has tuned on ($half), at least nine in ten are split exactly right, as text and as HTML", (set) => {
  const folder = new URL(`./eval/${set.half}/`, import.meta.url);
  const texts = scoreTexts(folder, set.marks);
  const pages = scorePages(new URL("./html/", folder));
  expect({ texts: texts.all, pages: pages.all }).toEqual({ texts: set.texts, pages: set.pages });
  expect(share(texts)).toBeGreaterThanOrEqual(0.9);
  expect(share(pages)).toBeGreaterThanOrEqual(0.9);
});

test("of a third set, unseen as text and every other one as HTML, at least nine in ten are split exactly right", () => {
  const texts = scoreTexts(new URL("./eval/untouched-third/", import.meta.url));
  const pages = scorePages(new URL("./eval/untouched-third/html/", import.meta.url));
  expect({ texts: texts.all, pages: pages.all }).toEqual({ texts: 96, pages: 24 });
  expect(share(texts)).toBeGreaterThanOrEqual(0.9);
  expect(share(pages)).toBeGreaterThanOrEqual(0.9);
});

test("the figures in the README are those measured", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  for (const row of freshRows()) expect(readme).toContain(row);
});
