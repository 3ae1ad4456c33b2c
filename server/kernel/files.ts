import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { newId, sha256 } from "./ids.ts";
import type { Tx } from "./tx.ts";

/** Where the bytes of files are: by the SHA-256 of their content, so that the same file is there once. */
export interface FileStore {
  /** Keeps the content; when it resolves the content is on disk. */
  put(content: Buffer): Promise<string>;
  /** The same for what comes piece by piece, without holding it; nothing is kept when it breaks off. */
  putStream(content: AsyncIterable<Buffer>): Promise<{ contentHash: string; size: number }>;
  read(hash: string): Promise<Buffer>;
  stream(hash: string): Readable;
}

/** What a file is called while it is written, beside the folders of those that are whole. */
const unfinishedName = "unfinished.";
/** Nobody takes longer to write one. */
const longestWriting = 24 * 3600_000;

export class FolderFileStore implements FileStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async put(content: Buffer): Promise<string> {
    const hash = sha256(content);
    const target = this.pathOf(hash);
    if (existsSync(target)) return hash;
    await mkdir(join(target, ".."), { recursive: true, mode: 0o700 });
    const unfinished = this.unfinished();
    await written(unfinished, (file) => file.writeFile(content));
    await this.putInPlace(unfinished, target);
    return hash;
  }

  async putStream(content: AsyncIterable<Buffer>): Promise<{ contentHash: string; size: number }> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = this.unfinished();
    const hash = createHash("sha256");
    let size = 0;
    try {
      await written(unfinished, async (file) => {
        for await (const piece of content) {
          hash.update(piece);
          size += piece.length;
          await file.writeFile(piece);
        }
      });
      const contentHash = hash.digest("hex");
      const target = this.pathOf(contentHash);
      await mkdir(join(target, ".."), { recursive: true, mode: 0o700 });
      await this.putInPlace(unfinished, target);
      return { contentHash, size };
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  /** Takes away what a process was writing when it was killed: what is older than a day. */
  async forgetUnfinished(now: Date): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      if (name.startsWith(unfinishedName) && (await lastWritten(path)) < now.getTime() - longestWriting)
        await rm(path, { force: true });
    }
  }

  private unfinished(): string {
    return join(this.folder, `${unfinishedName}${newId()}`);
  }

  private async putInPlace(unfinished: string, target: string): Promise<void> {
    await rename(unfinished, target);
    const parent = await open(join(target, ".."), "r");
    try {
      await parent.sync();
    } finally {
      await parent.close();
    }
  }

  read(hash: string): Promise<Buffer> {
    return readFile(this.pathOf(hash));
  }

  stream(hash: string): Readable {
    return createReadStream(this.pathOf(hash));
  }

  private pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

/** When something was last written to it, in milliseconds; what has come into its place meanwhile was written just now. */
async function lastWritten(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** A new file, on disk when it resolves. */
async function written(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

export interface StoredFile {
  id: string;
  name: string;
  contentType: string;
  size: number;
  contentHash: string;
}

export interface NewFile {
  name: string;
  contentType: string;
  content: Buffer;
}

/** Keeps a file: its bytes first, then its entry, so that an entry never points at nothing. */
export async function keepFile(tx: Tx, store: FileStore, file: NewFile): Promise<StoredFile> {
  const [stored] = await keepFiles(tx, store, [file]);
  if (stored === undefined) throw new Error("A file was not kept.");
  return stored;
}

/** The same for many, in their order. */
export async function keepFiles(tx: Tx, store: FileStore, files: readonly NewFile[]): Promise<StoredFile[]> {
  const put: Omit<StoredFile, "id">[] = [];
  for (const { name, contentType, content } of files)
    put.push({ name, contentType, size: content.length, contentHash: await store.put(content) });
  return noteFiles(tx, put);
}

/** Enters files whose bytes are in the store, in their order. */
export async function noteFiles(tx: Tx, files: readonly Omit<StoredFile, "id">[]): Promise<StoredFile[]> {
  const kept = files.map((file) => ({ ...file, id: newId(), name: file.name.slice(0, 255) || "file" }));
  if (kept.length === 0) return [];
  await tx.db
    .insertInto("files")
    .values(
      kept.map((file) => ({
        organisation_id: tx.organisationId,
        id: file.id,
        content_hash: file.contentHash,
        name: file.name,
        content_type: file.contentType,
        size: file.size,
        created_at: tx.clock.now(),
      })),
    )
    .execute();
  return kept;
}

/** The files of these ids, in their order; unknown ids are left out. */
export async function filesByIds(tx: Tx, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("files")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ id, name: row.name, contentType: row.content_type, size: row.size, contentHash: row.content_hash }] : [];
  });
}
