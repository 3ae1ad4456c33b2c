import type { Incoming } from "#channels";

/**
 * Whether a check of its sender found against a mail: who wrote it is known by nothing but what it says of itself. Probably forged is only
 * some of it, and what could not be found out is none.
 */
export function isDoubtful({ trust }: Pick<Incoming, "trust">): boolean {
  return trust !== null && trust.state !== "passed" && trust.because !== null;
}
