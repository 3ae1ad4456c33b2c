import { describe, expect, test } from "vitest";
import { signatureBelow } from "./index.ts";

const signature = "Med vänlig hälsning\nAnna Lind\nHandläggare, Kundservice\n08-123 45 67";
const rest = "Handläggare, Kundservice\n08-123 45 67";

describe("what of a signature is left to say", () => {
  test.each([
    ["all of it where nobody signed", "Hej!\n\nBussen går klockan åtta.", signature],
    ["all of it beneath an empty letter", "", signature],
    ["all of it beneath thanks, which close no letter", "Vi hör av oss.\n\nTack för ditt tålamod!", signature],
    ["nothing where it stands already", `Bussen går.\n\n${signature}`, ""],
    ["what comes after closing and name", "Bussen går.\n\nMed vänlig hälsning\nAnna Lind", rest],
    ["what comes after them, closed in other words", "Bussen går.\n\nMvh\n\nAnna Lind", rest],
    ["the name, where only the closing was typed", "Bussen går.\n\nVänliga hälsningar,", `Anna Lind\n${rest}`],
    ["the full name, where a shorter one was typed", "Bussen går.\n\nMvh Anna", `Anna Lind\n${rest}`],
    ["what comes after the closing, where only the name was typed", "Bussen går.\n\n/Anna", `Anna Lind\n${rest}`],
    ["what comes after the name, where it was typed in full", "Bussen går.\n\nAnna Lind", rest],
    ["all of it where somebody else is named last", "Fråga efter\n\nBo Ek", signature],
    [
      "all of it where a greeting stands inside the letter",
      "Skriv så här:\nMed vänlig hälsning\nOch så står det vem som har skrivit det, så att vi vet vem vi ska ringa till.",
      signature,
    ],
  ])("%s", (_name, letter, left) => {
    expect(signatureBelow(letter, signature)).toBe(left);
  });

  test.each([
    ["da", "Hej\n\nVenlig hilsen\nMette", "Med venlig hilsen\nMette Holm\nKundeservice", "Mette Holm\nKundeservice"],
    ["nb", "Hei\n\nMvh\nKari Nordmann", "Vennlig hilsen\nKari Nordmann", ""],
    ["en", "Hello\n\nKind regards,\nJohn", "Best regards\n\nJohn Smith\nCustomer service", "John Smith\nCustomer service"],
  ])("%s", (_language, letter, whole, left) => {
    expect(signatureBelow(letter, whole)).toBe(left);
  });

  test("an empty signature stays empty", () => {
    expect(signatureBelow("Hej", " \n ")).toBe("");
  });
});
