import { createTone, type CheckRequest } from "./core.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import type { Result } from "./finding.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/*
 * The front door with all four languages. To bundle fewer, import `createTone` from "@lyhord/tone/core" and the languages from
 * "@lyhord/tone/sv" and its kin. No function here but `parseVoice` throws on any input, and all take time linear in its length.
 */

export * from "./core.ts";
export { da, en, nb, sv };

const tone = createTone([sv, da, nb, en]);

/**
 * Is this a good answer to that? Reads the customer's message and the reply together.
 *
 * @returns five scores of 0–100, a total pulled toward the worst, and findings whose penalties make up what the scores lack
 */
export function check(request: CheckRequest): Result {
  return tone.check(request);
}

/**
 * A checker that remembers what it has just read, for checking while somebody types: only the sentence that changed is read anew. Give
 * each composer its own; it keeps what the last two checks were of.
 */
export function createChecker(): { check(request: CheckRequest): Result } {
  return tone.checker();
}
