import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/**
 * A mailbox elsewhere, as much of it as it takes to sign in, list the folders and wait for mail (RFC 9051): for journeys through the
 * settings. What comes of fetching is tested on a real server (test/mail-lab).
 */
export class ImapServer {
  /** Who may sign in: passwords by user, and access tokens. */
  readonly passwords = new Map<string, string>();
  readonly tokens = new Set<string>();
  readonly folders: [flags: string, path: string][] = [
    ["\\HasNoChildren", "INBOX"],
    ["\\HasNoChildren \\Sent", "Skickat"],
    ["\\HasNoChildren \\Archive", "Arkiv"],
    ["\\HasNoChildren \\Junk", "Skr&AOQ-ppost"],
  ];
  port = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((socket) => this.serve(socket));
  }

  async listen(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Breaks every line, as a server that is restarted does. */
  breakAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.breakAll();
    await closed;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    const say = (line: string) => void socket.write(`${line}\r\n`);
    let idling: string | null = null;
    let signingIn: [tag: string, how: string] | null = null;
    let rest = "";
    socket.on("error", () => {});
    socket.on("close", () => void this.sockets.delete(socket));
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString()).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (idling !== null && /^DONE$/i.test(line)) {
          say(`${idling} OK no longer idle`);
          idling = null;
          continue;
        }
        if (signingIn !== null) {
          this.welcome(signingIn[0], signingIn[1], line, say);
          signingIn = null;
          continue;
        }
        const [tag = "", command = "", ...words] = line.split(" ");
        if (/^IDLE$/i.test(command)) {
          idling = tag;
          say("+ idling");
        } else if (/^AUTHENTICATE$/i.test(command)) {
          const [how = "", given] = words;
          if (given !== undefined) this.welcome(tag, how, given, say);
          else {
            signingIn = [tag, how];
            say("+ ");
          }
        } else this.answer(tag, command.toUpperCase(), words, say);
      }
    });
    say(`* OK [CAPABILITY ${capabilities}] ready`);
  }

  private answer(tag: string, command: string, words: string[], say: (line: string) => void): void {
    const done = () => say(`${tag} OK done`);
    switch (command) {
      case "CAPABILITY":
        say(`* CAPABILITY ${capabilities}`);
        return done();
      case "LIST":
        // An empty name asks only for what stands between names (RFC 9051 §6.3.9).
        if (words[1] === '""') {
          say(`* LIST (\\Noselect) "/" ""`);
          return done();
        }
        for (const [flags, path] of this.folders) say(`* LIST (${flags}) "/" "${path}"`);
        return done();
      case "SELECT":
      case "EXAMINE":
        if (!this.folders.some(([, path]) => words.join(" ").includes(path))) return say(`${tag} NO no such folder`);
        for (const line of ["FLAGS (\\Seen \\Deleted)", "0 EXISTS", "OK [UIDVALIDITY 1] ok", "OK [UIDNEXT 1] ok"])
          say(`* ${line}`);
        return say(`${tag} OK [READ-WRITE] opened`);
      case "UID":
        if (words[0]?.toUpperCase() === "SEARCH") say("* SEARCH");
        return done();
      case "LOGOUT":
        say("* BYE");
        return done();
      default:
        return done();
    }
  }

  private welcome(tag: string, how: string, given: string, say: (line: string) => void): void {
    if (this.knows(how, given)) say(`${tag} OK [CAPABILITY ${capabilities}] welcome`);
    else say(`${tag} NO [AUTHENTICATIONFAILED] Invalid credentials`);
  }

  private knows(how: string, given: string): boolean {
    const words = Buffer.from(given, "base64")
      .toString()
      .split("\0")
      .flatMap((part) => part.split("\u0001"));
    if (how.toUpperCase() === "PLAIN") return this.passwords.get(words[1] ?? "") === words[2] && words[2] !== undefined;
    return words.some((word) => this.tokens.has(word.replace(/^auth=Bearer /, "")));
  }
}

const capabilities = "IMAP4rev1 IDLE SPECIAL-USE SASL-IR AUTH=PLAIN AUTH=XOAUTH2";
