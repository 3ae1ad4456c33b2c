import { sourceOf } from "#channels";
import { notFound, type Tx } from "#kernel";

/** A message as it came, headers and all. @throws Failure request.not_found when it isn't in this conversation or did not come as a mail */
export async function messageSource(tx: Tx, conversationId: string, id: string): Promise<Buffer> {
  const row = await tx.db
    .selectFrom("messages")
    .select("received_mail_id")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row?.received_mail_id == null) throw notFound();
  return sourceOf(tx, row.received_mail_id);
}
