import { sql } from "kysely";
import type { Contact, NewContact } from "#contract";
import { Failure, newId, recordEvent, type Tx } from "#kernel";
import { contactById } from "./contacts.ts";
import { type WrittenIdentity, mailIdentity, ownersOf, phoneIdentity } from "./identities.ts";

/** Which of these addresses are the organisation's own: no customer's, whatever somebody says. */
export type OursAmong = (tx: Tx, addresses: readonly string[]) => Promise<ReadonlySet<string>>;

interface Placed extends WrittenIdentity {
  path: string;
}

/**
 * Adds a contact, or to the one that is named what is not known of it yet. A name that is known stays.
 * @throws Failure `contact.known` when some of it is a contact's and none is named; `contact.taken` when it is another's than the named one;
 * `contact.our_address`; their fields say which. 404 when there is no contact such as is named
 */
export async function addContact(tx: Tx, { name, mails, phones, addTo }: NewContact, oursAmong: OursAmong): Promise<Contact> {
  const identities: Placed[] = [
    ...mails.map((value, at) => ({ ...mailIdentity(value), path: `mails.${at}` })),
    ...phones.map((value, at) => ({ ...phoneIdentity(value), path: `phones.${at}` })),
  ];
  const named = addTo === null ? null : await contactById(tx, addTo);
  const ours = await oursAmong(tx, mails);
  refuse("contact.our_address", "is an address of ours", identities, ({ value }) => ours.has(value));
  // Who adds the same at once waits, and finds what the first has added.
  const keys = identities.map(({ value }) => `${tx.organisationId} ${value}`).toSorted();
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) key`.execute(tx.db);
  const ownerOf = await ownersOf(tx, identities);
  if (named === null) refuse("contact.known", "belongs to a contact", identities, (identity) => ownerOf(identity) !== null);
  refuse("contact.taken", "belongs to another contact", identities, (identity) => (ownerOf(identity) ?? addTo) !== addTo);
  const id = addTo ?? newId();
  const created = { organisation_id: tx.organisationId, created_at: tx.clock.now() };
  const namesIt = name !== null && (named === null || named.name === null);
  if (named === null)
    await tx.db
      .insertInto("contacts")
      .values({ ...created, id, name })
      .execute();
  else if (namesIt)
    await tx.db
      .updateTable("contacts")
      .set({ name })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .where("name", "is", null)
      .execute();
  const fresh = identities.filter((identity) => ownerOf(identity) === null);
  if (fresh.length > 0)
    await tx.db
      .insertInto("contact_identities")
      .values(fresh.map(({ kind, value }) => ({ ...created, kind, value, contact_id: id })))
      .onConflict((conflict) => conflict.columns(["organisation_id", "kind", "value"]).doNothing())
      .execute();
  const changed = [...(namesIt ? ["name"] : []), ...(fresh.length > 0 ? ["identities"] : [])];
  if (changed.length > 0) await recordEvent(tx, { type: "contact.changed", subjectId: id, data: { changed } });
  return contactById(tx, id);
}

function refuse(
  code: "contact.our_address" | "contact.known" | "contact.taken",
  message: string,
  identities: readonly Placed[],
  isRefused: (identity: Placed) => boolean,
): void {
  const refused = identities.filter(isRefused);
  if (refused.length === 0) return;
  throw new Failure(
    code,
    undefined,
    refused.map(({ path }) => ({ path, message })),
  );
}
