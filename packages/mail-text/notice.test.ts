import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMarked, textOf, tidy, wanted, type MarkedMail } from "./eval/marked.ts";
import { splitMail } from "./index.ts";

/** What letters say of their own secrecy, and what programs put below them, put into every letter of the mended halves where it may stand. */
const blocks = (name: string, between: string): [string, string[]][] =>
  readFileSync(new URL(`./fixtures/matrix/${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split(/^=== /m)
    .slice(1)
    .map((block) => [block.slice(0, 2), block.slice(3).trimEnd().split(between)]);

const letters = (language: string): MarkedMail[] =>
  ["fresh", "later"].flatMap((set) => readMarked(new URL(`./fixtures/${set}/${language}.txt`, import.meta.url)));

const isBlank = (row: MarkedMail["rows"][number] | undefined) => row?.mark === "" && row.text === "";
const isOneOf = (marks: string, row: MarkedMail["rows"][number] | undefined) => marks.includes(row?.mark || "none");

function withRows(mail: MarkedMail, at: number, mark: string, text: string): MarkedMail {
  const rows = ["", ...text.split("\n")].map((line) => ({ mark: line === "" ? "" : mark, text: line }));
  return { ...mail, rows: [...mail.rows.slice(0, at), ...rows, ...mail.rows.slice(at)] };
}

const isRight = (mail: MarkedMail): boolean =>
  tidy(splitMail({ text: textOf(mail), ...(mail.subject === undefined ? {} : { subject: mail.subject }) }).visible) ===
  wanted(mail);

test.each(blocks("confidences", "\n"))("in the midst of a letter nothing is hidden: %s", (language, sentences) => {
  const mails = letters(language).flatMap((mail) =>
    mail.rows.flatMap((row, at) => {
      const amid = isBlank(row) && isOneOf("w", mail.rows[at - 1]) && isOneOf("wc", mail.rows[at + 1]);
      const first = mail.rows.slice(0, at).every(({ mark }) => mark === "" || mark === "w");
      return amid && first ? sentences.map((sentence) => withRows(mail, at, "w", sentence)) : [];
    }),
  );
  expect(mails.length).toBeGreaterThan(50);
  expect(mails.filter((mail) => !isRight(mail)).map(textOf)).toEqual([]);
});

test.each(blocks("notices", "\n~~\n"))("at its end a notice is: %s", (language, notices) => {
  const mails = letters(language).flatMap((mail) => {
    const end = mail.rows.findLastIndex((row) => isOneOf("wcs", row)) + 1;
    const plain = !mail.rows.some((row) => isOneOf("fdAQ", row)) && !mail.rows.slice(0, end).some((row) => isOneOf("aq", row));
    return plain ? notices.map((notice) => withRows(mail, end, "d", notice)) : [];
  });
  expect(mails.length).toBeGreaterThan(10);
  expect(mails.filter((mail) => !isRight(mail)).map(textOf)).toEqual([]);
});
