import { sendSource, type Channels } from "#channels";
import { fileEndpoints, type UploadedFile } from "#contract";
import {
  enter,
  Failure,
  filesByIds,
  headed,
  noteFiles,
  notFound,
  once,
  sendFile,
  serve,
  type Gate,
  type StoredFile,
  type Tx,
} from "#kernel";
import { enclosedMailOf, fileOfAttachment, partOfEnclosedMail } from "./enclosed-mail.ts";
import { messageSource } from "./message-source.ts";
import { remotePictureOf, type PictureSource } from "./remote-picture.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface FileSource extends PictureSource {
  /** Bytes of one file. */
  largestUpload: number;
}

/** Files going up (a raw body, whatever its type, straight to disk) and coming down (as downloads, in a sandbox of their own). */
export function fileRoutes(gate: Gate, channels: Channels, source: FileSource): void {
  const { files: store, largestUpload } = source;
  serve(gate, fileEndpoints.readFileLimits, "file.read", async ({ tx, query }) => ({
    upload: largestUpload,
    ...(await channels.fileLimits(tx, query.channelId ?? null)),
  }));
  void gate.app.register(async (app) => {
    app.removeAllContentTypeParsers();
    // Read where it is kept: nobody's file is taken up before they have been asked who they are.
    app.addContentTypeParser("*", (_request, _body, done) => done(null, undefined));
    app.post(
      "/api/v1/files",
      {
        schema: { tags: ["Files"], summary: "Upload a file: its bytes as the body, its name as ?name=; answers its id" },
      },
      async (request, reply) => {
        const { organisationId, actor } = await enter(gate, request, "file.upload");
        const { name } = request.query as { name?: string };
        if (name === undefined || name.trim() === "")
          throw new Failure("request.invalid", "Say what the file is called: ?name=report.pdf");
        if (Number(request.headers["content-length"] ?? 0) > largestUpload) throw new Failure("request.too_large");
        const kept = await store.putStream(atMost(request.raw, largestUpload));
        if (kept.size === 0) throw new Failure("request.invalid", "The file is empty.");
        // What makes a repeated request the same.
        request.body = kept;
        const contentType = request.headers["content-type"]?.split(";")[0]?.trim() ?? "application/octet-stream";
        const answer = await gate.database.inOrganisation(organisationId, actor, (tx) =>
          once(tx, { endpoint: { method: "POST", status: 201 }, request }, async (): Promise<UploadedFile> => {
            const [file] = await noteFiles(tx, [{ name: name.replaceAll(/[\p{Cc}/\\]/gu, "_"), contentType, ...kept }]);
            if (file === undefined) throw new Error("A file was not kept.");
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
      return sendFile(reply, store, file);
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
    "/api/v1/conversations/:id/messages/:messageId/source",
    { schema: { tags: ["Files"], summary: "A message as it came, with its headers" } },
    async (request, reply) => {
      const { organisationId, actor } = await enter(gate, request, "conversation.read");
      const { id, messageId } = request.params as { id: string; messageId: string };
      if (![id, messageId].every((one) => uuid.test(one))) throw notFound();
      const source = await gate.database.reading(organisationId, actor, (tx) => messageSource(tx, id, messageId));
      return sendSource(reply, messageId, source);
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
      return sendFile(reply, store, await remotePictureOf(source, caller, { conversationId: id, messageId, key }));
    },
  );
}

/** @throws Failure `request.too_large` as soon as there is more */
async function* atMost(content: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > most) throw new Failure("request.too_large");
    yield piece;
  }
}
