import { z } from "zod";
import { ByIdParams, Cursor, Id, Instant, Locale, MailAddress, NamedAddress, page } from "./common.ts";
import { Contact } from "./contacts.ts";
import { endpoint } from "./endpoint.ts";
import { JoinOffer } from "./joining.ts";
import { Machine, Shelving } from "./machines.ts";
import { InvitationAnswer, Particulars } from "./particulars.ts";
import { Removal } from "./spam.ts";
import { Trust, Warning } from "./trust.ts";

/**
 * open: we owe an answer. waiting: the customer does. snoozed: rests until a time or until the customer writes.
 * shelved: a machine wrote it, nobody waits. closed: done. removed: put away with a reason (spam, the demo left); still kept.
 */
export const ConversationState = z.enum(["open", "waiting", "snoozed", "shelved", "closed", "removed"]);
export type ConversationState = z.output<typeof ConversationState>;

export const Owner = z.object({ kind: z.enum(["agent", "team"]), id: Id, name: z.string() });
export const Tag = z.object({ id: Id, name: z.string() });
export type Tag = z.output<typeof Tag>;

export const ConversationSummary = z.object({
  id: Id,
  reference: z.string().describe("For people to quote, such as LH-4821-7; gives nobody access"),
  subject: z.string(),
  state: ConversationState,
  contact: z.object({ id: Id, name: z.string().nullable(), address: z.string().nullable() }),
  owner: Owner.nullable().describe("Who answers; always somebody while the conversation is not closed"),
  teamId: Id.nullable().describe("The team whose queue it stands in"),
  due: Instant.nullable().describe("When it must be looked at by; always set while not closed or shelved"),
  channelId: Id,
  language: Locale.nullable(),
  tags: z.array(Tag),
  preview: z.string().describe("The first words of the newest message"),
  messageCount: z.number().int(),
  createdAt: Instant,
  lastMessageAt: Instant,
  lastDirection: z.enum(["in", "out", "note"]),
  snoozedUntil: Instant.nullable(),
  shelving: Shelving.nullable().describe("Why it lies on the shelf"),
  closedAt: Instant.nullable(),
  removal: Removal.nullable().describe("Why it has been put away"),
  mayBelongTo: z
    .array(JoinOffer)
    .describe("Other conversations it may belong to; a person joins it to one, or says that it is its own"),
  deliveryFailed: z.boolean().describe("An answer of ours did not arrive"),
  scheduledFor: Instant.nullable().describe("When the next answer that is written already will be sent"),
  seq: z.number().int().describe("The event that last changed it"),
});
export type ConversationSummary = z.output<typeof ConversationSummary>;

export const Attachment = z.object({
  id: Id,
  name: z.string(),
  contentType: z.string(),
  size: z.number().int().describe("Bytes"),
  inline: z.boolean(),
  fileId: Id.describe("By which it can be attached to a message of ours"),
  url: z.string(),
  link: z
    .object({ expiresAt: Instant, downloads: z.number().int() })
    .nullable()
    .describe("It went as a link that is good until then, since it was too large for the mail"),
});
export type Attachment = z.output<typeof Attachment>;

export const Delivery = z.object({
  state: z.enum(["waiting", "sending", "retrying", "sent", "failed"]),
  sendAt: Instant.describe("Can be undone until then"),
  sentAt: Instant.nullable(),
  attempts: z.number().int(),
  error: z.string().nullable().describe("What the receiving server said, in its own words"),
  deferral: z
    .object({
      by: z.string().describe("The provider, domain or outgoing server it waits for"),
      because: z.enum(["limit", "asked"]).describe("No more may go there at once, or they have asked us to wait"),
      until: Instant.describe("When it is tried next"),
    })
    .nullable()
    .describe("Why it waits that could leave"),
  recipients: z
    .array(z.object({ address: z.string(), state: z.enum(["waiting", "sent", "failed"]), error: z.string().nullable() }))
    .describe("How it stands for each; trying again goes to those who have not got it"),
});
export type Delivery = z.output<typeof Delivery>;

export const Message = z.object({
  id: Id,
  conversationId: Id,
  direction: z.enum(["in", "out", "note"]),
  automatic: z.boolean().describe("Written by a machine: an acknowledgement of ours, or an auto-reply of theirs"),
  machine: Machine.nullable().describe("What kind of machine wrote it to us, and by what that is known"),
  from: NamedAddress,
  agentId: Id.nullable().describe("Who of us wrote it"),
  to: z.array(NamedAddress),
  cc: z.array(NamedAddress),
  bcc: z.array(NamedAddress).describe("Who of them the other recipients don't see"),
  subject: z.string().nullable(),
  text: z.string().describe("What the person wrote, without quotes, signature and notices"),
  html: z
    .string()
    .nullable()
    .describe(
      "Sanitised, and loads nothing. A picture from elsewhere has an address of ours in `data-remote-src`, by which it is fetched for whoever asks; " +
        "those that only tell that the mail is being read are marked `data-tracker` and have none",
    ),
  folded: z.boolean().describe("There was more in it: GET /conversations/{id}/messages/{messageId}/whole"),
  particulars: Particulars.nullable().describe("What was read from a mail beside its words"),
  trust: Trust.nullable().describe("Whether a mail is from whom it says; a failed one joins no conversation"),
  warnings: z.array(Warning),
  attachments: z.array(Attachment),
  mentions: z.array(Id),
  delivery: Delivery.nullable(),
  scheduledFor: Instant.nullable().describe("When it will be sent, if somebody has chosen a time for it"),
  hasSource: z.boolean().describe("It is kept as it came: GET /conversations/{id}/messages/{messageId}/source"),
  at: Instant,
});
export type Message = z.output<typeof Message>;

export const Actor = z.object({
  kind: z.enum(["agent", "token", "contact", "system"]),
  id: Id.nullable(),
  name: z.string().nullable(),
});
export type Actor = z.output<typeof Actor>;

/** One line of what has happened to a conversation. */
export const HistoryEntry = z.object({
  seq: z.number().int(),
  type: z.string(),
  at: Instant,
  actor: Actor,
  messageId: Id.nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.output<typeof HistoryEntry>;

export const ReplyTo = z.object({
  to: z.array(NamedAddress),
  cc: z.array(NamedAddress),
  from: z.string().describe("Which address of the mailbox's: the one that was written to"),
});

export const Conversation = ConversationSummary.extend({
  messages: z.array(Message),
  history: z.array(HistoryEntry),
  replyTo: ReplyTo.describe("Who an answer goes to unless changed"),
});
export type Conversation = z.output<typeof Conversation>;

export const Queue = z.enum(["mine", "teams", "unassigned", "mentions", "waiting", "snoozed", "shelf", "closed", "spam", "all"]);
export type Queue = z.output<typeof Queue>;

export const Draft = z.object({
  kind: z.enum(["reply", "note"]),
  html: z.string(),
  to: z.array(NamedAddress).nullable(),
  cc: z.array(NamedAddress).nullable(),
  bcc: z.array(NamedAddress).nullable(),
  from: z.string().nullable().describe("null: as it usually is"),
  attachments: z.array(z.object({ fileId: Id, name: z.string(), contentType: z.string(), size: z.number().int() })),
  heldAt: Instant.nullable().describe("When it was held, if it is an answer that waited for its time and something came between"),
  updatedAt: Instant,
});
export type Draft = z.output<typeof Draft>;

/** What stands beneath an answer that is being written. */
export const QuoteBeneath = z.object({
  quote: z
    .object({ from: NamedAddress, at: Instant, text: z.string() })
    .nullable()
    .describe("The message that is answered, without what it quotes itself"),
  newTo: z
    .array(z.string())
    .describe("Who among the recipients has not had it: if anybody, it is left out unless it is asked for"),
});
export type QuoteBeneath = z.output<typeof QuoteBeneath>;

export const PresentAgent = z.object({ id: Id, name: z.string(), doing: z.enum(["viewing", "typing"]) });
export type PresentAgent = z.output<typeof PresentAgent>;

const maxBody = 500_000;
const AttachmentInput = z.union([
  z.object({ fileId: Id }).describe("A file uploaded before by POST /files"),
  z
    .object({
      name: z.string().min(1).max(255),
      contentType: z.string().max(200).default("application/octet-stream"),
      base64: z.base64(),
    })
    .describe("A small file, in place"),
]);
const Content = {
  text: z.string().max(maxBody).optional(),
  html: z.string().max(maxBody).optional(),
  attachments: z.array(AttachmentInput).max(50).default([]),
};
const hasContent = (body: { text?: string | undefined; html?: string | undefined }) =>
  (body.text ?? "").trim() !== "" || (body.html ?? "").replace(/<[^>]*>/g, "").trim() !== "" || /<img\b/i.test(body.html ?? "");
const contentMissing = { error: "Write something first: give `text` or `html`.", path: ["text"] };

const Recipient = z.object({ name: z.string().max(200).nullable().default(null), address: MailAddress });

const SendAt = Instant.describe(
  "From now up to a year ahead; if the customer or a colleague writes before then, it is not sent but its writer's draft again",
);

export const NewReply = z
  .object({
    ...Content,
    to: z.array(Recipient).min(1).max(50).optional(),
    cc: z.array(Recipient).max(50).optional(),
    bcc: z.array(Recipient).max(50).default([]).describe("They get it too; the other recipients don't see that"),
    from: MailAddress.optional().describe("One of the mailbox's addresses; left out, the one that was written to"),
    quote: z
      .boolean()
      .optional()
      .describe(
        "Whether the message it answers stands beneath it; left out, it does where everybody who gets the answer has had it already",
      ),
    sendAt: SendAt.optional().describe("Left out, when the time to undo has passed"),
    lastSeenMessageId: Id.optional().describe(
      "The newest message the writer has seen; if a newer one has come in, nothing is sent (409)",
    ),
  })
  .refine(hasContent, contentMissing);
export const NewNote = z
  .object(Content)
  .extend({ mentions: z.array(Id).max(50).default([]) })
  .refine(hasContent, contentMissing);

const AddressList = z
  .string()
  .max(50_000)
  .transform((text) => text.split(" ").flatMap((address) => (address === "" ? [] : { name: null, address })));

const ByMessageParams = z.object({ id: Id, messageId: Id });
const chapter = "Conversations";

export const conversationEndpoints = {
  listConversations: endpoint({
    method: "GET",
    path: "/conversations",
    chapter,
    summary: "Conversations, newest or most urgent first; by queue, state, words, tag, contact or team",
    query: z.object({
      queue: Queue.optional(),
      state: ConversationState.optional(),
      q: z.string().max(200).optional().describe("Words; also a reference, a name or an address"),
      tag: Id.optional(),
      contact: Id.optional(),
      team: Id.optional(),
      cursor: Cursor,
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: page(ConversationSummary).extend({ seq: z.number().int().describe("The newest event it holds") }),
  }),
  countQueues: endpoint({
    method: "GET",
    path: "/queues",
    chapter,
    summary: "How many conversations stand in each queue",
    answer: z.object({
      counts: z
        .partialRecord(Queue, z.number().int())
        .describe("Closed, spam and all are not counted; the shelf up to a thousand"),
      teams: z.array(z.object({ teamId: Id, count: z.number().int() })),
      overdue: z.number().int(),
      seq: z.number().int().describe("The newest event counted in"),
    }),
  }),
  startConversation: endpoint({
    method: "POST",
    path: "/conversations",
    chapter,
    summary: "Write to somebody first",
    body: z
      .object({
        ...Content,
        channelId: Id,
        to: Recipient,
        cc: z.array(Recipient).max(50).default([]),
        bcc: z.array(Recipient).max(50).default([]),
        from: MailAddress.optional().describe("One of the mailbox's addresses; left out, its first"),
        subject: z.string().trim().min(1).max(500),
        forwards: Id.optional().describe(
          "The message that is passed on, noted in both conversations; what of it is sent stands in `text` or `html` and `attachments`",
        ),
      })
      .refine(hasContent, contentMissing),
    answer: Conversation,
    status: 201,
  }),
  showConversation: endpoint({
    method: "GET",
    path: "/conversations/{id}",
    chapter,
    summary: "One conversation with its messages and history",
    params: ByIdParams,
    answer: Conversation,
  }),
  reply: endpoint({
    method: "POST",
    path: "/conversations/{id}/replies",
    chapter,
    summary: "Answer; sent when the time to undo has passed",
    params: ByIdParams,
    body: NewReply,
    answer: Message,
    status: 201,
  }),
  withdrawReply: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/replies/{messageId}",
    chapter,
    summary: "Undo an answer that has not been sent yet; it becomes the draft again",
    params: ByMessageParams,
  }),
  reschedule: endpoint({
    method: "PUT",
    path: "/conversations/{id}/replies/{messageId}/schedule",
    chapter,
    summary: "Choose another time for an answer that waits for its time",
    params: ByMessageParams,
    body: z.object({ sendAt: SendAt }),
    answer: Message,
  }),
  sendNow: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/replies/{messageId}/schedule",
    chapter,
    summary: "Send an answer that waits for its time at once",
    params: ByMessageParams,
    answer: Message,
    status: 200,
  }),
  showQuote: endpoint({
    method: "GET",
    path: "/conversations/{id}/quote",
    chapter,
    summary: "What an answer to these recipients can have beneath it, and who among them has not had it",
    params: ByIdParams,
    query: z.object({
      to: AddressList.default([]).describe("Those it is to and those who get a copy; addresses with spaces between"),
      bcc: AddressList.default([]),
    }),
    answer: QuoteBeneath,
  }),
  retryDelivery: endpoint({
    method: "POST",
    path: "/conversations/{id}/replies/{messageId}/retries",
    chapter,
    summary: "Try again to send an answer that failed",
    params: ByMessageParams,
    status: 202,
  }),
  showWhole: endpoint({
    method: "GET",
    path: "/conversations/{id}/messages/{messageId}/whole",
    chapter,
    summary: "All of a message, with what it quotes, its signature and its notices",
    params: ByMessageParams,
    answer: z.object({ text: z.string(), html: z.string().nullable() }),
  }),
  answerInvitation: endpoint({
    method: "POST",
    path: "/conversations/{id}/messages/{messageId}/invitation-answers",
    chapter,
    summary: "Accept or decline a calendar invitation; sent to its organizer as an answer of this conversation",
    params: ByMessageParams,
    body: z.object({ answer: InvitationAnswer }),
    answer: Message,
    status: 201,
  }),
  addNote: endpoint({
    method: "POST",
    path: "/conversations/{id}/notes",
    chapter,
    summary: "Write an internal note; colleagues can be mentioned",
    params: ByIdParams,
    body: NewNote,
    answer: Message,
    status: 201,
  }),
  assign: endpoint({
    method: "POST",
    path: "/conversations/{id}/assignments",
    chapter,
    summary: "Give the conversation to an agent, or to a team",
    params: ByIdParams,
    body: z
      .object({ agentId: Id.optional(), teamId: Id.optional() })
      .refine((body) => body.agentId !== undefined || body.teamId !== undefined, {
        error: "Say whom: give `agentId` or `teamId`.",
        path: ["agentId"],
      }),
    answer: ConversationSummary,
    status: 201,
  }),
  close: endpoint({
    method: "PUT",
    path: "/conversations/{id}/closure",
    chapter,
    summary: "Close the conversation",
    params: ByIdParams,
    answer: ConversationSummary,
  }),
  reopen: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/closure",
    chapter,
    summary: "Reopen the conversation",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  snooze: endpoint({
    method: "PUT",
    path: "/conversations/{id}/snooze",
    chapter,
    summary: "Let it rest until a time; it wakes earlier if the customer writes",
    params: ByIdParams,
    body: z.object({ until: Instant }),
    answer: ConversationSummary,
  }),
  wake: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/snooze",
    chapter,
    summary: "Wake it now",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  shelve: endpoint({
    method: "PUT",
    path: "/conversations/{id}/shelving",
    chapter,
    summary: "Put it on the shelf: a machine wrote it, and nobody waits for an answer",
    params: ByIdParams,
    answer: ConversationSummary,
  }),
  unshelve: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/shelving",
    chapter,
    summary: "Take it from the shelf to the queue: its team owes an answer",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  markSpam: endpoint({
    method: "PUT",
    path: "/conversations/{id}/spam-mark",
    chapter,
    summary: "Say that it is spam: it is put away, kept, and learnt from",
    params: ByIdParams,
    answer: ConversationSummary,
  }),
  unmarkSpam: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/spam-mark",
    chapter,
    summary: "Say that it is not spam: its team owes an answer, and its sender is believed from now on",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  join: endpoint({
    method: "PUT",
    path: "/conversations/{id}/joining",
    chapter,
    summary: "Join it to another it belongs to: all that is in it stands there from now on, and those who take part do so there",
    params: ByIdParams,
    body: z.object({ into: Id }),
    answer: ConversationSummary,
  }),
  separate: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/joining",
    chapter,
    summary: "Separate it again from the one it was joined to; what has been written since stays there",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  keepApart: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/join-offers",
    chapter,
    summary: "Say that it is a conversation of its own: nothing is offered any more that it may belong to",
    params: ByIdParams,
    answer: ConversationSummary,
    status: 200,
  }),
  listTags: endpoint({
    method: "GET",
    path: "/tags",
    chapter,
    summary: "Tags in use",
    answer: z.object({ items: z.array(Tag) }),
  }),
  tag: endpoint({
    method: "POST",
    path: "/conversations/{id}/tags",
    chapter,
    summary: "Put a tag on",
    params: ByIdParams,
    body: z.object({ name: z.string().trim().min(1).max(50) }),
    answer: ConversationSummary,
    status: 201,
  }),
  untag: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/tags/{tagId}",
    chapter,
    summary: "Take a tag off",
    params: z.object({ id: Id, tagId: Id }),
    answer: ConversationSummary,
    status: 200,
  }),
  showDraft: endpoint({
    method: "GET",
    path: "/conversations/{id}/draft",
    chapter,
    summary: "One's own unfinished answer or note",
    params: ByIdParams,
    answer: z.object({ draft: Draft.nullable() }),
  }),
  saveDraft: endpoint({
    method: "PUT",
    path: "/conversations/{id}/draft",
    chapter,
    summary: "Keep an unfinished answer or note",
    params: ByIdParams,
    body: z.object({
      kind: z.enum(["reply", "note"]),
      html: z.string().max(maxBody),
      to: z.array(NamedAddress).max(50).nullable().default(null),
      cc: z.array(NamedAddress).max(50).nullable().default(null),
      bcc: z.array(NamedAddress).max(50).nullable().default(null),
      from: MailAddress.nullable().default(null),
      fileIds: z.array(Id).max(50).default([]),
      heldAt: Instant.nullable()
        .optional()
        .describe("As the draft said that one began with; if an answer was held since, nothing is kept (409)"),
    }),
    answer: z.object({ draft: Draft }),
  }),
  discardDraft: endpoint({
    method: "DELETE",
    path: "/conversations/{id}/draft",
    chapter,
    summary: "Throw the unfinished answer away",
    params: ByIdParams,
    query: z.object({
      heldAt: Instant.or(z.literal("never"))
        .optional()
        .describe("As the draft said that one began with; if an answer was held since, nothing is thrown away (409)"),
    }),
  }),
  listHeldReplies: endpoint({
    method: "GET",
    path: "/held-replies",
    chapter,
    summary: "Conversations in which an answer of one's own waited for its time, was held, and is a draft again",
    answer: z.object({ items: z.array(ConversationSummary) }),
  }),
  reportPresence: endpoint({
    method: "PUT",
    path: "/conversations/{id}/presence",
    chapter,
    summary: "Tell the others that one is here, or writing, or gone; repeat within 30 seconds",
    params: ByIdParams,
    body: z.object({ doing: z.enum(["viewing", "typing", "gone"]) }),
    answer: z.object({ present: z.array(PresentAgent) }),
  }),
  conversationContact: endpoint({
    method: "GET",
    path: "/conversations/{id}/contact",
    chapter,
    summary: "The contact of a conversation, with their other conversations",
    params: ByIdParams,
    answer: z.object({ contact: Contact, conversations: z.array(ConversationSummary) }),
  }),
  changeConversationContact: endpoint({
    method: "PUT",
    path: "/conversations/{id}/contact",
    chapter,
    summary: "Make the sender of a forwarded mail the contact; answers go to them from now on",
    params: ByIdParams,
    body: z.object({ messageId: Id.describe("The message in which the mail is forwarded") }),
    answer: ConversationSummary,
  }),
};
