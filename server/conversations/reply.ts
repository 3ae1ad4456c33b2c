import type { Channels } from "#channels";
import type { NamedAddress } from "#contract";
import { agentIdOf, Failure, newId, notFound, type Tx } from "#kernel";
import { lookAgainBy, organisationOf, promisedBy } from "#organisation";
import { agentById } from "#staff";
import { attach, prepareContent, type Content, type WrittenContent } from "./content.ts";
import {
  addParticipants,
  change,
  lockConversation,
  record,
  refreshSummary,
  takeUp,
  type ConversationRow,
} from "./conversation.ts";
import { answerSubject, newestAnswerable, newHeaderMessageId, recipientsOf } from "./correspondence.ts";
import { discardDraft, restoreDraft } from "./drafts.ts";
import { sign, unsign } from "./signature.ts";
import { learnFromReply } from "./spam/learn.ts";
import type { Parts } from "./take-in.ts";

export interface NewReply extends WrittenContent {
  to?: NamedAddress[] | undefined;
  cc?: NamedAddress[] | undefined;
  lastSeenMessageId?: string | undefined;
  /** An answer to an invitation, beside the words. */
  calendar?: string | undefined;
}

/**
 * Answers. The message stands in the conversation at once and leaves when the time to undo is over; from now on we wait for the
 * customer. Whoever answers a conversation that nobody has taken takes it.
 * @returns the message's id
 * @throws Failure `conversation.newer_message`, `conversation.no_recipient`, `file.unknown`
 */
export async function reply(tx: Tx, { channels, files }: Parts, conversationId: string, written: NewReply): Promise<string> {
  const conversation = await lockConversation(tx, conversationId);
  await refuseUnseen(tx, conversationId, written.lastSeenMessageId);
  const usual = await recipientsOf(tx, channels, conversationId);
  const to = written.to ?? usual.to;
  const cc = written.cc ?? (written.to === undefined ? usual.cc : []);
  if (to.length === 0) throw new Failure("conversation.no_recipient");

  const organisation = await organisationOf(tx);
  const now = tx.clock.now();
  const messageId = await sendOut(tx, channels, conversation, {
    to,
    cc,
    subject: answerSubject(conversation.subject, conversation.reference),
    content: await prepareContent(tx, files, written),
    ...(written.calendar !== undefined && { calendar: written.calendar }),
    sendAt: new Date(now.getTime() + organisation.undoSeconds * 1000),
  });

  await takeUp(tx, conversationId);
  const agentId = agentIdOf(tx.actor);
  const takes = conversation.owner_agent_id === null && agentId !== null;
  await change(tx, conversationId, {
    state: "waiting",
    due_at: lookAgainBy(organisation, now),
    awaiting_since: null,
    delivery_failed: false,
    ...(takes && { owner_agent_id: agentId }),
  });
  await discardDraft(tx, conversationId);
  await learnFromReply(tx, conversationId);
  await refreshSummary(tx, conversationId);
  await record(tx, conversationId, {
    type: "conversation.replied",
    messageId,
    data: {
      took: takes,
      before: { state: conversation.state, dueAt: conversation.due_at, awaitingSince: conversation.awaiting_since },
    },
  });
  return messageId;
}

async function refuseUnseen(tx: Tx, conversationId: string, lastSeen: string | undefined): Promise<void> {
  if (lastSeen === undefined) return;
  const messages = tx.db
    .selectFrom("messages")
    .select(["id", "at"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId);
  const seen = await messages.where("id", "=", lastSeen).executeTakeFirst();
  if (seen === undefined) throw notFound();
  const newer = await messages
    .where("id", "!=", seen.id)
    .where("automatic", "=", false)
    .where("withdrawn_at", "is", null)
    .where("direction", "!=", "note")
    .where((eb) => eb.or([eb("at", ">", seen.at), eb.and([eb("at", "=", seen.at), eb("id", ">", seen.id)])]))
    .limit(1)
    .executeTakeFirst();
  if (newer !== undefined) throw new Failure("conversation.newer_message");
}

export interface Outbound {
  to: NamedAddress[];
  cc: NamedAddress[];
  subject: string;
  content: Content;
  calendar?: string;
  sendAt: Date;
}

/** Adds a message of ours to the conversation and hands it to its channel; from now on its recipients take part. */
export async function sendOut(tx: Tx, channels: Channels, conversation: ConversationRow, outbound: Outbound): Promise<string> {
  const channel = await channels.channelById(tx, conversation.channel_id);
  const organisation = await organisationOf(tx);
  const agentId = agentIdOf(tx.actor);
  const author = agentId === null ? organisation.name : `${tx.actor.name}, ${organisation.name}`;
  const signature = agentId === null ? "" : (await agentById(tx, agentId)).signature;
  const { text, html, files } = sign(outbound.content, signature);
  const { to, cc, subject } = outbound;
  const id = newId();
  const headerMessageId = newHeaderMessageId(id, channel.address);
  const answers = (await newestAnswerable(tx, conversation.id))?.chain ?? [];
  await tx.db
    .insertInto("messages")
    .values({
      organisation_id: tx.organisationId,
      id,
      conversation_id: conversation.id,
      direction: "out",
      agent_id: agentId,
      from_name: author,
      from_address: channel.address,
      to: JSON.stringify(to),
      cc: JSON.stringify(cc),
      subject,
      text,
      html,
      language: conversation.language,
      header_message_id: headerMessageId,
      at: tx.clock.now(),
    })
    .execute();
  await attach(tx, id, files);
  await addParticipants(tx, conversation.id, [...to, ...cc]);
  await channels.send(
    tx,
    {
      messageId: id,
      channelId: channel.id,
      headerMessageId,
      threadId: conversation.id,
      answers,
      from: { name: author, address: channel.address },
      to,
      cc,
      subject,
      text,
      html,
      attachments: files.map(({ name, contentType, contentHash, contentId }) => ({ name, contentType, contentHash, contentId })),
      automatic: false,
      ...(outbound.calendar !== undefined && { calendar: outbound.calendar }),
    },
    outbound.sendAt,
  );
  return id;
}

/**
 * Takes back an answer that has not left yet: it is the draft again, and the conversation stands where it stood.
 * @throws Failure `reply.already_sent` when it is too late
 */
export async function withdrawReply(tx: Tx, { channels }: Parts, conversationId: string, messageId: string): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  const message = await messageOf(tx, conversationId, messageId);
  if (message.withdrawn_at !== null) return;
  if (!(await channels.withdraw(tx, messageId))) throw new Failure("reply.already_sent");
  await tx.db
    .updateTable("messages")
    .set({ withdrawn_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", messageId)
    .execute();
  await restoreDraft(
    tx,
    conversationId,
    unsign(message, message.agent_id === null ? "" : (await agentById(tx, message.agent_id)).signature),
  );
  const stood = await stoodBefore(tx, conversationId, messageId);
  if (conversation.state === "waiting") {
    const organisation = await organisationOf(tx);
    const since = stood.awaitingSince === null ? null : new Date(stood.awaitingSince);
    await change(tx, conversationId, {
      state: "open",
      awaiting_since: since,
      due_at: stood.dueAt === null ? promisedBy(organisation, tx.clock.now()) : new Date(stood.dueAt),
      ...(stood.took && conversation.owner_team_id !== null && { owner_agent_id: null }),
    });
  }
  await refreshSummary(tx, conversationId);
  await record(tx, conversationId, { type: "reply.withdrawn", messageId });
}

/** Sends an answer that failed once more. @throws Failure `reply.not_failed` */
export async function retryDelivery(tx: Tx, { channels }: Parts, conversationId: string, messageId: string): Promise<void> {
  await lockConversation(tx, conversationId);
  await messageOf(tx, conversationId, messageId);
  await channels.retry(tx, messageId);
  await change(tx, conversationId, { delivery_failed: false });
  await record(tx, conversationId, { type: "message.retried", messageId });
}

async function messageOf(tx: Tx, conversationId: string, messageId: string) {
  const message = await tx.db
    .selectFrom("messages")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", messageId)
    .where("direction", "=", "out")
    .executeTakeFirst();
  if (message === undefined) throw notFound();
  return message;
}

interface Stood {
  took: boolean;
  dueAt: string | null;
  awaitingSince: string | null;
}

/** Where the conversation stood before that answer, as its event says. */
async function stoodBefore(tx: Tx, conversationId: string, messageId: string): Promise<Stood> {
  const event = await tx.db
    .selectFrom("events")
    .select("data")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("message_id", "=", messageId)
    .where("type", "=", "conversation.replied")
    .executeTakeFirst();
  const data = event?.data as { took?: boolean; before?: { dueAt: string | null; awaitingSince: string | null } } | undefined;
  return { took: data?.took ?? false, dueAt: data?.before?.dueAt ?? null, awaitingSince: data?.before?.awaitingSince ?? null };
}
