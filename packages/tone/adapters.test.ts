import { describe, expect, it } from "vitest";
import { textlintRule } from "./adapters/textlint.ts";
import { unifiedTone } from "./adapters/unified.ts";
import { createTone } from "./core.ts";
import { sv } from "./sv.ts";

const tone = createTone([sv]);
const reply = "Hej!\n\nSamtliga är välkomna.\nSkicka ditt personnummer.";

describe("textlint", () => {
  it("reports each finding at its place, with a fix where there is one", () => {
    const reported: { message: string; options: Record<string, unknown> }[] = [];
    const context = {
      Syntax: { Document: "Document" },
      RuleError: class {
        readonly message: string;
        readonly options: object;
        constructor(message: string, options: object) {
          this.message = message;
          this.options = options;
        }
      },
      fixer: { replaceTextRange: (range: [number, number], text: string) => ({ range, text }) },
      locator: { range: (range: readonly [number, number]) => ({ range }) },
      getSource: () => reply,
      report: (_node: unknown, error: object) => void reported.push(error as (typeof reported)[number]),
    };
    const { linter, fixer } = textlintRule(tone);
    expect(fixer).toBe(linter);
    linter(context, { channel: "chat" })["Document"]?.({ type: "Document", range: [0, reply.length] });
    const heavy = reported.find((one) => one.message.endsWith("(officialese)"));
    expect(heavy?.options).toEqual({ padding: { range: [6, 14] }, fix: { range: [6, 14], text: "Alla" } });
    expect(reported.some((one) => one.message.endsWith("(asks-sensitive)"))).toBe(true);
  });
});

describe("unified", () => {
  it("adds a message with line and column for each finding", () => {
    const messages: Record<string, unknown>[] = [];
    const file = {
      toString: () => reply,
      message: (reason: string, options?: object) => {
        const message: Record<string, unknown> = { reason, ...options };
        messages.push(message);
        return message;
      },
    };
    expect(unifiedTone({ tone })({}, file)).toBeUndefined();
    expect(messages.find((one) => one["ruleId"] === "officialese")).toMatchObject({
      source: "lyhord-tone",
      actual: "Samtliga",
      expected: ["Alla"],
      fatal: false,
      place: { start: { line: 3, column: 1, offset: 6 }, end: { line: 3, column: 9, offset: 14 } },
    });
    expect(messages.find((one) => one["ruleId"] === "asks-sensitive")).toMatchObject({
      fatal: false,
      place: { start: { line: 4 } },
    });
  });
});
