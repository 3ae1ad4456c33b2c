import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImapFlow, type FetchMessageObject } from "imapflow";
import { until } from "#test-support";
import { Dovecot, type DovecotOptions, type MailboxKind } from "./dovecot.ts";
import { freePort } from "./machine.ts";
import { Postfix, type PostfixOptions } from "./postfix.ts";

interface LabOptions extends Omit<DovecotOptions, "submissionPort"> {
  /** Whether there is a Postfix, and what is special about it. */
  postfix?: boolean | PostfixOptions;
  /** Whether mailboxes have scripts; it takes dovecot-sieve. */
  sieve?: boolean;
}

/** A real Dovecot, and beside it a real Postfix that delivers to it, on loopback and in a folder of their own. */
export class MailLab {
  readonly dovecot: Dovecot;
  private readonly folder: string;
  private readonly withPostfix: Postfix | null;
  private made = 0;

  private constructor(folder: string, dovecot: Dovecot, postfix: Postfix | null) {
    this.folder = folder;
    this.dovecot = dovecot;
    this.withPostfix = postfix;
  }

  static async open({ postfix = false, sieve = false, ...options }: LabOptions = {}): Promise<MailLab> {
    const folder = mkdtempSync(join(tmpdir(), "lyhord-mail-lab-"));
    // Dovecot and Postfix step down to users of their own.
    chmodSync(folder, 0o755);
    const smtpPort = await freePort();
    const dovecot = await Dovecot.in(folder, { ...options, ...(sieve && { submissionPort: smtpPort }) });
    if (postfix === false) return new MailLab(folder, dovecot, null);
    const special = postfix === true ? {} : postfix;
    return new MailLab(folder, dovecot, await Postfix.in(folder, smtpPort, dovecot, special));
  }

  async close(): Promise<void> {
    this.withPostfix?.stop();
    await this.dovecot.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get imapPort(): number {
    return this.dovecot.imapPort;
  }

  get postfix(): Postfix {
    if (this.withPostfix === null) throw new Error("This lab has no Postfix.");
    return this.withPostfix;
  }

  get smtpPort(): number {
    return this.postfix.port;
  }

  /** What is set as `SMTP_URL` to send by Postfix. */
  get smtpUrl(): string {
    return `smtp://127.0.0.1:${this.smtpPort}?ignoreTLS=true`;
  }

  /** A new mailbox; gives the name and the address. */
  mailbox(kind: MailboxKind = "box"): string {
    return `${kind}${++this.made}@lab.test`;
  }

  /** Somebody else's mail program, signed in. */
  async program(user: string): Promise<ImapFlow> {
    const line = new ImapFlow({
      host: "127.0.0.1",
      port: this.imapPort,
      secure: false,
      doSTARTTLS: false,
      auth: { user, pass: "secret" },
      logger: false,
      maxLiteralSize: 100_000_000,
    });
    line.on("error", () => {});
    await line.connect();
    return line;
  }

  /** Does something in a mailbox as another mail program would. */
  async as<T>(user: string, work: (line: ImapFlow) => Promise<T>, folder = "INBOX"): Promise<T> {
    const line = await this.program(user);
    try {
      await line.mailboxOpen(folder);
      return await work(line);
    } finally {
      await line.logout();
    }
  }

  /** Puts mails into a mailbox, as its server does when they arrive. */
  async put(
    user: string,
    mails: readonly (string | Buffer)[],
    { folder = "INBOX", flags = [] as string[], at = undefined as Date | undefined } = {},
  ): Promise<void> {
    await this.as(user, async (line) => {
      for (const mail of mails) await line.append(folder, mail, flags, at);
    });
  }

  /** All that lies in a folder, as it is; nothing where there is no such folder. */
  async mailsIn(user: string, folder = "INBOX"): Promise<FetchMessageObject[]> {
    return this.as(user, (program) => program.fetchAll("1:*", { source: true, flags: true }), folder).catch(() => []);
  }

  /** The same, once there are so many. */
  async arrived(user: string, count = 1, folder = "INBOX"): Promise<FetchMessageObject[]> {
    return until(
      async () => {
        const found = await this.mailsIn(user, folder);
        return found.length >= count ? found : null;
      },
      undefined,
      60,
    );
  }
}
