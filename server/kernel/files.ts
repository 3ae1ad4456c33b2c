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

/** Keeps a file: its bytes first, then its entry, so that an entry never points at nothing. */
export async function keepFile(
  tx: Tx,
  store: FileStore,
  file: { name: string; contentType: string; content: Buffer },
): Promise<StoredFile> {
  const contentHash = await store.put(file.content);
  const stored = {
    id: newId(),
    name: file.name.slice(0, 255) || "file",
    contentType: file.contentType,
    size: file.content.length,
    contentHash,
  };
  await tx.db
    .insertInto("files")
    .values({
      organisation_id: tx.organisationId,
      id: stored.id,
      content_hash: contentHash,
      name: stored.name,
      content_type: stored.contentType,
      size: stored.size,
      created_at: tx.clock.now(),
    })
    .execute();
  return stored;
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
