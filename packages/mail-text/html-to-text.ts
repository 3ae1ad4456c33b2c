import { htmlLines } from "./html-lines.ts";

/**
 * HTML as text to be read: paragraphs, list items with `- `, quotes with `> `, rules as underscores; what is hidden (`display:none`,
 * scripts, styles) is left out, and so is what comes after 20,000 lines. Linear in the length of the HTML; never throws.
 */
export function htmlToText(html: string): string {
  return htmlLines(html)
    .text.replace(/[\u00a0\u202f]/g, " ")
    .replace(/^\n+/, "")
    .trimEnd();
}
