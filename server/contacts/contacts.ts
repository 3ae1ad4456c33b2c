import { sql } from "kysely";
import type { Contact } from "#contract";
import { newId, notFound, recordEvent, type Tx } from "#kernel";
import { mailIdentity, ownersOf, phoneIdentity } from "./identities.ts";

interface AddressedPerson {
  name: string | null;
  address: string;
}

interface FoundContact {
  id: string;
  isNew: boolean;
}

/** Finds who an address belongs to, or makes a contact for it. A name is learnt the first time it is given. */
export async function contactOfAddress(tx: Tx, person: AddressedPerson): Promise<FoundContact> {
  const [contact] = await contactsOfAddresses(tx, [person]);
  if (contact === undefined) throw new Error("There is no contact.");
  return contact;
}

/** The same for many, in their order. */
export async function contactsOfAddresses(tx: Tx, people: readonly AddressedPerson[]): Promise<FoundContact[]> {
  const contacts = await contactsByAddress(tx, people);
  return people.flatMap(({ address }) => contacts.get(address.toLowerCase()) ?? []);
}

async function contactsByAddress(tx: Tx, people: readonly AddressedPerson[]): Promise<Map<string, FoundContact>> {
  const names = new Map<string, string | null>();
  for (const { name, address } of people) names.set(address.toLowerCase(), names.get(address.toLowerCase()) || name);
  // In one order, so that two who add many never wait for each other.
  const addresses = [...names.keys()].sort();
  if (addresses.length === 0) return new Map();
  const before = await identitiesWith(tx, addresses);
  const unknown = addresses.filter((address) => !before.has(address));
  await learnNames(tx, before, names);
  if (unknown.length === 0) return before;
  // Two mails from somebody new at once: the second waits and finds the contact that the first has made.
  const keys = unknown.map((address) => `${tx.organisationId} ${address}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) key`.execute(tx.db);
  const known = await identitiesWith(tx, addresses);
  const made = unknown.filter((address) => !known.has(address)).map((address) => ({ address, id: newId() }));
  if (made.length === 0) return known;
  const created = { organisation_id: tx.organisationId, created_at: tx.clock.now() };
  await tx.db
    .insertInto("contacts")
    .values(made.map(({ id, address }) => ({ ...created, id, name: names.get(address) ?? null })))
    .execute();
  await tx.db
    .insertInto("contact_identities")
    .values(made.map(({ id, address }) => ({ ...created, kind: "mail" as const, value: address, contact_id: id })))
    .execute();
  return new Map([...known, ...made.map(({ id, address }) => [address, { id, isNew: true }] as const)]);
}

async function identitiesWith(tx: Tx, addresses: readonly string[]): Promise<Map<string, FoundContact>> {
  const rows = await tx.db
    .selectFrom("contact_identities")
    .select(["value", "contact_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("kind", "=", "mail")
    .where("value", "in", [...addresses])
    .execute();
  return new Map(rows.map((row) => [row.value, { id: row.contact_id, isNew: false }]));
}

async function learnNames(
  tx: Tx,
  known: ReadonlyMap<string, FoundContact>,
  names: ReadonlyMap<string, string | null>,
): Promise<void> {
  const learnt = [...known].flatMap(([address, { id }]) => (names.get(address) ? [{ id, name: names.get(address) ?? "" }] : []));
  if (learnt.length === 0) return;
  await sql`
    update contacts c set name = l.name
    from unnest(${learnt.map(({ id }) => id)}::uuid[], ${learnt.map(({ name }) => name)}::text[]) l (id, name)
    where c.organisation_id = ${tx.organisationId} and c.id = l.id and c.name is null
  `.execute(tx.db);
}

/** A contact for somebody whose address is not proven to be theirs: it is noted as claimed, and leads nobody to whoever has it. */
export async function contactWithoutAddress(tx: Tx, person: { name: string | null; address: string }): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto("contacts")
    .values({
      organisation_id: tx.organisationId,
      id,
      name: person.name ?? person.address,
      claimed_address: person.address.toLowerCase(),
      created_at: tx.clock.now(),
    })
    .execute();
  return id;
}

/** Notes that a contact is invented, so that mail to them stays in the house. */
export async function markAsDemo(tx: Tx, id: string): Promise<void> {
  await tx.db
    .updateTable("contacts")
    .set({ demo: true })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Which of these addresses belong to contacts of the demo. */
export async function demoAddresses(tx: Tx, addresses: readonly string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom("contact_identities")
    .innerJoin("contacts", (join) =>
      join.onRef("contacts.organisation_id", "=", "contact_identities.organisation_id").onRef("contacts.id", "=", "contact_id"),
    )
    .select("value")
    .where("contact_identities.organisation_id", "=", tx.organisationId)
    .where(
      "value",
      "in",
      addresses.map((address) => address.toLowerCase()),
    )
    .where("contacts.demo", "=", true)
    .execute();
  return new Set(rows.map((row) => row.value));
}

/** Remembers which language these contacts write, unless somebody has said. */
export async function learnLanguages(tx: Tx, locales: ReadonlyMap<string, "sv" | "da" | "nb" | "en">): Promise<void> {
  if (locales.size === 0) return;
  await sql`
    update contacts c set locale = l.locale
    from unnest(${[...locales.keys()]}::uuid[], ${[...locales.values()]}::text[]) l (id, locale)
    where c.organisation_id = ${tx.organisationId} and c.id = l.id and c.locale is null
  `.execute(tx.db);
}

/** @throws Failure 404 when there is no such contact here */
export async function contactById(tx: Tx, id: string): Promise<Contact> {
  const [contact] = await contactsWhere(tx, [id]);
  if (contact === undefined) throw notFound();
  return contact;
}

const pageSize = 50;

/** Contacts by name, or the first of those whose name or address holds the words. The cursor is the last one's place. */
export async function listContacts(
  tx: Tx,
  q: string | undefined,
  cursor: string | undefined,
): Promise<{ items: Contact[]; next: string | null }> {
  const after = cursor === undefined ? null : (JSON.parse(Buffer.from(cursor, "base64url").toString()) as [string, string]);
  const matching = q === undefined || q.trim() === "" ? null : await contactsMatching(tx, q, pageSize * 4);
  if (matching?.length === 0) return { items: [], next: null };
  const rows = await tx.db
    .selectFrom("contacts")
    .select((eb) => ["id", eb.fn.coalesce(eb.fn<string>("lower", ["name"]), eb.val("")).as("key")])
    .where("organisation_id", "=", tx.organisationId)
    .$if(matching !== null, (query) => query.where("id", "in", matching ?? []))
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple(eb.fn.coalesce(eb.fn<string>("lower", ["name"]), eb.val("")) as never, "id"),
          ">",
          eb.tuple(after?.[0] ?? "", after?.[1] ?? "") as never,
        ),
      ),
    )
    .orderBy("key")
    .orderBy("id")
    .limit(pageSize + 1)
    .execute();
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    items: await contactsWhere(
      tx,
      shown.map((row) => row.id),
    ),
    next: rows.length > pageSize && last ? Buffer.from(JSON.stringify([last.key, last.id])).toString("base64url") : null,
  };
}

/** Whoever is known by just this address or number, as a list of one or none. */
export async function contactsKnownBy(tx: Tx, written: string): Promise<{ items: Contact[]; next: null }> {
  const identity = written.includes("@") ? mailIdentity(written) : phoneIdentity(written);
  const owner = (await ownersOf(tx, [identity]))(identity);
  return { items: owner === null ? [] : await contactsWhere(tx, [owner]), next: null };
}

/** No text that begins alike comes after it. */
const beyondAll = "\u{10FFFF}";

/** Ids of contacts whose address begins with the words, or whose name has words that begin so, for a search. */
export async function contactsMatching(tx: Tx, q: string, most: number): Promise<string[]> {
  const begins = q.trim().toLowerCase();
  const { rows: byAddress } = await sql<{ id: string }>`
    select contact_id as id from contact_identities
    where organisation_id = ${tx.organisationId} and value ~>=~ ${begins} and value ~<~ ${begins + beyondAll}
    limit ${most}`.execute(tx.db);
  const { rows: byName } = await sql<{ id: string }>`select contact_id as id from contacts_named(${q}, ${most})`.execute(tx.db);
  return [...new Set([...byAddress, ...byName].map((row) => row.id))];
}

export async function changeContact(
  tx: Tx,
  id: string,
  change: { name?: string | null | undefined; locale?: Contact["locale"] | undefined; about?: string | undefined },
): Promise<Contact> {
  await contactById(tx, id);
  const values = {
    ...(change.name !== undefined && { name: change.name === "" ? null : change.name }),
    ...(change.locale !== undefined && { locale: change.locale }),
    ...(change.about !== undefined && { about: change.about }),
  };
  if (Object.keys(values).length > 0) {
    await tx.db
      .updateTable("contacts")
      .set(values)
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .execute();
    await recordEvent(tx, { type: "contact.changed", subjectId: id, data: { changed: Object.keys(values) } });
  }
  return contactById(tx, id);
}

async function contactsWhere(tx: Tx, ids: string[]): Promise<Contact[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("contacts")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", ids)
    .execute();
  const identities = await tx.db
    .selectFrom("contact_identities")
    .select(["contact_id", "kind", "value"])
    .where("organisation_id", "=", tx.organisationId)
    .where("contact_id", "in", ids)
    .orderBy("created_at")
    .execute();
  const byContact = Map.groupBy(identities, (identity) => identity.contact_id);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    return {
      id,
      name: row.name,
      locale: row.locale,
      about: row.about,
      identities: (byContact.get(id) ?? []).map(({ kind, value }) => ({ kind, value })),
      claimedAddress: row.claimed_address,
      createdAt: row.created_at.toISOString(),
    };
  });
}
