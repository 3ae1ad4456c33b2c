import { describe, expect, it } from "vitest";
import { check } from "./index.ts";

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
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const from = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

describe("time", () => {
  it.each(Object.entries(growing))("grows linearly with %s", (_name, make) => {
    const [small, large] = [make(10_000), make(80_000)];
    check({ customer: small, reply: small, language: "sv" });
    const short = milliseconds(() => check({ customer, reply: small, language: "sv" }));
    const long = milliseconds(() => check({ customer, reply: large, language: "sv" }));
    // Eight times the text in at most twenty-four times the time: far below the sixty-four of a square, with room for a busy machine.
    expect(long).toBeLessThan(24 * short + 30);
  });

  it.each(Object.entries(growing))("of reading a message grows linearly with %s", (_name, make) => {
    const reply = "Hej! Vi öppnar klockan tio. Hälsningar, Mats";
    const short = milliseconds(() => check({ customer: make(5_000), reply, language: "sv" }));
    const long = milliseconds(() => check({ customer: make(40_000), reply, language: "sv" }));
    expect(long).toBeLessThan(24 * short + 30);
  });
});
