import { agentIdOf, newId, notFound, type Tx } from "#kernel";
import { agentsOf } from "#staff";
import { attach, prepareContent, type WrittenContent } from "./content.ts";
import { lockConversation, record, refreshSummary } from "./conversation.ts";
import { discardDraft } from "./drafts.ts";
import type { Parts } from "./take-in.ts";

export interface NewNote extends WrittenContent {
  mentions: string[];
}

/** Writes a note that only colleagues see. Those mentioned find it under their mentions. Gives the message's id. */
export async function addNote(tx: Tx, { files }: Parts, conversationId: string, written: NewNote): Promise<string> {
  const conversation = await lockConversation(tx, conversationId);
  const mentions = [...new Set(written.mentions)];
  const colleagues = new Set((await agentsOf(tx)).filter((agent) => agent.active).map((agent) => agent.id));
  if (mentions.some((id) => !colleagues.has(id))) throw notFound();
  const content = await prepareContent(tx, files, written);
  const id = newId();
  const now = tx.clock.now();
  await tx.db
    .insertInto("messages")
    .values({
      organisation_id: tx.organisationId,
      id,
      conversation_id: conversationId,
      direction: "note",
      agent_id: agentIdOf(tx.actor),
      from_name: tx.actor.name,
      from_address: "",
      text: content.text,
      html: content.html,
      language: conversation.language,
      mentions,
      at: now,
    })
    .execute();
  await attach(tx, id, content.files);
  for (const agentId of mentions) {
    await tx.db
      .insertInto("mentions")
      .values({ organisation_id: tx.organisationId, agent_id: agentId, conversation_id: conversationId, message_id: id, at: now })
      .execute();
  }
  await discardDraft(tx, conversationId);
  await refreshSummary(tx, conversationId);
  await record(tx, conversationId, { type: "note.added", messageId: id, data: { mentions } });
  return id;
}
