import { describe, expect, it } from "vitest";
import { check, createChecker } from "./index.ts";

const customer = "Hej, när öppnar ni på lördag?";

const hostile: Record<string, string> = {
  empty: "",
  blank: " \n\t\r\n \u00a0",
  "a megabyte": "Vi öppnar klockan tio. ".repeat(45_000),
  "a megabyte without a blank": "å".repeat(1_000_000),
  "a line of emoji": "😀🎉👩‍👩‍👧‍👦".repeat(2_000),
  "mixed languages": "Hej! We open klokken ti, tack for your melding. Hilsen from us.",
  html: '<div onclick="x()"><p>Hej&nbsp;<b>du</b></p><script>alert(1)</script></div>'.repeat(50),
  "right to left": "שלום, אנחנו פותחים בעשר. مرحبا بكم. \u202eitsapmE\u202c",
  "lone surrogates": "\ud800Hej\udc00 vi öppnar \udfff\ud83d klockan tio\ud83d",
  nulls: "Hej\u0000\u0000 du\uffff",
  "only marks": "!?.,;:—…\"'()[]{}".repeat(3_000),
  "only line breaks": "\n".repeat(100_000),
  capitals: "A".repeat(100_000),
};

describe("hostile input", () => {
  it.each(Object.entries(hostile))("%s as a reply gets a calm answer", (_name, reply) => {
    const result = check({ customer, reply });
    expect(result.score).toBeGreaterThanOrEqual(0);
    expect(result.score).toBeLessThanOrEqual(100);
    expect(Object.values(result.scores).every((one) => Number.isFinite(one))).toBe(true);
  });

  it.each(Object.entries(hostile))("%s as a message gets a calm answer", (_name, message) => {
    const result = check({ customer: message, reply: "Hej! Vi öppnar klockan tio. Hälsningar, Mats" });
    expect(Number.isFinite(result.score)).toBe(true);
  });
});

const growing: Record<string, (size: number) => string> = {
  "one long line of words that begin many phrases": (size) => "vi har inte du har kan ".repeat(size / 23),
  "a word that never ends": (size) => "ab".repeat(size / 2),
  "capitals that never end": (size) => "AB".repeat(size / 2),
  "words in capitals": (size) => "HEJ DU ".repeat(size / 7),
  "quotation marks": (size) => '"a '.repeat(size / 3),
  "half-open tags": (size) => "<a ".repeat(size / 3),
  "line breaks and blanks": (size) => "\n \t ".repeat(size / 4),
  "marks without words": (size) => ".!?".repeat(size / 3),
  "digits and separators": (size) => "1.1-1/1:".repeat(size / 8),
  paragraphs: (size) => "Företaget kommer att behandlas.\n\n".repeat(size / 33),
  questions: (size) => "När öppnar ni? Varför? ".repeat(size / 23),
};

/** Milliseconds that this thread computes: those in which it waits for its turn on a busy machine are not its own. */
const milliseconds = (run: () => void): number => {
  const from = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
};

const times = 8;
/** The system counts in steps of some milliseconds. */
const step = 15;

/**
 * A text of eight times the length beside eight of the short ones: as long where time is linear, eight times as long where it grows as
 * a square. Three times is allowed, and a few tries, since the first runs are slower.
 */
function growth(small: () => void, large: () => void): { long: number; atMost: number } {
  let [short, long] = [0, Infinity];
  for (let turn = 0; turn < 4 && long >= 3 * short + step; turn += 1) {
    short = milliseconds(() => {
      for (let time = 0; time < times; time += 1) small();
    });
    long = milliseconds(large);
  }
  return { long, atMost: 3 * short + step };
}

describe("time", () => {
  it.each(Object.entries(growing))("grows linearly with %s", (_name, make) => {
    const [small, large] = [make(10_000), make(80_000)];
    const { long, atMost } = growth(
      () => check({ customer, reply: small, language: "sv" }),
      () => check({ customer, reply: large, language: "sv" }),
    );
    expect(long).toBeLessThan(atMost);
  });

  it.each(Object.entries(growing))("of reading a message grows linearly with %s", (_name, make) => {
    const reply = "Hej! Vi öppnar klockan tio. Hälsningar, Mats";
    const [small, large] = [make(5_000), make(40_000)];
    const { long, atMost } = growth(
      () => check({ customer: small, reply, language: "sv" }),
      () => check({ customer: large, reply, language: "sv" }),
    );
    expect(long).toBeLessThan(atMost);
  });

  it.each(Object.entries(growing))("while typing grows linearly with %s", (_name, make) => {
    const checker = createChecker();
    let letters = "";
    const type = (text: string) => () => {
      letters += "a";
      checker.check({ customer, reply: `${text}${letters}`, language: "sv" });
    };
    const { long, atMost } = growth(type(make(10_000)), type(make(80_000)));
    expect(long).toBeLessThan(atMost);
  });
});
