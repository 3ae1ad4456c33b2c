import { readFileSync, readdirSync } from "node:fs";
import { isFullName } from "../closing.ts";
import { htmlToText, splitHtmlMail, splitMail } from "../index.ts";

/**
 * A marked mail has one line of mail per line, after a letter for what it is: w written, c closing, a attribution, q quote, s signature,
 * d disclaimer, f forwarded; a capital A or Q is a quoted line that stays in sight. `|` alone is a blank line.
 */
export interface MarkedMail {
  name: string;
  subject?: string;
  from?: string;
  rows: { mark: string; text: string }[];
}

export function readMarked(file: URL): MarkedMail[] {
  const found: MarkedMail[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const last = found.at(-1);
    const row = /^([a-zA-Z]?)\|(.*)$/s.exec(line);
    if (line.startsWith("=== ")) found.push({ name: line.slice(4), rows: [] });
    else if (last && row) last.rows.push({ mark: row[1] ?? "", text: row[2] ?? "" });
    else if (last && line.startsWith("subject: ")) last.subject = line.slice(9);
    else if (last && line.startsWith("from: ")) last.from = line.slice(6);
  }
  return found;
}

export const textOf = ({ rows }: MarkedMail): string => rows.map((row) => row.text).join("\n");

/** What should be in sight: lines w, c, f, A, Q, with a blank line where something was left out between. */
export function wanted({ rows }: MarkedMail): string {
  let shown = true;
  const out = rows.map(({ mark, text }) => {
    if (mark !== "") shown = "wcfAQ".includes(mark);
    return shown ? text : "";
  });
  return tidy(out.join("\n"));
}

/** Space at line ends and the number of blank lines don't count. */
export const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();

export interface Score {
  right: number;
  all: number;
}

/** How many marked mails of a folder are split exactly right; blank lines don't count. */
export function scoreTexts(folder: URL, marks: (mail: MarkedMail) => MarkedMail = (mail) => mail): Score {
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readMarked(new URL(name, folder)).map(marks));
  return score(mails, (mail) => {
    const { visible } = splitMail({ text: textOf(mail), ...(mail.subject === undefined ? {} : { subject: mail.subject }) });
    return withoutBlanks(visible) === withoutBlanks(wanted(mail));
  });
}

/** The mail with a title right below a name counted to the signature: those who marked the sets don't agree on it. */
export function titleSigned(mail: MarkedMail): MarkedMail {
  const rows = mail.rows.map((row, at) => {
    const above = mail.rows[at - 1];
    const below = mail.rows[at + 1];
    const titled =
      row.mark === "c" && above?.mark === "c" && isFullName(above.text) && (below?.mark !== "c" || below.text === "");
    return titled ? { ...row, mark: "s" } : row;
  });
  return { ...mail, rows };
}

/** The same for a folder of pages; `mails.json` there gives the lines a person should see of each. */
export function scorePages(folder: URL): Score {
  return score(readPages(folder), isRight);
}

/** The lines that should be seen, and besides them only quoted ones that stay since the answer stands between them. */
export function isRight({ html, subject, visible, kept_quotes: kept = [] }: Page): boolean {
  const { visibleHtml } = splitHtmlMail({ html, ...(subject === undefined ? {} : { subject }) });
  let seen = asRead(htmlToText(visibleHtml));
  for (const line of kept) {
    const quote = asRead(line);
    if (!seen.includes(quote)) return false;
    seen = asRead(seen.replace(quote, ""));
  }
  return seen === asRead(visible.join("\n"));
}

export interface Page {
  name: string;
  /** The program it was written in. */
  client: string;
  html: string;
  subject?: string;
  visible: string[];
  /** Quoted lines that stay in sight among them. */
  kept_quotes?: string[];
}

export function readPages(folder: URL): Page[] {
  const pages = JSON.parse(readFileSync(new URL("mails.json", folder), "utf8")) as Record<string, Omit<Page, "name" | "html">>;
  return Object.entries(pages).map(([name, page]) => ({ ...page, name, html: readFileSync(new URL(name, folder), "utf8") }));
}

function score<T>(mails: readonly T[], right: (mail: T) => boolean): Score {
  return { right: mails.filter(right).length, all: mails.length };
}

const withoutBlanks = (text: string): string => tidy(text).replace(/\n+/g, "\n");

/** The words of a page: line breaks, quote marks, bullets and rules (`hr`) are the page's look. */
export const asRead = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^\s*_{20,}\s*$/.test(line))
    .map((line) => line.replace(/^(?:\s*>\s?)+/, "").replace(/^\s*(?:[*•·–-]|\d+[.)])\s+/, ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
