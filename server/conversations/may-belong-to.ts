import { sql } from "kysely";
import type { JoinOffer } from "#contract";
import type { Tx } from "#kernel";
import type { BegunConversation } from "./acknowledge.ts";
import type { Named } from "./answered.ts";
import { contactAddress } from "./contact-address.ts";
import { topicOf } from "./correspondence.ts";
import { lockConversation, record } from "./conversation.ts";
import { areSameName } from "./warnings.ts";

/** More than these would have to be read through rather than seen. */
const mostOffers = 3;
/** Of a contact's conversations only the newest are compared: some contacts are web forms. */
const mostCompared = 50;

/**
 * Notes of conversations that have just begun which others they may belong to: those their mail names without its sender taking part, and
 * what the same contact has under the same subject. A person decides.
 */
export async function offerJoins(tx: Tx, begun: readonly BegunConversation[], named: Named): Promise<void> {
  const sameSubject = await underSameSubject(tx, begun);
  const offers = begun.flatMap(({ letter, conversation }) => {
    const candidates = [...(named.get(letter.incoming) ?? []), ...(sameSubject.get(conversation.id) ?? [])];
    const others = new Map(candidates.toReversed().map((offer) => [offer.id, offer]));
    return [...others.values()]
      .toReversed()
      .slice(0, mostOffers)
      .map((offer) => ({ ...offer, conversationId: conversation.id }));
  });
  if (offers.length === 0) return;
  await sql`
    insert into join_offers (organisation_id, conversation_id, other_id, because, offered_at)
    select c.organisation_id, o.conversation_id, c.id, o.because, ${tx.clock.now()}
    from unnest(
      ${offers.map(({ conversationId }) => conversationId)}::uuid[], ${offers.map(({ id }) => id)}::uuid[],
      ${offers.map(({ because }) => because)}::text[]
    ) o (conversation_id, other_id, because)
    join conversations c on c.organisation_id = ${tx.organisationId} and c.id = o.other_id and c.state <> 'removed'
    on conflict do nothing`.execute(tx.db);
}

/**
 * What is open with the same contact under the same subject. Not asked of machines, of senders proven false, or where answers go to somebody
 * else than the sender: a web form has one address and one subject for all who use it.
 */
async function underSameSubject(
  tx: Tx,
  begun: readonly BegunConversation[],
): Promise<Map<string, { id: string; because: JoinOffer["because"] }[]>> {
  const asked = begun.filter(({ letter: { incoming, forged }, conversation }) => {
    const answersGo = incoming.replyTo?.address ?? incoming.from.address;
    const isTheirs = answersGo.toLowerCase() === incoming.from.address.toLowerCase();
    return !forged && incoming.machine === null && isTheirs && topicOf(conversation.subject) !== "";
  });
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ contact_id: string; id: string; subject: string }>`
    select k.contact_id, c.id, c.subject from unnest(${[...new Set(asked.map(({ letter }) => letter.contactId))]}::uuid[]) k (contact_id)
    cross join lateral (
      select id, subject, state from conversations
      where organisation_id = ${tx.organisationId} and contact_id = k.contact_id order by last_message_at desc, id desc limit ${mostCompared}
    ) c
    where c.state in ('open', 'waiting', 'snoozed')`.execute(tx.db);
  const byContact = Map.groupBy(rows, (row) => row.contact_id);
  const order = new Map(begun.map(({ conversation }, index) => [conversation.id, index]));
  return new Map(
    asked.map(({ letter, conversation }) => {
      const place = order.get(conversation.id) ?? 0;
      const others = (byContact.get(letter.contactId) ?? []).filter(
        ({ id, subject }) => (order.get(id) ?? -1) < place && topicOf(subject) === topicOf(conversation.subject),
      );
      return [conversation.id, others.map(({ id }) => ({ id, because: "same-contact-and-subject" as const }))];
    }),
  );
}

type OfferRow = Omit<JoinOffer, "contact" | "knownAddress"> & {
  conversation_id: string;
  name: string | null;
  address: string | null;
  /** As whoever began it is called, and those who take part in the other by another address than is known of them. */
  sender: string | null;
  others: { name: string; address: string }[];
};

/** Which others these conversations may belong to; what has been put away since is no longer among them. */
export async function offersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, JoinOffer[]>> {
  const { rows } = await sql<OfferRow>`
    select f.conversation_id, f.because, c.id, c.reference, c.subject, own.name as sender,
      array(select jsonb_build_object('name', p.name, 'address', p.address) from participants p
        where p.organisation_id = c.organisation_id and p.conversation_id = c.id and p.name is not null
          and not exists (select from contact_identities i
            where i.organisation_id = c.organisation_id and i.contact_id = own.id and i.value = p.address)
        order by p.since, p.address limit ${mostCompared}) as others,
      (select name from contacts k where k.organisation_id = c.organisation_id and k.id = c.contact_id) as name,
      ${contactAddress} as address
    from join_offers f join conversations c on c.organisation_id = f.organisation_id and c.id = f.other_id and c.state <> 'removed'
    join conversations o on o.organisation_id = f.organisation_id and o.id = f.conversation_id
    join contacts own on own.organisation_id = f.organisation_id and own.id = o.contact_id
    where f.organisation_id = ${tx.organisationId} and f.conversation_id = any(${[...ids]}::uuid[])
    order by f.because = 'same-contact-and-subject', c.last_message_at desc, c.id`.execute(tx.db);
  const grouped = Map.groupBy(rows, (row) => row.conversation_id);
  return new Map(
    [...grouped].map(([id, own]) => [
      id,
      own.map(({ conversation_id: _conversation, name, address, sender, others, ...offer }) => ({
        ...offer,
        contact: { name, address },
        knownAddress: others.find((one) => areSameName(one.name, sender ?? ""))?.address ?? null,
      })),
    ]),
  );
}

/** Somebody here says that it is a conversation of its own. Said again it changes nothing. */
export async function keepApart(tx: Tx, conversationId: string): Promise<void> {
  await lockConversation(tx, conversationId);
  const { numDeletedRows } = await tx.db
    .deleteFrom("join_offers")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await record(tx, conversationId, { type: "conversation.kept_apart" });
}
