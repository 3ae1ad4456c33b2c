const cr = 13;
const lf = 10;

/*
 * Of a mail of nothing but line breaks each is a match of its own to a pattern, and costs twenty times its size: here bytes are counted and
 * copied, beside JavaScript's own memory, and text is changed piece by piece.
 */

/** Without carriage returns, wherever they stand. */
export function withoutReturns(content: Buffer): Buffer {
  if (!content.includes(cr)) return content;
  const left = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at++) if (content[at] !== cr) left[length++] = content[at] ?? 0;
  return left.subarray(0, length);
}

/** Each line feed with a carriage return before it, as mail has it on its way. */
export function withReturns(content: Buffer): Buffer {
  let lone = 0;
  for (let at = 0; at < content.length; at++) if (content[at] === lf && content[at - 1] !== cr) lone++;
  if (lone === 0) return content;
  const whole = Buffer.allocUnsafe(content.length + lone);
  let length = 0;
  for (let at = 0; at < content.length; at++) {
    if (content[at] === lf && content[at - 1] !== cr) whole[length++] = cr;
    whole[length++] = content[at] ?? 0;
  }
  return whole;
}

/** Carriage returns that end no line, each run of them as one space: libraries look at the end of every run anew from each of its places. */
export function withoutLoneReturns(content: Buffer): Buffer {
  let at = content.indexOf(cr);
  while (at !== -1 && content[at + 1] === lf) at = content.indexOf(cr, at + 1);
  if (at === -1) return content;
  const left = Buffer.allocUnsafe(content.length);
  let length = content.copy(left, 0, 0, at);
  for (; at < content.length; at++) {
    const isLone = content[at] === cr && content[at + 1] !== lf;
    if (!isLone) left[length++] = content[at] ?? 0;
    else if (content[at - 1] !== cr || at === 0) left[length++] = 32;
  }
  return left.subarray(0, length);
}

/** Text with line feeds for CR LF. */
export function withLineFeeds(text: string): string {
  if (!text.includes("\r\n")) return text;
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + pieceLength);
    if (text.charCodeAt(to - 1) === cr) to++;
    // What comes of replacing is a chain of all that was between.
    pieces.push(text.slice(from, to).split("\r\n").join("\n"));
    from = to;
  }
  return pieces.join("");
}

const pieceLength = 65_536;

/** How many lines end in it, as far as `most`. */
export function linesIn(content: Buffer, most: number): number {
  let lines = 0;
  for (let at = 0; at < content.length && lines < most; at++) if (content[at] === lf) lines++;
  return lines;
}
