import { nb as reading } from "@lyhord/reading/nb";
import { asking } from "./languages/nb/asking.ts";
import { cues } from "./languages/nb/cues.ts";
import { grammar } from "./languages/nb/grammar.ts";
import { messages } from "./languages/nb/messages.ts";
import type { ToneLanguage } from "./languages/tongue.ts";
import { officialese } from "./words/nb.ts";

/** Norwegian, for `createTone([nb])`. */
export const nb: ToneLanguage = { code: "nb", reading, cues, grammar, asking, officialese, messages };
