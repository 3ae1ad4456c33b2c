import { randomInt } from "node:crypto";
import type { Tx } from "#kernel";

/**
 * A reference such as `LH-48215-6` that nobody else in the organisation has: random digits, so that it tells nothing of how many
 * write, and a check digit (Luhn, ISO/IEC 7812-1 annex B), so that a mistyped one is not somebody else's. Grows by a digit when
 * the short ones are getting used up.
 */
export async function newReference(tx: Tx, prefix: string): Promise<string> {
  const [free = ""] = await newReferences(tx, prefix, 1);
  return free;
}

/** So many of them. */
export async function newReferences(tx: Tx, prefix: string, count: number): Promise<string[]> {
  const free = new Set<string>();
  for (let digits = 5; free.size < count; digits++) {
    const candidates = Array.from({ length: 4 * (count - free.size) }, () =>
      reference(prefix, String(randomInt(10 ** (digits - 1), 10 ** digits))),
    );
    const taken = await tx.db
      .selectFrom("conversations")
      .select("reference")
      .where("organisation_id", "=", tx.organisationId)
      .where("reference", "in", candidates)
      .execute();
    const unfit = new Set(taken.map((row) => row.reference));
    for (const candidate of candidates) if (!unfit.has(candidate) && free.size < count) free.add(candidate);
  }
  return [...free];
}

function reference(prefix: string, digits: string): string {
  return `${prefix}-${digits}-${checkDigit(digits)}`;
}

function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .toReversed()
    .map(Number)
    .reduce((total, digit, index) => total + (index % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return (10 - (sum % 10)) % 10;
}

/** The reference that words consist of, in any case and with or without its hyphens, or null. */
export function referenceIn(words: string): string | null {
  const match = /^\s*([a-z]{2,6})[- ]?(\d{4,9})[- ]?(\d)\s*$/i.exec(words);
  return match ? `${match[1]?.toUpperCase()}-${match[2]}-${match[3]}` : null;
}

/** The first reference that stands among other words, as in a subject, or null. */
export function referenceAmong(words: string): string | null {
  const match = /(?<![\p{L}\d-])([A-Za-z]{2,6})-(\d{4,9})-(\d)(?![\p{L}\d-])/u.exec(words);
  return match ? `${match[1]?.toUpperCase()}-${match[2]}-${match[3]}` : null;
}
