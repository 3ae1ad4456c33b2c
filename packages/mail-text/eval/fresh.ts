import { readFileSync } from "node:fs";
import { scorePages, scoreTexts, titleSigned, type Score } from "./marked.ts";
import { figures } from "./share.ts";

const folder = (path: string) => new URL(path, new URL("../", import.meta.url));

/** The fresh sets as rows of a table: at first sight (recorded, since that happens once), and what there is of them today. */
export function freshRows(): string[] {
  const first = JSON.parse(readFileSync(folder("eval/first-seen.json"), "utf8")) as Record<
    string,
    { texts: Score; pages?: Score }
  >;
  const halves = {
    "first set, mended half, now": "fixtures/fresh/",
    "first set, untouched half, now": "eval/untouched/",
    "second set, mended half, now": "fixtures/later/",
    "second set, untouched half, now": "eval/untouched-later/",
  };
  const seen = Object.entries(first).flatMap(([name, { texts, pages }]) => [
    row(`${name.trim()}, text`, texts),
    ...(pages ? [row(`${name.trim()}, HTML`, pages)] : []),
  ]);
  const now = Object.entries(halves).flatMap(([name, path]) => [
    row(`${name}, text`, scoreTexts(folder(path))),
    row(`${name}, HTML`, scorePages(folder(`${path}html/`))),
  ]);
  const titles = row(
    "the same as text, titles counted to the signature",
    scoreTexts(folder("eval/untouched-later/"), titleSigned),
  );
  const third = row("third set, untouched, now, text", scoreTexts(folder("eval/untouched-third/")));
  return [...seen, ...now, titles, third];
}

const row = (name: string, score: Score): string => `| ${name} | ${figures(score)} |`;
