import { describe, expect, test } from "vitest";
import { paragraphs, sentences, splitCompound, stem, stopWords, words, type Language } from "./index.ts";

const cut = (text: string, language: Language): string[] => sentences(text, language).map((one) => one.text);

describe("sentences", () => {
  test.each<[Language, string, string[]]>([
    ["sv", "Vi ses kl. 14.30 på fredag. Ta med nr. 12.", ["Vi ses kl. 14.30 på fredag.", "Ta med nr. 12."]],
    ["sv", "Det gäller bl.a. hyran, t.ex. Storgatan. Tack!", ["Det gäller bl.a. hyran, t.ex. Storgatan.", "Tack!"]],
    ["sv", "Ta med skor, vantar osv. Vi hämtar er.", ["Ta med skor, vantar osv.", "Vi hämtar er."]],
    ["sv", "har ringt er. ingen svarar. vad gör ni", ["har ringt er.", "ingen svarar.", "vad gör ni"]],
    ["da", "Vi ses d. 3. december kl. 9.30. Husk f.eks. madpakke.", ["Vi ses d. 3. december kl. 9.30.", "Husk f.eks. madpakke."]],
    [
      "nb",
      "Møtet er 17. mai kl. 12. Vi gleder oss, bl.a. til kaken!",
      ["Møtet er 17. mai kl. 12.", "Vi gleder oss, bl.a. til kaken!"],
    ],
    [
      "en",
      "See Dr. Smith at 3 p.m. tomorrow, e.g. in room 4. Thanks.",
      ["See Dr. Smith at 3 p.m. tomorrow, e.g. in room 4.", "Thanks."],
    ],
    [
      "en",
      "Really?! I can't... believe it. See www.example.com/a?b=c today.",
      ["Really?!", "I can't... believe it.", "See www.example.com/a?b=c today."],
    ],
    [
      "sv",
      "Hej!\n\nJag undrar:\n- när öppnar ni?\n- var ligger ni?",
      ["Hej!", "Jag undrar:", "när öppnar ni?", "var ligger ni?"],
    ],
    ["sv", "Tack! 😀 Hej då.", ["Tack!", "😀 Hej då."]],
    ["sv", "1. Ring mig\n2. Skicka fakturan", ["Ring mig", "Skicka fakturan"]],
  ])("%s: %s", (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected);
  });

  test("mail wrapped at a fixed width stays whole", () => {
    const text =
      "Jag skriver till er eftersom jag inte har fått något svar på det brev\nsom jag skickade förra veckan. Hör av er.";
    expect(cut(text, "sv")).toHaveLength(2);
  });

  test("offsets are the text's own", () => {
    const text = "  😀 Hej! \n Hur mår ni?  ";
    for (const sentence of sentences(text, "sv")) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});

test("paragraphs are parted by empty lines", () => {
  const text = "Hej\noch hå\n \n\n  Två  \n";
  expect(paragraphs(text).map((one) => one.text)).toEqual(["Hej\noch hå", "Två"]);
  for (const paragraph of paragraphs(text)) expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
});

test("words keep apostrophes, hyphens and clock times together", () => {
  expect(words("I'm sure: e-post, kl 14.30 (tv:n)!").map(({ lower }) => lower)).toEqual([
    "i'm",
    "sure",
    "e-post",
    "kl",
    "14.30",
    "tv:n",
  ]);
});

describe("stems of one word meet", () => {
  test.each<[Language, string[]]>([
    ["sv", ["faktura", "fakturan", "fakturor", "fakturorna", "fakturans"]],
    ["sv", ["biljett", "biljetten", "biljetter", "biljetterna"]],
    ["sv", ["buss", "bussen", "bussar", "bussarna"]],
    ["sv", ["ansökan", "ansökans"]],
    ["sv", ["betalning", "betalningen", "betalningar"]],
    ["da", ["faktura", "fakturaen", "fakturaer", "fakturaerne"]],
    ["da", ["regning", "regningen", "regninger", "regningerne"]],
    ["da", ["bus", "bussen", "busser", "busserne"]],
    ["nb", ["faktura", "fakturaen", "fakturaer", "fakturaene"]],
    ["nb", ["regning", "regningen", "regninger", "regningene"]],
    ["nb", ["billett", "billetten", "billetter", "billettene"]],
    ["en", ["invoice", "invoices", "invoiced"]],
    ["en", ["delivery", "deliveries"]],
    ["en", ["cancel", "cancels", "cancelled", "cancelling"]],
  ])("%s: %s", (language, forms) => {
    expect([...new Set(forms.map((form) => stem(form, language)))]).toHaveLength(1);
  });

  test.each<[Language, string, string]>([
    ["sv", "faktura", "fakta"],
    ["da", "tog", "toilet"],
    ["nb", "regning", "regn"],
    ["en", "order", "or"],
  ])("%s: %s and %s stay apart", (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });
});

describe("compounds", () => {
  test.each<[string, Language, string[] | null]>([
    ["kreditupplysningstillstånd", "sv", ["kredit", "upplysning", "tillstånd"]],
    ["teleoperatör", "sv", ["tele", "operatör"]],
    ["handläggningstid", "sv", ["handläggning", "tid"]],
    ["sagsbehandlingstid", "da", ["sag", "behandling", "tid"]],
    ["saksbehandlingstid", "nb", ["sak", "behandling", "tid"]],
    ["hej", "sv", null],
    ["understanding", "en", null],
  ])("%s (%s)", (word, language, parts) => {
    expect(splitCompound(word, language)).toEqual(parts);
  });
});

test("stop words are in lower case and say nothing of the matter", () => {
  for (const language of ["sv", "da", "nb", "en"] as const) {
    expect(stopWords(language).size).toBeGreaterThan(80);
    expect([...stopWords(language)].every((word) => word === word.toLowerCase())).toBe(true);
    expect(stopWords(language).has("faktura")).toBe(false);
  }
});
