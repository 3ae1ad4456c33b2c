import { describe, expect, it } from "vitest";
import { register as da } from "./fixtures/register/da.ts";
import { register as en } from "./fixtures/register/en.ts";
import { register as nb } from "./fixtures/register/nb.ts";
import { register } from "./fixtures/register/sv.ts";
import { ruleExamples } from "./fixtures/rules.ts";
import { check, createChecker, type CheckRequest, type Dimension, type Finding, type Result, worstOf } from "./index.ts";

const registers = { sv: register, da, nb, en };
const languages = ["sv", "da", "nb", "en"] as const;
const rulesOf = (result: Result): string[] => [...new Set(result.findings.map((one) => one.rule))];
const requests: CheckRequest[] = Object.values(ruleExamples).flatMap((one) => [one.fires, one.quiet]);
requests.push({ customer: register.customer, reply: register.long });

describe.each(languages)("the register case in %s", (language) => {
  const { customer, short: shortReply, long: longReply } = registers[language];
  const long = check({ customer, reply: longReply, channel: "email" });
  const short = check({ customer, reply: shortReply, channel: "email" });

  it("scores the treatise badly in every dimension, for reasons a person recognises", () => {
    expect(long.language).toBe(language);
    expect(long.score).toBeLessThan(40);
    for (const score of Object.values(long.scores)) expect(score).toBeLessThan(75);
    expect(rulesOf(long)).toEqual(
      expect.arrayContaining(["officialese", "long-word", "law-unasked", "off-topic", "too-long", "third-person"]),
    );
  });

  it("names the few things that would mend it most", () => {
    const rules = worstOf(long.findings).map((one) => one.rule);
    expect(new Set(rules).size).toBe(3);
    expect(rules[0]).toBe("too-long");
  });

  it("says first what a person would say: not asked for, a lecture, bureaucratic, cold, and nobody's", () => {
    expect(new Set(long.toMend.map((one) => one.theme))).toEqual(new Set(["unasked", "lecture", "heavy", "cold", "no-owner"]));
    expect(long.score).toBeLessThan(50);
    for (const [index, { gain, count, span, evidence, message, ...one }] of long.toMend.entries()) {
      expect(gain).toBeGreaterThan(1);
      expect(gain).toBeLessThanOrEqual(long.toMend[index - 1]?.gain ?? 100);
      expect(one.in).toBe("reply");
      expect(long.findings.filter(({ rule }) => one.rules.includes(rule))).toHaveLength(count);
      const words = longReply.slice(...span);
      const said = (evidence ?? "?").replace(/ …$/, "");
      expect(words.startsWith(said)).toBe(true);
      expect(words.slice(said.length), "no word is cut in two").toMatch(/^(?:\s|$)/);
      expect(message).not.toMatch(/[{}[\]]/);
    }
    expect(short.toMend).toEqual([]);
  });

  it("scores the two lines well", () => {
    expect(short.score).toBeGreaterThan(85);
    expect(short.score - long.score).toBeGreaterThan(45);
  });

  it("remarks on the identity number beside the score", () => {
    expect(short.safety.map((one) => one.rule)).toEqual(["asks-sensitive"]);
    const number = short.safety[0]?.evidence ?? "";
    // With as many capitals, so that nothing else differs.
    const asked = check({ customer, reply: shortReply.replace(number, language === "en" ? "Middle Names" : "telefon") });
    expect(asked.safety).toEqual([]);
    expect(asked.score).toBe(short.score);
  });

  it("sees the same in the treatise's list", () => {
    expect(long.safety).toHaveLength(1);
  });

  it("lets a secure channel ask for it", () => {
    expect(check({ customer, reply: shortReply, channel: "secure" }).safety).toEqual([]);
  });
});

describe("what to mend first", () => {
  it("names first what the total would gain most by, not what is said most often", () => {
    const heavy = "Samtliga erhåller besked avseende detta. Vi tillser att det ombesörjes i enlighet med villkoren.";
    const { findings } = check({ customer: "Hej, hur mycket kostar ett månadskort för min son?", reply: heavy });
    expect(findings.filter(({ rule }) => rule === "officialese").length).toBeGreaterThan(3);
    expect(worstOf(findings)[0]?.dimension).toBe("relevance");
  });

  it("is what the total would rise by, were it gone", () => {
    const customer = "Hej, när öppnar ni på lördag?";
    const heavy = check({
      customer,
      reply: "Hej! Samtliga erhåller besked avseende detta. Vi öppnar klockan 10 på lördag. Hälsningar, Mats",
    });
    const off = { officialese: "off", nominalisation: "off", "long-word": "off", passive: "off" } as const;
    const without = check({
      customer,
      reply: "Hej! Samtliga erhåller besked avseende detta. Vi öppnar klockan 10 på lördag. Hälsningar, Mats",
      voice: { rules: off },
    });
    expect(heavy.toMend.map((one) => one.theme)).toEqual(["heavy"]);
    expect(heavy.score + (heavy.toMend[0]?.gain ?? 0)).toBeCloseTo(without.score, 0);
  });
});

describe("a reply in another language than the question", () => {
  it.each([
    ["sv", "Kunden skriver på engelska, svaret är på svenska."],
    ["da", "Kunden skriver på engelsk, svaret er på svensk."],
    ["nb", "Kunden skriver på engelsk, svaret er på svensk."],
    ["en", "The customer writes in English, the reply is in Swedish."],
  ] as const)("is told in %s, as that language calls them", (uiLanguage, message) => {
    const { findings } = check({
      customer: "Hello, when do you open on Saturday? I would like to come with my mother.",
      reply: "Hej! Vi öppnar klockan tio på lördag. Välkommen hit med din mamma! Hälsningar, Mats",
      uiLanguage,
    });
    expect(findings.find(({ rule }) => rule === "wrong-language")?.message).toBe(message);
  });
});

describe("scores", () => {
  it("are nought for a reply of nothing, and that is said once", () => {
    for (const reply of ["", " \n", "😀😀"]) {
      const { score, findings } = check({ customer: register.customer, reply });
      expect(score).toBeLessThan(1);
      expect(findings.filter(({ rule }) => rule !== "signs").map(({ rule }) => rule)).toEqual(["empty"]);
    }
  });

  it("leave a short answer to a short question alone", () => {
    const { findings } = check({ customer: "Hej, när öppnar ni?", reply: "Hej! Vi öppnar klockan 10. Hälsningar, Mats" });
    expect(findings.filter(({ rule }) => rule !== "signs")).toEqual([]);
  });

  it("are 100 minus the penalties of the findings, dimension by dimension", () => {
    for (const request of requests) {
      const { scores, findings } = check(request);
      for (const dimension of Object.keys(scores) as Dimension[]) {
        const penalties = findings.filter((one) => one.dimension === dimension).reduce((sum, one) => sum + one.penalty, 0);
        expect(scores[dimension]).toBeCloseTo(100 - penalties, 5);
        expect(scores[dimension]).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("pull the total toward the worst dimension", () => {
    const { score, scores } = check(ruleExamples["missing-sympathy"].fires);
    const all = Object.values(scores);
    expect(score).toBeGreaterThan(Math.min(...all));
    expect(score).toBeLessThan(all.reduce((sum, one) => sum + one, 0) / all.length);
  });

  it("are not sunk by one heavy word", () => {
    const customer = "Hej, när öppnar ni på lördag?";
    const plain = check({ customer, reply: "Hej! Vi öppnar klockan 10 på lördag. Hälsningar, Mats" });
    const heavy = check({ customer, reply: "Hej! Vi erhåller varor och öppnar klockan 10 på lördag. Hälsningar, Mats" });
    expect(heavy.findings.some((one) => one.rule === "officialese")).toBe(true);
    expect(plain.score - heavy.score).toBeLessThan(8);
    expect(heavy.score).toBeGreaterThan(85);
  });

  it("saturate: the tenth heavy word costs less than the first", () => {
    const reply =
      "Hej! Vi erhåller, erlägger, inkommer med, tillser, ombesörjer, medelst, samtliga, huruvida, delger och tillställer.";
    const { findings } = check({ customer: "Hej, vad händer?", reply });
    const penalties = findings.filter((one) => one.rule === "officialese").map((one) => one.penalty);
    expect(penalties.length).toBeGreaterThan(5);
    expect(penalties.at(-1)).toBeLessThan(penalties[0] ?? 0);
  });

  it("never fall for length alone", () => {
    const customer = "Hur byter jag däck på cykeln, och vad behöver jag för verktyg?";
    const step = (at: number): string =>
      `${at}. Ta av däcket med verktyg ${at} och lägg det på bordet innan du går vidare till cykelns nästa del.`;
    const steps = Array.from({ length: 40 }, (_, at) => step(at + 1)).join("\n");
    expect(check({ customer, reply: `Hej! Så här gör du:\n\n${steps}\n\nHälsningar, Mats` }).scores.length).toBe(100);
  });
});

describe("findings", () => {
  it("name the words they are about, exactly", () => {
    for (const request of requests) {
      const { findings, safety } = check(request);
      for (const one of [...findings, ...safety]) {
        const text = one.in === "reply" ? request.reply : request.customer;
        expect(one.span[0]).toBeLessThanOrEqual(one.span[1]);
        expect(one.span[1]).toBeLessThanOrEqual(text.length);
        expect(text.slice(...one.span).startsWith((one.evidence ?? "").replace(/ …$/, ""))).toBe(true);
        expect(one.message).not.toMatch(/[{}[\]]/);
      }
    }
  });

  it("can be applied where they have a replacement, and are then gone", () => {
    const request = { customer: "Hej, när öppnar ni?", reply: "Hej! Samtliga är välkomna klockan 10. Hälsningar, Mats" };
    const finding = check(request).findings.find((one) => one.rule === "officialese");
    expect(finding?.replacement).toBe("Alla");
    const [start, end] = finding?.span ?? [0, 0];
    const mended = request.reply.slice(0, start) + finding?.replacement + request.reply.slice(end);
    expect(mended).toBe("Hej! Alla är välkomna klockan 10. Hälsningar, Mats");
    expect(rulesOf(check({ ...request, reply: mended }))).not.toContain("officialese");
  });

  it("speak the agent's language", () => {
    const request = ruleExamples.blame.fires;
    const message = (uiLanguage: "sv" | "da" | "nb" | "en"): string | undefined =>
      check({ ...request, uiLanguage }).findings.find((one) => one.rule === "blame")?.message;
    expect(message("sv")).toMatch(/lägger skulden på kunden/);
    expect(message("da")).toMatch(/lægger skylden på kunden/);
    expect(message("nb")).toMatch(/legger skylden på kunden/);
    expect(message("en")).toMatch(/puts the blame on the customer/);
  });

  it("never claim that a question is unanswered, only that no answer was found", () => {
    const finding = check({ ...ruleExamples.unanswered.fires, uiLanguage: "en" }).findings.find(
      (one) => one.rule === "unanswered",
    );
    expect(finding?.message).toMatch(/^I could not find an answer to/);
    expect(finding?.in).toBe("customer");
  });

  it("are few on a good reply in each language", () => {
    const good: [string, string][] = [
      ["Når åbner I på lørdag? Karen", "Hej Karen. Vi åbner klokken 10 på lørdag. Venlig hilsen, Mads"],
      ["Når åpner dere på lørdag? Kari", "Hei Kari. Vi åpner klokka 10 på lørdag. Vennlig hilsen Mats"],
      ["When do you open on Saturday? Karen", "Hi Karen. We open at 10 on Saturday. Best wishes, Matt"],
    ];
    for (const [customer, reply] of good) {
      const result = check({ customer, reply });
      expect(result.score).toBeGreaterThan(88);
      expect(result.findings.length).toBeLessThan(4);
    }
  });
});

describe("a checker", () => {
  it("says the same as a fresh check at every keystroke", () => {
    const checker = createChecker();
    const whole = register.long.slice(0, 900);
    for (let at = 40; at <= whole.length; at += 37) {
      const request = { customer: register.customer, reply: whole.slice(0, at), language: "sv" as const };
      expect(checker.check(request)).toEqual(check(request));
    }
  });

  it("keeps voices apart", () => {
    const checker = createChecker();
    const request = { customer: "Hej", reply: "Vi erhåller varor.", language: "sv" as const };
    const heavy = (findings: readonly Finding[]): number => findings.filter((one) => one.rule === "officialese").length;
    expect(heavy(checker.check(request).findings)).toBe(1);
    expect(heavy(checker.check({ ...request, voice: { allow: ["erhåller"] } }).findings)).toBe(0);
    expect(heavy(checker.check(request).findings)).toBe(1);
  });
});
