import type { MimePart, MimeTree } from "./mime-tree.ts";
import { isTnef, unpackTnef } from "./tnef.ts";

/** The mail with what Outlook has packed into `winmail.dat` in its place; a package that can't be opened stays as it is. */
export function unpack(tree: MimeTree): MimeTree {
  if (!tree.attachments.some(isTnef)) return tree;
  const bodies: MimePart[] = [];
  const attachments = tree.attachments.flatMap((part) => {
    const unpacked = isTnef(part) ? unpackTnef(part.content) : null;
    if (unpacked === null) return [part];
    if (unpacked.html !== null) bodies.push({ contentType: "text/html", textContent: unpacked.html, children: [] });
    else if (unpacked.text !== null) bodies.push({ contentType: "text/plain", textContent: unpacked.text, children: [] });
    // An empty package holds something that only Outlook understands; let it be seen.
    return unpacked.attachments.length === 0 && unpacked.html === null && unpacked.text === null ? [part] : unpacked.attachments;
  });
  const [body] = bodies;
  const root = body !== undefined && (tree.root === null || !saysSomething(tree.root)) ? body : tree.root;
  return { ...tree, root, attachments };
}

function saysSomething(part: MimePart): boolean {
  return (part.textContent ?? "").trim() !== "" || part.children.some(saysSomething);
}
