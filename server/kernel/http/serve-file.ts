import type { FastifyReply } from "fastify";
import type { FileStore, StoredFile } from "../files.ts";

/** Pictures that a browser shows without running anything. SVG is not one: it can hold scripts. */
const harmlessPictures = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/bmp",
  "image/avif",
  "image/x-icon",
]);

/** Sound and film: played, and nothing else. */
const sounds = /^(?:audio|video)\/(?:mpeg|mp4|ogg|webm|wav|x-wav|aac|flac|quicktime|3gpp|amr|x-m4a|x-m4v)$/;

/** Nothing that came from outside is opened by the browser as a page of ours: it is downloaded, and sandboxed even then. */
export function sendFile(reply: FastifyReply, store: FileStore, file: StoredFile): FastifyReply {
  return headed(reply, file).header("Content-Length", file.size).send(store.stream(file.contentHash));
}

/** The same for somebody outside: kept on their disk, whatever it is, and nowhere on the way. */
export function sendAsDownload(reply: FastifyReply, store: FileStore, file: StoredFile): FastifyReply {
  return headed(reply, { ...file, contentType: "application/octet-stream" })
    .header("Content-Length", file.size)
    .header("Cache-Control", "private, no-store")
    .header("X-Robots-Tag", "noindex")
    .send(store.stream(file.contentHash));
}

/** How a file goes down: shown in its place only where nothing in it can act. */
export function headed(reply: FastifyReply, { name, contentType }: { name: string; contentType: string }): FastifyReply {
  const type = contentType.toLowerCase();
  const shown = harmlessPictures.has(type) || sounds.test(type);
  const fallback = name.replaceAll(/[^\w.-]/g, "_");
  return reply
    .header("Content-Type", shown ? type : "application/octet-stream")
    .header(
      "Content-Disposition",
      `${shown ? "inline" : "attachment"}; filename="${fallback}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .header("Content-Security-Policy", "default-src 'none'; sandbox")
    .header("Cache-Control", "private, max-age=86400, immutable");
}
