import type { Node } from "@tiptap/pm/model";

/** What an editor holds as the coach reads it, and where each stretch of it stands in the document. */
export interface WrittenText {
  text: string;
  stretches: { start: number; pos: number; length: number }[];
}

/** Paragraphs with an empty line between them, items of lists on lines of their own. */
export function writtenText(doc: Node): WrittenText {
  const stretches: WrittenText["stretches"] = [];
  let text = "";
  doc.descendants((node, pos, parent) => {
    if (node.isTextblock) {
      const isItem = parent?.type.name === "listItem";
      if (text !== "") text += isItem ? "\n" : "\n\n";
      if (isItem) text += "- ";
    } else if (node.isText) {
      const own = node.text ?? "";
      stretches.push({ start: text.length, pos, length: own.length });
      text += own;
    } else if (node.type.name === "hardBreak") text += "\n";
    else if (node.type.name === "mention") text += String(node.attrs["label"] ?? "");
    return true;
  });
  return { text, stretches };
}

/** Where a span of the text stands in the document; null when all of it is between the lines. */
export function placeOf(
  { stretches }: WrittenText,
  [start, end]: readonly [number, number],
): { from: number; to: number } | null {
  const first = stretches.find((one) => one.start + one.length > start);
  const last = stretches.findLast((one) => one.start < end);
  if (!first || !last || first.start >= end) return null;
  const from = first.pos + Math.max(0, start - first.start);
  const to = last.pos + Math.min(last.length, end - last.start);
  return from < to ? { from, to } : null;
}
