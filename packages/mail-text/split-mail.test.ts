import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
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

/**
 * A fixture has one line of mail per line, after a letter for what it is: w written, c closing, a attribution, q quote, s signature,
 * d disclaimer, f forwarded; a capital A or Q is a quoted line that stays in sight. `|` alone is a blank line.
 */
interface Fixture {
  name: string;
  subject?: string;
  from?: string;
  rows: { mark: string; text: string }[];
}

const folder = new URL("./fixtures/", import.meta.url);

function fixtures(file: string): Fixture[] {
  const found: Fixture[] = [];
  for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
    const last = found.at(-1);
    const row = /^([a-zA-Z]?)\|(.*)$/s.exec(line);
    if (line.startsWith("=== ")) found.push({ name: line.slice(4), rows: [] });
    else if (last && row) last.rows.push({ mark: row[1] ?? "", text: row[2] ?? "" });
    else if (last && line.startsWith("subject: ")) last.subject = line.slice(9);
    else if (last && line.startsWith("from: ")) last.from = line.slice(6);
  }
  return found;
}

/** What should be in sight: lines w, c, f, A, Q, with a blank line where something was left out between. */
function wanted({ rows }: Fixture): string {
  let shown = true;
  const out = rows.map(({ mark, text }) => {
    if (mark !== "") shown = "wcfAQ".includes(mark);
    return shown ? text : "";
  });
  return tidy(out.join("\n"));
}

const tidy = (text: string) =>
  text
    .replace(/[ ]+$/gm, "")
    .replace(/\n{2,}/g, "\n\n")
    .trim();

function lineKinds(fixture: Fixture, text: string): string[] {
  const { parts } = splitMail({ text, ...(fixture.subject === undefined ? {} : { subject: fixture.subject }) });
  let at = 0;
  return fixture.rows.flatMap(({ mark, text: row }) => {
    const part = parts.find(({ start, end }) => start <= at && at < end);
    at += row.length + 1;
    return mark === "" ? [] : [`${part?.kind ?? "none"}${part?.closing ? " closing" : ""}: ${row}`];
  });
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  describe(`fixtures of ${file.slice(0, 2)}`, () => {
    test.each(fixtures(file).map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
      const text = fixture.rows.map((row) => row.text).join("\n");
      const split = splitMail({ text, ...(fixture.subject === undefined ? {} : { subject: fixture.subject }) });
      expect(lineKinds(fixture, text)).toEqual(
        fixture.rows.flatMap(({ mark, text: row }) =>
          mark === "" ? [] : [`${kinds[mark.toLowerCase()] ?? ""}${mark === "c" ? " closing" : ""}: ${row}`],
        ),
      );
      expect(tidy(split.visible)).toBe(wanted(fixture));
      expect(split.parts.map((part) => part.text).join("")).toBe(text);
      const { name, address } = split.forwarded?.from ?? {};
      expect(split.forwarded && `${name ?? ""} <${address ?? ""}>`).toBe(fixture.from);
      // A mail with Windows line ends is read alike.
      expect(
        tidy(
          splitMail({
            text: text.replaceAll("\n", "\r\n"),
            ...(fixture.subject === undefined ? {} : { subject: fixture.subject }),
          }).visible.replaceAll("\r", ""),
        ),
      ).toBe(wanted(fixture));
    });
  });
}
