import { da as reading } from "@lyhord/reading/da";
import { asking } from "./languages/da/asking.ts";
import { cues } from "./languages/da/cues.ts";
import { grammar } from "./languages/da/grammar.ts";
import { messages } from "./languages/da/messages.ts";
import type { ToneLanguage } from "./languages/tongue.ts";
import { officialese } from "./words/da.ts";

/** Danish, for `createTone([da])`. */
export const da: ToneLanguage = { code: "da", reading, cues, grammar, asking, officialese, messages };
