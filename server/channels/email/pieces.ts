import { htmlToText, unflow } from "@lyhord/mail-text";
import { contentIdsIn } from "./attachments.ts";
import type { MimeAttachment, MimePart } from "./mime-tree.ts";
import { escapeHtml } from "./page.ts";
import { pictureTypeOf } from "./picture-type.ts";
import { limits, Room } from "./room.ts";

/** A piece of the mail as it is read from top to bottom; what has both was written twice, for two kinds of reader. */
export interface Piece {
  text: string | null;
  html: string | null;
  /** A picture that stands among the texts though no HTML calls for it. */
  picture?: MimeAttachment;
}

/**
 * What a reader of the mail would see, in its order. Texts with pictures between them, as Apple Mail sends them, are one piece of HTML: what
 * was written goes on beneath a picture. Such a picture gets a Content-ID, by which that HTML calls for it.
 */
export function piecesOf(root: MimePart): Piece[] {
  const reader = new Reader(root);
  const pieces = reader.read(root);
  const withText = pieces.filter(isWords);
  const hasText = withText.every((piece) => piece.text !== null);
  const read = hasPicturesBetween(pieces)
    ? [{ text: hasText ? reader.textOf(withText) : null, html: reader.htmlOf(pieces) }]
    : withText;
  root.cut ||= reader.room.cut;
  return read;
}

const isWords = ({ picture }: Piece) => picture === undefined;

/** One that stands below all texts is in its place among the attachments. */
function hasPicturesBetween(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex(({ picture }) => picture);
  return first !== -1 && pieces.findLastIndex(isWords) > first;
}

class Reader {
  private readonly root: MimePart;
  private called: ReadonlySet<string> | null = null;
  private readonly placed = new Set<string>();
  /** Text becomes longer when it becomes HTML. */
  readonly room = new Room();

  constructor(root: MimePart) {
    this.root = root;
  }

  read(part: MimePart): Piece[] {
    if (part.attachment !== undefined) return this.pictureIn(part.attachment);
    if (part.children.length === 0) return wordsIn(part);
    if (part.contentType === "multipart/alternative") return this.chosenOf(part.children.map((child) => this.read(child)));
    const pieces = part.children.flatMap((child) => this.read(child));
    return part.contentType === "multipart/related" ? pieces.filter(isWords) : pieces;
  }

  /** Ways of saying the same. HTML in which there is nothing to see is no other way of saying the text beside it. */
  private chosenOf(ways: Piece[][]): Piece[] {
    const isText = (way: Piece[]) => way.some(isWords) && way.every(({ html }) => html === null);
    const texts = ways.filter(isText);
    const htmls = ways
      .filter((way) => way.some(isWords) && !isText(way))
      .map((way) => this.htmlOf(way))
      .filter((html) => texts.length === 0 || !isBlank(html));
    if (htmls.length === 0) return texts.find(hasPicturesBetween) ?? texts[0] ?? [];
    return [{ text: texts.length > 0 ? this.textOf(texts.flat().filter(isWords)) : null, html: htmls.join("\n") }];
  }

  textOf(pieces: readonly Piece[]): string {
    return pieces.map(({ text }) => withoutEndBreaks(text ?? "")).join("\n\n");
  }

  htmlOf(pieces: readonly Piece[]): string {
    const shown = hasPicturesBetween(pieces) ? pieces : pieces.filter(isWords);
    return shown
      .map(({ html, text, picture }) => {
        if (picture !== undefined) return this.pictureHtml(picture);
        return html ?? htmlFromText(this.room.forText(withoutBreaks(text ?? "")));
      })
      .join("\n");
  }

  private pictureIn(attachment: MimeAttachment): Piece[] {
    const { contentType, contentDisposition = "inline", content, cid = "" } = attachment;
    if (!/^image\//i.test(contentType) || contentDisposition.toLowerCase() !== "inline" || pictureTypeOf(content) === null)
      return [];
    this.called ??= new Set(htmlsIn(this.root).flatMap((html) => [...contentIdsIn(html)]));
    return this.called.has(cid) ? [] : [{ text: null, html: null, picture: attachment }];
  }

  private pictureHtml(picture: MimeAttachment): string {
    if (this.placed.size === limits.pictures) return "";
    const { cid = "" } = picture;
    if (!/^[!-~]{1,150}$/.test(cid) || this.placed.has(cid)) picture.cid = `picture-${this.placed.size + 1}.in-place`;
    const contentId = picture.cid ?? "";
    this.placed.add(contentId);
    const words = escapeHtml((picture.filename ?? "").slice(0, 200));
    return `<div style="margin:.5em 0"><img src="cid:${encodeURIComponent(contentId)}" alt="${words}"></div>`;
  }
}

function wordsIn(part: MimePart): Piece[] {
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

function htmlsIn(part: MimePart): string[] {
  const own = part.contentType === "text/html" ? [part.textContent ?? ""] : [];
  return [...own, ...part.children.flatMap(htmlsIn)];
}

function isBlank(html: string): boolean {
  if (/<img\b/i.test(html)) return false;
  const saysNothing = (source: string) => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(htmlToText(source));
  // Nearly always its first words tell.
  if (!saysNothing(html.slice(0, 20_000))) return false;
  const room = new Room();
  return html.length <= 20_000 || (saysNothing(room.forHtml(html)) && !room.cut);
}

const withoutBreaks = (text: string) => withoutEndBreaks(text.replace(/^[\r\n]+/, ""));

export function withoutEndBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 10) end--;
  return text.slice(0, end);
}

export function htmlFromText(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<div>${escaped.replaceAll(/\r?\n/g, "<br />")}</div>`;
}
