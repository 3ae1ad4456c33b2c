import { plainText } from "@lyhord/reading/core";

/** A text without its HTML, and where each place in it stood. */
export interface Unmarked {
  readonly text: string;
  /** The place in the text as it was written. */
  at(offset: number): number;
}

const mark = /<(?:!--|\/?([a-z][a-z\d:]*)\b[^<>]*>)|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
/** What stands between these is for the machine; all but the last end at a closing tag. */
const unseen: ReadonlySet<string> = new Set(["style", "script", "title", "head", "svg"]);

/** Reads a text that may be HTML: what its tags and entities stand for is what `plainText` reads them as. */
export function withoutMarkup(written: string): Unmarked {
  if (!/[<&]/.test(written)) return { text: written, at: (offset) => offset };
  const low = written.toLowerCase();
  const endless = new Set<string>();
  const turns: { from: number; at: number }[] = [{ from: 0, at: 0 }];
  let text = "";
  let done = 0;
  mark.lastIndex = 0;
  for (let found = mark.exec(written); found; found = mark.exec(written)) {
    const after = found.index + found[0].length;
    const name = found[0] === "<!--" ? "--" : found[0].startsWith("</") ? "" : (found[1] ?? "").toLowerCase();
    const closing = name === "--" ? "-->" : unseen.has(name) ? `</${name}` : null;
    const close = closing === null || endless.has(closing) ? -1 : low.indexOf(closing, after);
    const shut = close < 0 ? -1 : low.indexOf(">", close);
    if (closing !== null && shut < 0) endless.add(closing);
    const end = shut < 0 ? after : shut + 1;
    const whole = shut < 0 ? found[0] : name === "--" ? "<br>" : `<${name}>`;
    const read = plainText(`a${whole}b`).slice(1, -1);
    mark.lastIndex = end;
    if (shut < 0 && read === found[0]) continue;
    text += written.slice(done, found.index);
    turns.push({ from: text.length, at: found.index });
    text += read;
    turns.push({ from: text.length, at: end });
    done = end;
  }
  text += written.slice(done);
  return { text, at: (offset) => placeOf(offset, turns) };
}

/** The last turn at or before a place, and as far on as the place is from it. */
function placeOf(offset: number, turns: readonly { from: number; at: number }[]): number {
  let [low, high] = [0, turns.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (turns[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  return turns[low]!.at + offset - turns[low]!.from;
}
