/*
 * Check digits and dates of Nordic identity numbers, cards and bank accounts. All functions take digits only. Why they are our own, and
 * held against libraries by the tests: docs/decisions/0014.
 */

/** Luhn's sum (ISO/IEC 7812-1, annex B), as in cards and Swedish personal numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether ten digits YYMMDDNNNN are a Swedish personal number (lag 2009:1129; Luhn), or a coordination number, day + 60. */
export function swedishNumber(digits: string): "personnummer" | "samordningsnummer" | null {
  if (digits.length !== 10) return null;
  const year = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (isDayOf(year, month, day)) return "personnummer";
  return isDayOf(year, month, day - 60) ? "samordningsnummer" : null;
}

/** Whether ten digits DDMMYYNNNN can be a Danish CPR number. Its modulus 11 was given up in 2007, so only the date tells. */
export function isDanishNumber(digits: string): boolean {
  return digits.length === 10 && isDayOf(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/**
 * Whether eleven digits DDMMYYNNNCC have the shape of a Norwegian birth number, or a D number (day + 40). Synthetic test
 * numbers add 40, 65 or 80 to the month (Skatteetaten, Tenor testdata).
 */
export function norwegianNumber(digits: string): "fodselsnummer" | "d-nummer" | null {
  if (digits.length !== 11) return null;
  const day = Number(digits.slice(0, 2));
  const month = [80, 65, 40, 0].map((added) => Number(digits.slice(2, 4)) - added).find((one) => one >= 1) ?? 0;
  const year = Number(digits.slice(4, 6));
  if (isDayOf(year, month, day)) return "fodselsnummer";
  return isDayOf(year, month, day - 40) ? "d-nummer" : null;
}

/** The two check digits of a Norwegian number, each modulus 11 (forskrift om folkeregistrering § 2-2-1). */
export function passesNorwegian(digits: string): boolean {
  return (
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** ISO 7064 modulus 97, as in IBAN (ISO 13616): the first four to the back, letters as 10 to 35, remainder one. */
export function passesIban(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(i) - 48), 0);
}

/** Of the year only the last two digits are known; of 00 the leap year 2000 is likelier than 1900. */
function isDayOf(year: number, month: number, day: number): boolean {
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
