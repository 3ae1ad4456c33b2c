import type { Tag } from "#contract";
import { agentIdOf, newId, notFound, type Tx } from "#kernel";
import { lockConversation, record } from "./conversation.ts";

export async function tagsOf(tx: Tx): Promise<Tag[]> {
  return tx.db
    .selectFrom("tags")
    .select(["id", "name"])
    .where("organisation_id", "=", tx.organisationId)
    .orderBy("name")
    .execute();
}

/** Puts a tag on, making it when it is new; names differ by more than case. */
export async function tag(tx: Tx, conversationId: string, name: string): Promise<void> {
  await lockConversation(tx, conversationId);
  const known = (await tagsOf(tx)).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const tagId = known?.id ?? newId();
  if (known === undefined)
    await tx.db.insertInto("tags").values({ organisation_id: tx.organisationId, id: tagId, name }).execute();
  const added = await tx.db
    .insertInto("conversation_tags")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      tag_id: tagId,
      tagged_at: tx.clock.now(),
      tagged_by: agentIdOf(tx.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("tag_id")
    .executeTakeFirst();
  if (added !== undefined) await record(tx, conversationId, { type: "conversation.tagged", data: { tag: known?.name ?? name } });
}

/** Takes a tag off. @throws Failure 404 for a tag that isn't here */
export async function untag(tx: Tx, conversationId: string, tagId: string): Promise<void> {
  await lockConversation(tx, conversationId);
  const known = (await tagsOf(tx)).find((candidate) => candidate.id === tagId);
  if (known === undefined) throw notFound();
  const taken = await tx.db
    .deleteFrom("conversation_tags")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("tag_id", "=", tagId)
    .returning("tag_id")
    .executeTakeFirst();
  if (taken !== undefined) await record(tx, conversationId, { type: "conversation.untagged", data: { tag: known.name } });
}
