import { Transform } from "node:stream";
import { MailParser } from "mailparser";
import { isKnownCharset, textOf } from "./charset.ts";
import { withLineFeeds, withoutLoneReturns } from "./line-breaks.ts";

/** A part of a mail. Its text has been decoded; attachments stand apart. */
export interface MimePart {
  contentType: string | false;
  /** Undefined for attachments and for what holds other parts. */
  textContent?: string;
  /** There was more than is read. */
  cut?: boolean;
  /** Sent as format=flowed (RFC 3676), and not put together yet. */
  flowed?: { delsp: boolean };
  /** Its own; nothing has them that comes out of a file. */
  headers?: PartHeaders;
  /** Where this part is one of the tree's attachments. */
  attachment?: MimeAttachment;
  children: MimePart[];
}

export interface MimeAttachment {
  contentType: string;
  contentDisposition?: string;
  filename?: string;
  cid?: string;
  content: Buffer;
}

type PartHeaders = ReadonlyMap<string, unknown>;

export interface MimeTree {
  /** The headers of the mail by their names in lower case, decoded and parsed. */
  headers: ReadonlyMap<string, unknown>;
  root: MimePart | null;
  attachments: MimeAttachment[];
}

/** Bytes of text are counted as they are encoded, all parts together: pictures that stand in HTML itself are among them. */
const limits = { headerBytes: 1024 * 1024, parts: 1000, milliseconds: 60_000, text: 16 * 1024 * 1024, oddText: 1024 * 1024 };

/** So much is decoded at once. */
const pieceBytes = 65_536;

interface ParserPart extends MimePart {
  node?: { flowed?: boolean; delSp?: boolean };
  isAttachment?: boolean;
  charset?: string;
  decoder?: { write(chunk: Buffer): boolean };
  contentStream?: NodeJS.EventEmitter;
  /** What it says, where we have decoded it. */
  decoded?: string;
}

interface ParserAttachment extends Omit<MimeAttachment, "content" | "contentType"> {
  type: "attachment";
  /** False where the header names none. */
  contentType: string | false;
  headers: PartHeaders;
  content: NodeJS.ReadableStream;
  release: () => void;
}

/** What mailparser has inside and does not declare. Its version is pinned exactly; the tests beside this file hold it. */
interface Inside extends Transform {
  splitter: { node: HeaderOfPart; newNode(parent?: unknown): void };
  tree: ParserPart | false;
  createNode(node: unknown): ParserPart;
  getDecoder(): { decodeStream(charset: string): Transform };
}
interface HeaderOfPart {
  addHeaderChunk(line: Buffer): void;
  parseHeaders(): void;
  headers: false | { get(name: string): unknown[] };
  parentNode: false | { contentType: string | false };
  contentType: string | false;
  rfc822: boolean;
}

const MailParserInside = MailParser as unknown as new (options: object) => Inside;

const guessed = "x-guess";

/** mailparser, but that charsets are not believed, and that it puts no text or flowed lines together: body.ts does. */
class Parser extends MailParserInside {
  private latest: ParserPart | null = null;
  private textLeft = limits.text;

  constructor(options: object) {
    super(options);
    const { splitter } = this;
    const newNode = splitter.newNode.bind(splitter);
    splitter.newNode = (parent) => {
      newNode(parent);
      hearPlainLines(splitter.node);
      takeForMailInDigest(splitter.node);
    };
    hearPlainLines(splitter.node);
  }

  override createNode(node: unknown): ParserPart {
    const part = super.createNode(node);
    this.latest = part;
    if (part.contentType !== false && !part.isAttachment) {
      part.charset = known(part.charset) ? (part.charset ?? guessed) : guessed;
      this.bound(part);
    }
    if (part.node?.flowed === true) {
      part.node.flowed = false;
      part.flowed = { delsp: part.node.delSp === true };
    }
    return part;
  }

  /** Lets no more through than is read. */
  private bound(part: ParserPart): void {
    const { decoder, charset = guessed } = part;
    if (decoder === undefined) return;
    const write = decoder.write.bind(decoder);
    // What the parser's own tables decode it also looks through itself.
    let own = charset === guessed || isKnownCharset(charset) ? limits.text : limits.oddText;
    decoder.write = (chunk) => {
      const room = Math.min(own, this.textLeft);
      if (room < chunk.length) part.cut = true;
      if (room === 0) return true;
      const taken = chunk.subarray(0, room);
      own -= taken.length;
      this.textLeft -= taken.length;
      let goesOn = true;
      for (let at = 0; at < taken.length; at += pieceBytes) goesOn = write(taken.subarray(at, at + pieceBytes));
      return goesOn;
    };
  }

  override getDecoder(): { decodeStream(charset: string): Transform } {
    const tables = super.getDecoder();
    return {
      decodeStream: (charset) => {
        if (charset === guessed) return new DecodeWhole(null, this.latest);
        if (isKnownCharset(charset)) return new DecodeWhole(charset, this.latest);
        try {
          return tables.decodeStream(charset);
        } catch {
          return new DecodeWhole(null, this.latest);
        }
      },
    };
  }

  getTextContent(): { type: "text" } {
    return { type: "text" };
  }
}

function hearPlainLines(part: HeaderOfPart): void {
  const add = part.addHeaderChunk.bind(part);
  part.addHeaderChunk = (line) => add(withoutLoneReturns(line));
}

/** What names no type in a digest is a mail (RFC 2046 §5.1.5). */
function takeForMailInDigest(part: HeaderOfPart): void {
  const parse = part.parseHeaders.bind(part);
  part.parseHeaders = () => {
    parse();
    if (part.parentNode === false || part.parentNode.contentType !== "multipart/digest") return;
    if (part.headers === false || part.headers.get("content-type").length > 0) return;
    part.contentType = "message/rfc822";
    part.rfc822 = true;
  };
}

/** UTF-8 and ASCII are what mailparser does not decode, so they would go past the guessing. */
function known(charset: string | undefined): boolean {
  return charset !== undefined && !/^(us-?ascii|ascii|utf-?8)$/i.test(charset.trim());
}

/** Keeps what it decodes beside the parser, which would look through it once more. */
class DecodeWhole extends Transform {
  private readonly chunks: Buffer[] = [];
  private readonly charset: string | null;
  private readonly part: ParserPart | null;

  constructor(charset: string | null, part: ParserPart | null) {
    super();
    this.charset = charset;
    this.part = part;
  }

  override _transform(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  override _flush(done: () => void): void {
    const text = withLineFeeds(textOf(Buffer.concat(this.chunks), this.charset));
    this.chunks.length = 0;
    if (this.part !== null) this.part.decoded = text;
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
  const attachments = new Map<PartHeaders | undefined, MimeAttachment>();
  parser.on("headers", (parsed: ReadonlyMap<string, unknown>) => (headers = parsed));
  parser.on("data", (data: ParserAttachment | { type: "text" }) => {
    if (data.type === "attachment") attachments.set(data.headers, collected(data));
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
    if (root !== null) {
      await textsIn(root);
      placeAttachments(root, attachments);
    }
    return { headers, root, attachments: [...attachments.values()] };
  } finally {
    clearTimeout(timer);
    parser.on("error", () => {});
    parser.destroy();
  }
}

function collected({ content, release, ...about }: ParserAttachment): MimeAttachment {
  const chunks: Buffer[] = [];
  const contentType = about.contentType || "application/octet-stream";
  const attachment: MimeAttachment = { ...about, contentType, content: Buffer.alloc(0) };
  content.on("data", (chunk: Buffer) => chunks.push(chunk));
  content.on("end", () => {
    attachment.content = Buffer.concat(chunks);
    release();
  });
  return attachment;
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
  if (part.decoded !== undefined) part.textContent = part.decoded;
  for (const child of part.children) await textsIn(child);
}

/** The parser gives parts and attachments apart from each other, with the same headers. */
function placeAttachments(part: ParserPart, attachments: ReadonlyMap<PartHeaders | undefined, MimeAttachment>): void {
  const attachment = attachments.get(part.headers);
  if (part.isAttachment === true && attachment !== undefined) part.attachment = attachment;
  for (const child of part.children) placeAttachments(child, attachments);
}
