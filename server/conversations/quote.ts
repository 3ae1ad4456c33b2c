import { splitMail } from "@lyhord/mail-text";
import type { Quote } from "#channels";
import type { NamedAddress } from "#contract";
import type { Tx } from "#kernel";
import type { OrganisationRow } from "#organisation";
import type { ConversationRow } from "./conversation.ts";

/** UTF-16 units; who wrote more knows how it goes on. */
const longestQuote = 10_000;

/**
 * What an answer has beneath it: the newest message a person wrote to us, in their own words and without what they quoted themselves. Only
 * where everybody who gets the answer has had it already, and its writer is among them: nobody's words go to anybody new without an agent
 * having put them there. Never a note, a machine's mail, or one whose sender is proven false.
 */
export async function quoteFor(
  tx: Tx,
  organisation: OrganisationRow,
  conversation: ConversationRow,
  { to, cc, bcc }: { to: NamedAddress[]; cc: NamedAddress[]; bcc: NamedAddress[] },
): Promise<Quote | undefined> {
  if (!organisation.quoteAnswered) return undefined;
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
  if (answered === undefined || (answered.trust as { state: string } | null)?.state === "failed") return undefined;
  const replyTo = answered.reply_to as NamedAddress | null;
  const writer = addresses([{ address: answered.from_address }, ...(replyTo === null ? [] : [replyTo])]);
  const had = new Set([...writer, ...addresses(answered.to as NamedAddress[]), ...addresses(answered.cc as NamedAddress[])]);
  if (addresses([...to, ...cc, ...bcc]).some((address) => !had.has(address))) return undefined;
  if (!addresses([...to, ...cc]).some((address) => writer.includes(address))) return undefined;
  const words = splitMail({ text: answered.text.slice(0, 2 * longestQuote) }).written.trim();
  if (words === "") return undefined;
  return {
    from: { name: answered.from_name, address: answered.from_address },
    at: answered.at.toISOString(),
    timeZone: organisation.timeZone,
    language: conversation.language ?? organisation.locale,
    text: words.length <= longestQuote ? words : `${words.slice(0, longestQuote).toWellFormed().trimEnd()} […]`,
  };
}

function addresses(people: readonly { address: string }[]): string[] {
  return people.map(({ address }) => address.toLowerCase());
}
