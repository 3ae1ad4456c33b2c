import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, createZstdCompress, createZstdDecompress } from "node:zlib";
import { Header } from "tar";
import { Ending, exitCodes } from "../endings.ts";

const block = 512;

/**
 * Writes a .tar, compressed with zstd, under the name FILE.part until it is whole and on disk; only then it gets its name. What ends
 * half-way leaves nothing that could be taken for a backup.
 */
export class ArchiveWriter {
  private readonly file: string;
  private readonly part: string;
  private readonly zip = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  private readonly written: Promise<void>;
  private failure: Error | null = null;

  constructor(file: string) {
    this.file = file;
    this.part = `${file}.part`;
    this.written = pipeline(this.zip, createWriteStream(this.part, { mode: 0o600, flush: true })).catch((error: Error) => {
      this.failure = error;
      this.zip.destroy();
    });
  }

  async add(path: string, content: Buffer): Promise<void> {
    await this.addStream(path, content.length, Readable.from([content]));
  }

  /** @param size how many bytes the stream will give: it stands before them */
  async addStream(path: string, size: number, content: Readable): Promise<void> {
    const header = new Header({ path, size, mode: 0o600, type: "File", mtime: new Date(), uname: "", gname: "" });
    header.encode();
    await this.write(header.block ?? Buffer.alloc(block));
    let given = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      given += chunk.length;
      await this.write(chunk);
    }
    if (given !== size) throw new Ending(exitCodes.failed, `${path} changed while it was being read; run the backup again.`);
    await this.write(Buffer.alloc((block - (size % block)) % block));
  }

  /** Ends the archive; when it resolves the file is on disk under its own name. */
  async finish(): Promise<void> {
    await this.write(Buffer.alloc(2 * block));
    this.zip.end();
    await this.written;
    this.refuseWhenFailed();
    await rename(this.part, this.file);
    const folder = await open(dirname(this.file), "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  async discard(): Promise<void> {
    this.zip.destroy();
    await this.written;
    await rm(this.part, { force: true });
  }

  private async write(chunk: Buffer): Promise<void> {
    this.refuseWhenFailed();
    if (chunk.length === 0 || this.zip.write(chunk)) return;
    await new Promise<void>((resolve) => {
      this.zip.once("drain", resolve).once("close", resolve);
    });
    this.zip.removeAllListeners("drain");
    this.refuseWhenFailed();
  }

  private refuseWhenFailed(): void {
    if (this.failure === null) return;
    throw new Ending(exitCodes.cannotWrite, `${this.part} can't be written: ${this.failure.message}.`, this.failure);
  }
}

export interface Member {
  path: string;
  size: number;
  /** Its bytes; must be read to their end before the next member. */
  content: AsyncIterable<Buffer>;
}

/** Reads a backup member by member. @throws Ending when the file is cut off, damaged or something else */
export async function* membersOf(file: string): AsyncGenerator<Member> {
  const damaged = (cause?: unknown) =>
    new Ending(exitCodes.failed, `${file} is no whole backup: it is cut off or damaged. Nothing has been restored.`, cause);
  const bytes = new ByteReader(await decompressed(file));
  const next = async (size: number) => {
    try {
      return await bytes.take(size);
    } catch (cause) {
      throw damaged(cause);
    }
  };
  for (;;) {
    const head = await next(block);
    if (head.length === 0) return;
    if (head.every((byte) => byte === 0)) return;
    const header = head.length === block ? new Header(head) : null;
    if (header === null || !header.cksumValid || header.path === undefined || header.size === undefined) throw damaged();
    const { path, size } = header;
    let left = size;
    const content = async function* (): AsyncGenerator<Buffer> {
      while (left > 0) {
        const chunk = await next(Math.min(left, 1024 * 1024));
        if (chunk.length === 0) throw damaged();
        left -= chunk.length;
        yield chunk;
      }
    };
    yield { path, size, content: content() };
    while (left > 0) left -= (await next(Math.min(left, 1024 * 1024))).length;
    await next((block - (size % block)) % block);
  }
}

async function decompressed(file: string): Promise<Readable> {
  const magic = await beginningOf(file, 4);
  const source = createReadStream(file);
  const unpack: Transform | null =
    magic.readUInt32LE(0) === 0xfd2fb528 ? createZstdDecompress() : magic.readUInt16LE(0) === 0x8b1f ? createGunzip() : null;
  if (unpack === null) return source;
  // What goes wrong is heard by whoever reads the far end.
  pipeline(source, unpack).catch(() => {});
  return unpack;
}

async function beginningOf(file: string, size: number): Promise<Buffer> {
  try {
    const handle = await open(file, "r");
    try {
      return (await handle.read(Buffer.alloc(size), 0, size, 0)).buffer;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new Ending(exitCodes.failed, `${file} can't be read: ${(cause as Error).message}.`, cause);
  }
}

/** Exactly as many bytes as asked for, or fewer at the end. */
class ByteReader {
  private readonly source: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(source: Readable) {
    this.source = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = size;
    while (missing > 0) {
      if (this.rest.length === 0) {
        const { value, done } = await this.source.next();
        if (done) break;
        this.rest = value;
      }
      const part = this.rest.subarray(0, missing);
      this.rest = this.rest.subarray(part.length);
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
  }
}

export async function wholeOf(member: Member): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of member.content) parts.push(part);
  return Buffer.concat(parts);
}

/** Counts and hashes a table as COPY gives it: a row is a line, and line breaks within are escaped. */
export class TableCheck {
  private rows = 0;
  private readonly hash = createHash("sha256");

  add(chunk: Buffer): void {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.rows++;
    this.hash.update(chunk);
  }

  result(): { rows: number; sha256: string } {
    return { rows: this.rows, sha256: this.hash.digest("hex") };
  }
}
