import { z } from "zod";
import { ByIdParams, Cursor, Id, Instant, MailAddress, page } from "./common.ts";
import { endpoint } from "./endpoint.ts";

export const Channel = z.object({
  id: Id,
  kind: z.enum(["email"]),
  name: z.string(),
  address: z.string(),
  teamId: Id,
  health: z.object({
    state: z.enum(["working", "attention"]),
    lastReceivedAt: Instant.nullable(),
    lastSentAt: Instant.nullable(),
    waiting: z.number().int().describe("Messages on their way out"),
    unread: z.number().int().describe("Received mails that could not be read and wait for a person"),
    sentence: z.string().describe("What is the matter and what to do, in words; empty when all is well"),
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
  "broken-off",
  "other",
] as const;

/** A mailbox elsewhere that a channel's mail is fetched from by IMAP. */
const accountSettings = {
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$|^[\da-f:]+$/)
    .max(253)
    .describe("Name of the IMAP server, such as imap.example.se"),
  port: z.number().int().min(1).max(65_535),
  security: z.enum(["tls", "starttls", "none"]).describe("`none` only within one's own network, when MAIL_INSIDE allows it"),
  username: z.string().trim().min(1).max(320),
  folder: Folder.default("INBOX"),
  moveTo: Folder.nullable().default(null).describe("Where mail goes when it has been taken in; null leaves the mailbox as it is"),
  sentFolder: Folder.nullable().default(null).describe("Where copies of what is sent are filed; null files none"),
};

export const MailAccountBody = z.object({
  ...accountSettings,
  password: z.string().min(1).max(1000).optional().describe("Left out, the one that is kept already"),
  oauth: z
    .object({
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
  earlierDays: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .nullable()
    .default(0)
    .describe("When a mailbox is first connected: 0 takes only new mail, 30 also that of the last 30 days, null all there is"),
});
export type MailAccountBody = z.output<typeof MailAccountBody>;

export const MailAccount = z.object({
  ...accountSettings,
  folder: z.string(),
  moveTo: z.string().nullable(),
  sentFolder: z.string().nullable(),
  oauth: z
    .object({ tokenEndpoint: z.string(), clientId: z.string(), scope: z.string().nullable() })
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
  sentence: z.string().describe("What was found, and what to do"),
  folders: z.array(z.object({ path: z.string(), use: z.enum(["sent", "archive", "junk", "trash", "drafts"]).nullable() })),
});
export type MailTrial = z.output<typeof MailTrial>;

/** What a channel's mail is signed with, and the DNS record that lets others check it. */
export const DkimKey = z.object({
  domain: z.string(),
  selector: z.string(),
  record: z.object({ name: z.string(), value: z.string() }).describe("A TXT record to set in the domain's DNS"),
});
export type DkimKey = z.output<typeof DkimKey>;

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
    body: z.object({ name: z.string().trim().min(1).max(100), address: MailAddress, teamId: Id }),
    answer: Channel,
    status: 201,
  }),
  changeChannel: endpoint({
    method: "PATCH",
    path: "/channels/{id}",
    chapter,
    summary: "Change a mailbox's name or the team that gets its conversations",
    params: ByIdParams,
    body: z.object({ name: z.string().trim().min(1).max(100).optional(), teamId: Id.optional() }),
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
