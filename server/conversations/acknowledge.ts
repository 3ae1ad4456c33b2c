import type { NamedAddress } from "#contract";
import { addressesOf, isForm, isFormService, isKnownService, type Channels, type Incoming, type Outgoing } from "#channels";
import { newId, system, type Tx } from "#kernel";
import type { OrganisationRow } from "#organisation";
import type { Beginning } from "./beginning.ts";
import type { ConversationEvent, ConversationRow } from "./conversation.ts";
import { newHeaderMessageId, recipientsOfEach } from "./correspondence.ts";
import { channelIn, sameOwner, type Household } from "./household.ts";
import type { PlacedLetter } from "./letter.ts";
import { withoutEchoes } from "./storm.ts";

/** A conversation that has just begun, and the letter that began it. */
export interface BegunConversation {
  letter: PlacedLetter;
  start: Beginning;
  conversation: Pick<ConversationRow, "id" | "reference" | "subject" | "channel_id" | "language" | "due_at" | "created_at">;
}

/**
 * Tells those who began conversations that they have come in, under which reference, and by when we answer. Says that no person wrote it.
 * @returns what is to be recorded, by conversation
 */
export async function acknowledgeAll(
  tx: Tx,
  channels: Channels,
  household: Household,
  begun: readonly BegunConversation[],
): Promise<Map<string, ConversationEvent[]>> {
  const { organisation } = household;
  if (!organisation.acknowledge || begun.length === 0) return new Map();
  const letters = await answerable(tx, channels, household, begun);
  const now = tx.clock.now();
  const answers = letters.map(({ recipient, from, letter, conversation }): Outgoing => {
    const isKnown = isWritersOwn(letter.incoming, recipient);
    const channel = channelIn(household, conversation.channel_id);
    const messageId = newId();
    return {
      messageId,
      channelId: channel.id,
      headerMessageId: newHeaderMessageId(messageId, channel.address),
      threadId: conversation.id,
      answers: letter.incoming.headerMessageId === null ? [] : [letter.incoming.headerMessageId],
      from: { name: organisation.name, address: from },
      to: [isKnown ? recipient : { name: null, address: recipient.address }],
      cc: [],
      ...acknowledgement(conversation.language ?? organisation.locale, organisation, {
        ...conversation,
        subject: isKnown ? conversation.subject : "",
      }),
      html: null,
      attachments: [],
      automatic: true,
    };
  });
  if (answers.length === 0) return new Map();
  await tx.db
    .insertInto("messages")
    .values(
      answers.map((answer, index) => ({
        organisation_id: tx.organisationId,
        id: answer.messageId,
        conversation_id: letters[index]?.conversation.id ?? "",
        direction: "out" as const,
        automatic: true,
        from_name: answer.from.name,
        from_address: answer.from.address,
        to: JSON.stringify(answer.to),
        subject: answer.subject,
        text: answer.text,
        language: letters[index]?.conversation.language ?? organisation.locale,
        header_message_id: answer.headerMessageId,
        at: now,
      })),
    )
    .execute();
  await channels.sendAll(tx, answers, now);
  return new Map(
    answers.map(({ messageId, threadId = "" }) => [
      threadId,
      [{ type: "conversation.acknowledged", conversationId: threadId, messageId, actor: system }],
    ]),
  );
}

/** Those whose sender can be reached, and would not get an answer to an answer. */
async function answerable(
  tx: Tx,
  channels: Channels,
  household: Household,
  begun: readonly BegunConversation[],
): Promise<(BegunConversation & { recipient: NamedAddress; from: string })[]> {
  const recipients = await recipientsOfEach(
    tx,
    channels,
    begun.map(({ conversation }) => conversation.id),
  );
  const reachable = begun.flatMap((one) => {
    const { to = [], from = "" } = recipients.get(one.conversation.id) ?? {};
    if (to.length === 0) return [];
    const { subject, whole, text } = one.letter.incoming;
    const recipient = toldByAMachine(household, one.letter.incoming);
    if (recipient === null) return [];
    const writer = { address: recipient.address, subject: subject ?? "", text: whole?.text ?? text };
    return { ...one, ...writer, conversationId: one.conversation.id, recipient, from };
  });
  return withoutEchoes(tx, reachable);
}

/**
 * Whom a machine of ours tells that a mail has come in: where they want answers, as long as that is their own house. Anybody can write
 * anybody's address under Reply-To, and a list has its own there: then whoever wrote is told. A form names its customer there, and is
 * followed where it is proven to be one of our own house, or of a service that many have their forms at. Of what only calls itself a form
 * nobody is told: neither the program nor somebody it may have made up.
 */
function toldByAMachine({ channels }: Household, { from, replyTo, trust }: Incoming): NamedAddress | null {
  if (replyTo === null || sameOwner(replyTo.address, from.address)) return replyTo ?? from;
  const sender = { from: from.address, replyTo: replyTo.address };
  const isOurs = channels.flatMap(addressesOf).some((own) => sameOwner(own, from.address));
  if (!isOurs && !isForm(sender) && !isFormService(sender)) return from;
  return trust?.state === "passed" && (isOurs || isKnownService(from.address)) ? replyTo : null;
}

/** Whether it is proven to go to whoever wrote: nobody else is to read words of theirs, nor a name they chose. */
function isWritersOwn({ from, trust }: Incoming, { address }: NamedAddress): boolean {
  return trust?.state === "passed" && sameOwner(address, from.address);
}

function acknowledgement(
  locale: "sv" | "da" | "nb" | "en",
  organisation: OrganisationRow,
  conversation: BegunConversation["conversation"],
): { subject: string; text: string } {
  const { name } = organisation;
  const { reference, subject } = conversation;
  const due = timeFormat(locale, organisation.timeZone).format(conversation.due_at ?? conversation.created_at);
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

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** How a time is told; made once for each language and zone, since making it takes longer than using it. */
function timeFormat(locale: "sv" | "da" | "nb" | "en", timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const format =
    timeFormats.get(key) ??
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      timeZone,
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
    });
  timeFormats.set(key, format);
  return format;
}
