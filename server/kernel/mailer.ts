import { createTransport } from "nodemailer";
import { newId } from "./ids.ts";
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
  /** Worth trying again: no line, greylisted, over a limit (4xx, RFC 5321 §4.2.1). */
  | { outcome: "not-now"; error: string }
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

/** To the server that SMTP_URL names. */
export function smtpMailer(url: string): Mailer {
  const size = new SizeOffered();
  const transport = createTransport({
    url,
    requireTLS: signsIn(url),
    pool: true,
    // As many as Microsoft 365 lets one account have at once.
    maxConnections: 3,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
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
        const { code, response, message } = error as Refusal;
        // Why the line is not safe stands only in the library's words.
        const said = code === "ETLS" ? message : (response ?? message);
        return { outcome: isAboutTheMail(error as Refusal) ? "refused" : "not-now", error: said };
      }
    },
    largestMail: () => size.ask(() => transport.verify()),
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

/** No password goes over a line that is not encrypted (RFC 8314 §3), whoever hides that encryption is offered; unless `ignoreTLS` is set. */
function signsIn(url: string): boolean {
  const { protocol, username, searchParams } = new URL(url);
  return protocol === "smtp:" && username !== "" && searchParams.get("ignoreTLS") !== "true";
}

interface Refusal {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

/** For good, and this mail: who is not let in (also in the midst of it: 530, 535, 538 of RFC 4954 §6) has a mail that nobody has looked at. */
function isAboutTheMail({ code = "", responseCode, command }: Refusal): boolean {
  // Larger than the server said that it takes: our library does not even try.
  if (code === "EMESSAGE" && responseCode === undefined && command === "MAIL FROM") return true;
  return ["EENVELOPE", "EMESSAGE"].includes(code) && (responseCode ?? 0) >= 500 && ![530, 535, 538].includes(responseCode ?? 0);
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
