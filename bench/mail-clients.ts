import { fork } from "node:child_process";
import { once } from "node:events";
import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** What the clients' process is asked to send. */
export interface Load {
  port: number;
  mailbox: string;
  count: number;
  connections: number;
  /** In every subject, so that one run's mails are told from another's. */
  mark: string;
}

/** When the first mail was begun and the last one got its 250, in milliseconds since 1970. */
export interface Sent {
  began: number;
  ended: number;
}

/** Somebody else's mail server: one connection to ours, one mail after the other. */
export class SmtpClient {
  private readonly socket: Socket;
  private readonly replies: AsyncIterator<string>;

  private constructor(socket: Socket) {
    this.socket = socket;
    this.replies = createInterface({ input: socket, crlfDelay: Infinity })[Symbol.asyncIterator]();
  }

  static async connect(port: number): Promise<SmtpClient> {
    const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    const client = new SmtpClient(socket);
    await client.reply("220");
    await client.say("EHLO clients.bench.example", "250");
    return client;
  }

  /** Resolves when the mail has its 250. */
  async send(from: string, to: string, content: string): Promise<void> {
    await this.say(`MAIL FROM:<${from}>`, "250");
    await this.say(`RCPT TO:<${to}>`, "250");
    await this.say("DATA", "354");
    await this.say(`${content}\r\n.`, "250");
  }

  close(): void {
    this.socket.end("QUIT\r\n");
  }

  private async say(line: string, expected: string): Promise<void> {
    this.socket.write(`${line}\r\n`);
    await this.reply(expected);
  }

  private async reply(expected: string): Promise<void> {
    for (;;) {
      const { value, done } = await this.replies.next();
      if (done === true) throw new Error("The mail server hung up.");
      if (value.startsWith(`${expected} `)) return;
      if (!value.startsWith(`${expected}-`)) throw new Error(`The mail server said ${value} instead of ${expected}.`);
    }
  }
}

const paragraph =
  "Hej! Jag skriver om fakturan som kom i går. Beloppet är dubbelt så högt som vanligt, och jag förstår inte varför. " +
  "Vi bor två personer i en lägenhet på fyrtio kvadratmeter och har inte ändrat något sedan i våras. Kan ni titta på mätaren, " +
  "och kan jag få dela upp betalningen medan ni gör det? Det är tredje gången i år som det blir fel.\r\n\r\n";

/** A mail of about 3 kB, from one of some thousand people. */
export function mailOf(number: number, mark: string, mailbox: string): { from: string; content: string } {
  const person = Math.floor(1000 * (number * 0.618_033_988_7 - Math.floor(number * 0.618_033_988_7)) ** 2);
  const from = `kund${person}@kunder.example`;
  const lines = [
    `Received: from mail.kunder.example (mail.kunder.example [192.0.2.${person % 250}]) by mx.bench.example; Mon, 23 Nov 2026 09:00:00 +0100`,
    `Message-ID: <${mark}.${number}@kunder.example>`,
    "Date: Mon, 23 Nov 2026 09:00:00 +0100",
    `From: =?UTF-8?Q?Kund_nummer_${person}_=C3=85berg?= <${from}>`,
    `To: Kundservice <${mailbox}>`,
    `Subject: Fakturan ${mark}-${number} stämmer inte`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    `${paragraph.repeat(6)}Mitt kundnummer är ${100_000 + number}.\r\n\r\nMed vänlig hälsning\r\nKund nummer ${person} Åberg`,
  ];
  return { from, content: lines.join("\r\n") };
}

/** Clients in a process of their own, and in it the outside world's mail server, which takes what we send. */
export class MailClients {
  private readonly child = fork(import.meta.filename, { stdio: ["ignore", "inherit", "inherit", "ipc"] });

  /** Where outgoing mail is to go. */
  async outgoing(): Promise<string> {
    const [message] = (await once(this.child, "message")) as [{ port: number }];
    return `smtp://127.0.0.1:${message.port}?ignoreTLS=true`;
  }

  async send(load: Load): Promise<Sent> {
    this.child.send(load);
    const [sent] = (await once(this.child, "message")) as [Sent | { error: string }];
    if ("error" in sent) throw new Error(sent.error);
    return sent;
  }

  stop(): void {
    this.child.kill("SIGTERM");
  }
}

async function sendAll({ port, mailbox, count, connections, mark }: Load): Promise<Sent> {
  const clients = await Promise.all(Array.from({ length: connections }, () => SmtpClient.connect(port)));
  const mails = Array.from({ length: count }, (_, number) => mailOf(number, mark, mailbox));
  const began = Date.now();
  await Promise.all(
    clients.map(async (client) => {
      for (let mail = mails.pop(); mail !== undefined; mail = mails.pop()) await client.send(mail.from, mailbox, mail.content);
    }),
  );
  const ended = Date.now();
  for (const client of clients) client.close();
  return { began, ended };
}

/** Takes every mail, and as quickly as can be: it is not what is measured. */
async function takeEverything(): Promise<number> {
  const server = createServer((socket) => {
    let inData = false;
    socket.write("220 outside.example\r\n");
    socket.on("error", () => {});
    createInterface({ input: socket, crlfDelay: Infinity }).on("line", (line) => {
      if (inData && line !== ".") return;
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "DATA") socket.write("354 go on\r\n");
      else if (verb === "QUIT") socket.end("221 bye\r\n");
      else socket.write(inData || !["EHLO", "HELO"].includes(verb) ? "250 ok\r\n" : "250 outside.example\r\n");
      inData = verb === "DATA";
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

if (import.meta.main) {
  process.send?.({ port: await takeEverything() });
  process.on("disconnect", () => process.exit());
  process.on("message", (load: Load) => {
    sendAll(load).then(
      (sent) => process.send?.(sent),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  });
}
