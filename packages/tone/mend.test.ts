import { describe, expect, test } from "vitest";
import { createTone } from "./core.ts";
import { mend } from "./mend.ts";
import { sv } from "./sv.ts";

function mended(text: string, words: string, replacement: string): string {
  const start = text.indexOf(words);
  const { span, text: instead } = mend(text, [start, start + words.length], replacement);
  return text.slice(0, span[0]) + instead + text.slice(span[1]);
}

test.each([
  ["Vi får samtliga.", "samtliga", "alla", "Vi får alla."],
  ["Vi har därmed öppet.", "därmed", "", "Vi har öppet."],
  ["Härmed skickar vi det.", "Härmed", "", "Skickar vi det."],
  ["Hej!\nHärmed åker vi.", "Härmed", "", "Hej!\nÅker vi."],
  ["Kom därmed.", "därmed", "", "Kom."],
  ["Kom därmed", "därmed", "", "Kom"],
  ["Tack 😀! Kom 👍🏽 nu", "😀", "", "Tack! Kom 👍🏽 nu"],
  ["Tack 😀! Kom 👍🏽 nu", "👍🏽", "", "Tack 😀! Kom nu"],
  ["😀", "😀", "", ""],
])("%j without %j", (text, words, replacement, expected) => {
  expect(mended(text, words, replacement)).toBe(expected);
});

describe("emoji that a voice does not want", () => {
  const tone = createTone([sv]);
  const said = (reply: string, emoji: "never" | "sparingly") =>
    tone
      .check({ customer: "", reply, language: "sv", voice: { emoji } })
      .findings.filter(({ rule }) => rule === "voice")
      .map(({ evidence }) => evidence);

  test("are taken whole, however many characters they are made of", () => {
    const reply = "Tack 👨‍👩‍👧 för 👍🏽 det ❤️ du skrev 🇸🇪 till oss 1️⃣ i dag.";
    expect(said(reply, "never")).toEqual(["👨‍👩‍👧", "👍🏽", "❤️", "🇸🇪", "1️⃣"]);
    expect(said("Tack 👨‍👩‍👧 för det.", "sparingly")).toEqual([]);
  });

  test("are no trade marks and no digits", () => {
    expect(said("Reskortet™ © 2026, bolaget® har 12 bussar, plats #4 och *.", "never")).toEqual([]);
  });
});
