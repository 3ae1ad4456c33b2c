import type { Machine, Particulars, Trust } from "#contract";
import type { Tx } from "#kernel";

type Language = "sv" | "da" | "nb" | "en";

export interface Person {
  name: string | null;
  address: string;
}

export interface IncomingAttachment {
  name: string;
  contentType: string;
  content: Buffer;
  /** What the HTML calls it by (`cid:`), without angle brackets. */
  contentId: string | null;
  inline: boolean;
}

/** Of a mailbox elsewhere: the folder that is read, or the one into which its provider puts what it takes for spam. */
export type MailFolder = "main" | "junk";

/** What somebody wrote to us, whatever the channel: safe to show, not yet part of anything. */
export interface Incoming {
  /** Where it is kept as it came. */
  receivedMailId: string;
  channelId: string;
  /** Message-ID without angle brackets; null when there was none. */
  headerMessageId: string | null;
  /** The same for the same message however often it comes, another for another message with the same Message-ID. */
  fingerprint: string;
  /** Message-IDs it answers, the nearest first. */
  answers: string[];
  from: Person;
  /** Where answers are wanted instead; never an address of ours. */
  replyTo: Person | null;
  /** And there, too. */
  alsoReplyTo?: Person[];
  to: Person[];
  cc: Person[];
  /** The addresses it was handed to us for, in lower case: whatever they are, they are ours. */
  receivedFor: string[];
  subject: string | null;
  /** What is read first: without quotes, signature and notices. */
  text: string;
  /** Sanitised; pictures of its own as `cid:`; null when there was only text. */
  html: string | null;
  /** All of it, just as safe; null when nothing was folded. */
  whole: { text: string; html: string | null } | null;
  /** The writer's own words without greeting-off: what a language detector should read. */
  written: string;
  particulars: Particulars | null;
  /** What it belongs to, by the signed address it was sent to: `threadId` of what it answers. */
  threadId: string | null;
  /** Message-IDs of the mail that `particulars.report` is about. */
  reportsOn: string[];
  /** Where that mail asked for answers, as it came back. */
  returnedTo?: string[];
  /** Whether `particulars.report` comes from a server that handles the mail of all whom it names: only then is it believed without naming a mail. */
  isReporterKnown: boolean;
  /** Whether it is from whom it says; null where the question makes no sense. */
  trust: Trust | null;
  attachments: IncomingAttachment[];
  /** The machine that wrote it; null when a person seems to have. */
  machine: Machine | null;
  /** Never answered by a machine of ours (RFC 3834): a machine wrote it, it asks not to be, or the answer would come back to us. */
  unanswerable: boolean;
  /** Where it joins a conversation a person may have written it all the same: a helpdesk marks all that it sends, a colleague's answer too. */
  mayBeAnswer: boolean;
  /** The line in which a mail filter before us calls it spam; null when none does. */
  filteredBy: string | null;
  /** Where it lay, if it was fetched from a mailbox elsewhere. */
  folder?: MailFolder | null;
  /** It lay elsewhere before we were connected with it: taken in with its own date, and not acknowledged. */
  historic?: boolean;
  /** Somebody has put it where it was found, long after it was written: it is seen by a person, however old it is. */
  movedIn?: boolean;
  at: Date;
}

export interface OutgoingAttachment {
  name: string;
  contentType: string;
  contentHash: string;
  contentId: string | null;
  /** By which it can go as a link, if it is too large for the mail; its size in bytes. */
  file?: { id: string; size: number };
}

/** The message that is answered, as it stands beneath the answer. */
export interface Quote {
  from: Person;
  /** ISO 8601. */
  at: string;
  /** IANA; in which the time is told. */
  timeZone: string;
  /** In which it is told who wrote it, and when. */
  language: Language;
  text: string;
}

/** What somebody here wrote, on its way out. */
export interface Outgoing {
  messageId: string;
  channelId: string;
  /** Our Message-ID without angle brackets. */
  headerMessageId: string;
  answers: string[];
  from: Person;
  to: Person[];
  cc: Person[];
  /** They get it too; nothing in it says so. */
  bcc?: Person[];
  subject: string;
  text: string;
  html: string | null;
  /** What it is written in, where that is known. */
  language?: Language;
  quote?: Quote;
  attachments: OutgoingAttachment[];
  /** Says of itself that no person wrote it (Auto-Submitted, RFC 3834). */
  automatic: boolean;
  /** What an answer to it will belong to. */
  threadId?: string;
  /** An answer to an invitation, as text/calendar (RFC 5546), for the program that reads it. */
  calendar?: string;
}

export interface DeliveryNews {
  messageId: string;
  /** Deferred: it waits for its turn, or since whoever takes it has asked us to wait. */
  state: "sent" | "failed" | "deferred";
  error: string | null;
}

/** What a channel calls when something happens; the room of conversations answers, wired in main.ts. */
export interface ChannelEvents {
  /**
   * Takes the messages in, in their order and in the transaction that marks them read, as many from the first on as it can at once; gives the
   * ids of those they became or already were.
   */
  takeIn(tx: Tx, mails: readonly Incoming[]): Promise<string[]>;
  /** Outgoing messages arrived at the next server, have to wait, or never will. */
  delivered(tx: Tx, news: readonly DeliveryNews[]): Promise<void>;
}
