import { htmlToText as readHtml, splitHtmlMail, splitMail, unflow, type Forwarded } from "@lyhord/mail-text";
import { htmlToText } from "html-to-text";
import type { IncomingAttachment } from "../channel.ts";
import { storable } from "./charset.ts";
import type { MimePart } from "./mime-tree.ts";
import { sanitise } from "./sanitise.ts";

export interface Body {
  /** What is read first. */
  text: string;
  /** Sanitised; null when the mail has only text. */
  html: string | null;
  /** All of it; null when nothing was folded. */
  whole: { text: string; html: string | null } | null;
  /** The writer's own words, without "Med vänliga hälsningar". */
  written: string;
  forwarded: Forwarded | null;
  /** Pictures that stood in the HTML itself as `data:`, now beside it. */
  pictures: IncomingAttachment[];
  /** Whether it was too much to show all of it. */
  cut: boolean;
}

/**
 * UTF-16 units, and what costs more than its length to read and to draw; all pieces of a mail together. What is more is no letter to customer
 * service: the whole stays with the mail as an attachment.
 */
const limits = { text: 1_000_000, lines: 100_000, html: 2_000_000, tags: 60_000, pictures: 50 };

/** A piece of the mail as it is read from top to bottom; what has both was written twice, for two kinds of reader. */
interface Piece {
  text: string | null;
  html: string | null;
}

/** A piece in two: what is read first, and all of it. HTML is sanitised. */
interface ReadPiece {
  shown: { text: string; html: string | null };
  whole: { text: string; html: string | null };
  folded: boolean;
  written: string;
  forwarded: Forwarded | null;
}

/** What a reader of the mail would see, in its order. */
export function bodyOf(root: MimePart | null, subject: string | null): Body {
  const body: Body = { text: "", html: null, whole: null, written: "", forwarded: null, pictures: [], cut: false };
  const room = new Room();
  const pieces = (root === null ? [] : piecesOf(root)).flatMap((piece) => readPiece(piece, subject ?? "", body, room));
  body.written = pieces
    .map((piece) => piece.written)
    .join("\n\n")
    .trim();
  body.forwarded = pieces.find((piece) => piece.forwarded !== null)?.forwarded ?? null;
  const whole = together(pieces.map((piece) => piece.whole));
  const shown = together(pieces.filter((piece) => !isEmpty(piece.shown)).map((piece) => piece.shown));
  body.cut = room.cut || (root !== null && isCut(root));
  // Who adds nothing of their own sends what they quote.
  const folds = pieces.some((piece) => piece.folded) && !isEmpty(shown);
  return folds ? { ...body, ...shown, whole } : { ...body, ...whole };
}

/** What there is room for. */
class Room {
  cut = false;
  private readonly left = { ...limits };

  forText(content: string): string {
    return this.take(content, "text", "lines", "\n");
  }

  forHtml(content: string): string {
    return this.take(content, "html", "tags", "<");
  }

  private take(content: string, units: "text" | "html", marks: "lines" | "tags", mark: string): string {
    const most = Math.min(content.length, this.left[units]);
    let end = content.indexOf(mark);
    for (; end !== -1 && end < most && this.left[marks] > 0; end = content.indexOf(mark, end + 1)) this.left[marks]--;
    if (end === -1 || end > most) end = most;
    this.cut ||= end < content.length;
    this.left[units] -= end;
    return storable(content.slice(0, end));
  }
}

function isCut(part: MimePart): boolean {
  return part.cut === true || part.children.some(isCut);
}

function piecesOf(part: MimePart): Piece[] {
  if (part.children.length === 0) {
    const content = part.textContent;
    if (content === undefined || content.trim() === "") return [];
    if (part.contentType === "text/html") return [{ text: null, html: content }];
    if (part.flowed === undefined) return [{ text: content, html: null }];
    // What it leaves out is read all the same.
    const room = new Room();
    const flowed = room.forText(content);
    part.cut ||= room.cut;
    return [{ text: unflow(flowed, part.flowed), html: null }];
  }
  const pieces = part.children.flatMap(piecesOf);
  if (part.contentType !== "multipart/alternative") return pieces;
  const texts = pieces.filter((piece) => piece.html === null).map((piece) => piece.text ?? "");
  // HTML in which there is nothing to see is no other way of saying the text beside it.
  const htmls = pieces.flatMap((piece) => (piece.html === null || (texts.length > 0 && isBlank(piece.html)) ? [] : [piece.html]));
  if (htmls.length === 0) return pieces.filter((piece) => piece.html === null).slice(0, 1);
  return [{ text: texts.length > 0 ? texts.join("\n\n") : null, html: htmls.join("\n") }];
}

function isBlank(html: string): boolean {
  if (/<img\b/i.test(html)) return false;
  const saysNothing = (source: string) => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(readHtml(source));
  // Nearly always its first words tell.
  if (!saysNothing(html.slice(0, 20_000))) return false;
  const room = new Room();
  return html.length <= 20_000 || (saysNothing(room.forHtml(html)) && !room.cut);
}

/** Split before it is sanitised, since the names by which clients mark a quote don't survive that. */
function readPiece(piece: Piece, subject: string, body: Body, room: Room): ReadPiece | [] {
  if (piece.html === null) {
    const text = room.forText(piece.text ?? "");
    if (text === "") return [];
    const { visible, parts, body: written, forwarded } = splitMail({ text, subject });
    const folded =
      parts.some(({ kind, text: words }) => hiddenKinds.has(kind) && words.trim() !== "") && visible.trim() !== text.trim();
    return {
      shown: { text: folded ? visible : text, html: null },
      whole: { text, html: null },
      folded,
      written,
      forwarded: forwarded ?? null,
    };
  }
  const source = room.forHtml(picturesOut(piece.html, body));
  if (source === "") return [];
  const split = splitHtmlMail({ html: source, subject });
  const folded = split.hiddenHtml !== "";
  const html = sanitise(source);
  const text = room.forText(piece.text ?? textFromHtml(html));
  const shownHtml = folded ? sanitise(split.visibleHtml) : html;
  return {
    shown: { text: folded ? textFromHtml(shownHtml).slice(0, limits.text).toWellFormed() : text, html: shownHtml },
    whole: { text, html },
    folded,
    written: split.body,
    forwarded: split.forwarded ?? null,
  };
}

const hiddenKinds = new Set(["quote", "attribution", "signature", "disclaimer"]);

function together(pieces: { text: string; html: string | null }[]): { text: string; html: string | null } {
  return {
    text: pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => withoutEndBreaks(piece.text)).join("\n\n"),
    html: pieces.some((piece) => piece.html !== null)
      ? pieces.map((piece) => piece.html ?? htmlFromText(piece.text)).join("\n")
      : null,
  };
}

function withoutEndBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  return text.slice(0, end);
}

function isEmpty({ text, html }: { text: string; html: string | null }): boolean {
  return text.trim() === "" && !/<img\b/i.test(html ?? "");
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
    limits: { maxInputLength: 10 * limits.html, maxDepth: 300, ellipsis: "…" },
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
