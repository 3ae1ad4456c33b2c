import { closingOf, isName } from "./closing.ts";
import { toLines, type Line } from "./lines.ts";
import { separatorAt } from "./separators.ts";

/** A letter's end is looked at so many filled lines up. */
const reach = 8;
/** What stands below a closing is a name, a title, a telephone number; what is longer is the letter. */
const longestBelow = 60;

/**
 * What of a signature still is to stand beneath a letter whose writer may have signed by hand. A letter that ends in "Mvh / Anna Lind" does not get
 * "Med vänlig hälsning / Anna Lind / Handläggare" beneath it, but "Handläggare"; one that ends in its name alone gets what comes after the
 * closing; one that holds the signature already, nothing.
 *
 * @returns the signature or its end; empty when nothing is left to say
 */
export function signatureBelow(letter: string, signature: string): string {
  const whole = signature.trim();
  const lines = toLines(whole);
  const signedWith = handSigned(toLines(aboveForward(letter)).filter(isFilled).slice(-reach), lines.filter(isFilled));
  if (signedWith === null) return whole;
  const typed = new Set(signedWith.map(bare));
  const left = lines.find((line) => isFilled(line) && closingOf(line)?.strength !== "strong" && !typed.has(bare(line)));
  return left === undefined ? "" : whole.slice(left.start);
}

/** What somebody writes above a mail that they pass on, without the blank lines between: all of a letter that passes on none. */
export function aboveForward(letter: string): string {
  const lines = toLines(letter);
  const divider = lines.findIndex((_, at) => separatorAt(lines, at) === "forward");
  return divider === -1 ? letter : letter.slice(0, lines[divider]?.start).trimEnd();
}

/** The lines at the end of a letter by which it is signed; null when it is not. */
function handSigned(end: readonly Line[], signature: readonly Line[]): readonly Line[] | null {
  const closing = end.findIndex(
    (line, at) =>
      closingOf(line)?.strength === "strong" && end.slice(at + 1).every(({ trimmed }) => trimmed.length <= longestBelow),
  );
  if (closing >= 0) return end.slice(closing);
  const last = end.at(-1);
  if (last === undefined || !isName(last.trimmed)) return null;
  const name = bare(last);
  return signature.some((line) => bare(line) === name || bare(line).startsWith(`${name} `)) ? [last] : null;
}

const isFilled = ({ trimmed }: Line): boolean => trimmed !== "";

function bare({ trimmed }: Line): string {
  return trimmed.toLowerCase().replaceAll(/^[\s/\-–—*_]+|[\s,.!*_]+$/g, "");
}
