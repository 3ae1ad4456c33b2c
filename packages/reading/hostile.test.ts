import { describe, expect, test } from "vitest";
import { detectLanguage, personalData, plainText, read, redact, sentences, splitCompound, stem, words } from "./index.ts";

/** What wants to break a reader. Each grows with `size`, in UTF-16 code units. */
const shapes: Record<string, (size: number) => string> = {
  "one word": (size) => "a".repeat(size),
  "one word over and over": (size) => "kan ni ".repeat(size / 7),
  "first words of many cues": (size) => "inte vill jag ".repeat(size / 14),
  "question marks": (size) => "?".repeat(size),
  "question marks apart": (size) => "? ".repeat(size / 2),
  "short questions": (size) => "va? ".repeat(size / 4),
  emoji: (size) => "😀".repeat(size / 2),
  "emoji joined": (size) => "👩‍👩‍👧".repeat(size / 8),
  "unclosed brackets": (size) => "(".repeat(size),
  "full stops": (size) => ".".repeat(size),
  "full stops apart": (size) => "a. ".repeat(size / 3),
  digits: (size) => "1".repeat(size),
  "digits apart": (size) => "1 2-".repeat(size / 4),
  "half an address": (size) => "a@".repeat(size / 2),
  "half a mail address": (size) => "a.".repeat(size / 2),
  "half an account": (size) => "SE12 ".repeat(size / 5),
  "street after street": (size) => "Storgatan ".repeat(size / 10),
  "capital words": (size) => "High Street ".repeat(size / 12),
  "line breaks": (size) => "\n".repeat(size),
  bullets: (size) => "- \n".repeat(size / 3),
  "lone surrogates": (size) => "\ud83d".repeat(size),
  "right to left": (size) => "שלום עולם \u202e".repeat(size / 11),
  html: (size) => "<div class='a'><b>".repeat(size / 18),
  "tags that never end": (size) => "<b ".repeat(size / 3),
  "comments that never end": (size) => "<!--".repeat(size / 4),
  "styles that never end": (size) => "<style>".repeat(size / 7),
  "scripts in styles": (size) => "<style><script></style>".repeat(size / 23),
  entities: (size) => "&aring;&#229".repeat(size / 12),
  "abbreviations with spaces": (size) => "t. ex. ".repeat(size / 7),
  "leaving over and over": (size) => "vill inte finnas kvar. ta bort mig ".repeat(size / 35),
  "danger and idiom": (size) => "jag dör av skratt och vill dö ".repeat(size / 30),
  "one idiom after another": (size) => "ni tar livet av mig ".repeat(size / 20),
  spaces: (size) => " ".repeat(size),
  "combining marks": (size) => `a${"\u0301".repeat(size)}`,
  hyphens: (size) => "a-".repeat(size / 2),
  commas: (size) => "kan, ".repeat(size / 5),
};

/** Milliseconds that this thread computes: those in which it waits for its turn on a busy machine are not its own. */
const once = (text: string): number => {
  const start = process.threadCpuUsage();
  read(text);
  plainText(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

describe("time grows no faster than the text", () => {
  test.each(Object.entries(shapes))("%s", (_, make) => {
    once(make(20_000));
    const small = Math.min(once(make(125_000)), once(make(125_000)));
    const large = once(make(1_000_000));
    // Eight times the text: linear is 8, quadratic 64. The added time is for a machine that was busy with something else.
    expect(large).toBeLessThan(small * 24 + 400);
  });
});

describe("a calm answer to anything", () => {
  test.each([
    "",
    " ",
    "\n",
    "?",
    "😀",
    "\ud83d",
    "\udc00a",
    "\u0000",
    "<p>",
    "(((",
    "שלום",
    "Ærø",
    "a\u0308",
    "٣",
    "[object Object]",
    "__proto__",
    "constructor",
  ])("%j", (text) => {
    const reading = read(text);
    expect(reading.kinds.length).toBeGreaterThan(0);
    expect(redact(text)).toBe(text);
    expect(stem(text, "sv").length).toBeLessThanOrEqual(Math.max(text.length, 1) + 1);
    expect(splitCompound(text, "sv")).toBeNull();
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    for (const sentence of sentences(text, "en")) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(personalData(text)).toEqual([]);
  });

  test("every span lies in the text", () => {
    const text = "Hej! 😀 Kan ni ringa mig på 070-123 45 67? Min mamma har diabetes. JAG ÄR SÅ BESVIKEN!!! <b>När</b> öppnar ni?";
    const reading = read(text);
    const spans = [
      ...reading.questions,
      ...reading.kinds.flatMap(({ evidence }) => evidence),
      ...Object.values(reading.manner).flatMap((feeling) => ("evidence" in feeling ? feeling.evidence : [feeling])),
      ...reading.personalData,
    ];
    expect(spans.length).toBeGreaterThan(5);
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test("mixed languages are read as the one there is most of", () => {
    expect(detectLanguage("Hi! Jag har inte fått min faktura och undrar varför det tar så lång tid. Thanks!").language).toBe(
      "sv",
    );
  });
});
