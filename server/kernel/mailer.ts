import { connect, type Socket } from "node:net";
import { createTransport } from "nodemailer";
import { newId } from "./ids.ts";
import { addressOf, isInside, NotOutside } from "./outside.ts";
import type { Tx } from "./tx.ts";

/** A finished mail: what goes over the wire, and to whom. */
export interface Parcel {
  from: string;
  to: string[];
  content: Buffer;
  /**
   * By which whoever takes it further names it when they can't: asked for where the server offers that (RFC 3461). Without one nothing is
   * asked for.
   */
  envelopeId?: string;
}

/** Longer ones are refused (RFC 3461 §4.4). */
const longestEnvelopeId = 100;

export interface RefusedRecipient {
  address: string;
  error: string;
  /** A 5xx; otherwise worth trying again. */
  forGood: boolean;
}

/** What became of handing a mail over. */
export type Handover =
  /** For all, but those named: the server refused them, and took the mail for the others, if there are any. */
  | { outcome: "taken"; refused?: RefusedRecipient[] }
  /** Worth trying again: no line, greylisted, over a limit (4xx, RFC 5321 §4.2.1). `cause` where it is not about this mail. */
  | { outcome: "not-now"; error: string; cause?: unknown }
  /** Never: the server refused for good (5xx). */
  | { outcome: "refused"; error: string };

/** Hands finished mails to whoever takes them further. Which one it is follows from the settings. */
export interface Mailer {
  readonly kind: "smtp" | "demo" | "none";
  hand(tx: Tx, parcel: Parcel): Promise<Handover>;
  /** The largest mail it takes, in bytes (SIZE, RFC 1870); null when it doesn't say. Answers soon. */
  largestMail(): Promise<number | null>;
  /** What is wrong with it, in a sentence, or null. */
  ailment(): Promise<string | null>;
  close(): void;
}

/** An outgoing server that somebody has described. */
export interface SmtpServer {
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  /** Null at one that asks for none. An access token (XOAUTH2) is asked for with each line. */
  signIn: { username: string; password: string } | { username: string; accessToken: () => string } | null;
  /** Whether addresses of one's own network may be reached. */
  allowInside: boolean;
}

export interface SmtpMailer extends Mailer {
  /** Connects and signs in, and sends nothing. @throws what is wrong, as `cause` of a handover has it */
  tryOut(): Promise<void>;
}

/** To an outgoing server: that of SMTP_URL, or one that somebody has described. */
export function smtpMailer(server: string | SmtpServer): SmtpMailer {
  const size = new SizeOffered();
  const transport = createTransport({
    ...(typeof server === "string" ? { url: server, requireTLS: signsIn(server) } : lineTo(server)),
    pool: true,
    // As many as Microsoft 365 lets one account have at once.
    maxConnections: 3,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: 60_000,
    transactionLog: true,
    logger: size,
  } as never);
  return {
    kind: "smtp",
    async hand(_tx, parcel) {
      try {
        const envelope = { from: parcel.from, to: parcel.to };
        return answered((await transport.sendMail({ envelope, raw: parcel.content, ...reportsAskedFor(parcel) })) as Answers);
      } catch (error) {
        // All were refused, each with a word of its own.
        if (((error as Answers).rejected ?? []).length > 0) return answered(error as Answers);
        const refusal = error as Refusal;
        const said = inItsWords(refusal);
        if (isForGood(refusal)) return { outcome: "refused", error: said };
        return { outcome: "not-now", error: said, ...(!isAboutTheMail(refusal) && { cause: error }) };
      }
    },
    largestMail: () => size.ask(() => transport.verify()),
    async tryOut() {
      await transport.verify();
    },
    async ailment() {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        return `The outgoing mail server of SMTP_URL does not answer as it should: ${(error as Error).message}`;
      }
    },
    close: () => transport.close(),
  };
}

/** How long to wait for a line and a greeting, in milliseconds. */
const patience = 20_000;

/** No password goes over a line that is not encrypted (RFC 8314 §3), whoever hides that encryption is offered; unless `ignoreTLS` is set. */
function signsIn(url: string): boolean {
  const { protocol, username, searchParams } = new URL(url);
  return protocol === "smtp:" && username !== "" && searchParams.get("ignoreTLS") !== "true";
}

function lineTo(server: SmtpServer): object {
  const { host, port, security, signIn } = server;
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    tls: { minVersion: "TLSv1.2" },
    getSocket: (_options: unknown, done: (error: unknown, opened?: { connection: Socket }) => void) =>
      void openThen(server, done),
    // A server that offers no sign-in is not one to send by in somebody's name.
    ...(signIn !== null && { forceAuth: true, auth: authOf(signIn) }),
  };
}

async function openThen(server: SmtpServer, done: (error: unknown, opened?: { connection: Socket }) => void): Promise<void> {
  let connection: Socket;
  try {
    connection = await open(server);
  } catch (error) {
    return done(error);
  }
  done(null, { connection });
}

function authOf(signIn: NonNullable<SmtpServer["signIn"]>): object {
  if ("password" in signIn) return { user: signIn.username, pass: signIn.password };
  return {
    type: "OAuth2",
    user: signIn.username,
    provisionCallback(_user: string, isRefused: boolean, done: (error: Error | null, token?: string) => void) {
      // Asked again on the same line when the first was refused; another one is for whoever hands over to get.
      if (isRefused) done(Object.assign(new Error("The server refused the access token."), { responseCode: 535 }));
      else done(null, signIn.accessToken());
    },
  };
}

/** A line to where the name leads now, if one may go there; the certificate has to be that of the name, whatever its address. */
async function open({ host, port, security, allowInside }: SmtpServer): Promise<Socket> {
  const address = await addressOf(host, allowInside);
  if (security === "none" && !isInside(address)) throw new NotEncrypted(host);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port });
    const late = setTimeout(
      () => socket.destroy(Object.assign(new Error(`${host} does not answer.`), { code: "ETIMEDOUT" })),
      patience,
    );
    // Once it stands, others listen as well.
    socket.on("error", reject);
    socket.once("close", () => clearTimeout(late));
    socket.once("connect", () => {
      clearTimeout(late);
      resolve(socket);
    });
  });
}

/** Somebody wants mail, and a password with it, to go over the Internet without encryption. */
export class NotEncrypted extends NotOutside {
  override name = "NotEncrypted";

  constructor(host: string) {
    super(`${host} is on the Internet: nothing is sent there without encryption.`);
  }
}

interface Refusal {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

function inItsWords({ code, response, message }: Refusal): string {
  // Why the line is not safe stands only in the library's words.
  return code === "ETLS" ? message : (response ?? message);
}

/** And not about the line: who is not let in (also in the midst of it: 530, 535, 538 of RFC 4954 §6) has a mail that nobody has looked at. */
function isAboutTheMail({ code = "", responseCode }: Refusal): boolean {
  return ["EENVELOPE", "EMESSAGE"].includes(code) && ![530, 535, 538].includes(responseCode ?? 0);
}

function isForGood(refusal: Refusal): boolean {
  const { code, responseCode, command } = refusal;
  // Larger than the server said that it takes: our library does not even try.
  if (code === "EMESSAGE" && responseCode === undefined && command === "MAIL FROM") return true;
  return isAboutTheMail(refusal) && (responseCode ?? 0) >= 500;
}

/**
 * The size of mail that a server offers to take. Our library keeps it to itself, but lets whoever it tells of its talk listen: each new
 * line to the server says it anew.
 */
class SizeOffered {
  private size: number | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;

  trace(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}

  debug({ tnx }: { tnx?: string }, said: unknown): void {
    const offered = tnx === "server" && typeof said === "string" ? /^250[ -]SIZE(?: (\d+))?\r?$/im.exec(said) : null;
    if (offered === null) return;
    this.askedAt = performance.now();
    // Without a number, or with 0, there is no bound that it knows of.
    this.size = Number(offered[1] ?? 0) || null;
  }

  async ask(connect: () => Promise<unknown>): Promise<number | null> {
    if (performance.now() - this.askedAt > knownFor) {
      this.askedAt = performance.now();
      const patience = new Promise<void>((resolve) => setTimeout(resolve, 2000).unref());
      await Promise.race([connect().catch(() => {}), patience]);
    }
    return this.size;
  }
}

/** How long what a server offers is believed, in milliseconds. */
const knownFor = 10 * 60_000;

/**
 * Told of what fails or is late, not of what arrives; the header comes back with it, not the mail. Our library has but
 * one original recipient for every RCPT of a mail, and a mail for each would be several turns and copies of one; so several are left to the
 * server, which then writes down whom we named (RFC 3461 §5.2.1).
 */
function reportsAskedFor({ envelopeId, to }: Parcel): { dsn?: object } {
  if (envelopeId === undefined) return {};
  const [only] = to;
  return {
    dsn: {
      return: "headers",
      notify: ["failure", "delay"],
      ...(envelopeId.length <= longestEnvelopeId && { id: envelopeId }),
      ...(only !== undefined && to.length === 1 && /^[\x21-\x7e]+$/.test(only) && { recipient: `rfc822;${only}` }),
    },
  };
}

interface Answers {
  rejected?: (string | { address: string })[];
  rejectedErrors?: RecipientError[];
}

function answered({ rejected = [], rejectedErrors = [] }: Answers): Handover {
  return {
    outcome: "taken",
    refused: rejected.map((one) => refusedBy(typeof one === "string" ? one : one.address, rejectedErrors)),
  };
}

interface RecipientError {
  recipient?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

function refusedBy(address: string, errors: readonly RecipientError[]): RefusedRecipient {
  const error = errors.find(({ recipient }) => recipient?.toLowerCase() === address.toLowerCase());
  return {
    address: address.toLowerCase(),
    error: error?.response ?? error?.message ?? "The server refused this recipient.",
    forGood: (error?.responseCode ?? 550) >= 500,
  };
}

/** To the demo's customers, who read it on a page of ours. */
export const demoMailer: Mailer = {
  kind: "demo",
  async hand(tx, parcel) {
    for (const recipient of parcel.to) {
      await tx.db
        .insertInto("demo_mails")
        .values({
          organisation_id: tx.organisationId,
          id: newId(),
          recipient: recipient.toLowerCase(),
          content: parcel.content,
          at: tx.clock.now(),
        })
        .execute();
    }
    return { outcome: "taken" };
  },
  largestMail: async () => null,
  ailment: async () => null,
  close: () => {},
};

const noServer = "There is no outgoing mail server: set SMTP_URL and start again. Until then the message waits.";

/** Nowhere: mails wait until a server is set. */
export const noMailer: Mailer = {
  kind: "none",
  hand: async () => ({ outcome: "not-now", error: noServer }),
  largestMail: async () => null,
  ailment: async () => noServer,
  close: () => {},
};
