import { detectLanguage } from "@lyhord/reading";
import { addressesOf, type ChannelEntry, type Channels } from "#channels";
import type { NamedAddress } from "#contract";
import { agentIdOf, Failure, newId, notFound, type Tx } from "#kernel";
import { lookAgainBy, organisationOf } from "#organisation";
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
import { learnFromReply } from "./spam/learn.ts";
import { discardDraft } from "./drafts.ts";
import { quoteFor } from "./quote.ts";
import { holdScheduled, keepSchedule, timeAhead } from "./schedule.ts";
import { sign, signatureBeneath } from "./signature.ts";
import type { Parts } from "./take-in.ts";
import { ownMessageOf } from "./withdraw-reply.ts";

export interface NewReply extends WrittenContent {
  to?: NamedAddress[] | undefined;
  cc?: NamedAddress[] | undefined;
  bcc?: NamedAddress[] | undefined;
  /** One of the mailbox's addresses; the one that was written to unless given. */
  from?: string | undefined;
  /** Whether what it answers stands beneath it where it may; unless told, where it is new to nobody. */
  quote?: boolean | undefined;
  /** When it leaves; when the time to undo is over unless given. */
  sendAt?: string | undefined;
  lastSeenMessageId?: string | undefined;
  /** An answer to an invitation, beside the words. */
  calendar?: string | undefined;
}

/**
 * Answers. The message stands in the conversation at once and leaves when the time to undo is over, or at the time that was chosen; from
 * then on we wait for the customer. Whoever answers a conversation that nobody has taken takes it.
 * @returns the message's id
 * @throws Failure `conversation.newer_message`, `conversation.no_recipient`, `reply.bad_time`, `reply.not_our_address`, `file.unknown`
 */
export async function reply(tx: Tx, parts: Parts, conversationId: string, written: NewReply): Promise<string> {
  const { channels, files } = parts;
  await lockConversation(tx, conversationId);
  await refuseUnseen(tx, conversationId, written.lastSeenMessageId);
  const agentId = agentIdOf(tx.actor);
  await holdScheduled(tx, parts, [conversationId], "newer", agentId);
  const conversation = await lockConversation(tx, conversationId);
  const usual = await recipientsOf(tx, channels, conversationId);
  const to = written.to ?? usual.to;
  const cc = written.cc ?? (written.to === undefined ? usual.cc : []);
  if (to.length === 0) throw new Failure("conversation.no_recipient");

  const organisation = await organisationOf(tx);
  const now = tx.clock.now();
  const scheduledFor = written.sendAt === undefined ? null : timeAhead(tx, written.sendAt);
  const sendAt = scheduledFor ?? new Date(now.getTime() + organisation.undoSeconds * 1000);
  const messageId = await sendOut(tx, channels, conversation, {
    from: written.from ?? usual.from,
    to,
    cc,
    bcc: written.bcc ?? [],
    subject: answerSubject(conversation.subject, conversation.reference),
    content: await prepareContent(tx, files, written),
    ...(written.calendar !== undefined && { calendar: written.calendar }),
    ...(written.quote !== undefined && { quote: written.quote }),
    sendAt,
  });
  if (scheduledFor !== null) await keepSchedule(tx, messageId, scheduledFor);

  await takeUp(tx, conversationId);
  const takes = conversation.owner_agent_id === null && agentId !== null;
  await change(tx, conversationId, {
    state: "waiting",
    due_at: lookAgainBy(organisation, scheduledFor ?? now),
    // Until it leaves they wait for us.
    ...(scheduledFor === null && { awaiting_since: null }),
    delivery_failed: false,
    ...(takes && { owner_agent_id: agentId }),
  });
  await discardDraft(tx, conversationId);
  await learnFromReply(tx, conversationId);
  await refreshSummary(tx, conversationId);
  await record(tx, conversationId, {
    type: scheduledFor === null ? "conversation.replied" : "reply.scheduled",
    messageId,
    data: {
      ...(scheduledFor !== null && { sendAt: scheduledFor.toISOString() }),
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
  /** One of the channel's addresses. */
  from: string;
  to: NamedAddress[];
  cc: NamedAddress[];
  bcc: NamedAddress[];
  subject: string;
  content: Content;
  calendar?: string;
  quote?: boolean;
  sendAt: Date;
}

/**
 * Adds a message of ours to the conversation and hands it to its channel; from now on its recipients take part.
 * @throws Failure `reply.not_our_address`
 */
export async function sendOut(tx: Tx, channels: Channels, conversation: ConversationRow, outbound: Outbound): Promise<string> {
  const channel = await channels.channelById(tx, conversation.channel_id);
  const organisation = await organisationOf(tx);
  const agentId = agentIdOf(tx.actor);
  const author = agentId === null ? organisation.name : `${tx.actor.name}, ${organisation.name}`;
  const signature = agentId === null ? "" : await signatureBeneath(tx, agentId, conversation, outbound.content.text);
  const { text, html, files } = sign(outbound.content, signature);
  const { to, cc, bcc, subject } = outbound;
  const from = ourAddress(channel, outbound.from);
  const id = newId();
  const headerMessageId = newHeaderMessageId(id, channel.address);
  const answers = (await newestAnswerable(tx, conversation.id))?.chain ?? [];
  const quote = await quoteFor(tx, organisation, conversation, { to, cc, bcc }, outbound.quote);
  const language = conversation.language ?? detectLanguage(text).language;
  await tx.db
    .insertInto("messages")
    .values({
      organisation_id: tx.organisationId,
      id,
      conversation_id: conversation.id,
      direction: "out",
      agent_id: agentId,
      from_name: author,
      from_address: from,
      our_address: from,
      to: JSON.stringify(to),
      cc: JSON.stringify(cc),
      bcc: JSON.stringify(bcc),
      signature,
      subject,
      text,
      html,
      language: conversation.language,
      header_message_id: headerMessageId,
      at: tx.clock.now(),
    })
    .execute();
  await attach(tx, id, files);
  await addParticipants(tx, conversation.id, [...to, ...cc, ...bcc]);
  await channels.send(
    tx,
    {
      messageId: id,
      channelId: channel.id,
      headerMessageId,
      threadId: conversation.id,
      answers,
      from: { name: author, address: from },
      to,
      cc,
      bcc,
      subject,
      text,
      html,
      ...(language !== null && { language }),
      ...(quote !== undefined && { quote }),
      attachments: files.map(({ id, size, name, contentType, contentHash, contentId }) => ({
        name,
        contentType,
        contentHash,
        contentId,
        file: { id, size },
      })),
      automatic: false,
      ...(outbound.calendar !== undefined && { calendar: outbound.calendar }),
    },
    outbound.sendAt,
  );
  return id;
}

function ourAddress(channel: ChannelEntry, wanted: string): string {
  if (wanted === "") return channel.address;
  const address = addressesOf(channel).find((own) => own === wanted.toLowerCase());
  if (address === undefined) throw new Failure("reply.not_our_address");
  return address;
}

/** Sends an answer that failed once more. @throws Failure `reply.not_failed` */
export async function retryDelivery(tx: Tx, { channels }: Parts, conversationId: string, messageId: string): Promise<void> {
  await lockConversation(tx, conversationId);
  await ownMessageOf(tx, conversationId, messageId);
  await channels.retry(tx, messageId);
  await change(tx, conversationId, { delivery_failed: false });
  await record(tx, conversationId, { type: "message.retried", messageId });
}
