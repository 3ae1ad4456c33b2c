import { mailTroubles } from "#contract";
import { NotOutside, SealBroken } from "#kernel";

export type Trouble = (typeof mailTroubles)[number];

export function isTrouble(text: string): text is Trouble {
  return (mailTroubles as readonly string[]).includes(text);
}

/** Whether it stays until somebody does something here. */
export function needsPerson(trouble: Trouble): boolean {
  return ["sign-in-refused", "consent-over", "secret-lost"].includes(trouble);
}

/** What to do about each, said to whoever looks after the mailbox. */
export const advice: Record<Trouble, string> = {
  "unknown-host": "Check the name of the server; it is looked up again by itself.",
  unreachable: "Check name and port, and whether a firewall stands between; it is tried again by itself.",
  "no-answer": "The server is slow or overloaded; it is tried again by itself. If it stays, ask whoever runs it.",
  "not-safe": "The line would not be safe, so nothing was sent. Check encryption and certificate with whoever runs the server.",
  "sign-in-refused":
    "Check user and password; many providers want an app password, or OAuth2, and IMAP switched on for the mailbox.",
  "consent-over":
    "The consent has ended or was withdrawn: sign in again under Settings, Mailboxes, or enter a new refresh token.",
  "secret-lost": "Enter the password again: it was stored under another LYHORD_SECRET.",
  "no-folder": "Choose a folder that exists.",
  "not-moved": "New mail is taken in all the same; check that the folder to move to exists and that the mailbox is not full.",
  "copies-not-filed": "The mail itself was sent; check that the folder for sent mail exists and that the mailbox is not full.",
  "junk-not-read":
    "Other mail is taken in as usual; check that the junk folder exists, or choose another. It is tried again by itself.",
  "broken-off": "It is connected again by itself, and goes on where it was.",
  other: "It is tried again by itself. If it stays, ask whoever runs the server what it means.",
};

/** What is the matter with fetching mail: which kind of trouble, and what the other side said. */
export class LineTrouble extends Error {
  override name = "LineTrouble";
  readonly trouble: Trouble;

  constructor(trouble: Trouble, said: string, cause?: unknown) {
    super(said, { cause });
    this.trouble = trouble;
  }
}

interface Clues {
  code?: string;
  message?: string;
  authenticationFailed?: boolean;
  responseText?: string;
  mailboxMissing?: boolean;
}

/** Makes out of whatever went wrong what can be told. */
export function troubleOf(error: unknown): LineTrouble {
  if (error instanceof LineTrouble) return error;
  if (error instanceof SealBroken) return new LineTrouble("secret-lost", error.message, error);
  if (error instanceof NotOutside) return new LineTrouble("unknown-host", error.message, error);
  const { code = "", message = "", authenticationFailed, responseText, mailboxMissing } = error as Clues;
  const said = plain(responseText ?? message);
  return new LineTrouble(kindOf(code, message, authenticationFailed === true, mailboxMissing === true), said, error);
}

function kindOf(code: string, message: string, refused: boolean, missing: boolean): Trouble {
  if (refused) return "sign-in-refused";
  if (missing) return "no-folder";
  if (["ENOTFOUND", "EAI_AGAIN"].includes(code)) return "unknown-host";
  if (["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH"].includes(code)) return "unreachable";
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return "no-answer";
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|STARTTLS/.test(code) || /STARTTLS|certificate/i.test(message))
    return "not-safe";
  if (
    /^E?(?:NoConnection|ConnectionClosed|CONNRESET|PIPE|CONNECTED)$/i.test(code) ||
    /connection|closed|unexpected/i.test(message)
  )
    return "broken-off";
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
