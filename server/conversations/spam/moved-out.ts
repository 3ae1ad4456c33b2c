import { sql } from "kysely";
import type { Incoming } from "#channels";
import type { Tx } from "#kernel";
import { lockInAnyState } from "../conversation.ts";
import { restore } from "./mark.ts";

/**
 * Of mails that are here already, those that somebody has moved to the folder that is read, out of the junk folder for which alone they lie
 * under spam here, in their order.
 */
export async function movedOutOfJunk(
  tx: Tx,
  mails: readonly Incoming[],
  here: ReadonlyMap<string, string>,
): Promise<{ mail: Incoming; messageId: string; conversationId: string }[]> {
  const read = mails.flatMap((mail) => {
    const messageId = mail.folder === "main" ? here.get(mail.fingerprint) : undefined;
    return messageId === undefined ? [] : [{ mail, messageId }];
  });
  if (read.length === 0) return [];
  const rows = await inJunk(tx)
    .innerJoin("messages", (join) =>
      join
        .onRef("messages.organisation_id", "=", "removals.organisation_id")
        .onRef("messages.conversation_id", "=", "removals.conversation_id"),
    )
    .select(["messages.id", "messages.conversation_id"])
    .where(
      "messages.id",
      "in",
      read.map(({ messageId }) => messageId),
    )
    .execute();
  const conversations = new Map(rows.map((row) => [row.id, row.conversation_id]));
  return read.flatMap((one) => {
    const conversationId = conversations.get(one.messageId);
    return conversationId === undefined ? [] : [{ ...one, conversationId }];
  });
}

/** Whoever moved it has said that it is not spam, as if here. What somebody here has said meanwhile stands. */
export async function restoreMovedOut(tx: Tx, conversationId: string): Promise<void> {
  const conversation = await lockInAnyState(tx, conversationId);
  if (conversation?.state !== "removed") return;
  const stillThere = await inJunk(tx)
    .select("removals.conversation_id")
    .where("removals.conversation_id", "=", conversationId)
    .executeTakeFirst();
  if (stillThere !== undefined) await restore(tx, conversation, { movedOutOfJunk: true });
}

/** What was put away because its mail lay in the junk folder, and for nothing that somebody here has said. */
function inJunk(tx: Tx) {
  return tx.db
    .selectFrom("removals")
    .where("removals.organisation_id", "=", tx.organisationId)
    .where("removals.reason", "=", "spam")
    .where(sql<boolean>`removals.because ->> 'by' = 'junk-folder'`);
}
