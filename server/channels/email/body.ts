import { htmlToText } from "html-to-text";
import type { IncomingAttachment } from "../channel.ts";
import { storable } from "./charset.ts";
import type { MimePart } from "./mime-tree.ts";
import { sanitise } from "./sanitise.ts";

export interface Body {
  text: string;
  /** Sanitised; null when the mail has only text. */
  html: string | null;
  /** Pictures that stood in the HTML itself as `data:`, now beside it. */
  pictures: IncomingAttachment[];
  /** Whether it was too much to show all of it. */
  cut: boolean;
}

/** UTF-16 units. What is longer is no letter to customer service; the whole stays with the mail as an attachment. */
const limits = { text: 1_000_000, html: 2_000_000, pictures: 50 };

/** A piece of the mail as it is read from top to bottom; what has both was written twice, for two kinds of reader. */
interface Piece {
  text: string | null;
  html: string | null;
}

/** What a reader of the mail would see, in its order. */
export function bodyOf(root: MimePart | null): Body {
  const body: Body = { text: "", html: null, pictures: [], cut: false };
  const pieces = (root === null ? [] : piecesOf(root)).map((piece) => safe(piece, body));
  body.text = within(limits.text, body, pieces.map((piece) => piece.text ?? textFromHtml(piece.html ?? "")).join("\n\n"));
  if (pieces.some((piece) => piece.html !== null))
    body.html = pieces.map((piece) => piece.html ?? htmlFromText(piece.text ?? "")).join("\n");
  return body;
}

function piecesOf(part: MimePart): Piece[] {
  if (part.children.length === 0) {
    const content = part.textContent;
    if (content === undefined || content.trim() === "") return [];
    return part.contentType === "text/html" ? [{ text: null, html: content }] : [{ text: content, html: null }];
  }
  const pieces = part.children.flatMap(piecesOf);
  if (part.contentType !== "multipart/alternative") return pieces;
  const texts = pieces.filter((piece) => piece.html === null).map((piece) => piece.text ?? "");
  const htmls = pieces.filter((piece) => piece.html !== null).map((piece) => piece.html ?? "");
  if (htmls.length === 0) return pieces.slice(0, 1);
  return [{ text: texts.length > 0 ? texts.join("\n\n") : null, html: htmls.join("\n") }];
}

function safe({ text, html }: Piece, body: Body): Piece {
  return {
    text: text === null ? null : storable(text),
    html: html === null ? null : sanitise(within(limits.html, body, picturesOut(storable(html), body))),
  };
}

function within(limit: number, body: Body, content: string): string {
  if (content.length <= limit) return content;
  body.cut = true;
  return content.slice(0, limit).toWellFormed();
}

/** Pictures written into the HTML as `data:` become attachments like any other picture of the mail. */
function picturesOut(html: string, body: Body): string {
  return html.replaceAll(
    /(["'])data:image\/(png|jpe?g|gif|webp);base64,([a-z0-9+/=\s]*)\1/gi,
    (_whole, quote: string, type: string, base64: string) => {
      const number = body.pictures.length + 1;
      if (number > limits.pictures) return `${quote}${quote}`;
      const kind = type.toLowerCase().replace("jpg", "jpeg");
      const contentId = `picture-${number}.in-html`;
      body.pictures.push({
        name: `picture-${number}.${kind}`,
        contentType: `image/${kind}`,
        content: Buffer.from(base64, "base64"),
        contentId,
        inline: true,
      });
      return `${quote}cid:${contentId}${quote}`;
    },
  );
}

/** HTML as somebody would read it aloud: for search, for previews, for the coach. Takes sanitised HTML. */
export function textFromHtml(html: string): string {
  const text = htmlToText(html, {
    wordwrap: false,
    limits: { maxInputLength: limits.html, maxDepth: 300, ellipsis: "…" },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: "ul", options: { itemPrefix: "- " } },
    ],
  });
  return storable(
    text
      .replaceAll("\u00a0", " ")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

function htmlFromText(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<div>${escaped.replaceAll(/\r?\n/g, "<br />")}</div>`;
}
