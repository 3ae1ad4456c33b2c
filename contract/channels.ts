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
