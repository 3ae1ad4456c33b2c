import { StringDecoder } from "node:string_decoder";

/** Characters of the longest line that is read; what is longer is an error of that line and is not kept. */
const longestLine = 4_000_000;

export interface Line {
  number: number;
  /** Null for a line that is too long. */
  text: string | null;
}

/** The lines of a stream, with at most one of them in memory. Empty lines count, and are left out. */
export async function* linesOf(source: AsyncIterable<Buffer | string>): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let isTooLong = false;
  let number = 0;
  const end = (text: string): Line[] => {
    number += 1;
    const line = { number, text: isTooLong ? null : (number === 1 ? text.replace(/^\uFEFF/, "") : text).trim() };
    isTooLong = false;
    return line.text === "" ? [] : [line];
  };
  for await (const chunk of source) {
    const pieces = (rest + (typeof chunk === "string" ? chunk : decoder.write(chunk))).split("\n");
    rest = pieces.pop() ?? "";
    const lines = pieces.flatMap(end);
    if (rest.length > longestLine) isTooLong = true;
    if (isTooLong) rest = "";
    if (lines.length > 0) yield lines;
  }
  rest += decoder.end();
  if (rest !== "" || isTooLong) yield end(rest);
}
