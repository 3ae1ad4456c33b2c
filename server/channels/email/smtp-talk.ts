import { connect, type Socket } from "node:net";

/** A client that says word by word what a test tells it, also what no well-bred client would. */
export class SmtpTalk {
  private readonly socket: Socket;
  private heard = "";
  private readonly listeners = new Set<() => void>();
  private ended = false;

  private constructor(port: number) {
    this.socket = connect(port, "127.0.0.1");
    this.socket.setEncoding("utf8");
    this.socket.on("data", (text: string) => this.note(text));
    this.socket.on("error", () => this.end());
    this.socket.on("close", () => this.end());
  }

  /** Connected and greeted. */
  static async open(port: number): Promise<SmtpTalk> {
    const talk = new SmtpTalk(port);
    await talk.reply();
    await talk.say("EHLO test.kund.example");
    return talk;
  }

  /** Says a line and gives the whole reply to it. */
  async say(line: string): Promise<string> {
    this.socket.write(`${line}\r\n`);
    return this.reply();
  }

  /** Writes without waiting for an answer. */
  write(text: string): void {
    this.socket.write(text);
  }

  /** The next reply; what was said before the line broke when it breaks. */
  async reply(): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\n/.exec(this.heard)?.[0];
      if (whole !== undefined) {
        this.heard = this.heard.slice(whole.length);
        return whole.trim();
      }
      if (this.ended) return this.heard;
      await new Promise<void>((resolve) => void this.listeners.add(resolve));
    }
  }

  /** Resolves when the other side has hung up. */
  async hungUp(): Promise<void> {
    while (!this.ended) await new Promise<void>((resolve) => void this.listeners.add(resolve));
  }

  /** Hangs up without a word. */
  drop(): void {
    this.socket.destroy();
  }

  private note(text: string): void {
    this.heard += text;
    this.wake();
  }

  private end(): void {
    this.ended = true;
    this.wake();
  }

  private wake(): void {
    const waiting = [...this.listeners];
    this.listeners.clear();
    for (const listener of waiting) listener();
  }
}
