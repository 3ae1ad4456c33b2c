import type { IncomingAttachment } from "../channel.ts";
import { storable } from "./charset.ts";
import type { MimeAttachment } from "./mime-tree.ts";
import { pictureTypeOf } from "./picture-type.ts";

const maxAttachments = 200;

/**
 * The attachments under names that are safe to save and honest to read, pictures as what they are whatever they are called. One that the HTML calls for by its Content-ID is `inline`.
 * @returns them, and whether some were left out because there were too many
 */
export function attachmentsOf(
  parts: readonly MimeAttachment[],
  html: string | null,
): { kept: IncomingAttachment[]; cut: boolean } {
  const called = contentIdsIn(html ?? "");
  const kept = parts.slice(0, maxAttachments).map((part, index) => {
    const declared = /^[\w!#$&^.+-]{1,80}\/[\w!#$&^.+-]{1,80}$/.test(part.contentType)
      ? part.contentType.toLowerCase()
      : "application/octet-stream";
    const contentId = part.cid === undefined || part.cid === "" ? null : storable(part.cid).slice(0, 500);
    const mayBePicture =
      /^image\/(?!svg)/.test(declared) || contentId !== null || /\.(?:png|jpe?g|gif|webp|avif|bmp)$/i.test(part.filename ?? "");
    const contentType = (mayBePicture ? pictureTypeOf(part.content) : null) ?? declared;
    return {
      name: safeName(part.filename ?? "", contentType, index + 1),
      contentType,
      content: part.content,
      contentId,
      inline: contentId !== null && called.has(contentId),
    };
  });
  return { kept, cut: parts.length > maxAttachments };
}

/** Which parts HTML calls for. */
export function contentIdsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bcid:([^"'\s>]{1,500})/gi)].map((match) => contentIdIn(match[1] ?? "")));
}

/** The Content-ID that a `cid:` in HTML means; some programs write it as in an address (RFC 2392), some as it is. */
export function contentIdIn(written: string): string {
  const contentId = written.replaceAll("&amp;", "&");
  try {
    return decodeURIComponent(contentId);
  } catch {
    return contentId;
  }
}

/**
 * A file name without folders, without characters that file systems refuse, and without those that turn the direction of writing,
 * by which `gnp.exe` is made to look like `exe.png`.
 */
function safeName(given: string, contentType: string, number: number): string {
  const name = storable(given)
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, "")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "")
    .replace(/[. ]+$/, "");
  if (name === "") return nameOf(contentType, number);
  if (contentType === "message/rfc822" && !/\.eml$/i.test(name)) return `${shortened(name, 146)}.eml`;
  return shortened(name, 150);
}

function nameOf(contentType: string, number: number): string {
  if (contentType === "message/rfc822") return `mail-${number}.eml`;
  if (contentType === "text/calendar") return "invitation.ics";
  return `attachment-${number}${extensions[contentType] ?? ""}`;
}

function shortened(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const extension = /\.[\w-]{1,12}$/.exec(name)?.[0] ?? "";
  return (name.slice(0, limit - extension.length) + extension).toWellFormed();
}

const extensions: Record<string, string> = {
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/gif": ".gif",
  "image/webp": ".webp",
  "application/pdf": ".pdf",
  "text/plain": ".txt",
  "text/html": ".html",
  "text/csv": ".csv",
  "text/vcard": ".vcf",
  "application/zip": ".zip",
};
