/** RFC 3676 §4.2 asks for lines of 78 or less, and §5 for room to be quoted in. */
const widest = 72;

/**
 * Writes text as format=flowed (RFC 3676), for a part with `Content-Type: text/plain; format=flowed`: what is longer than a line goes on in the
 * next, and a reader's program joins and breaks it anew by the width of its own screen. Lines that begin with `>` are quotes, as deep as they
 * have marks; what has no space to break at stays whole. `unflow` gives the text back, but for spaces at the ends of its lines.
 */
export function flow(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const marks = /^(?:> ?)*/.exec(line)?.[0] ?? "";
      const prefix = marks === "" ? "" : `${marks.replaceAll(" ", "")} `;
      const words = line.slice(marks.length);
      // A signature's mark is never flowed (section 4.3).
      if (words === "-- ") return [prefix + words];
      return broken(words.trimEnd(), Math.max(widest - prefix.length, 20)).map((piece) =>
        prefix === "" ? stuffed(piece) : (prefix + piece).replace(/^(>+) $/, "$1"),
      );
    })
    .join("\n");
}

/** Each piece but the last ends in the space it was broken at. */
function broken(line: string, width: number): string[] {
  const pieces: string[] = [];
  let left = line;
  while (left.length > width) {
    const within = left.lastIndexOf(" ", width - 1);
    const at = within > 0 && left.slice(0, within).trim() !== "" ? within : left.indexOf(" ", width);
    if (at < 0) break;
    pieces.push(left.slice(0, at + 1));
    left = left.slice(at + 1);
  }
  return [...pieces, left];
}

/** A line that begins as a quote, with a space, or as mailboxes begin a mail, has a space put before it (section 4.4). */
function stuffed(line: string): string {
  return /^(?:[ >]|From )/.test(line) ? ` ${line}` : line;
}
