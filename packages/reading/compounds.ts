const shortestWhole = 9;
const shortestFirst = 3;

/** Common last parts of compounds, by length. */
export type Heads = { words: ReadonlySet<string>; longest: number };

export function compileHeads(list: string): Heads {
  const heads = new Set(list.split(/\s+/).filter((head) => head !== ""));
  return { words: heads, longest: Math.max(0, ...[...heads].map((head) => head.length)) };
}

/**
 * The parts of a compound by its common last part, or null when the word is short or ends in none. Goes on into the first
 * part: "kreditupplysningstillstånd" is kredit, upplysning, tillstånd. The joining s stays off.
 */
export function splitByHeads(word: string, heads: Heads, linking: string): string[] | null {
  const parts: string[] = [];
  let rest = word.toLowerCase();
  while (rest.length >= shortestWhole) {
    const length = headLength(rest, heads);
    if (length === 0) break;
    parts.unshift(rest.slice(rest.length - length));
    rest = rest.slice(0, rest.length - length);
    if (
      linking !== "" &&
      rest.length > shortestFirst &&
      !heads.words.has(rest) &&
      rest.endsWith(linking) &&
      !rest.endsWith(linking + linking)
    ) {
      rest = rest.slice(0, -1);
    }
    if (heads.words.has(rest)) break;
  }
  return parts.length === 0 ? null : [rest.replace(/-$/, ""), ...parts];
}

/** The longest head the word ends in, leaving something that can be a word before it. */
function headLength(word: string, heads: Heads): number {
  for (let length = Math.min(heads.longest, word.length - shortestFirst); length >= 3; length--) {
    const head = word.slice(word.length - length);
    if (heads.words.has(head) && /[aeiouyåäöæø]/.test(word.slice(0, word.length - length))) return length;
  }
  return 0;
}
