import type { FastifyReply } from "fastify";
import { fileEndpoints, type UploadedFile } from "#contract";
import {
  enter,
  Failure,
  filesByIds,
  keepFile,
  notFound,
  once,
  serve,
  type FileStore,
  type Gate,
  type StoredFile,
  type Tx,
} from "#kernel";
import { enclosedMailOf, fileOfAttachment, partOfEnclosedMail } from "./enclosed-mail.ts";
import { remotePictureOf, type PictureSource } from "./remote-picture.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const largestFile = 25 * 1024 * 1024;
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

/** Files going up (a raw body, whatever its type) and coming down (as downloads, in a sandbox of their own). */
export function fileRoutes(gate: Gate, source: PictureSource): void {
  const store = source.files;
  void gate.app.register(async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestFile }, (_request, body, done) => done(null, body));
    app.post(
      "/api/v1/files",
      {
        bodyLimit: largestFile,
        schema: { tags: ["Files"], summary: "Upload a file: its bytes as the body, its name as ?name=; answers its id" },
      },
      async (request, reply) => {
        const { organisationId, actor } = await enter(gate, request, "file.upload");
        const { name } = request.query as { name?: string };
        if (name === undefined || name.trim() === "")
          throw new Failure("request.invalid", "Say what the file is called: ?name=report.pdf");
        if (!Buffer.isBuffer(request.body) || request.body.length === 0)
          throw new Failure("request.invalid", "The file is empty.");
        const content = request.body;
        const contentType = request.headers["content-type"]?.split(";")[0]?.trim() ?? "application/octet-stream";
        const answer = await gate.database.inOrganisation(organisationId, actor, (tx) =>
          once(tx, { endpoint: { method: "POST", status: 201 }, request }, async (): Promise<UploadedFile> => {
            const file = await keepFile(tx, store, { name: name.replaceAll(/[\p{Cc}/\\]/gu, "_"), contentType, content });
            return { fileId: file.id, name: file.name, contentType: file.contentType, size: file.size };
          }),
        );
        return reply.status(201).send(answer);
      },
    );
  });

  const serveFile = (url: string, summary: string, find: (tx: Tx, id: string) => Promise<StoredFile>) =>
    gate.app.get(url, { schema: { tags: ["Files"], summary } }, async (request, reply) => {
      const { organisationId, actor } = await enter(gate, request, "file.read");
      const { id } = request.params as { id: string };
      if (!uuid.test(id)) throw notFound();
      const file = await gate.database.reading(organisationId, actor, (tx) => find(tx, id));
      return send(reply, store, file);
    });
  serveFile("/api/v1/files/:id", "An uploaded file", async (tx, id) => {
    const [file] = await filesByIds(tx, [id]);
    if (file === undefined) throw notFound();
    return file;
  });
  serveFile("/api/v1/attachments/:id", "An attachment of a message", fileOfAttachment);

  serve(gate, fileEndpoints.readEnclosedMail, "file.read", ({ tx, params }) => enclosedMailOf(tx, store, params.id));
  gate.app.get(
    "/api/v1/attachments/:id/mail/parts/:index",
    { schema: { tags: ["Files"], summary: "A file of an attached mail" } },
    async (request, reply) => {
      const { organisationId, actor } = await enter(gate, request, "file.read");
      const { id, index } = request.params as { id: string; index: string };
      if (!uuid.test(id) || !/^\d{1,3}$/.test(index)) throw notFound();
      const file = await gate.database.reading(organisationId, actor, (tx) => fileOfAttachment(tx, id));
      const part = await partOfEnclosedMail(store, file, Number(index));
      return headed(reply, part).send(part.content);
    },
  );

  gate.app.get(
    "/api/v1/conversations/:id/messages/:messageId/pictures/:key",
    {
      schema: {
        tags: ["Files"],
        summary: "A picture that the message would have from elsewhere, fetched for whoever asked for it",
      },
    },
    async (request, reply) => {
      const caller = await enter(gate, request, "conversation.read");
      const { id, messageId, key } = request.params as { id: string; messageId: string; key: string };
      if (![id, messageId].every((one) => uuid.test(one))) throw notFound();
      return send(reply, store, await remotePictureOf(source, caller, { conversationId: id, messageId, key }));
    },
  );
}

/** Nothing that came from outside is opened by the browser as a page of ours: it is downloaded, and sandboxed even then. */
function send(reply: FastifyReply, store: FileStore, file: StoredFile): FastifyReply {
  return headed(reply, file).header("Content-Length", file.size).send(store.stream(file.contentHash));
}

function headed(reply: FastifyReply, { name, contentType }: { name: string; contentType: string }): FastifyReply {
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
