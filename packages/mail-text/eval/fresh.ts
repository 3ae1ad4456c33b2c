import { readFileSync } from "node:fs";
import { scorePages, scoreTexts, type Score } from "./marked.ts";
import { figures } from "./share.ts";

const folder = (path: string) => new URL(path, new URL("../", import.meta.url));

/** The fresh set as rows of a table: at first sight (recorded, since that happens once), and its two halves today. */
export function freshRows(): string[] {
  const first = JSON.parse(readFileSync(folder("eval/first-seen.json"), "utf8")) as Record<
    string,
    { texts: Score; pages: Score }
  >;
  const halves = {
    "mended half, now": "fixtures/fresh/",
    "untouched half, now": "eval/untouched/",
  };
  const seen = Object.entries(first).flatMap(([name, { texts, pages }]) => [
    row(`${name}, text`, texts),
    row(`${name}, HTML`, pages),
  ]);
  const now = Object.entries(halves).flatMap(([name, path]) => [
    row(`${name}, text`, scoreTexts(folder(path))),
    row(`${name}, HTML`, scorePages(folder(`${path}html/`))),
  ]);
  return [...seen, ...now];
}

const row = (name: string, score: Score): string => `| ${name} | ${figures(score)} |`;
