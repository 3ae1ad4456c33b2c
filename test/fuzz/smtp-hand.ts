import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** Somebody else's mail server, which hands over whatever it has byte for byte. */
export class SmtpHand {
  private readonly socket: Socket;
  private readonly replies: AsyncIterator<string>;

  private constructor(socket: Socket) {
    this.socket = socket;
    this.replies = createInterface({ input: socket, crlfDelay: Infinity })[Symbol.asyncIterator]();
  }

  static async connect(port: number): Promise<SmtpHand> {
    const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    const hand = new SmtpHand(socket);
    await hand.reply();
    await hand.say("EHLO post.kund.example");
    return hand;
  }

  /** Resolves when the mail has its 250. @throws when it is not taken */
  async over(from: string, to: string, content: Buffer): Promise<void> {
    await this.say(`MAIL FROM:<${from}>`);
    await this.say(`RCPT TO:<${to}>`);
    await this.say("DATA");
    // A line that begins with a dot has one more on its way (RFC 5321 §4.5.2). A lone line feed ends no line, but of two dots after it one
    // is taken away: who writes such lines has doubled them.
    this.socket.write(content.toString("latin1").replaceAll(/^\.|(?<=\r\n)\.|(?<=\n)\.(?=\.)/g, ".."), "latin1");
    await this.say(content.subarray(-2).equals(lineEnd) ? "." : "\r\n.");
  }

  close(): void {
    this.socket.end("QUIT\r\n");
  }

  private async say(line: string): Promise<void> {
    this.socket.write(`${line}\r\n`);
    await this.reply();
  }

  private async reply(): Promise<void> {
    for (;;) {
      const { value, done } = await this.replies.next();
      if (done === true) throw new Error("The mail server hung up.");
      if (/^[23]\d\d /.test(value)) return;
      if (!/^[23]\d\d-/.test(value)) throw new Error(`The mail server said: ${value}`);
    }
  }
}

const lineEnd = Buffer.from("\r\n");

/** The mail as it is kept: a line that did not end has ended on its way. */
export function asHanded(content: Buffer): Buffer {
  return content.subarray(-2).equals(lineEnd) ? content : Buffer.concat([content, lineEnd]);
}
