import { readFileSync } from "node:fs";
import { scorePages, scoreTexts, titleSigned, type Score } from "./marked.ts";
import { figures } from "./share.ts";

const folder = (path: string) => new URL(path, new URL("../", import.meta.url));

/** The fresh sets as rows of a table: at first sight (recorded, since that happens once), and what there is of them today. */
export function freshRows(): string[] {
  const first = JSON.parse(readFileSync(folder("eval/first-seen.json"), "utf8")) as {
    name: string;
    texts?: Score;
    pages?: Score;
  }[];
  const halves = {
    "first set, mended half, now": "fixtures/fresh/",
    "first set, untouched half, now": "eval/untouched/",
    "second set, mended half, now": "fixtures/later/",
    "second set, untouched half, now": "eval/untouched-later/",
  };
  const seen = first.flatMap(({ name, texts, pages }) => [
    ...(texts ? [row(`${name}, text`, texts)] : []),
    ...(pages ? [row(`${name}, HTML`, pages)] : []),
  ]);
  const now = Object.entries(halves).flatMap(([name, path]) => [
    row(`${name}, text`, scoreTexts(folder(path))),
    row(`${name}, HTML`, scorePages(folder(`${path}html/`))),
  ]);
  const titles = row(
    "the same as text, titles counted to the signature",
    scoreTexts(folder("eval/untouched-later/"), titleSigned),
  );
  const third = [
    row("third set, untouched, now, text", scoreTexts(folder("eval/untouched-third/"))),
    row("third set, mended half, now, HTML", scorePages(folder("fixtures/third/html/"))),
    row("third set, untouched half, now, HTML", scorePages(folder("eval/untouched-third/html/"))),
  ];
  return [...seen, ...now, titles, ...third];
}

const row = (name: string, score: Score): string => `| ${name} | ${figures(score)} |`;
