import { contentIdIn, readEnclosed, withOwnAddresses, type IncomingAttachment } from "#channels";
import type { EnclosedMail } from "#contract";
import { Failure, filesByIds, notFound, type FileStore, type StoredFile, type Tx } from "#kernel";

/** The file of an attachment. @throws Failure 404 when it isn't here */
export async function fileOfAttachment(tx: Tx, id: string): Promise<StoredFile> {
  const row = await tx.db
    .selectFrom("attachments")
    .select("file_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  const [file] = row === undefined ? [] : await filesByIds(tx, [row.file_id]);
  if (file === undefined) throw notFound();
  return file;
}

/** A mail that is attached to a message, read as any mail is. @throws Failure 404, file.no_mail */
export async function enclosedMailOf(tx: Tx, files: FileStore, id: string): Promise<EnclosedMail> {
  const mail = await readFrom(files, await fileOfAttachment(tx, id));
  const urlOf = (index: number) => `/api/v1/attachments/${id}/mail/parts/${index}`;
  return {
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    at: mail.at?.toISOString() ?? null,
    text: mail.text,
    html: mail.html === null ? null : withPictures(mail.html, mail.attachments, urlOf),
    attachments: mail.attachments.map(({ name, contentType, content, inline }, index) => ({
      name,
      contentType,
      size: content.length,
      inline,
      url: urlOf(index),
    })),
  };
}

/** A part of such a mail. @throws Failure 404, file.no_mail */
export async function partOfEnclosedMail(files: FileStore, file: StoredFile, index: number): Promise<IncomingAttachment> {
  const part = (await readFrom(files, file)).attachments[index];
  if (part === undefined) throw notFound();
  return part;
}

async function readFrom(files: FileStore, file: StoredFile): Promise<Awaited<ReturnType<typeof readEnclosed>>> {
  const isMail = file.contentType === "message/rfc822" || /\.eml$/i.test(file.name);
  if (!isMail) throw new Failure("file.no_mail");
  const content = await files.read(file.contentHash);
  try {
    return await readEnclosed(content);
  } catch (cause) {
    throw Object.assign(new Failure("file.no_mail"), { cause });
  }
}

/** Its own pictures stand in their places; those from elsewhere are not to be had. */
function withPictures(html: string, attachments: readonly IncomingAttachment[], urlOf: (index: number) => string): string {
  const withOwn = html.replaceAll(/(<img\b[^>]*?\ssrc=")cid:([^"]*)"/gi, (_whole, before: string, id: string) => {
    const index = attachments.findIndex(({ contentId }) => contentId !== null && contentId === contentIdIn(id));
    return `${before}${index === -1 ? "" : urlOf(index)}"`;
  });
  return withOwnAddresses(withOwn, () => null);
}
