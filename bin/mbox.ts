/** A mail of an mbox, or the place of one that is too large to be taken. */
export interface MboxMail {
  /** Who the `From ` line says has sent it; empty when it names no address. */
  sender: string;
  /** As it is sent over the wire, with CRLF; null when it is larger than is taken. */
  content: Buffer | null;
}

const lineFeed = 10;
/** A line longer than this is looked at in pieces: whatever it is, it is no separator. */
const longestLine = 1024 * 1024;

/**
 * The mails of an mbox (RFC 4155), read as a stream: memory stays within one mail however large the file is. A `From ` line begins a
 * mail where it stands first or after an empty line and holds a time of day; `>From ` lines lose one `>` (mboxrd, and mboxo alike).
 */
export async function* mailsOf(source: AsyncIterable<Buffer>, largest: number): AsyncGenerator<MboxMail> {
  let mail: Collected | null = null;
  let afterEmpty = true;
  for await (const line of linesOf(source)) {
    const sender: string | null = afterEmpty && line.begins && line.ends ? senderOf(line.text) : null;
    if (sender !== null) {
      if (mail !== null) yield mail.finish();
      mail = new Collected(sender, largest);
      afterEmpty = false;
      continue;
    }
    mail?.add(line);
    afterEmpty = line.begins && line.ends && line.text.length === 0;
  }
  if (mail !== null) yield mail.finish();
}

interface Line {
  /** Without its end. */
  text: Buffer;
  /** Both are true but for the pieces of a line that is too long. */
  begins: boolean;
  ends: boolean;
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let begins = true;
  for await (const chunk of source) {
    let data: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = data.indexOf(lineFeed); end !== -1; end = data.indexOf(lineFeed)) {
      yield { text: data.subarray(0, end > 0 && data[end - 1] === 13 ? end - 1 : end), begins, ends: true };
      begins = true;
      data = data.subarray(end + 1);
    }
    if (data.length > longestLine) {
      yield { text: data, begins, ends: false };
      begins = false;
      data = Buffer.alloc(0);
    }
    rest = data;
  }
  if (rest.length > 0) yield { text: rest, begins, ends: true };
}

function senderOf(line: Buffer): string | null {
  if (line.length < 5 || line.length > 500 || line.toString("latin1", 0, 5) !== "From ") return null;
  const text = line.toString("utf8");
  if (!/\d:\d\d/.test(text)) return null;
  const [, named = ""] = text.split(/\s+/);
  return named.includes("@") ? named : "";
}

class Collected {
  private readonly sender: string;
  private readonly largest: number;
  private parts: Buffer[] = [];
  private size = 0;
  private tooLarge = false;

  constructor(sender: string, largest: number) {
    this.sender = sender;
    this.largest = largest;
  }

  add(line: Line): void {
    const text = line.begins ? unquoted(line.text) : line.text;
    this.size += text.length + 2;
    if (this.size > this.largest) {
      this.tooLarge = true;
      this.parts = [];
    }
    if (!this.tooLarge) this.parts.push(text, ...(line.ends ? [newLine] : []));
  }

  finish(): MboxMail {
    if (this.tooLarge) return { sender: this.sender, content: null };
    // The empty line before the next `From ` belongs to the mbox and not to the mail.
    const ends = this.parts.at(-1) === newLine && this.parts.at(-2)?.length === 0;
    return { sender: this.sender, content: Buffer.concat(ends ? this.parts.slice(0, -2) : this.parts) };
  }
}

const newLine = Buffer.from("\r\n");

function unquoted(line: Buffer): Buffer {
  return line[0] === 62 && /^>+From /.test(line.toString("latin1", 0, 200)) ? line.subarray(1) : line;
}
