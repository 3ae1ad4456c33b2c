import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freshRows } from "./eval/fresh.ts";
import { scorePages, scoreTexts, type Score } from "./eval/marked.ts";

const untouched = new URL("./eval/untouched/", import.meta.url);
const share = ({ right, all }: Score) => right / all;

// No mail of this half is ever looked at: a fault in it is found in another mail of its kind.
test("of mails that nobody has tuned on, at least nine in ten are split exactly right, as text and as HTML", () => {
  const texts = scoreTexts(untouched);
  const pages = scorePages(new URL("./html/", untouched));
  expect({ texts: texts.all, pages: pages.all }).toEqual({ texts: 62, pages: 20 });
  expect(share(texts)).toBeGreaterThanOrEqual(0.9);
  expect(share(pages)).toBeGreaterThanOrEqual(0.9);
});

test("the figures in the README are those measured", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  for (const row of freshRows()) expect(readme).toContain(row);
});
