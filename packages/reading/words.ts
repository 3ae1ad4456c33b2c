import type { Paragraph, Word } from "./types.ts";

/** Letters and digits, joined by one apostrophe, hyphen, full stop or colon: "I'm", "e-post", "bl.a", "tv:n", "14.30". */
const wordShape = /[\p{L}\p{M}\p{N}]+(?:['’´\-.:][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order, without the marks around them. Takes any string; an empty one has no words. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordShape)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return found;
}

/** The paragraphs of a text: what empty lines part, without white space around it. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = -1;
  let end = -1;
  let at = 0;
  const close = (): void => {
    if (start >= 0) found.push({ start, end, text: text.slice(start, end) });
    start = -1;
  };
  while (at <= text.length) {
    const next = text.indexOf("\n", at);
    const lineEnd = next < 0 ? text.length : next;
    const line = text.slice(at, lineEnd);
    const trimmed = line.trim();
    if (trimmed === "") close();
    else {
      if (start < 0) start = at + (line.length - line.trimStart().length);
      end = at + line.trimEnd().length;
    }
    at = lineEnd + 1;
  }
  close();
  return found;
}
