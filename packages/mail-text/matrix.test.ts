import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tidy } from "./eval/marked.ts";
import { splitMail } from "./index.ts";

/** What clients print and people close with, each in letters of several shapes: alone it is easy to know, beside others it has to be. */
const letters: Record<string, string> = {
  en: "Hi,\n\nThat works for us, see you there.",
  sv: "Hej!\n\nDet går bra för oss, vi kommer.",
  da: "Hej\n\nDet passer os fint, vi kommer.",
  nb: "Hei\n\nDet passer oss fint, vi kommer.",
  de: "Hallo,\n\ndas passt uns gut, wir kommen.",
  fi: "Hei\n\nSopii meille hyvin, tulemme kyllä.",
  fr: "Bonjour,\n\nCela nous convient, nous serons là.",
  es: "Hola:\n\nNos va bien, allí estaremos.",
};
const quote = "> Hello Anna\n> Does it suit you?\n>\n> Bob";
const unmarked = "Hello Anna\nDoes it suit you?\n\nBob";

const read = (name: string) => readFileSync(new URL(`./fixtures/matrix/${name}.txt`, import.meta.url), "utf8").trimEnd();
const byLanguage = (name: string, between: string): [string, string][] =>
  read(name)
    .split(/^=== /m)
    .slice(1)
    .flatMap((block) =>
      block
        .slice(3)
        .trimEnd()
        .split(between)
        .map((item): [string, string] => [block.slice(0, 2), item]),
    );

/** Breaks a line as mail programs do. */
function wrapped(line: string, width: number): string {
  const at = line.length > width ? line.lastIndexOf(" ", width) : -1;
  return at <= 0 ? line : `${line.slice(0, at)}\n${wrapped(line.slice(at + 1), width)}`;
}

/** The mails of which more than the letter is shown, or less. */
const misread = (letter: string, mails: Record<string, string>): string[] =>
  Object.entries(mails).flatMap(([shape, text]) => (tidy(splitMail({ text }).visible) === tidy(letter) ? [] : [shape]));

describe("attributions", () => {
  test.each(byLanguage("attributions", "\n"))("%s %s", (language, line) => {
    const letter = letters[language] ?? "";
    const dated = {
      "not marked": `${letter}\n\n${line}\n\n${unmarked}`,
      indented: `${letter}\n\n    ${line}  \n \n ${unmarked}`,
    };
    expect(
      misread(letter, {
        marked: `${letter}\n\n${line}\n\n${quote}`,
        tight: `${letter}\n${line}\n${quote}`,
        wrapped: `${letter}\n\n${wrapped(line, 66)}\n\n${quote}`,
        within: `${letter}\n\n> ${line}\n>\n${quote}`,
        ...(/\d/.test(line) ? dated : {}),
      }),
    ).toEqual([]);
  });
});

describe("dividers and header blocks", () => {
  test.each(byLanguage("dividers", "\n~~\n"))("%s %s", (language, block) => {
    const letter = letters[language] ?? "";
    const signed = `${letter}\n\nMvh\nAnna`;
    expect(
      misread(letter, {
        "not marked": `${letter}\n\n${block}\n\n${unmarked}`,
        "below a device": `${letter}\n\nSent from my iPhone\n\n${block}\n\n${unmarked}`,
        within: `${letter}\n\n${block.replace(/^/gm, "> ")}\n> \n${quote}`,
      }),
    ).toEqual([]);
    expect(misread(signed, { "below a name": `${signed}\nTelefon +46 70 555 12 34\n\n${block}\n\n${unmarked}` })).toEqual([]);
  });
});

describe("lines of programs", () => {
  test.each(read("devices").split("\n"))("%s", (line) => {
    const letter = letters["en"] ?? "";
    const signed = `${letter}\n\nBest\nAnna`;
    expect(misread(letter, { last: `${letter}\n\n${line}`, "above a quote": `${letter}\n\n${line}\n\n${quote}` })).toEqual([]);
    expect(misread(signed, { "below a name": `${signed}\n\n${line}` })).toEqual([]);
  });
});

describe("closings", () => {
  const signatures: Record<string, string> = {
    en: "Office Manager\nExample Ltd\n12 High Street, Leeds LS1 4AB\nT: 0113 496 0000",
    sv: "Kontorschef\nExempel AB\nStorgatan 1\n111 22 Stockholm\n08-555 12 34",
    da: "Kontorchef\nEksempel ApS\nHovedgaden 1\n2100 København Ø\nTlf. 33 55 12 34",
    nb: "Kontorsjef\nEksempel AS\nStorgata 1\n0155 Oslo\nTlf. 22 55 12 34",
    de: "Büroleitung\nBeispiel GmbH\nHauptstr. 1\n10115 Berlin\nTel.: +49 30 555 1234",
    fi: "Toimistopäällikkö\nEsimerkki Oy\nMannerheimintie 1\n00100 Helsinki\npuh. 040 555 1234",
    fr: "Responsable administrative\nExemple SARL\n12 rue de la Paix\n75002 Paris\nTél. : 01 55 12 34 56",
    es: "Jefa de administración\nEjemplo S.L.\nC/ Mayor, 1\n28013 Madrid\nTel.: 91 555 12 34",
  };
  test.each(byLanguage("closings", "\n"))("%s %s", (language, closing) => {
    const letter = letters[language] ?? "";
    const signature = signatures[language] ?? "";
    for (const between of /[/:]$/.test(closing) ? [" "] : ["\n", "\n\n"]) {
      for (const name of ["Anna", "Anna Berg Holm"]) {
        const signed = `${letter}\n\n${closing}${between}${name}`;
        expect(misread(signed, { alone: signed, titled: `${signed}\n${signature}`, apart: `${signed}\n\n${signature}` })).toEqual(
          [],
        );
      }
    }
  });
});
