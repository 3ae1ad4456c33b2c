import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMarked, textOf, tidy, wanted, type MarkedMail } from "./eval/marked.ts";
import { splitMail, type PartKind } from "./index.ts";

const kinds: Record<string, PartKind> = {
  w: "written",
  c: "written",
  a: "attribution",
  q: "quote",
  s: "signature",
  d: "disclaimer",
  f: "forwarded",
};

function lineKinds(mail: MarkedMail, text: string): string[] {
  const { parts } = splitMail({ text, ...(mail.subject === undefined ? {} : { subject: mail.subject }) });
  let at = 0;
  return mail.rows.flatMap(({ mark, text: row }) => {
    const part = parts.find(({ start, end }) => start <= at && at < end);
    at += row.length + 1;
    return mark === "" ? [] : [`${part?.kind ?? "none"}${part?.closing ? " closing" : ""}: ${row}`];
  });
}

const optional = ({ subject }: MarkedMail) => (subject === undefined ? {} : { subject });

/** In sight are exactly the lines that should be, nothing is lost, and a mail with Windows line ends is read alike. */
function expectSplit(mail: MarkedMail): void {
  const text = textOf(mail);
  const split = splitMail({ text, ...optional(mail) });
  expect(tidy(split.visible)).toBe(wanted(mail));
  expect(split.parts.map((part) => part.text).join("")).toBe(text);
  const windows = splitMail({ text: text.replaceAll("\n", "\r\n"), ...optional(mail) });
  expect(tidy(windows.visible)).toBe(wanted(mail));
}

const folder = new URL("./fixtures/", import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  describe(`fixtures of ${file}`, () => {
    test.each(readMarked(new URL(file, folder)).map((mail) => [mail.name, mail] as const))("%s", (_name, mail) => {
      expect(lineKinds(mail, textOf(mail))).toEqual(
        mail.rows.flatMap(({ mark, text: row }) =>
          mark === "" ? [] : [`${kinds[mark.toLowerCase()] ?? ""}${mark === "c" ? " closing" : ""}: ${row}`],
        ),
      );
      expectSplit(mail);
      const { name, address } = splitMail({ text: textOf(mail), ...optional(mail) }).forwarded?.from ?? {};
      expect(name === undefined && address === undefined ? undefined : `${name ?? ""} <${address ?? ""}>`).toBe(mail.from);
    });
  });
}

/** What is the writer's, the other's, passed on, or neither's: finer than that the two who marked the mails don't always agree. */
const whose: Record<PartKind, string> = {
  written: "own",
  attribution: "other's",
  quote: "other's",
  signature: "neither's",
  disclaimer: "neither's",
  forwarded: "passed on",
};

for (const [set, file] of ["fresh", "later"].flatMap((set) =>
  readdirSync(new URL(`./${set}/`, folder)).flatMap((name) => (name.endsWith(".txt") ? [[set, name] as const] : [])),
)) {
  describe(`${set} mails of ${file}`, () => {
    test.each(readMarked(new URL(`./${set}/${file}`, folder)).map((mail) => [mail.name, mail] as const))("%s", (_name, mail) => {
      expectSplit(mail);
      const read = lineKinds(mail, textOf(mail)).map((line) => line.split(/ closing: |: /, 1)[0] as PartKind);
      const marked = mail.rows.filter(({ mark }) => mark !== "");
      // "> 50 Mbit" is the writer's own; to a program it is a quoted line, which stays in sight.
      const told = marked.map(({ text }, at) => `${text.startsWith(">") ? "" : whose[read[at] ?? "written"]}: ${text}`);
      expect(told).toEqual(
        marked.map(({ mark, text }) => `${text.startsWith(">") ? "" : whose[kinds[mark.toLowerCase()] ?? "written"]}: ${text}`),
      );
    });
  });
}
