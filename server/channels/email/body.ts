import { splitHtmlMail, splitMail, type Forwarded } from "@lyhord/mail-text";
import { htmlToText } from "html-to-text";
import type { IncomingAttachment } from "../channel.ts";
import { storable } from "./charset.ts";
import { locatedIn } from "./located.ts";
import type { MimePart } from "./mime-tree.ts";
import { htmlFromText, piecesOf, withoutEndBreaks, type Piece } from "./pieces.ts";
import { limits, Room } from "./room.ts";
import { sanitise, type Locate } from "./sanitise.ts";

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
  const locate = root === null ? null : locatedIn(root);
  const pieces = (root === null ? [] : piecesOf(root)).flatMap((piece) => readPiece(piece, subject ?? "", body, room, locate));
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

function isCut(part: MimePart): boolean {
  return part.cut === true || part.children.some(isCut);
}

/** Split before it is sanitised, since the names by which clients mark a quote don't survive that. */
function readPiece(piece: Piece, subject: string, body: Body, room: Room, locate: Locate | null): ReadPiece | [] {
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
  const html = sanitise(source, locate);
  const text = room.forText(piece.text ?? textFromHtml(html));
  const shownHtml = folded ? sanitise(split.visibleHtml, locate) : html;
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
