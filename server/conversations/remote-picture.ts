import { pictureTypeOf, remotePicturesIn, type RemotePicture } from "#channels";
import {
  Failure,
  filesByIds,
  getOutside,
  keepFile,
  notFound,
  type Caller,
  type Database,
  type FileStore,
  type Reach,
  type StoredFile,
  type Tx,
} from "#kernel";

const limits = { maxBytes: 10 * 1024 * 1024, milliseconds: 5000 };

export interface PictureSource {
  database: Database;
  files: FileStore;
  reach: Reach;
}

interface Asked {
  conversationId: string;
  messageId: string;
  key: string;
}

/**
 * A picture that a mail would have from elsewhere, for a reader who has asked for it: fetched by us, once for all, so that its owner learns
 * neither who reads nor when again. Only addresses that stand in this very message are fetched.
 * @throws Failure 404 when there is none such in the message, picture.unavailable when it can't be had
 */
export async function remotePictureOf(
  { database, files, reach }: PictureSource,
  caller: Caller,
  asked: Asked,
): Promise<StoredFile> {
  const { organisationId, actor } = caller;
  const { picture, kept } = await database.reading(organisationId, actor, async (tx) => ({
    picture: await pictureInMessage(tx, asked),
    kept: await keptPicture(tx, asked.key),
  }));
  if (kept !== null) return kept;
  // Fetched between two transactions: a slow server elsewhere holds up none of ours.
  const content = await fetched(picture, reach);
  const contentType = pictureTypeOf(content);
  if (contentType === null) throw new Failure("picture.unavailable");
  return database.inOrganisation(organisationId, actor, async (tx) => {
    const file = await keepFile(tx, files, { name: `picture.${contentType.split("/")[1] ?? ""}`, contentType, content });
    await tx.db
      .insertInto("remote_pictures")
      .values({ organisation_id: organisationId, address_key: asked.key, file_id: file.id, fetched_at: tx.clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return file;
  });
}

async function pictureInMessage(tx: Tx, { conversationId, messageId, key }: Asked): Promise<RemotePicture> {
  const row = await tx.db
    .selectFrom("messages")
    .select(["html", "whole_html"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", messageId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  const picture = [row?.html, row?.whole_html]
    .flatMap((html) => remotePicturesIn(html ?? ""))
    .find((candidate) => candidate.key === key);
  if (picture === undefined) throw notFound();
  return picture;
}

async function keptPicture(tx: Tx, key: string): Promise<StoredFile | null> {
  const row = await tx.db
    .selectFrom("remote_pictures")
    .select("file_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("address_key", "=", key)
    .executeTakeFirst();
  const [file] = row === undefined ? [] : await filesByIds(tx, [row.file_id]);
  return file ?? null;
}

async function fetched({ address }: RemotePicture, reach: Reach): Promise<Buffer> {
  try {
    return await getOutside(address, { accept: "image/avif,image/webp,image/png,image/*;q=0.8", ...limits, reach });
  } catch (cause) {
    throw Object.assign(new Failure("picture.unavailable"), { cause });
  }
}
