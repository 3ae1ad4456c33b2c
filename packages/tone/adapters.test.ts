import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { retext } from "retext";
import { describe, expect, it } from "vitest";
import { textlintRule, type TextlintOptions } from "./adapters/textlint.ts";
import { unifiedTone } from "./adapters/unified.ts";
import { createTone } from "./core.ts";
import { sv } from "./sv.ts";

// CommonJS, which Node and vitest unwrap differently.
const plugin = "Processor" in textPlugin ? (textPlugin as unknown as typeof textPlugin.default) : textPlugin.default;
const tone = createTone([sv]);
const customer = "Hej, när öppnar ni på lördag? Karin";
const reply = "Hej!\n\n😀 Samtliga är välkomna. Vi erhåller besök.\nSkicka ditt personnummer.";
const { findings, safety } = tone.check({ customer, reply });
const said = [...findings, ...safety].filter(({ rule }) => rule !== "signs");

describe("textlint", () => {
  const kernel = new TextlintKernel();
  const options = (own: TextlintOptions = { customer }) => ({
    ext: ".txt",
    filePath: "reply.txt",
    plugins: [{ pluginId: "text", plugin }],
    rules: [{ ruleId: "lyhord", rule: textlintRule(tone), options: own }],
  });

  it("is told all that is found, each at its place", async () => {
    const { messages } = await kernel.lintText(reply, options());
    expect(messages.map(({ message }) => message).toSorted()).toEqual(
      said.map(({ message, rule }) => `${message} (${rule})`).toSorted(),
    );
    const heavy = messages.find(({ message }) => message.endsWith("(officialese)"));
    expect(heavy).toMatchObject({ ruleId: "lyhord", line: 3, column: 4, range: [9, 17], fix: { range: [9, 17], text: "Alla" } });
    expect(messages.find(({ message }) => message.endsWith("(asks-sensitive)"))).toMatchObject({ line: 4, column: 13 });
  });

  it("mends what can be mended", async () => {
    const { output, applyingMessages } = await kernel.fixText(reply, options());
    expect(output).toBe("Hej!\n\n😀 Alla är välkomna. Vi får besök.\nSkicka ditt personnummer.");
    expect(applyingMessages).toHaveLength(2);
  });

  it("leaves no gap where words are taken out", async () => {
    const own = options({ customer, voice: { avoid: { därmed: "" } } });
    const { output } = await kernel.fixText("Hej!\n\nVi har därmed öppet. Kom därmed.", own);
    expect(output).toBe("Hej!\n\nVi har öppet. Kom.");
  });

  it("takes on the options of a check", async () => {
    const { messages } = await kernel.lintText(reply, options({ customer, channel: "secure", uiLanguage: "sv" }));
    expect(messages.filter(({ message }) => message.endsWith("(asks-sensitive)"))).toEqual([]);
  });

  it("stays calm over nothing, and over what is no text", async () => {
    for (const text of ["", "\n\n", "\ud800", "<p>Samtliga</p>", "\u202eabc"])
      expect(Array.isArray((await kernel.lintText(text, options())).messages)).toBe(true);
  });
});

describe("unified", () => {
  it("adds a message with line and column for each finding", async () => {
    const file = await retext().use(unifiedTone, { tone, customer }).process(reply);
    expect(String(file).trimEnd()).toBe(reply);
    expect(file.messages.map(({ reason }) => reason).toSorted()).toEqual(said.map(({ message }) => message).toSorted());
    expect(file.messages.find(({ ruleId }) => ruleId === "officialese")).toMatchObject({
      source: "lyhord-tone",
      actual: "Samtliga",
      expected: ["Alla"],
      fatal: false,
      line: 3,
      column: 4,
      place: { start: { line: 3, column: 4, offset: 9 }, end: { line: 3, column: 12, offset: 17 } },
      note: expect.stringMatching(/^clarity −\d/),
    });
    expect(file.messages.find(({ ruleId }) => ruleId === "asks-sensitive")?.line).toBe(4);
    expect(file.messages.find(({ ruleId }) => ruleId === "unanswered")).toMatchObject({ fatal: null, place: undefined });
  });

  it("is heard without a question too", async () => {
    const { messages } = await retext().use(unifiedTone, { tone }).process("Samtliga är välkomna.");
    expect(messages.map(({ ruleId }) => ruleId)).toContain("officialese");
  });
});
