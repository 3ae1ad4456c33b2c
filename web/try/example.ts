import type { Locale } from "#contract";
import type { RegisterCase } from "../../packages/tone/fixtures/register/case.ts";

/** The case that the coach was built for, told in each language with invented names. The coach's own tests hold what it says of it. */
export const examples: Readonly<Record<Locale, () => Promise<RegisterCase>>> = {
  sv: async () => (await import("../../packages/tone/fixtures/register/sv.ts")).register,
  da: async () => (await import("../../packages/tone/fixtures/register/da.ts")).register,
  nb: async () => (await import("../../packages/tone/fixtures/register/nb.ts")).register,
  en: async () => (await import("../../packages/tone/fixtures/register/en.ts")).register,
};
