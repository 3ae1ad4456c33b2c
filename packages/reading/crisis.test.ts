import { describe, expect, test } from "vitest";
import { crisisSentences } from "./eval/messages.ts";
import { kinds, read, type Language } from "./index.ts";

const first = (text: string, language: Language): string | undefined => kinds(text, language)[0]?.kind;

describe.each(["sv", "da", "nb", "en"] as const)("danger to somebody in %s", (language) => {
  test.each(crisisSentences(language, "build").filter(({ crisis }) => crisis))("$text", ({ text }) => {
    expect(first(text, language)).toBe("crisis");
  });

  test("is missed in none of the sentences that only measure, and seen in at most one idiom in ten", () => {
    const all = crisisSentences(language, "measure");
    expect(all.filter(({ text, crisis }) => crisis && first(text, language) !== "crisis")).toEqual([]);
    const idioms = crisisSentences(language).filter(({ crisis }) => !crisis);
    expect(idioms.filter(({ text }) => first(text, language) === "crisis").length).toBeLessThanOrEqual(idioms.length / 10);
  });
});

describe("danger outranks whatever stands beside it", () => {
  test.each<[Language, string]>([
    ["sv", "Kan ni skicka fakturan en gång till? Och hur betalar jag den? Jag vill inte leva längre."],
    ["da", "Hvornår forfalder regningen på 512 kr., og kan jeg få den delt i to? Min mand slår mig, hvis han ser den."],
    ["nb", "Pakken er ikke kommet, ordrenr. 88213. Når kommer den? Jeg har lyst til å dø."],
    ["en", "Please change my delivery to Tuesday and refund the £4 fee. I have taken all my tablets."],
  ])("%s: %s", (language, text) => {
    const [crisis, ...others] = kinds(text, language);
    expect(crisis?.kind).toBe("crisis");
    expect(crisis?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(crisis?.evidence.length).toBeGreaterThan(0);
    expect((crisis?.confidence ?? 0) + others.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1.02);
  });

  test("also where no language is told", () => {
    expect(read("Jag vill dö.").kinds[0]?.kind).toBe("crisis");
    expect(read("Jeg vil dø.").kinds[0]?.kind).toBe("crisis");
    expect(read("I want to die.").kinds[0]?.kind).toBe("crisis");
  });

  test("an idiom beside it hides nothing", () => {
    expect(first("Er telefonkö tar livet av mig. Nej, jag menar det: jag tänker ta mitt liv.", "sv")).toBe("crisis");
    expect(first("Your queue is killing me. I mean it, I am going to kill myself.", "en")).toBe("crisis");
  });
});
