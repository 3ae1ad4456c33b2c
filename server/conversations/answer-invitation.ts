import { addressesOf, answerTo, withoutTag } from "#channels";
import type { InvitationAnswer, NamedAddress, Particulars, Trust } from "#contract";
import { Failure, notFound, type Tx } from "#kernel";
import { organisationOf } from "#organisation";
import { record } from "./conversation.ts";
import { reply } from "./reply.ts";
import type { Parts } from "./take-in.ts";

/**
 * Accepts or declines an invitation: an answer of this conversation to its organizer, with what their calendar reads (RFC 5546).
 * @returns the answer's id
 * @throws Failure 404 when there is no such message here; `request.invalid` when there is nothing in it to answer, or its sender is probably forged
 */
export async function answerInvitation(
  tx: Tx,
  parts: Parts,
  conversationId: string,
  messageId: string,
  answer: InvitationAnswer,
): Promise<string> {
  const message = await tx.db
    .selectFrom("messages")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "messages.organisation_id")
        .onRef("conversations.id", "=", "conversation_id"),
    )
    .select(["particulars", "trust", "to", "cc", "our_address", "channel_id", "conversations.language"])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("messages.id", "=", messageId)
    .executeTakeFirst();
  if (message === undefined) throw notFound();
  const particulars = message.particulars as Particulars | null;
  const invitation = particulars?.invitation ?? null;
  if (particulars === null || invitation?.method !== "request" || invitation.organizer === null)
    throw new Failure("request.invalid", "There is no invitation in this message that can be answered.");
  if ((message.trust as Trust | null)?.state === "failed")
    throw new Failure(
      "request.invalid",
      "The sender of this invitation is probably forged, so it can't be answered from here. Write to the organizer yourself if you know them.",
    );

  const channel = await parts.channels.channelById(tx, message.channel_id);
  const ours = new Set(addressesOf(channel));
  const writtenTo = [...(message.to as NamedAddress[]), ...(message.cc as NamedAddress[])].map(({ address }) => address);
  const attendee =
    [...(invitation.attendees ?? []), ...writtenTo].find(
      (address) => ours.has(address.toLowerCase()) || ours.has(withoutTag(address)),
    ) ??
    message.our_address ??
    channel.address;
  const locale = message.language ?? (await organisationOf(tx)).locale;
  const replyId = await reply(tx, parts, conversationId, {
    text: `${words[locale][answer]}: ${invitation.summary}`,
    attachments: [],
    to: [invitation.organizer],
    calendar: answerTo(invitation, attendee, answer, tx.clock.now()),
  });
  const answered: Particulars = { ...particulars, invitation: { ...invitation, answered: answer } };
  await tx.db
    .updateTable("messages")
    .set({ particulars: JSON.stringify(answered) })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", messageId)
    .execute();
  await record(tx, conversationId, { type: "invitation.answered", messageId, data: { answer } });
  return replyId;
}

const words = {
  sv: { accepted: "Tack, vi kommer", tentative: "Vi kommer kanske", declined: "Tyvärr kan vi inte komma" },
  da: { accepted: "Tak, vi kommer", tentative: "Vi kommer måske", declined: "Vi kan desværre ikke komme" },
  nb: { accepted: "Takk, vi kommer", tentative: "Vi kommer kanskje", declined: "Vi kan dessverre ikke komme" },
  en: { accepted: "Thank you, we are coming", tentative: "We may come", declined: "Sorry, we can't come" },
} satisfies Record<string, Record<InvitationAnswer, string>>;
