import { describe, expect, it } from "vitest";
import { themeOf } from "./themes.ts";
import { ruleExamples, type RuleExample } from "./fixtures/rules.ts";
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

/** What is wrong with a rule's examples; the build fails for any. */
function faultsOf(name: RuleName, example: RuleExample | undefined): string[] {
  if (!example) return [`${name} has no examples`];
  return [
    ...(found(example.fires).includes(name) ? [] : [`${name} is quiet where it must fire`]),
    ...(found(example.quiet, faint).includes(name) ? [`${name} fires where it must be quiet`] : []),
  ];
}

describe.each(names)("rule %s", (name) => {
  it("has an example of each kind, fires on the one and is quiet on the other", () => {
    expect(faultsOf(name, ruleExamples[name])).toEqual([]);
  });

  it("says what it found in four languages", () => {
    for (const language of [sv, da, nb, en]) expect(language.messages[name].length).toBeGreaterThan(10);
  });
});

it("every rule that takes points has its theme, and each theme its words in four languages", () => {
  expect(names.filter((name) => !themeOf.has(name))).toEqual(["asks-sensitive", "repeats-sensitive", "signs"]);
  for (const { messages } of [sv, da, nb, en])
    for (const theme of themeOf.values()) expect(messages[`mend-${theme}`].length).toBeGreaterThan(10);
});

describe("a rule that is planted", () => {
  const { fires, quiet } = ruleExamples.officialese;

  it("is refused without its examples, and with examples the wrong way round", () => {
    expect(faultsOf("officialese", undefined)).toHaveLength(1);
    expect(faultsOf("officialese", { fires: quiet, quiet })).toHaveLength(1);
    expect(faultsOf("officialese", { fires, quiet: fires })).toHaveLength(1);
    expect(faultsOf("officialese", { fires: quiet, quiet: fires })).toHaveLength(2);
  });
});
