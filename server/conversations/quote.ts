import { splitMail } from "@lyhord/mail-text";
import type { Quote } from "#channels";
import type { NamedAddress, QuoteBeneath } from "#contract";
import { notFound, type Tx } from "#kernel";
import { organisationOf, type OrganisationRow } from "#organisation";
import type { ConversationRow } from "./conversation.ts";

/** UTF-16 units; who wrote more knows how it goes on. */
const longestQuote = 10_000;

interface Recipients {
  to: NamedAddress[];
  cc: NamedAddress[];
  bcc: NamedAddress[];
}

/** What an answer to these can have beneath it, as it is shown to whoever writes it. */
export async function quoteBeneath(tx: Tx, conversationId: string, people: Recipients): Promise<QuoteBeneath> {
  const conversation = await tx.db
    .selectFrom("conversations")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (conversation === undefined) throw notFound();
  const { quote, newTo } = await weighQuote(tx, await organisationOf(tx), conversation, people);
  return { quote: quote && { from: quote.from, at: quote.at, text: quote.text }, newTo };
}

/** @param isWanted whether whoever answers has asked for it or left it out; what is new to anybody is there only when asked for */
export async function quoteFor(
  tx: Tx,
  organisation: OrganisationRow,
  conversation: ConversationRow,
  people: Recipients,
  isWanted: boolean | undefined,
): Promise<Quote | undefined> {
  if (isWanted === false) return undefined;
  const { quote, newTo } = await weighQuote(tx, organisation, conversation, people);
  return quote !== null && (newTo.length === 0 || isWanted === true) ? quote : undefined;
}

const none = { quote: null, newTo: [] };

/**
 * What an answer can have beneath it: the newest message a person wrote to us, in their own words and without what they quoted themselves.
 * Only where its writer is among those who get the answer. Never a note, a machine's mail, or one whose sender is proven false.
 * @returns `newTo`: who among them has not had it: nobody's words go to anybody new without an agent having put them there
 */
async function weighQuote(
  tx: Tx,
  organisation: OrganisationRow,
  conversation: ConversationRow,
  { to, cc, bcc }: Recipients,
): Promise<{ quote: Quote | null; newTo: string[] }> {
  if (!organisation.quoteAnswered) return none;
  const answered = await tx.db
    .selectFrom("messages")
    .select(["from_name", "from_address", "reply_to", "to", "cc", "text", "trust", "at"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversation.id)
    .where("direction", "=", "in")
    .where("automatic", "=", false)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (answered === undefined || (answered.trust as { state: string } | null)?.state === "failed") return none;
  const replyTo = answered.reply_to as (NamedAddress & { also?: NamedAddress[] }) | null;
  const wanted = replyTo === null ? [] : [replyTo, ...(replyTo.also ?? [])];
  const writer = addresses([{ address: answered.from_address }, ...wanted]);
  const had = new Set([...writer, ...addresses(answered.to as NamedAddress[]), ...addresses(answered.cc as NamedAddress[])]);
  if (!addresses([...to, ...cc]).some((address) => writer.includes(address))) return none;
  const words = splitMail({ text: answered.text.slice(0, 2 * longestQuote) }).written.trim();
  if (words === "") return none;
  const newTo = addresses([...to, ...cc, ...bcc]).filter((address) => !had.has(address));
  const quote: Quote = {
    from: { name: answered.from_name, address: answered.from_address },
    at: answered.at.toISOString(),
    timeZone: organisation.timeZone,
    language: conversation.language ?? organisation.locale,
    text: words.length <= longestQuote ? words : `${words.slice(0, longestQuote).toWellFormed().trimEnd()} […]`,
  };
  return { quote, newTo };
}

function addresses(people: readonly { address: string }[]): string[] {
  return people.map(({ address }) => address.toLowerCase());
}
