import { outgoingTroubles } from "#contract";
import { NotEncrypted, NotOutside, SealBroken } from "#kernel";
import { LineTrouble } from "../imap/trouble.ts";

export type OutgoingTrouble = (typeof outgoingTroubles)[number];

/** What to do about each, said to whoever looks after the mailbox. */
export const advice: Record<OutgoingTrouble, string> = {
  "unknown-host": "Check the name of the server; it is looked up again by itself.",
  unreachable: "Check name and port, and whether a firewall stands between; it is tried again by itself.",
  "no-answer": "The server is slow or overloaded; it is tried again by itself. If it stays, ask whoever runs it.",
  "not-safe": "The line would not be safe, so nothing was sent. Check encryption and certificate with whoever runs the server.",
  "sign-in-refused":
    "Check user and password; many providers want an app password, or OAuth2, and sending by programs (SMTP AUTH) switched on for the mailbox.",
  "consent-over": "The consent has ended or was withdrawn: sign in again under Settings, Mailboxes.",
  "consent-too-narrow":
    "The consent was given for fetching mail only: sign in again under Settings, Mailboxes, and it is asked for sending too.",
  "no-account": "Enter a user name and a password for the outgoing server, or choose a server of the mailbox's own provider.",
  "secret-lost": "Enter the password again: it was stored under another LYHORD_SECRET.",
  "broken-off": "It is tried again by itself.",
  other: "It is tried again by itself. If it stays, ask whoever runs the server what it means.",
};

export function isOutgoingTrouble(text: string): text is OutgoingTrouble {
  return (outgoingTroubles as readonly string[]).includes(text);
}

/** What is the matter with sending by a server: which kind of trouble, and what the other side said. */
export class SendingTrouble extends Error {
  override name = "SendingTrouble";
  readonly trouble: OutgoingTrouble;

  constructor(trouble: OutgoingTrouble, said: string, cause?: unknown) {
    super(said, { cause });
    this.trouble = trouble;
  }
}

interface Clues {
  code?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

/** Makes out of whatever went wrong what can be told. */
export function sendingTroubleOf(error: unknown): SendingTrouble {
  if (error instanceof SendingTrouble) return error;
  if (error instanceof SealBroken) return new SendingTrouble("secret-lost", error.message, error);
  if (error instanceof NotEncrypted) return new SendingTrouble("not-safe", error.message, error);
  if (error instanceof NotOutside) return new SendingTrouble("unknown-host", error.message, error);
  // Of the sign-in for an access token.
  if (error instanceof LineTrouble)
    return new SendingTrouble(isOutgoingTrouble(error.trouble) ? error.trouble : "other", error.message, error);
  const { code = "", responseCode = 0, response, message = "" } = error as Clues;
  return new SendingTrouble(kindOf(code, responseCode, message), plain(code === "ETLS" ? message : (response ?? message)), error);
}

function kindOf(code: string, responseCode: number, message: string): OutgoingTrouble {
  // RFC 4954 §6; a 4xx may be otherwise in a moment.
  if ([530, 534, 535, 538].includes(responseCode) || (code === "EAUTH" && (responseCode === 0 || responseCode >= 500)))
    return "sign-in-refused";
  if (code === "ETLS") return "not-safe";
  if (responseCode >= 400) return "no-answer";
  // Our library wraps what a socket says; the code that says it stands in its words then.
  const [said = code] = /\b(?:ECONN[A-Z]+|E[A-Z]+UNREACH|ETIMEDOUT|ENOTFOUND|EPIPE)\b/.exec(message) ?? [];
  if (["ENOTFOUND", "EDNS"].includes(said)) return "unknown-host";
  if (["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH"].includes(said)) return "unreachable";
  if (said === "ETIMEDOUT") return "no-answer";
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code) || /STARTTLS|certificate|TLS|SSL/i.test(message))
    return "not-safe";
  if (["ECONNRESET", "EPIPE", "ECONNECTION"].includes(said) || /closed/i.test(message)) return "broken-off";
  return "other";
}

function plain(text: string): string {
  // What a server says is a stranger's word, and may hold anything.
  return (
    text
      .replaceAll(/\p{Cc}+/gu, " ")
      .toWellFormed()
      .trim()
      .slice(0, 500) || "Nothing more is known."
  );
}
