import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Database, Log } from "#kernel";
import type { Mailbox, MailKeeper } from "../receiving/keep-mail.ts";

/** Largest mail, in bytes. */
export const maxMailSize = 50 * 1024 * 1024;

const limits = {
  connections: 500,
  recipients: 100,
  /** Unknown recipients in one connection, after which it is only guessing addresses. */
  refused: 20,
  idle: 60_000,
  /** Bytes of mails under way, all connections together; who comes on top is asked to come again. */
  bytesUnderWay: 256 * 1024 * 1024,
};

/** An answer other than 250: its code (RFC 5321 §4.2.3) and a sentence. */
class Reply extends Error {
  override name = "Reply";
  readonly responseCode: number;

  constructor(responseCode: number, sentence: string) {
    super(sentence);
    this.responseCode = responseCode;
  }
}

const notNow = () => new Reply(451, "We can't keep mail safely at the moment; please try again in a few minutes.");

interface KnownRecipient {
  organisationId: string;
  channelId: string;
  /** By the process's own clock, in milliseconds. */
  askedAt: number;
}

/** Whoever hands over many mails for the same mailbox is not looked up for each of them. */
const knownMilliseconds = 1000;

interface Deps {
  database: Database;
  log: Log;
  keeper: MailKeeper;
  host: string;
  port: number;
}

/**
 * Takes mail in by SMTP. It says 250 only for what is committed, and takes only what is for a mailbox of ours; it relays nothing.
 */
export class SmtpListener {
  private readonly deps: Deps;
  private readonly server: SMTPServer;
  private readonly mailboxes = new WeakMap<SMTPServerSession, Map<string, KnownRecipient>>();
  private readonly refused = new WeakMap<SMTPServerSession, number>();
  private bytesUnderWay = 0;

  constructor(deps: Deps) {
    this.deps = deps;
    this.server = new SMTPServer({
      banner: "Lyhord",
      size: maxMailSize,
      maxClients: limits.connections,
      maxRecipients: limits.recipients,
      socketTimeout: limits.idle,
      closeTimeout: 5000,
      disabledCommands: ["AUTH", "STARTTLS"],
      disableReverseLookup: true,
      hideDSN: true,
      logger: false,
      onRcptTo: (address, session, done) => void this.answer(this.recognise(address, session), done),
      onData: (stream, session, done) => void this.answer(this.takeIn(stream, session), done),
    });
    this.server.on("error", (error) => deps.log.debug({ error: error.message }, "a mail connection broke"));
  }

  /** @throws when the port is taken or may not be used */
  async listen(): Promise<{ port: number }> {
    await new Promise<void>((resolve, reject) => {
      const socket = this.server.listen(this.deps.port, this.deps.host, () => {
        socket.off("error", reject);
        resolve();
      });
      socket.once("error", reject);
    });
    return { port: (this.server.server.address() as AddressInfo).port };
  }

  listensAt(): { host: string; port: number } {
    const { host, port } = this.deps;
    const address = this.server.server.address() as AddressInfo | null;
    return { host: ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host, port: address?.port ?? port };
  }

  /** Lets mails that are under way finish, for a few seconds. */
  async close(): Promise<void> {
    if (this.server.server.listening) await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(work: Promise<void>, done: (error?: Error | null) => void): Promise<void> {
    let reply: Reply | null = null;
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Reply)) this.deps.log.error({ error: (error as Error).message }, "a mail could not be kept");
      reply = error instanceof Reply ? error : notNow();
    }
    done(reply);
  }

  private async recognise({ address }: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
    const known = this.mailboxes.get(session) ?? new Map<string, KnownRecipient>();
    const before = known.get(address.toLowerCase());
    if (before !== undefined && performance.now() - before.askedAt < knownMilliseconds) return;
    const mailbox = await this.mailboxOf(address);
    if (mailbox === null) {
      const refused = (this.refused.get(session) ?? 0) + 1;
      this.refused.set(session, refused);
      if (refused >= limits.refused) throw new Reply(421, "Too many unknown recipients; goodbye.");
      throw new Reply(550, "There is no such mailbox here, and we do not pass mail on to others.");
    }
    this.mailboxes.set(session, known.set(address.toLowerCase(), mailbox));
  }

  /** The mailbox itself, or the one before a plus: `kundservice+faktura@` is `kundservice@` (RFC 5233). */
  private async mailboxOf(address: string): Promise<KnownRecipient | null> {
    const plain = address.toLowerCase().replace(/^([^+@]+)\+[^@]*@/, "$1@");
    for (const candidate of new Set([address.toLowerCase(), plain])) {
      const [found] = await this.deps.database.across<{ organisation_id: string; channel_id: string }>(
        "channel_of_address($1)",
        candidate,
      );
      if (found !== undefined)
        return { organisationId: found.organisation_id, channelId: found.channel_id, askedAt: performance.now() };
    }
    return null;
  }

  private async takeIn(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const content = await this.collect(stream);
    const { mailFrom, rcptTo } = session.envelope;
    const recipients = rcptTo.map((recipient) => recipient.address.toLowerCase());
    const known = this.mailboxes.get(session);
    // One copy for each organisation, kept at the first of its mailboxes; which one it belongs to is seen when it is read.
    const mailboxes = new Map<string, Mailbox>();
    for (const recipient of recipients) {
      const found = known?.get(recipient);
      if (found === undefined) continue;
      const mailbox = mailboxes.get(found.organisationId) ?? { channelId: found.channelId, recipients: [] };
      mailbox.recipients.push(recipient);
      mailboxes.set(found.organisationId, mailbox);
    }
    if (mailboxes.size === 0) throw notNow();
    try {
      await this.deps.keeper.keep(
        {
          client: `${session.remoteAddress} ${session.hostNameAppearsAs}`.replaceAll("\0", "").toWellFormed().slice(0, 300),
          envelopeFrom: (mailFrom === false ? "" : mailFrom.address).replaceAll("\0", "").toWellFormed(),
          content,
        },
        mailboxes,
      );
    } finally {
      this.bytesUnderWay -= content.length;
    }
  }

  /** The whole mail; its bytes count as under way until it is kept. */
  private async collect(stream: SMTPServerDataStream): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    let tooMuch = false;
    try {
      // What is too large is read to its end all the same: only then may we answer.
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        if (tooMuch) continue;
        tooMuch = size + chunk.length > maxMailSize || this.bytesUnderWay + chunk.length > limits.bytesUnderWay;
        if (tooMuch) continue;
        chunks.push(chunk);
        size += chunk.length;
        this.bytesUnderWay += chunk.length;
      }
      if (stream.sizeExceeded || size > maxMailSize)
        throw new Reply(552, `The mail is larger than the ${maxMailSize / 1024 / 1024} MB we take.`);
      if (tooMuch) throw new Reply(451, "We are receiving too much at once; please try again in a few minutes.");
      return Buffer.concat(chunks, size);
    } catch (error) {
      this.bytesUnderWay -= size;
      // Not ours: the client went away in the middle. It hears nothing, and sends again.
      throw error instanceof Reply ? error : new Reply(451, "The mail did not come to its end.");
    }
  }
}
