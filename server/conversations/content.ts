import { sanitise, textFromHtml } from "#channels";
import { Failure, filesByIds, keepFile, newId, type FileStore, type StoredFile, type Tx } from "#kernel";

/** What somebody here wrote, as it comes from the composer or the API. */
export interface WrittenContent {
  text?: string | undefined;
  html?: string | undefined;
  attachments: ({ fileId: string } | { name: string; contentType: string; base64: string })[];
}

export interface ContentFile extends StoredFile {
  /** What the HTML calls it by, when it stands in the text. */
  contentId: string | null;
}

export interface Content {
  text: string;
  /** Safe to show and to send; pictures in the text as `cid:`. */
  html: string | null;
  files: ContentFile[];
}

const pictureAddress = /\/api\/v1\/files\/([0-9a-f-]{36})/g;

/**
 * Makes what was written fit to keep and to send: cleaned HTML, the plain text beside it, pictures in the text as inline files.
 * @throws Failure `file.unknown` when an attachment names a file that isn't here
 */
export async function prepareContent(tx: Tx, store: FileStore, written: WrittenContent): Promise<Content> {
  const raw = written.html ?? null;
  const pictureIds = raw === null ? [] : [...new Set([...raw.matchAll(pictureAddress)].map((match) => match[1] ?? ""))];
  const pictures = (await filesByIds(tx, pictureIds)).map((file) => ({ ...file, contentId: `${file.id}@lyhord` }));
  const withIds = raw?.replaceAll(pictureAddress, (address, id: string) =>
    pictures.some((picture) => picture.id === id) ? `cid:${id}@lyhord` : address,
  );
  const html = withIds === undefined ? null : sanitise(withIds);
  const text = written.text ?? (html === null ? "" : textFromHtml(html));
  return { text: text.trim(), html, files: [...pictures, ...(await attachedFiles(tx, store, written))] };
}

async function attachedFiles(tx: Tx, store: FileStore, written: WrittenContent): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (const attachment of written.attachments) {
    if ("fileId" in attachment) {
      const [file] = await filesByIds(tx, [attachment.fileId]);
      if (file === undefined) throw new Failure("file.unknown");
      files.push({ ...file, contentId: null });
    } else {
      const { name, contentType, base64 } = attachment;
      files.push({
        ...(await keepFile(tx, store, { name, contentType, content: Buffer.from(base64, "base64") })),
        contentId: null,
      });
    }
  }
  return files;
}

export async function attach(tx: Tx, messageId: string, files: ContentFile[]): Promise<void> {
  for (const [position, file] of files.entries()) {
    await tx.db
      .insertInto("attachments")
      .values({
        organisation_id: tx.organisationId,
        id: newId(),
        message_id: messageId,
        file_id: file.id,
        position,
        content_id: file.contentId,
        inline: file.contentId !== null,
      })
      .execute();
  }
}
