import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { newId, sha256 } from "./ids.ts";
import type { Tx } from "./tx.ts";

/** Where the bytes of files are: by the SHA-256 of their content, so that the same file is there once. */
export interface FileStore {
  /** Keeps the content; when it resolves the content is on disk. */
  put(content: Buffer): Promise<string>;
  read(hash: string): Promise<Buffer>;
  stream(hash: string): Readable;
}

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
    const unfinished = `${target}.${newId()}`;
    const file = await open(unfinished, "wx", 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
    const parent = await open(join(target, ".."), "r");
    try {
      await parent.sync();
    } finally {
      await parent.close();
    }
    return hash;
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
  const kept: StoredFile[] = [];
  for (const { name, contentType, content } of files) {
    const contentHash = await store.put(content);
    kept.push({ id: newId(), name: name.slice(0, 255) || "file", contentType, size: content.length, contentHash });
  }
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
