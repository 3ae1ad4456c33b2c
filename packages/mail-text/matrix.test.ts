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

/** How a letter goes on, and who closes it. */
const rest: Record<string, [string, string]> = {
  en: ["Please send the statement to the new address by 3 April.", "Yours faithfully,"],
  sv: ["Skicka besiktningsprotokollet till den nya adressen före den 3 april.", "Med vänlig hälsning"],
  da: ["Send venligst synsrapporten til den nye adresse inden den 3. april.", "Med venlig hilsen"],
  nb: ["Send takstrapporten til den nye adressen innen 3. april, er dere snille.", "Vennlig hilsen"],
  de: ["Bitte schicken Sie das Gutachten bis zum 3. April an die neue Anschrift.", "Mit freundlichen Grüßen"],
  fi: ["Lähettäkää tarkastuspöytäkirja uuteen osoitteeseen ennen huhtikuun kolmatta päivää, kiitos jo nyt avusta.", "Terveisin"],
  fr: ["Envoyez le rapport à la nouvelle adresse avant le 3 avril, s'il vous plaît.", "Cordialement,"],
  es: ["Envíen el informe a la nueva dirección antes del 3 de abril, por favor.", "Un saludo,"],
};

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

describe("what a letter says of its own secrecy, and what a program says below it", () => {
  const name = "Helen Marsh";
  const signature = "Example Ltd\nTel. +46 70 555 12 34";

  test.each(byLanguage("confidences", "\n"))("%s %s", (language, sentence) => {
    const letter = letters[language] ?? "";
    const [more, closing] = rest[language] ?? ["", ""];
    const [notice = ""] = byLanguage("notices", "\n~~\n").flatMap(([known, text]) => (known === language ? [text] : []));
    const signed = `${letter}\n\n${sentence}\n\n${more}\n\n${closing}\n${name}`;
    const shown = [
      signed,
      `${letter}\n\n${sentence}\n\n${closing}\n${name}`,
      `${letter}\n\n${sentence} ${more}\n\n${closing}\n\n${name}`,
      `${letter}\n${sentence}\n${more}\n${closing}\n${name}`,
      `${letter}\n\n${sentence}\n${more}\n\n${closing} ${name}`,
      `${letter}\n\n${sentence}\n\n${more}\n\n${name}`,
      `${letter}\n\n${sentence}\n\n${more}`,
      `${letter}\n\n${wrapped(`${sentence} ${more}`, 66)}\n${closing}\n${name}`,
    ];
    expect(shown.filter((text) => tidy(splitMail({ text }).visible) !== tidy(text))).toEqual([]);
    expect(
      misread(signed, {
        "above a signature": `${signed}\n${signature}`,
        "above a notice": `${signed}\n\n${notice}`,
        "above both": `${signed}\n${signature}\n\n${notice}`,
        "above a quote": `${signed}\n\n${quote}`,
      }),
    ).toEqual([]);
  });

  test.each(byLanguage("notices", "\n~~\n"))("%s %s", (language, notice) => {
    const letter = letters[language] ?? "";
    const [more, closing] = rest[language] ?? ["", ""];
    const signed = `${letter}\n\n${more}\n\n${closing}\n${name}`;
    expect(
      misread(signed, {
        "below a name": `${signed}\n\n${notice}`,
        "below a signature": `${signed}\n${signature}\n\n${notice}`,
        tight: `${signed}\n${signature}\n${notice}`,
        "above the house's greeting": `${signed}\n\n${notice}\n\n${closing}\nExample House`,
        "above a name again": `${signed}\n\n${notice}\n\n${name}`,
        "above a quote": `${signed}\n\n${notice}\n\n${quote}`,
      }),
    ).toEqual([]);
    const dense = signed.replaceAll("\n\n", "\n");
    expect(misread(dense, { dense: `${dense}\n${notice}` })).toEqual([]);
    expect(misread(letter, { "below a letter without end": `${letter}\n\n${notice}` })).toEqual([]);
  });
});

describe("below a name", () => {
  const signed = (language: string) => `${letters[language]}\n\n${rest[language]?.[1]}\nHelen Marsh`;

  test.each(byLanguage("asked", "\n"))("what is asked for stays: %s %s", (language, line) => {
    const shown = [
      `${signed(language)}\n${line}`,
      `${signed(language)}\n\n${line}`,
      `${signed(language)}\n${line}\n070-555 12 34`,
      `${letters[language]}\n\nHelen Marsh\n${line}\n070-555 12 34`,
    ];
    expect(shown.filter((text) => tidy(splitMail({ text }).visible) !== tidy(text))).toEqual([]);
  });

  test.each(byLanguage("reach", "\n"))("what all signatures have goes: %s %s", (language, line) => {
    const letter = signed(language);
    expect(
      misread(letter, {
        alone: `${letter}\n${line}`,
        apart: `${letter}\n\nExample Ltd\n${line}`,
        "with a telephone": `${letter}\nTel. +46 70 555 12 34\n${line}`,
      }),
    ).toEqual([]);
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
