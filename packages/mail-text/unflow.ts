/**
 * Undoes format=flowed (RFC 3676): a line that ends in a space goes on in the next of the same quote depth; space-stuffing is taken away.
 * Quoted paragraphs come back as one line each, with `> ` for each level. "-- " stays as it is (section 4.3).
 *
 * @param text body of a part with `Content-Type: text/plain; format=flowed`
 * @param options.delsp the part says `delsp=yes`: the space at the end of a flowed line was added and goes (section 4.2)
 */
export function unflow(text: string, { delsp = false }: { delsp?: boolean } = {}): string {
  const out: string[] = [];
  let depth = 0;
  let pieces: string[] = [];
  const close = () => {
    if (pieces.length > 0) out.push(`${"> ".repeat(depth)}${pieces.join("")}`.replace(/^((?:> )+)$/, (marks) => marks.trimEnd()));
    pieces = [];
  };
  for (const raw of text.split(/\r\n|\r|\n/)) {
    let marks = 0;
    while (raw.charCodeAt(marks) === 62) marks++;
    const line = raw.charCodeAt(marks) === 32 ? raw.slice(marks + 1) : raw.slice(marks);
    // A change of depth ends a paragraph, though the line before said it would go on (section 4.5).
    if (pieces.length > 0 && marks !== depth) close();
    depth = marks;
    const flowed = line.endsWith(" ") && line !== "-- ";
    if (line === "-- ") close();
    pieces.push(flowed && delsp ? line.slice(0, -1) : line);
    if (!flowed) close();
  }
  close();
  return out.join("\n");
}
