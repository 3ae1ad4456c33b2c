import { htmlToText, type FormatCallback } from "html-to-text";

/**
 * HTML of ours as plain text that stands beside it in a mail: links with where they lead, lists with their numbers or hyphens, quotes with
 * `> `, a table's row on a line, the words of a picture in brackets. What is bold or slanted is not made noisy. Lines are not broken.
 */
export function plainText(html: string): string {
  return (
    htmlToText(html, {
      wordwrap: false,
      formatters: { link, row, picture },
      selectors: [
        { selector: "a", format: "link" },
        { selector: "img", format: "picture" },
        ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
          selector,
          options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
        })),
        { selector: "ul", options: { itemPrefix: "- " } },
        ...["table", "thead", "tbody"].map((selector) => ({
          selector,
          format: "block",
          options: { leadingLineBreaks: selector === "table" ? 2 : 1, trailingLineBreaks: selector === "table" ? 2 : 1 },
        })),
        { selector: "tr", format: "row" },
        { selector: "hr", options: { length: 20 } },
      ],
    })
      .replaceAll("\u00a0", " ")
      .replaceAll(/[ \t]+$/gm, "")
      // Numbers come indented as hyphens are not.
      .replaceAll(/^ {1,2}(?=\d+\. )/gm, "")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
  );
}

/** `text <address>`, or what stands there when it is the address. */
const link: FormatCallback = (element, walk, builder) => {
  const href: string = element.attribs?.href ?? "";
  const words: string[] = [];
  builder.pushWordTransform((word) => {
    words.push(word);
    return word;
  });
  walk(element.children, builder);
  builder.popWordTransform();
  const address = href.replace(/^(?:mailto|tel):/i, "");
  if (address !== "" && bare(words.join("")) !== bare(address))
    builder.addInline(words.length === 0 ? address : ` <${address}>`, { noWordTransform: true });
};

/** Of an address what people write of it: "www.exempel.se" leads to "https://www.exempel.se/". */
function bare(address: string): string {
  return address
    .replaceAll(/\s/g, "")
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

/** Cells beside each other, without the paragraphs in them. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  const cells = (element.children ?? []).filter(({ name }) => name === "td" || name === "th");
  for (const [index, { children = [] }] of cells.entries()) {
    if (index > 0) builder.addInline(" | ");
    for (const child of children) walk(child.name === "p" ? child.children : [child], builder);
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const picture: FormatCallback = (element, _walk, builder) => {
  const words: string = (element.attribs?.alt ?? "").trim();
  if (words !== "") builder.addInline(`[${words}]`, { noWordTransform: true });
};
