import type { Channels } from "#channels";
import { newId, system, type Tx } from "#kernel";
import { organisationOf, type OrganisationRow } from "#organisation";
import { lockConversation, record, refreshSummary, type ConversationRow } from "./conversation.ts";
import { newHeaderMessageId, newestAnswerable, recipientsOf } from "./correspondence.ts";

/** One sender gets no more than this many acknowledgements in a day: two machines that don't know each other stop here at the latest. */
const mostInADay = 10;

/** Tells whoever began the conversation that it has come in, under which reference, and by when we answer. Says that no person wrote it. */
export async function acknowledge(tx: Tx, channels: Channels, conversationId: string): Promise<void> {
  const organisation = await organisationOf(tx);
  if (!organisation.acknowledge) return;
  const conversation = await lockConversation(tx, conversationId);
  const asked = await newestAnswerable(tx, conversationId);
  if (asked === null) return;
  const { to } = await recipientsOf(tx, channels, conversationId);
  const recipient = to[0];
  if (recipient === undefined || (await acknowledgedToday(tx, recipient.address)) >= mostInADay) return;

  const channel = await channels.channelById(tx, conversation.channel_id);
  const words = acknowledgement(conversation.language ?? organisation.locale, organisation, conversation);
  const bySystem: Tx = { ...tx, actor: system };
  const id = newId();
  const headerMessageId = newHeaderMessageId(id, channel.address);
  await tx.db
    .insertInto("messages")
    .values({
      organisation_id: tx.organisationId,
      id,
      conversation_id: conversationId,
      direction: "out",
      automatic: true,
      from_name: organisation.name,
      from_address: channel.address,
      to: JSON.stringify([recipient]),
      subject: words.subject,
      text: words.text,
      language: conversation.language ?? organisation.locale,
      header_message_id: headerMessageId,
      at: tx.clock.now(),
    })
    .execute();
  await channels.send(
    tx,
    {
      messageId: id,
      channelId: channel.id,
      headerMessageId,
      threadId: conversationId,
      answers: asked.chain,
      from: { name: organisation.name, address: channel.address },
      to: [recipient],
      cc: [],
      subject: words.subject,
      text: words.text,
      html: null,
      attachments: [],
      automatic: true,
    },
    tx.clock.now(),
  );
  await refreshSummary(tx, conversationId);
  await record(bySystem, conversationId, { type: "conversation.acknowledged", messageId: id });
}

async function acknowledgedToday(tx: Tx, address: string): Promise<number> {
  const { count } = await tx.db
    .selectFrom("messages")
    .innerJoin("participants", (join) =>
      join
        .onRef("participants.organisation_id", "=", "messages.organisation_id")
        .onRef("participants.conversation_id", "=", "messages.conversation_id"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("participants.address", "=", address.toLowerCase())
    .where("messages.direction", "=", "out")
    .where("messages.automatic", "=", true)
    .where("messages.at", ">", new Date(tx.clock.now().getTime() - 24 * 3600_000))
    .executeTakeFirstOrThrow();
  return count;
}

function acknowledgement(
  locale: "sv" | "da" | "nb" | "en",
  organisation: OrganisationRow,
  conversation: ConversationRow,
): { subject: string; text: string } {
  const { name } = organisation;
  const { reference, subject } = conversation;
  const due = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone: organisation.timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(conversation.due_at ?? conversation.created_at);
  const about = subject === "" ? "" : `: ${subject}`;
  const texts = {
    sv: {
      subject: `Vi har fått ditt meddelande [${reference}]${about}`,
      text: `Hej!\n\nTack för att du skriver till oss. Ditt meddelande har kommit fram och en av oss svarar dig senast ${due}.\n\nDitt ärende har nummer ${reference}. Vill du lägga till något? Svara på det här mejlet.\n\nHälsningar\n${name}\n\nDet här är ett automatiskt svar.`,
    },
    da: {
      subject: `Vi har fået din besked [${reference}]${about}`,
      text: `Hej!\n\nTak, fordi du skriver til os. Din besked er kommet frem, og en af os svarer dig senest ${due}.\n\nDin sag har nummer ${reference}. Vil du tilføje noget? Så svar på denne mail.\n\nVenlig hilsen\n${name}\n\nDette er et automatisk svar.`,
    },
    nb: {
      subject: `Vi har fått meldingen din [${reference}]${about}`,
      text: `Hei!\n\nTakk for at du skriver til oss. Meldingen din har kommet frem, og en av oss svarer deg senest ${due}.\n\nSaken din har nummer ${reference}. Vil du legge til noe? Svar på denne e-posten.\n\nVennlig hilsen\n${name}\n\nDette er et automatisk svar.`,
    },
    en: {
      subject: `We have your message [${reference}]${about}`,
      text: `Hello,\n\nThank you for writing to us. Your message has arrived, and one of us will answer by ${due} at the latest.\n\nYour reference is ${reference}. Anything to add? Just reply to this mail.\n\nKind regards\n${name}\n\nThis is an automatic reply.`,
    },
  };
  return texts[locale];
}
