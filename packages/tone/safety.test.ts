import { describe, expect, it } from "vitest";
import type { AskingCases } from "./fixtures/asking/case.ts";
import { da } from "./fixtures/asking/da.ts";
import { en } from "./fixtures/asking/en.ts";
import { nb } from "./fixtures/asking/nb.ts";
import { sv } from "./fixtures/asking/sv.ts";
import { check, type Result } from "./index.ts";

type Language = Result["language"];

const cases: Readonly<Record<Language, AskingCases>> = { sv, da, nb, en };

describe.each(Object.keys(cases) as Language[])("what should not go by mail, in %s", (language) => {
  const { asks, quiet } = cases[language];
  const safety = (reply: string, channel = "email"): string[] =>
    check({ customer: "", reply, language, channel }).safety.map((one) => one.rule);

  it.each(asks)("is asked for: %s", (reply) => {
    expect(safety(reply)).toContain("asks-sensitive");
    expect(safety(reply, "secure")).toEqual([]);
  });

  it.each(quiet)("is not asked for: %s", (reply) => {
    expect(safety(reply)).toEqual([]);
  });
});
