import { sv as reading } from "@lyhord/reading/sv";
import { asking } from "./languages/sv/asking.ts";
import { cues } from "./languages/sv/cues.ts";
import { grammar } from "./languages/sv/grammar.ts";
import { messages } from "./languages/sv/messages.ts";
import type { ToneLanguage } from "./languages/tongue.ts";
import { officialese } from "./words/sv.ts";

/** Swedish, for `createTone([sv])`. */
export const sv: ToneLanguage = { code: "sv", reading, cues, grammar, asking, officialese, messages };
