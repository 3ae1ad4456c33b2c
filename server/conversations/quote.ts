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

/** What an answer to these would have beneath it, as it is shown to whoever writes it. */
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

export async function quoteFor(
  tx: Tx,
  organisation: OrganisationRow,
  conversation: ConversationRow,
  people: Recipients,
): Promise<Quote | undefined> {
  return (await weighQuote(tx, organisation, conversation, people)).quote ?? undefined;
}

const none = { quote: null, newTo: [] };

/**
 * What an answer has beneath it: the newest message a person wrote to us, in their own words and without what they quoted themselves. Only
 * where everybody who gets the answer has had it already, and its writer is among them: nobody's words go to anybody new without an agent
 * having put them there. Never a note, a machine's mail, or one whose sender is proven false.
 * @returns `newTo`: who among them has not had it, if that is why there is none
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
  const replyTo = answered.reply_to as NamedAddress | null;
  const writer = addresses([{ address: answered.from_address }, ...(replyTo === null ? [] : [replyTo])]);
  const had = new Set([...writer, ...addresses(answered.to as NamedAddress[]), ...addresses(answered.cc as NamedAddress[])]);
  if (!addresses([...to, ...cc]).some((address) => writer.includes(address))) return none;
  const words = splitMail({ text: answered.text.slice(0, 2 * longestQuote) }).written.trim();
  if (words === "") return none;
  const newTo = addresses([...to, ...cc, ...bcc]).filter((address) => !had.has(address));
  if (newTo.length > 0) return { quote: null, newTo };
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
