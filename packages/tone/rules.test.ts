import { describe, expect, it } from "vitest";
import { ruleExamples } from "./fixtures/rules.ts";
import { check, da, en, nb, rules, sv, type RuleName } from "./index.ts";

const names = Object.keys(rules) as RuleName[];
const found = (request: Parameters<typeof check>[0]): RuleName[] => {
  const { findings, safety } = check(request);
  return [...findings, ...safety].flatMap((one) => [one.rule, ...(one.parts ?? []).map((part) => part.rule)]);
};

describe.each(names)("rule %s", (name) => {
  it("has an example of each kind, fires on the one and is quiet on the other", () => {
    const example = ruleExamples[name];
    expect(found(example.fires)).toContain(name);
    expect(found(example.quiet)).not.toContain(name);
  });

  it("says what it found in four languages", () => {
    for (const language of [sv, da, nb, en]) expect(language.messages[name].length).toBeGreaterThan(10);
  });
});
