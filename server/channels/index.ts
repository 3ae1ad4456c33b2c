import { resolve } from "node:dns/promises";
import type { Delivery } from "#contract";
import {
  Vault,
  type Clock,
  type Database,
  type FileStore,
  type Gate,
  type JobRunner,
  type Log,
  type Mailer,
  type Tx,
} from "#kernel";
import type { ChannelEvents, Outgoing } from "./channel.ts";
import { channelById, channelsOf, createChannel, type ChannelEntry, type NewChannel } from "./channels.ts";
import { emailKind } from "./email/email.ts";
import { ReplyAddresses } from "./email/reply-address.ts";
import type { LookUp } from "./email/trust.ts";
import { SmtpListener } from "./email/smtp-listener.ts";
import { fileLinkRoutes } from "./file-link-routes.ts";
import { bytesInMail, fileLinksOf, type SentLink } from "./file-links.ts";
import { CopyFiler } from "./imap/sent-copies.ts";
import { MailFetching } from "./imap/fetching.ts";
import { patience, type Patience } from "./imap/line.ts";
import { AccessTokens } from "./imap/oauth.ts";
import { Absences } from "./imap/absences.ts";
import { OwnServers } from "./outgoing/own-servers.ts";
import { outgoingRoutes } from "./outgoing/routes.ts";
import { mailAccountRoutes } from "./imap/routes.ts";
import { signInRoutes } from "./imap/sign-in-routes.ts";
import { MailProviders } from "./imap/providers.ts";
import { MailKeeper } from "./receiving/keep-mail.ts";
import { channelsPolicy } from "./policy.ts";
import { MailReader } from "./receiving/read-mail.ts";
import { channelRoutes } from "./routes.ts";
import { Deliverer } from "./sending/deliverer.ts";
import { Ways } from "./sending/limits.ts";
import { bounced, deliveriesOf, reschedule, retry, send, sendAll, sentTo, withdraw } from "./sending/outbox.ts";

export type {
  ChannelEvents,
  DeliveryNews,
  Incoming,
  IncomingAttachment,
  Outgoing,
  OutgoingAttachment,
  Person,
  Quote,
} from "./channel.ts";
export { addressesOf, type ChannelEntry, type NewChannel } from "./channels.ts";
export { channelsPolicy } from "./policy.ts";
export type { SentLink } from "./file-links.ts";
export { Ways, type SendingLimits } from "./sending/limits.ts";
export { answerTo } from "./email/calendar.ts";
export { textFromHtml } from "./email/body.ts";
export { contentIdIn } from "./email/attachments.ts";
export { domainOf, houseOf, sameHouse, withoutTag } from "./email/house.ts";
export { isAnybodys } from "./email/anybodys.ts";
export { isForm, isFormService, isKnownService } from "./email/forms.ts";
export { judge as judgeMachine } from "./email/machine.ts";
export { wholeMailName } from "./email/read.ts";
export { readEnclosed } from "./email/enclosed.ts";
export { pictureTypeOf } from "./email/picture-type.ts";
export { remotePicturesIn, withOwnAddresses, type RemotePicture } from "./email/remote-pictures.ts";
export { sanitise } from "./email/sanitise.ts";
export { sendSource, sourceOf, writtenAtOf } from "./receiving/source.ts";

export interface ChannelsOptions {
  database: Database;
  clock: Clock;
  log: Log;
  files: FileStore;
  /** For the mail of channels that have no outgoing server of their own. */
  mailer: Mailer;
  /** Put around the mailers of those that have, as it is around that one. */
  aroundMailer?: (mailer: Mailer) => Mailer;
  jobs: JobRunner;
  events: ChannelEvents;
  /** Where to listen for mail. */
  smtp: { host: string; port: number };
  publicUrl: string;
  /** Signs the addresses that answers come to. */
  secret: string;
  /** Asks the domain name system; the system's own unless given. */
  lookUp?: LookUp;
  /** Whether mailboxes may be fetched from addresses of one's own network; not unless that is said. */
  allowInside?: boolean;
  /** Where one signs in at Microsoft; a national cloud has another. */
  microsoftLogin?: string;
  /** When attachments go as links, and for how many days those are good; 15 MB and 30 days unless given. */
  attachments?: { mostInMail: number; linkDays: number };
  /** The ways mail goes out, and how much goes by each; no bounds unless given. */
  ways?: Ways;
  /** How long to wait for mailboxes; what is usual unless a test is in more of a hurry. */
  patience?: Patience;
}

/** All that goes in and out. It knows nothing of conversations: what comes in goes to `events`, what goes out comes by `send`. */
export interface Channels {
  readonly policy: typeof channelsPolicy;
  routes(gate: Gate): void;
  /** Takes mail in from now on: what is handed to us, and what lies in mailboxes elsewhere. @throws when the port can't be had */
  listen(): Promise<{ port: number }>;
  /** Where this installation takes mail in, for whoever is on this machine. */
  listensAt(): { host: string; port: number };
  /** Takes no more mail in; what is under way is finished. */
  close(): Promise<void>;
  /** Closes the lines to outgoing servers that nobody sends by any longer. */
  hangUp(): void;
  /** Puts a message on its way; until `sendAt` it can be withdrawn. @throws Failure conversation.no_recipient */
  send(tx: Tx, outgoing: Outgoing, sendAt: Date): Promise<void>;
  /** The same for many. @throws Failure conversation.no_recipient */
  sendAll(tx: Tx, messages: readonly Outgoing[], sendAt: Date): Promise<void>;
  /** Has a message that has not left do so at another time; false when it is too late. */
  reschedule(tx: Tx, messageId: string, sendAt: Date): Promise<boolean>;
  /** Undoes a message that has not left; false when it is too late. */
  withdraw(tx: Tx, messageId: string): Promise<boolean>;
  /** Tries a failed message again at once. @throws Failure reply.not_failed */
  retry(tx: Tx, messageId: string): Promise<void>;
  /** Notes that a message that had been sent came back for this recipient; false when that was known before. */
  bounced(tx: Tx, messageId: string, address: string, error: string): Promise<boolean>;
  /** The messages that were sent from this channel to any of these addresses since then. */
  sentTo(tx: Tx, channelId: string, addresses: readonly string[], since: Date): Promise<string[]>;
  /** The attachments of these messages that went as links, by message. */
  fileLinksOf(tx: Tx, messageIds: readonly string[]): Promise<Map<string, SentLink[]>>;
  /** How many bytes of attachments go in one mail of the channel, and for how many days the links are good that the rest go as. */
  fileLimits(tx: Tx, channelId: string | null): Promise<{ inMail: number; linkDays: number }>;
  /** Hands a waiting message over within this transaction: for filling the demo, whose mail never leaves the house. */
  deliverNow(tx: Tx, messageId: string): Promise<void>;
  /** How the deliveries of these messages stand; withdrawn ones are left out. */
  deliveriesOf(tx: Tx, messageIds: readonly string[]): Promise<Map<string, Delivery>>;
  channelsOf(tx: Tx): Promise<ChannelEntry[]>;
  /** @throws Failure request.not_found */
  channelById(tx: Tx, id: string): Promise<ChannelEntry>;
  /** @throws Failure channel.address_taken, request.invalid */
  createChannel(tx: Tx, channel: NewChannel): Promise<ChannelEntry>;
}

export function createChannels(given: ChannelsOptions): Channels {
  const options = {
    allowInside: false,
    patience,
    lookUp: resolve,
    ways: new Ways(null, {}),
    attachments: { mostInMail: 15_000_000, linkDays: 30 },
    microsoftLogin: "https://login.microsoftonline.com",
    aroundMailer: (mailer: Mailer) => mailer,
    ...given,
  };
  const vault = new Vault(options.secret);
  const { attachments, files, mailer, publicUrl } = options;
  const links = { ...attachments, publicUrl };
  const tokens = new AccessTokens(options.allowInside);
  const ownServers = new OwnServers({ ...options, vault, tokens, around: options.aroundMailer });
  options.jobs.sweep(async () => ownServers.closeUnused());
  const replyAddresses = new ReplyAddresses(options.secret);
  const kinds = { email: emailKind({ ...options, vault, links, replyAddresses, ownServers }) };
  const keeper = new MailKeeper(options.database, options.clock);
  const listener = new SmtpListener({ ...options, ...options.smtp, keeper });
  new MailReader({ ...options, kinds, keeper }).begin();
  const fetching = new MailFetching({ ...options, keeper, vault, tokens });
  new CopyFiler({ ...options, vault, tokens }).begin();
  new Absences(options).begin();
  const deliverer = new Deliverer({ ...options, kinds, keeper });
  deliverer.begin();
  return {
    policy: channelsPolicy,
    routes(gate) {
      channelRoutes(gate, kinds);
      fileLinkRoutes(gate, files);
      mailAccountRoutes(gate, { ...options, vault, tokens });
      outgoingRoutes(gate, { vault, ownServers });
      signInRoutes(gate, { ...options, vault, tokens, providers: new MailProviders({ ...options, vault }) });
    },
    async listen() {
      const listening = await listener.listen();
      await fetching.begin();
      return listening;
    },
    listensAt: () => listener.listensAt(),
    async close() {
      await Promise.all([listener.close(), fetching.close()]);
    },
    hangUp: () => ownServers.close(),
    send,
    sendAll,
    reschedule,
    withdraw,
    retry,
    bounced,
    sentTo,
    fileLinksOf,
    fileLimits: async (tx, channelId) => ({
      inMail: channelId === null ? bytesInMail(links, await mailer.largestMail()) : await kinds.email.bytesInMail(tx, channelId),
      linkDays: attachments.linkDays,
    }),
    deliverNow: (tx, messageId) => deliverer.deliverNow(tx, messageId),
    deliveriesOf,
    channelsOf,
    channelById,
    createChannel,
  };
}
