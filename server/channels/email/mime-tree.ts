import { Transform } from "node:stream";
import { MailParser } from "mailparser";
import { isKnownCharset, textOf } from "./charset.ts";

/** A part of a mail. Its text has been decoded; attachments stand apart. */
export interface MimePart {
  contentType: string | false;
  /** Undefined for attachments and for what holds other parts. */
  textContent?: string;
  /** Sent as format=flowed (RFC 3676), and not put together yet. */
  flowed?: { delsp: boolean };
  children: MimePart[];
}

export interface MimeAttachment {
  contentType: string;
  contentDisposition?: string;
  filename?: string;
  cid?: string;
  content: Buffer;
}

export interface MimeTree {
  /** The headers of the mail by their names in lower case, decoded and parsed. */
  headers: ReadonlyMap<string, unknown>;
  root: MimePart | null;
  attachments: MimeAttachment[];
}

const limits = { headerBytes: 1024 * 1024, parts: 1000, milliseconds: 60_000 };

interface ParserPart extends MimePart {
  node?: { flowed?: boolean; delSp?: boolean };
  isAttachment?: boolean;
  charset?: string;
  contentStream?: NodeJS.EventEmitter;
}

interface ParserAttachment extends Omit<MimeAttachment, "content" | "contentType"> {
  type: "attachment";
  /** False where the header names none. */
  contentType: string | false;
  content: NodeJS.ReadableStream;
  release: () => void;
}

/** What mailparser has inside and does not declare. Its version is pinned exactly; the tests beside this file hold it. */
interface Inside extends Transform {
  tree: ParserPart | false;
  createNode(node: unknown): ParserPart;
  getDecoder(): { decodeStream(charset: string): Transform };
}
const MailParserInside = MailParser as unknown as new (options: object) => Inside;

const guessed = "x-guess";

/** mailparser, but that charsets are not believed, and that it puts no text or flowed lines together: body.ts does. */
class Parser extends MailParserInside {
  override createNode(node: unknown): ParserPart {
    const part = super.createNode(node);
    if (part.contentType !== false && !part.isAttachment)
      part.charset = known(part.charset) ? (part.charset ?? guessed) : guessed;
    if (part.node?.flowed === true) {
      part.node.flowed = false;
      part.flowed = { delsp: part.node.delSp === true };
    }
    return part;
  }

  override getDecoder(): { decodeStream(charset: string): Transform } {
    const tables = super.getDecoder();
    return {
      decodeStream(charset) {
        if (charset === guessed) return new DecodeWhole(null);
        if (isKnownCharset(charset)) return new DecodeWhole(charset);
        try {
          return tables.decodeStream(charset);
        } catch {
          return new DecodeWhole(null);
        }
      },
    };
  }

  getTextContent(): { type: "text" } {
    return { type: "text" };
  }
}

/** UTF-8 and ASCII are what mailparser does not decode, so they would go past the guessing. */
function known(charset: string | undefined): boolean {
  return charset !== undefined && !/^(us-?ascii|ascii|utf-?8)$/i.test(charset.trim());
}

class DecodeWhole extends Transform {
  private readonly chunks: Buffer[] = [];
  private readonly charset: string | null;

  constructor(charset: string | null) {
    super();
    this.charset = charset;
  }

  override _transform(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  override _flush(done: () => void): void {
    this.push(Buffer.from(textOf(Buffer.concat(this.chunks), this.charset)));
    done();
  }
}

/**
 * Takes a mail apart. Mails inside it stay whole, as attachments.
 * @throws when it can't be taken apart within bounds
 */
export async function mimeTreeOf(content: Buffer): Promise<MimeTree> {
  const parser = new Parser({ ignoreEmbedded: true, maxHeadSize: limits.headerBytes, maxChildNodes: limits.parts });
  let headers: ReadonlyMap<string, unknown> = new Map();
  const attachments: MimeAttachment[] = [];
  parser.on("headers", (parsed: ReadonlyMap<string, unknown>) => (headers = parsed));
  parser.on("data", (data: ParserAttachment | { type: "text" }) => {
    if (data.type === "attachment") collect(data, attachments);
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("It takes too long to take apart.")), limits.milliseconds);
      parser.once("end", resolve);
      parser.once("error", reject);
      parser.end(content);
    });
    const root = parser.tree === false ? null : parser.tree;
    if (root !== null) await textsIn(root);
    return { headers, root, attachments };
  } finally {
    clearTimeout(timer);
    parser.on("error", () => {});
    parser.destroy();
  }
}

function collect({ content, release, ...about }: ParserAttachment, into: MimeAttachment[]): void {
  const chunks: Buffer[] = [];
  const contentType = about.contentType || "application/octet-stream";
  const collected: MimeAttachment = { ...about, contentType, content: Buffer.alloc(0) };
  into.push(collected);
  content.on("data", (chunk: Buffer) => chunks.push(chunk));
  content.on("end", () => {
    collected.content = Buffer.concat(chunks);
    release();
  });
}

/** The last part's text may still be on its way through the decoders when the parser says it is done. */
async function textsIn(part: ParserPart): Promise<void> {
  if (part.contentStream !== undefined && part.textContent === undefined) {
    const stream = part.contentStream;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 1000);
      stream.once("end", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  for (const child of part.children) await textsIn(child);
}
