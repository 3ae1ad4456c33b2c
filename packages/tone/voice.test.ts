import { describe, expect, it } from "vitest";
import { check, parseVoice, VoiceError, type Finding, type VoiceFault } from "./index.ts";

const customer = "Hej, när öppnar ni på lördag?";
const own = (reply: string, voice: unknown): Finding[] =>
  check({ customer, reply, language: "sv", voice: parseVoice(voice) }).findings.filter((one) => one.rule === "voice");
const faults = (voice: unknown): readonly VoiceFault[] => {
  try {
    parseVoice(voice);
  } catch (error) {
    if (error instanceof VoiceError) return error.faults;
    throw error;
  }
  return [];
};

describe("a voice", () => {
  it("reads JSON as text and as a value", () => {
    expect(parseVoice('{"emoji": "never"}')).toEqual({ emoji: "never" });
    expect(parseVoice({ weights: { warmth: 2 } })).toEqual({ weights: { warmth: 2 } });
  });

  it("names everything that is wrong, with its place", () => {
    const wrong = {
      emoji: "sometimes",
      weights: { warmth: -1, charm: 2 },
      rules: { passive: "loud" },
      extensions: [{ extends: "script" }, { extends: "occurrence", token: "hej" }, { extends: "existence", tokens: [] }],
      tone: 1,
    };
    expect(faults(wrong).map((fault) => fault.path)).toEqual([
      "tone",
      "emoji",
      "weights.charm",
      "weights.warmth",
      "rules.passive",
      "extensions[0].extends",
      "extensions[1]",
      "extensions[2].tokens",
    ]);
    expect(faults(wrong).find((fault) => fault.path === "emoji")?.message).toMatch(/"never", "sparingly" or "free"/);
  });

  it("says where a phrase can't be read", () => {
    expect(faults({ avoid: { "(a|b": "c" } })).toEqual([{ path: "avoid.(a|b", message: expect.stringContaining("not closed") }]);
    expect(faults({ extensions: [{ extends: "existence", tokens: ["~ hej"] }] })[0]?.path).toBe("extensions[0].tokens[0]");
  });

  it("refuses what is not JSON and what is not an object", () => {
    expect(faults("{")[0]?.message).toMatch(/^is not JSON/);
    expect(faults([])[0]?.path).toBe("voice");
    expect(faults(null)[0]?.path).toBe("voice");
  });

  it("refuses phrases that stand for too many", () => {
    expect(faults({ avoid: { ["(a|b|c|d)".repeat(19)]: "e" } })).toHaveLength(1);
  });
});

describe("what a voice asks for", () => {
  const good = "Hej! Vi öppnar klockan 10 på lördag. Hälsningar, Mats";

  it("words to avoid and words to use", () => {
    expect(own("Hej! Butiken öppnar klockan 10.", { avoid: { butiken: "affären" } })[0]?.replacement).toBe("affären");
    expect(own("Hej! Klienten är välkommen.", { use: { gäst: ["klienten", "kunden"] } })[0]?.replacement).toBe("gäst");
    expect(own(good, { avoid: { butiken: "affären" } })).toEqual([]);
  });

  it("a form of address", () => {
    const address = { address: { use: "du", not: ["ni", "er"] } };
    expect(own("Hej! Ni är välkomna.", address)[0]).toMatchObject({ evidence: "Ni", dimension: "warmth" });
    expect(own("Hej! Du är välkommen.", address)).toEqual([]);
  });

  it("a greeting, a sign-off and no emoji", () => {
    const voice = { greeting: ["Hej"], signoff: ["Hälsningar"], emoji: "never" };
    expect(own(good, voice)).toEqual([]);
    expect(own("Tjena! Klockan 10 😀", voice)).toHaveLength(3);
  });

  it("existence, substitution, occurrence and conditional", () => {
    const extensions = [
      { extends: "existence", tokens: ["tveka inte"], level: "problem", dimension: "warmth", message: "Säg ”hör av dig”." },
      { extends: "substitution", swap: { "mina sidor": "Min sida" } },
      { extends: "occurrence", token: "tack", max: 1 },
      { extends: "conditional", first: "rabatt", second: "till och med" },
    ];
    expect(own(good, { extensions })).toEqual([]);
    const found = own("Hej! Tveka inte. Tack, tack! Gå till Mina sidor, så ser du din rabatt.", { extensions });
    expect(found.map((one) => one.evidence)).toEqual(["Tveka inte", "tack", "Mina sidor", "rabatt"]);
    expect(found[0]).toMatchObject({ severity: "problem", dimension: "warmth", message: "Säg ”hör av dig”." });
    expect(own("Hej! Din rabatt gäller till och med fredag.", { extensions })).toEqual([]);
    expect(own(good, { extensions: [{ extends: "occurrence", token: "tack", min: 1 }] })).toHaveLength(1);
  });

  it("speaks the agent's language, by its own messages and by ours", () => {
    const message = { sv: "Säg ”hör av dig”.", en: "Say “hör av dig”." };
    const voice = parseVoice({
      avoid: { butiken: "affären" },
      extensions: [{ extends: "existence", tokens: ["tveka inte"], message }],
    });
    const said = (uiLanguage: "sv" | "da" | "en"): string[] =>
      check({ customer, reply: "Hej! Tveka inte. Butiken öppnar.", language: "sv", voice, uiLanguage })
        .findings.filter((one) => one.rule === "voice")
        .map((one) => one.message);
    expect(said("en")).toEqual([message.en, expect.stringMatching(/how you want/)]);
    // A language it has no message in gets the one in the reply's.
    expect(said("da")).toEqual([message.sv, expect.stringMatching(/I vil lyde/)]);
    const french = { extends: "existence", tokens: ["tveka inte"], message: { fr: "Non" } };
    expect(faults({ extensions: [french] })).toEqual([
      { path: "extensions[0].message.fr", message: "is not known; known are sv, da, nb, en" },
    ]);
    expect(faults({ extensions: [{ ...french, message: {} }] })[0]?.path).toBe("extensions[0].message");
  });

  const named: readonly (readonly [
    language: "sv" | "da" | "nb" | "en",
    avoid: string,
    min: string,
    max: string,
    second: string,
  ])[] = [
    [
      "sv",
      "”Tveka inte” ska inte användas, enligt er egen ton.",
      "Ordet ”vi” ska finnas minst 2 gånger; här finns det 0.",
      "”tack” står 3 gånger; högst 2.",
      "Där ”Rabatt” står ska också ”till och med” finnas.",
    ],
    [
      "da",
      "”Tveka inte” skal ikke bruges, efter jeres egen tone.",
      "Ordet ”vi” skal stå der mindst 2 gange; her står det 0.",
      "”tack” står der 3 gange; højst 2.",
      "Hvor der står ”Rabatt”, skal der også stå ”till och med”.",
    ],
    [
      "nb",
      "«Tveka inte» skal ikke brukes, etter deres egen tone.",
      "Ordet «vi» skal stå minst 2 ganger; her står det 0.",
      "«tack» står 3 ganger; høyst 2.",
      "Der det står «Rabatt», skal det også stå «till och med».",
    ],
    [
      "en",
      "“Tveka inte” is not to be used, by your own voice.",
      "“vi” should occur at least 2 times; here it occurs 0.",
      "“tack” occurs 3 times; at most 2.",
      "Where “Rabatt” occurs, “till och med” should occur too.",
    ],
  ];

  it.each(named)("says what is wrong and why without a message of its own, in %s", (uiLanguage, ...said) => {
    const voice = parseVoice({
      extensions: [
        { extends: "existence", tokens: ["tveka inte"] },
        { extends: "occurrence", token: "vi", min: 2 },
        { extends: "occurrence", token: "tack", max: 2 },
        { extends: "conditional", first: "rabatt", second: "till och med" },
      ],
    });
    const reply = "Hej! Tveka inte. Tack, tack, tack! Rabatt ges i kassan.";
    const found = check({ customer, reply, language: "sv", voice, uiLanguage }).findings;
    expect(
      found
        .filter((one) => one.rule === "voice")
        .map((one) => one.message)
        .toSorted(),
    ).toEqual(said.toSorted());
  });

  it("counts once as once, and names a word to avoid that has none in its place", () => {
    const [one] = own("Hej!", { extensions: [{ extends: "occurrence", token: "vi", min: 1 }] });
    expect(one?.message).toBe("Ordet ”vi” ska finnas minst 1 gång; här finns det 0.");
    expect(own("Hej! Butiken.", { avoid: { butiken: "" } })[0]).toMatchObject({
      message: "”Butiken” ska inte användas, enligt er egen ton.",
      replacement: "",
    });
  });

  it("can't ask for what no reply can be", () => {
    expect(faults({ extensions: [{ extends: "occurrence", token: "vi", min: 3, max: 1 }] })).toEqual([
      { path: "extensions[0]", message: expect.stringMatching(/"min" \(3\) can't be more than "max" \(1\)/) },
    ]);
    const weights = { clarity: 0, relevance: 0, warmth: 0, ownership: 0, length: 0 };
    expect(faults({ weights })).toEqual([{ path: "weights", message: expect.stringMatching(/can't all be 0/) }]);
    expect(faults({ weights: { ...weights, warmth: 0.1 } })).toEqual([]);
  });

  it("allowed terms, rules turned off and weights", () => {
    const request = { customer, reply: "Hej! Vi erhåller varor klockan 10. Hälsningar, Mats", language: "sv" as const };
    const rules = (voice: unknown): string[] => check({ ...request, voice: parseVoice(voice) }).findings.map((one) => one.rule);
    expect(rules({})).toContain("officialese");
    expect(rules({ allow: ["erhåller"] })).not.toContain("officialese");
    expect(rules({ rules: { officialese: "off" } })).not.toContain("officialese");
    expect(check({ ...request, voice: parseVoice({ rules: { officialese: "problem" } }) }).findings[0]?.severity).toBeDefined();
    const heavy = check({ ...request, voice: parseVoice({ weights: { clarity: 8 } }) });
    expect(heavy.scores).toEqual(check(request).scores);
    expect(heavy.score).toBeLessThan(check(request).score);
  });
});
