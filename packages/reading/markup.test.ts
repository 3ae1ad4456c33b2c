import { describe, expect, test } from "vitest";
import { plainText, questions, read } from "./index.ts";

const html = `<!DOCTYPE html><html><head><title>Var?</title><style>p { color: red }</style></head><body style="margin:0"><!-- Kan ni? -->
<p class="a">Hej!<br>Jag fick <b>fel</b> faktura.</p><ul><li>N&auml;r kommer <i>den</i> r&auml;tta?</li><li>Kan ni ringa mig</li></ul></body></html>`;

describe("HTML that was pasted in", () => {
  test("is read by its words", () => {
    expect(plainText(html)).toBe("Hej!\nJag fick fel faktura.\nNär kommer den rätta?\nKan ni ringa mig");
  });

  test("comes back in no question, and places are those of the text", () => {
    const text = "<div><p>Kan ni <b>ringa</b> mig i morgon?</p><p onclick='x()'>Var ligger ni?</p></div>";
    const asked = questions(text, "sv");
    expect(asked.map((one) => one.text)).toEqual(["Kan ni ringa mig i morgon?", "Var ligger ni?"]);
    expect(asked.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Kan ni <b>ringa</b> mig i morgon?",
      "Var ligger ni?",
    ]);
  });

  test("hides no personal data", () => {
    const text = '<a href="mailto:anna@example.org">skriv</a>';
    expect(read(text).personalData.map(({ type }) => type)).toContain("email");
  });

  test.each([
    "Priset är < 100 kr och > 50 kr?",
    "Skriv till <anna@example.org> & fråga",
    "1 <2 <3 :-)",
    "",
    "a &unknown; b",
    "<b",
    "<!-- x",
  ])("what is none stays: %s", (text) => {
    expect(plainText(text)).toBe(text);
  });
});
