import { detectLanguage } from "@lyhord/reading";
import type { NamedAddress } from "#contract";
import { contactOfAddress } from "#contacts";
import { agentIdOf, newId, type Tx } from "#kernel";
import { lookAgainBy, organisationOf } from "#organisation";
import { prepareContent, type WrittenContent } from "./content.ts";
import { lockConversation, record, refreshSummary } from "./conversation.ts";
import { newReference } from "./reference.ts";
import { sendOut } from "./reply.ts";
import type { Parts } from "./take-in.ts";

export interface FirstMessage extends WrittenContent {
  channelId: string;
  to: NamedAddress;
  cc: NamedAddress[];
  bcc: NamedAddress[];
  /** One of the mailbox's addresses; its first unless given. */
  from?: string | undefined;
  subject: string;
}

/** Writes to somebody first. Gives the conversation's id. @throws Failure 404 when there is no such channel; `reply.not_our_address` */
export async function startConversation(tx: Tx, { channels, files }: Parts, first: FirstMessage): Promise<string> {
  const channel = await channels.channelById(tx, first.channelId);
  const organisation = await organisationOf(tx);
  const contact = await contactOfAddress(tx, first.to);
  const content = await prepareContent(tx, files, first);
  const id = newId();
  const now = tx.clock.now();
  const reference = await newReference(tx, organisation.referencePrefix);
  await tx.db
    .insertInto("conversations")
    .values({
      organisation_id: tx.organisationId,
      id,
      reference,
      subject: first.subject,
      state: "waiting",
      contact_id: contact.id,
      channel_id: channel.id,
      owner_team_id: channel.teamId,
      owner_agent_id: agentIdOf(tx.actor),
      due_at: lookAgainBy(organisation, now),
      language: detectLanguage(content.text).language,
      last_message_at: now,
      created_at: now,
    })
    .execute();
  const messageId = await sendOut(tx, channels, await lockConversation(tx, id), {
    from: first.from ?? channel.address,
    to: [first.to],
    cc: first.cc,
    bcc: first.bcc,
    subject: `${first.subject} [${reference}]`,
    content,
    sendAt: new Date(now.getTime() + organisation.undoSeconds * 1000),
  });
  await refreshSummary(tx, id);
  await record(tx, id, { type: "conversation.started", messageId });
  return id;
}
