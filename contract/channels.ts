import { z } from "zod";
import { ByIdParams, Cursor, Id, Instant, MailAddress, page } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** What may be wrong with fetching mail; docs/mail.md has a line for each. */
export const mailTroubles = [
  "unknown-host",
  "unreachable",
  "no-answer",
  "not-safe",
  "sign-in-refused",
  "consent-over",
  "secret-lost",
  "no-folder",
  "not-moved",
  "copies-not-filed",
  "junk-not-read",
  "broken-off",
  "other",
] as const;

/** What may be wrong with sending by an outgoing server of a mailbox's own; docs/mail.md has a line for each. */
export const outgoingTroubles = [
  "unknown-host",
  "unreachable",
  "no-answer",
  "not-safe",
  "sign-in-refused",
  "consent-over",
  "consent-too-narrow",
  "no-account",
  "secret-lost",
  "broken-off",
  "other",
] as const;

/** What is the matter with a channel. `said` is in the other side's own words. */
export const ChannelTrouble = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no-outgoing").describe("No outgoing mail server is set") }),
  z.object({ kind: z.literal("outgoing").describe("The outgoing mail server does not answer as it should"), said: z.string() }),
  z.object({
    kind: z.literal("own-outgoing").describe("The mailbox's own outgoing server does not take its mail"),
    trouble: z.enum(outgoingTroubles),
    host: z.string(),
    said: z.string(),
  }),
  z.object({
    kind: z.literal("line").describe("Mail is not fetched as it should be"),
    trouble: z.enum(mailTroubles),
    away: z.boolean().describe("Whether nothing is fetched at all now"),
    said: z.string().nullable(),
  }),
  z.object({ kind: z.literal("unread").describe("Received mails could not be read"), count: z.number().int() }),
]);
export type ChannelTrouble = z.output<typeof ChannelTrouble>;

export const Channel = z.object({
  id: Id,
  kind: z.enum(["email"]),
  name: z.string(),
  address: z.string(),
  aliases: z.array(z.string()).describe("Further addresses that lead to it"),
  teamId: Id,
  health: z.object({
    state: z.enum(["working", "attention"]),
    lastReceivedAt: Instant.nullable(),
    lastSentAt: Instant.nullable(),
    waiting: z.number().int().describe("Messages on their way out"),
    unread: z.number().int().describe("Received mails that could not be read and wait for a person"),
    troubles: z
      .array(ChannelTrouble)
      .describe("What is the matter, for programs; the workspace says it in the reader's language"),
    absence: z
      .object({ since: Instant, trouble: z.enum(mailTroubles) })
      .nullable()
      .describe("No mail has been fetched for so long, or for such a reason, that administrators and leads were told"),
    sentence: z.string().describe("What is the matter and what to do, in English; empty when all is well"),
  }),
});
export type Channel = z.output<typeof Channel>;

/** A mail that came in but could not be read: kept as it came, shown to a person, and read again on request. */
export const UnreadableMail = z.object({
  id: Id,
  channelId: Id,
  receivedAt: Instant,
  from: z.string().nullable(),
  size: z.number().int(),
  error: z.string(),
  attempts: z.number().int(),
});
export type UnreadableMail = z.output<typeof UnreadableMail>;

const Folder = z.string().trim().min(1).max(200);

const Host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$|^[\da-f:]+$/)
  .max(253);
const Port = z.number().int().min(1).max(65_535);
const LineSecurity = z
  .enum(["tls", "starttls", "none"])
  .describe("`none` only within one's own network, when MAIL_INSIDE allows it");

/** A mailbox elsewhere that a channel's mail is fetched from by IMAP. */
const accountSettings = {
  host: Host.describe("Name of the IMAP server, such as imap.example.se"),
  port: Port,
  security: LineSecurity,
  username: z.string().trim().min(1).max(320),
  folder: Folder.default("INBOX"),
  moveTo: Folder.nullable().default(null).describe("Where mail goes when it has been taken in; null leaves the mailbox as it is"),
  sentFolder: Folder.nullable().default(null).describe("Where copies of what is sent are filed; null files none"),
  junkFolder: Folder.nullable()
    .default(null)
    .describe(
      "Where the mailbox's provider puts what it takes for spam: shown as spam here, and left as it is; null leaves it unread",
    ),
};

/** Providers whose mailboxes one signs in to in the browser. */
export const MailProviderName = z.enum(["microsoft", "google"]);
export type MailProviderName = z.output<typeof MailProviderName>;

/** The application that the organisation has registered with a provider; without it nobody can sign in there from here. */
export const MailProvider = z.object({
  provider: MailProviderName,
  clientId: z.string().nullable().describe("null while none is registered"),
  tenant: z.string().nullable().describe("The directory at Microsoft"),
  redirectUri: z.string().describe("To be entered at the provider: where it sends the browser back to"),
});
export type MailProvider = z.output<typeof MailProvider>;

const earlierDays = z
  .number()
  .int()
  .min(0)
  .max(3650)
  .nullable()
  .default(0)
  .describe("When a mailbox is first connected: 0 takes only new mail, 30 also that of the last 30 days, null all there is");

export const MailAccountBody = z.object({
  ...accountSettings,
  password: z.string().min(1).max(1000).optional().describe("Left out, the one that is kept already"),
  oauth: z
    .object({
      provider: MailProviderName.nullable().default(null).describe("Whose sign-in it came from, if it was in the browser"),
      tokenEndpoint: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .describe("Where access tokens are asked for"),
      clientId: z.string().trim().min(1).max(500),
      clientSecret: z.string().min(1).max(2000).optional(),
      refreshToken: z.string().min(1).max(10_000).optional().describe("Left out, the one that is kept already"),
      scope: z.string().trim().min(1).max(1000).optional(),
    })
    .optional()
    .describe("Sign in with XOAUTH2 instead of a password, as Microsoft 365 and Google Workspace want it"),
  earlierDays,
});
export type MailAccountBody = z.output<typeof MailAccountBody>;

/** A mailbox to be connected by signing in at its provider. */
export const MailSignInBody = z.object({ provider: MailProviderName, ...accountSettings, earlierDays });
export type MailSignInBody = z.output<typeof MailSignInBody>;

export const MailAccount = z.object({
  ...accountSettings,
  folder: z.string(),
  moveTo: z.string().nullable(),
  sentFolder: z.string().nullable(),
  junkFolder: z.string().nullable(),
  oauth: z
    .object({
      provider: MailProviderName.nullable(),
      tokenEndpoint: z.string(),
      clientId: z.string(),
      scope: z.string().nullable(),
    })
    .nullable()
    .describe("null with a password; secrets are never shown"),
  line: z.object({
    state: z.enum(["connecting", "connected", "away"]),
    since: Instant,
    lastMailAt: Instant.nullable(),
    trouble: z.enum(mailTroubles).nullable().describe("What is the matter; also when connected, if a part of it does not work"),
    error: z.string().nullable().describe("The same in the other side's words"),
    advice: z.string().nullable().describe("What to do about it"),
    nextTryAt: Instant.nullable(),
  }),
});
export type MailAccount = z.output<typeof MailAccount>;

export const MailTrial = z.object({
  works: z.boolean(),
  trouble: z.enum(mailTroubles).nullable(),
  found: z.object({ folder: z.string(), mails: z.number().int() }).nullable().describe("What lies in the folder that is read"),
  said: z.string().nullable().describe("What is the matter, in the other side's own words"),
  sentence: z.string().describe("What was found, and what to do, in English"),
  folders: z.array(z.object({ path: z.string(), use: z.enum(["sent", "archive", "junk", "trash", "drafts"]).nullable() })),
});
export type MailTrial = z.output<typeof MailTrial>;

/** An outgoing server of a channel's own. */
const outgoingSettings = {
  host: Host.describe("Name of the outgoing server, such as smtp.example.se"),
  port: Port.default(587),
  security: LineSecurity.default("starttls"),
  signIn: z
    .enum(["password", "account", "none"])
    .describe(
      "`account`: as the mailbox that mail is fetched from does, with its password or by OAuth2, at a server under the same domain; `none`: at a server that asks for none",
    ),
};

export const OutgoingServerBody = z.object({
  ...outgoingSettings,
  username: z.string().trim().min(1).max(320).optional().describe("With a password of its own"),
  password: z.string().min(1).max(1000).optional().describe("Left out, the one that is kept already"),
});
export type OutgoingServerBody = z.output<typeof OutgoingServerBody>;

export const OutgoingServer = z.object({
  ...outgoingSettings,
  port: z.number().int(),
  security: z.enum(["tls", "starttls", "none"]),
  username: z.string().nullable().describe("Whom it signs in as; the password is never shown"),
  trouble: z.enum(outgoingTroubles).nullable().describe("Why the last mail was not taken; null when it was"),
  said: z.string().nullable().describe("The same in the other side's words"),
  advice: z.string().nullable().describe("What to do about it"),
  since: Instant.nullable().describe("From when on nothing has been taken"),
});
export type OutgoingServer = z.output<typeof OutgoingServer>;

export const OutgoingTrial = z.object({
  works: z.boolean(),
  trouble: z.enum(outgoingTroubles).nullable(),
  said: z.string().nullable().describe("What is the matter, in the other side's own words"),
  sentence: z.string().describe("What was found, and what to do, in English"),
});
export type OutgoingTrial = z.output<typeof OutgoingTrial>;

/** What a channel's mail is signed with, and the DNS record that lets others check it. */
export const DkimKey = z.object({
  domain: z.string(),
  selector: z.string(),
  record: z.object({ name: z.string(), value: z.string() }).describe("A TXT record to set in the domain's DNS"),
});
export type DkimKey = z.output<typeof DkimKey>;

/** What the domain of a channel's address says of its mail, record by record. */
export const DnsRecord = z.object({
  kind: z.enum(["mx", "spf", "dkim", "dmarc"]),
  name: z.string().describe("Where the record stands, or would stand"),
  state: z
    .enum(["fine", "missing", "several", "other", "open", "unknown"])
    .describe(
      "`several`: more than the one there may be. `other`: it does not hold our key. `open`: it lets anybody send, or asks nobody to act. `unknown`: the DNS did not answer",
    ),
  found: z.array(z.string()),
  suggestion: z.string().nullable().describe("What to set when it is missing"),
});
export type DnsRecord = z.output<typeof DnsRecord>;
const Aliases = z
  .array(MailAddress)
  .max(50)
  .describe("Further addresses that lead to it; an answer comes from the one that was written to");

const chapter = "Channels";

export const channelEndpoints = {
  listChannels: endpoint({
    method: "GET",
    path: "/channels",
    chapter,
    summary: "The organisation's channels and how they are",
    answer: z.object({ items: z.array(Channel) }),
  }),
  createChannel: endpoint({
    method: "POST",
    path: "/channels",
    chapter,
    summary: "Add a mailbox",
    body: z.object({ name: z.string().trim().min(1).max(100), address: MailAddress, aliases: Aliases.default([]), teamId: Id }),
    answer: Channel,
    status: 201,
  }),
  changeChannel: endpoint({
    method: "PATCH",
    path: "/channels/{id}",
    chapter,
    summary: "Change a mailbox's name, its further addresses or the team that gets its conversations",
    params: ByIdParams,
    body: z.object({ name: z.string().trim().min(1).max(100).optional(), aliases: Aliases.optional(), teamId: Id.optional() }),
    answer: Channel,
  }),
  showMailAccount: endpoint({
    method: "GET",
    path: "/channels/{id}/account",
    chapter,
    summary: "The mailbox that is fetched from by IMAP, and how the line to it is; null when there is none",
    params: ByIdParams,
    answer: z.object({ account: MailAccount.nullable() }),
  }),
  connectMailAccount: endpoint({
    method: "PUT",
    path: "/channels/{id}/account",
    chapter,
    summary: "Fetch the channel's mail by IMAP, beside what comes by SMTP",
    params: ByIdParams,
    body: MailAccountBody,
    answer: z.object({ account: MailAccount }),
  }),
  disconnectMailAccount: endpoint({
    method: "DELETE",
    path: "/channels/{id}/account",
    chapter,
    summary: "Fetch no more mail by IMAP; what has been taken in stays",
    params: ByIdParams,
  }),
  tryMailAccount: endpoint({
    method: "POST",
    path: "/channels/{id}/account/trials",
    chapter,
    summary: "Try whether a mailbox can be reached, without changing anything",
    params: ByIdParams,
    body: MailAccountBody,
    answer: MailTrial,
  }),
  retryMailAccount: endpoint({
    method: "POST",
    path: "/channels/{id}/account/retries",
    chapter,
    summary: "Connect to the mailbox again now, rather than when it would be tried next",
    params: ByIdParams,
    status: 202,
  }),
  beginMailSignIn: endpoint({
    method: "POST",
    path: "/channels/{id}/account/sign-ins",
    chapter,
    summary: "Begin to connect a mailbox by signing in at its provider, in the browser that asks; within ten minutes",
    params: ByIdParams,
    body: MailSignInBody,
    answer: z.object({ location: z.string().describe("Where to send the browser") }),
    status: 201,
    secret: true,
  }),
  showOutgoing: endpoint({
    method: "GET",
    path: "/channels/{id}/outgoing",
    chapter,
    summary: "The channel's own outgoing server; null when its mail goes by SMTP_URL",
    params: ByIdParams,
    answer: z.object({ server: OutgoingServer.nullable() }),
  }),
  setOutgoing: endpoint({
    method: "PUT",
    path: "/channels/{id}/outgoing",
    chapter,
    summary: "Send the channel's mail by an outgoing server of its own; what waits is tried at once",
    params: ByIdParams,
    body: OutgoingServerBody,
    answer: z.object({ server: OutgoingServer }),
  }),
  removeOutgoing: endpoint({
    method: "DELETE",
    path: "/channels/{id}/outgoing",
    chapter,
    summary: "Send the channel's mail by SMTP_URL again",
    params: ByIdParams,
  }),
  tryOutgoing: endpoint({
    method: "POST",
    path: "/channels/{id}/outgoing/trials",
    chapter,
    summary: "Connect to an outgoing server and sign in, without sending anything; if it is the channel's, what waits is tried",
    params: ByIdParams,
    body: OutgoingServerBody,
    answer: OutgoingTrial,
  }),
  listMailProviders: endpoint({
    method: "GET",
    path: "/mail-providers",
    chapter,
    summary: "Providers whose mailboxes one signs in to, and the application registered with each",
    answer: z.object({ items: z.array(MailProvider) }),
  }),
  registerMailProvider: endpoint({
    method: "PUT",
    path: "/mail-providers/{provider}",
    chapter,
    summary: "Enter the application that is registered with a provider",
    params: z.object({ provider: MailProviderName }),
    body: z.object({
      clientId: z.string().trim().min(1).max(500),
      clientSecret: z.string().trim().min(1).max(2000).optional().describe("Left out, the one that is kept already"),
      tenant: z
        .string()
        .trim()
        .regex(/^[\w.-]{1,100}$/)
        .optional()
        .describe("The directory at Microsoft: its id or one of its domains"),
    }),
    answer: MailProvider,
  }),
  checkDns: endpoint({
    method: "GET",
    path: "/channels/{id}/dns",
    chapter,
    summary: "What the domain of the channel's address says of its mail in the DNS now",
    params: ByIdParams,
    answer: z.object({ domain: z.string(), records: z.array(DnsRecord) }),
  }),
  showDkimKey: endpoint({
    method: "GET",
    path: "/channels/{id}/dkim",
    chapter,
    summary: "What the channel's mail is signed with; null when it is not",
    params: ByIdParams,
    answer: z.object({ key: DkimKey.nullable() }),
  }),
  makeDkimKey: endpoint({
    method: "PUT",
    path: "/channels/{id}/dkim",
    chapter,
    summary: "Sign the channel's mail: with a new key, or one's own",
    params: ByIdParams,
    body: z.object({
      selector: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/),
      privateKey: z.string().min(100).max(20_000).optional().describe("RSA, as PEM; left out, one is made and never shown"),
    }),
    answer: z.object({ key: DkimKey }),
  }),
  removeDkimKey: endpoint({
    method: "DELETE",
    path: "/channels/{id}/dkim",
    chapter,
    summary: "Sign the channel's mail no more",
    params: ByIdParams,
  }),
  listUnreadableMails: endpoint({
    method: "GET",
    path: "/unreadable-mails",
    chapter,
    summary: "Received mails that could not be read",
    query: z.object({ cursor: Cursor }),
    answer: page(UnreadableMail),
  }),
  rereadMail: endpoint({
    method: "POST",
    path: "/unreadable-mails/{id}/retries",
    chapter,
    summary: "Try to read the mail again",
    params: ByIdParams,
    status: 202,
  }),
};
