import type { ChannelTrouble } from "#contract";
import type { Handover, Tx } from "#kernel";
import type { Incoming, MailFolder, Outgoing } from "./channel.ts";

/** Something that came in, as it came. */
export interface Received {
  id: string;
  channelId: string;
  receivedAt: Date;
  /** Who handed it over: address and the name it gave itself. */
  client: string;
  envelopeFrom: string;
  envelopeTo: string[];
  content: Buffer;
  /** When it came to where it lay before we were connected with it; null when it came to us. */
  cameBefore?: Date | null;
  /** Somebody has moved it there since. */
  movedIn?: boolean;
  /** Where it lay, if it was fetched from a mailbox elsewhere. */
  folder?: MailFolder | null;
  /** The outgoing server of the channel's own, if it has one. */
  outgoingHost?: string | null;
}

/** What became of sending: as a handover, or there is nobody to hand it to until somebody changes a setting. */
export type Sending = Handover | { outcome: "no-way"; error: string };

/**
 * What every kind of channel can do; the rest (keeping, retrying, undoing, telling) is the same for all and stands in this
 * room once. A new kind passes the suite in channel-contract.ts.
 */
export interface ChannelKind {
  /**
   * Receive: reads what was kept. Can be done again; what it asks of the world outside (who vouches for the sender) is
   * never needed for it, and not waited for long.
   * @throws when it can't be read; the message is shown to a person
   */
  read(received: Received, ourAddresses: ReadonlySet<string>): Promise<Incoming>;
  /** What a message has in common with those it must not overtake: its sender, its name and those it answers. Only looks at its head. */
  ties(received: Received): string[];
  /** Send, first half: the bytes that go out. Done once; every attempt sends the same. */
  compose(tx: Tx, outgoing: Outgoing, at: Date): Promise<Buffer>;
  /** Send, second half: hands the bytes over, for these of the recipients. Never throws for what the other side says. */
  hand(tx: Tx, outgoing: Outgoing, content: Buffer, to: readonly string[]): Promise<Sending>;
  /** How many bytes of attachments go in one mail of the channel. Answers soon. */
  bytesInMail(tx: Tx, channelId: string): Promise<number>;
  /** Health: what is wrong with the channel's way out, in a sentence that says what to do, or null. Answers soon. */
  ailment(tx: Tx, channelId: string): Promise<{ trouble: ChannelTrouble; sentence: string } | null>;
}

export type ChannelKinds = Readonly<Record<"email", ChannelKind>>;
