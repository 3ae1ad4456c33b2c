import { en as reading } from "@lyhord/reading/en";
import { asking } from "./languages/en/asking.ts";
import { cues } from "./languages/en/cues.ts";
import { grammar } from "./languages/en/grammar.ts";
import { messages } from "./languages/en/messages.ts";
import type { ToneLanguage } from "./languages/tongue.ts";
import { officialese } from "./words/en.ts";

/** English, for `createTone([en])`. */
export const en: ToneLanguage = { code: "en", reading, cues, grammar, asking, officialese, messages };
