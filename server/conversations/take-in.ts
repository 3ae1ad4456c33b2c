import { detectLanguage } from "@lyhord/reading";
import type { Channels, Incoming } from "#channels";
import { contactOfAddress, contactWithoutAddress, learnLanguage } from "#contacts";
import { keepFile, newId, type Actor, type FileStore, type Tx } from "#kernel";
import { organisationOf, promisedBy } from "#organisation";
import { acknowledge } from "./acknowledge.ts";
import { beginningData, beginningOf, noteBeginning, type Beginning } from "./beginning.ts";
import { addParticipants, change, lockConversation, ownerOnReturn, record, refreshSummary, takeUp } from "./conversation.ts";
import { participantsOf } from "./correspondence.ts";
import { delivered } from "./delivered.ts";
import { newReference, referenceAmong } from "./reference.ts";
import { suspicionsOf } from "./spam/judge.ts";
import { warningsOf } from "./warnings.ts";

export interface Parts {
  channels: Channels;
  files: FileStore;
}

/**
 * Takes in what somebody wrote: into the conversation it answers, if they take part in it, and otherwise into a new one.
 * The same message a second time is the one that is here. Runs in the transaction that marks the mail as read.
 * @returns the message's id
 */
export async function takeIn(tx: Tx, parts: Parts, incoming: Incoming): Promise<string> {
  const before = await messageWithFingerprint(tx, incoming.fingerprint);
  if (before !== null) return before;

  const bounce = await bouncedMessage(tx, incoming);
  if (bounce !== null) return takeInReport(tx, parts, incoming, bounce);

  // Whose sender is proven false is nobody we know, and gets into nothing.
  const forged = incoming.trust?.state === "failed";
  const contactId = forged ? await contactWithoutAddress(tx, incoming.from) : (await contactOfAddress(tx, incoming.from)).id;
  const byContact: Tx = { ...tx, actor: { kind: "contact", id: contactId, name: incoming.from.name } satisfies Actor };
  const language = detectLanguage(incoming.written.slice(0, 5000)).language;
  if (language !== null && incoming.machine === null) await learnLanguage(tx, contactId, language);

  const answered = forged ? null : await conversationAnswered(tx, incoming);
  const start = beginningOf(incoming, answered === null ? ((await suspicionsOf(tx, [incoming]))[0] ?? null) : null);
  const conversationId = answered ?? (await startConversation(byContact, parts, incoming, contactId, language, start));
  const messageId = await addMessage(byContact, parts, incoming, conversationId, contactId, language);
  await addParticipants(tx, conversationId, await outsiders(tx, parts.channels, incoming));

  if (answered === null) {
    await refreshSummary(tx, conversationId);
    await record(byContact, conversationId, { type: "conversation.started", messageId, data: beginningData(start) });
    if (start.state === "open" && !incoming.unanswerable && !forged && incoming.historic !== true)
      await acknowledge(tx, parts.channels, conversationId);
  } else {
    await joinConversation(byContact, conversationId, messageId, incoming.machine !== null);
  }
  return messageId;
}

async function messageWithFingerprint(tx: Tx, fingerprint: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom("messages")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("fingerprint", "=", fingerprint)
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * The conversation this mail belongs to, if its sender takes part in it: by the message it answers (RFC 5322 §3.6.4), by the signed
 * address it was sent to, by the reference in its subject, in this order. A stranger who quotes any of them gets a conversation of their own.
 */
async function conversationAnswered(tx: Tx, incoming: Incoming): Promise<string | null> {
  const reference = referenceAmong(incoming.subject ?? "");
  const named = [
    ...(await conversationsOfMessages(tx, incoming.answers)),
    ...(incoming.threadId === null ? [] : [incoming.threadId]),
    ...(reference === null ? [] : await conversationsWithReference(tx, reference)),
  ];
  if (named.length === 0) return null;
  const rows = await tx.db
    .selectFrom("participants")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "participants.organisation_id")
        .onRef("conversations.id", "=", "participants.conversation_id"),
    )
    .select("conversations.id")
    .where("participants.organisation_id", "=", tx.organisationId)
    .where("conversation_id", "in", named)
    .where("participants.address", "=", incoming.from.address.toLowerCase())
    .where("conversations.state", "!=", "removed")
    .execute();
  const takesPart = new Set(rows.map((row) => row.id));
  return named.find((id) => takesPart.has(id)) ?? null;
}

/** In the order of the Message-IDs, the nearest first. */
async function conversationsOfMessages(tx: Tx, messageIds: readonly string[]): Promise<string[]> {
  if (messageIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom("messages")
    .select(["header_message_id", "conversation_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("header_message_id", "in", [...messageIds])
    .execute();
  return messageIds.flatMap((id) => rows.filter((row) => row.header_message_id === id).map((row) => row.conversation_id));
}

async function conversationsWithReference(tx: Tx, reference: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("conversations")
    .select("id")
    .where("organisation_id", "=", tx.organisationId)
    .where("reference", "=", reference)
    .execute();
  return rows.map((row) => row.id);
}

async function startConversation(
  tx: Tx,
  { channels }: Parts,
  incoming: Incoming,
  contactId: string,
  language: "sv" | "da" | "nb" | "en" | null,
  start: Beginning,
): Promise<string> {
  const organisation = await organisationOf(tx);
  const channel = await channels.channelById(tx, incoming.channelId);
  const id = newId();
  const now = tx.clock.now();
  const at = cameAt(tx, incoming);
  await tx.db
    .insertInto("conversations")
    .values({
      organisation_id: tx.organisationId,
      id,
      reference: await newReference(tx, organisation.referencePrefix),
      subject: (incoming.subject ?? "").trim().slice(0, 500),
      state: start.state,
      contact_id: contactId,
      channel_id: channel.id,
      owner_team_id: channel.teamId,
      // An answer is owed from when we have the question, however long it lay elsewhere.
      due_at: start.state === "open" ? promisedBy(organisation, now) : null,
      language,
      awaiting_since: start.state === "open" ? at : null,
      last_message_at: at,
      created_at: at,
    })
    .execute();
  await noteBeginning(tx, id, start);
  return id;
}

/** What lay elsewhere before keeps its own date. */
function cameAt(tx: Tx, incoming: Incoming): Date {
  return incoming.historic === true ? incoming.at : tx.clock.now();
}

async function addMessage(
  tx: Tx,
  { channels, files }: Parts,
  incoming: Incoming,
  conversationId: string,
  contactId: string,
  language: "sv" | "da" | "nb" | "en" | null,
): Promise<string> {
  const id = newId();
  const warnings = await warningsOf(tx, channels, incoming, [...(await participantsOf(tx, conversationId))]);
  await tx.db
    .insertInto("messages")
    .values({
      organisation_id: tx.organisationId,
      id,
      conversation_id: conversationId,
      direction: "in",
      automatic: incoming.machine !== null,
      machine: incoming.machine === null ? null : JSON.stringify(incoming.machine),
      contact_id: contactId,
      from_name: incoming.from.name,
      from_address: incoming.from.address,
      to: JSON.stringify(incoming.to),
      cc: JSON.stringify(incoming.cc),
      reply_to: incoming.replyTo === null ? null : JSON.stringify(incoming.replyTo),
      subject: incoming.subject,
      text: incoming.text,
      html: incoming.html,
      whole_text: incoming.whole?.text ?? null,
      whole_html: incoming.whole?.html ?? null,
      particulars: incoming.particulars === null ? null : JSON.stringify(incoming.particulars),
      trust: incoming.trust === null ? null : JSON.stringify(incoming.trust),
      warnings: JSON.stringify(warnings),
      language,
      header_message_id: incoming.headerMessageId,
      fingerprint: incoming.fingerprint,
      received_mail_id: incoming.receivedMailId,
      at: cameAt(tx, incoming),
    })
    .execute();
  for (const [position, attachment] of incoming.attachments.entries()) {
    const file = await keepFile(tx, files, attachment);
    await tx.db
      .insertInto("attachments")
      .values({
        organisation_id: tx.organisationId,
        id: newId(),
        message_id: id,
        file_id: file.id,
        position,
        content_id: attachment.contentId,
        inline: attachment.inline,
      })
      .execute();
  }
  return id;
}

/** The answer of ours that a mail system reports on: who knows its Message-ID has had it in hand. */
async function bouncedMessage(tx: Tx, incoming: Incoming): Promise<{ id: string; conversation_id: string } | null> {
  if (incoming.reportsOn.length === 0) return null;
  const row = await tx.db
    .selectFrom("messages")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "messages.organisation_id")
        .onRef("conversations.id", "=", "messages.conversation_id"),
    )
    .select(["messages.id", "conversation_id"])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("header_message_id", "in", incoming.reportsOn)
    .where("direction", "=", "out")
    .where("conversations.state", "!=", "removed")
    .executeTakeFirst();
  return row ?? null;
}

/** A report stands with the answer it is about. What failed is told as any failure to send; what is only late is shown. */
async function takeInReport(
  tx: Tx,
  parts: Parts,
  incoming: Incoming,
  about: { id: string; conversation_id: string },
): Promise<string> {
  const { id: contactId } = await contactOfAddress(tx, incoming.from);
  const messageId = await addMessage(tx, parts, incoming, about.conversation_id, contactId, null);
  await joinConversation(tx, about.conversation_id, messageId, true);
  const report = incoming.particulars?.report;
  if (report?.outcome !== "failed") return messageId;
  const sentence = ({ address, status, said }: (typeof report.recipients)[number]) =>
    `${address}: ${said ?? status ?? "It came back."}`;
  for (const recipient of report.recipients)
    await parts.channels.bounced(tx, about.id, recipient.address, recipient.said ?? recipient.status ?? "It came back.");
  await delivered(tx, { messageId: about.id, state: "failed", error: report.recipients.map(sentence).join("\n") });
  return messageId;
}

/** Everybody on the mail but us: the sender, where answers are wanted, and those who had a copy. */
async function outsiders(tx: Tx, channels: Channels, incoming: Incoming): Promise<{ name: string | null; address: string }[]> {
  const ours = new Set([...(await channels.channelsOf(tx)).map((channel) => channel.address), ...incoming.receivedFor]);
  const people = [incoming.from, ...(incoming.replyTo ? [incoming.replyTo] : []), ...incoming.to, ...incoming.cc];
  return people.filter(
    ({ address }) => address.includes("@") && !ours.has(address.toLowerCase()) && !ours.has(withoutTag(address)),
  );
}

/** `name+tag@host` reaches `name@host`. */
function withoutTag(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, "@");
}

/** A person's answer makes it ours to answer again, whatever it rested in; a machine's is only added. */
async function joinConversation(tx: Tx, conversationId: string, messageId: string, automatic: boolean): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  await refreshSummary(tx, conversationId);
  if (!automatic) {
    const now = tx.clock.now();
    const stillOwed = conversation.state === "open" && conversation.awaiting_since !== null;
    await takeUp(tx, conversationId);
    await change(tx, conversationId, {
      ...(await ownerOnReturn(tx, conversation)),
      state: "open",
      awaiting_since: stillOwed ? conversation.awaiting_since : now,
      due_at: stillOwed ? conversation.due_at : promisedBy(await organisationOf(tx), now),
    });
  }
  await record(tx, conversationId, { type: "message.received", messageId, data: { from: conversation.state, automatic } });
}
