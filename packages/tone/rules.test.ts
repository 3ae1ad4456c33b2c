import { describe, expect, it } from "vitest";
import { ruleExamples } from "./fixtures/rules.ts";
import { check, da, en, nb, rules, sv, type RuleName } from "./index.ts";

const names = Object.keys(rules) as RuleName[];
/** Points up to which a sign is only there to tell two good replies apart. */
const faint = 2.5;

/** The rules that remark on a reply, said or counted among the signs. */
const found = (request: Parameters<typeof check>[0], from = 0): RuleName[] => {
  const { findings, safety } = check(request);
  const signs = findings.flatMap((one) => one.parts ?? []).filter((one) => one.penalty > from);
  return [...findings, ...safety, ...signs].map((one) => one.rule);
};

describe.each(names)("rule %s", (name) => {
  it("has an example of each kind, fires on the one and is quiet on the other", () => {
    const example = ruleExamples[name];
    expect(found(example.fires)).toContain(name);
    expect(found(example.quiet, faint)).not.toContain(name);
  });

  it("says what it found in four languages", () => {
    for (const language of [sv, da, nb, en]) expect(language.messages[name].length).toBeGreaterThan(10);
  });
});
