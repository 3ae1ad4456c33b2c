import { sql } from "kysely";
import type { Contact, NewContact } from "#contract";
import { Failure, newId, recordEvent, type Tx } from "#kernel";
import { contactById } from "./contacts.ts";

/**
 * Adds a contact, or to the one who has any of the addresses or numbers what is not known of them yet.
 * @throws Failure `contact.taken` when they are of several contacts; its fields say which belong to another
 */
export async function addContact(tx: Tx, { name, mails, phones }: NewContact): Promise<Contact> {
  const identities = [
    ...mails.map((value, at) => ({ kind: "mail" as const, value: value.toLowerCase(), path: `mails.${at}` })),
    ...phones.map((value, at) => ({ kind: "phone" as const, value: plainNumber(value), path: `phones.${at}` })),
  ];
  // Who adds the same at once waits, and finds what the first has added.
  const keys = identities.map(({ value }) => `${tx.organisationId} ${value}`).toSorted();
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) key`.execute(tx.db);
  const rows = await tx.db
    .selectFrom("contact_identities")
    .select(["kind", "value", "contact_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where(
      "value",
      "in",
      identities.map(({ value }) => value),
    )
    .execute();
  const ownerOf = new Map(rows.map((row) => [`${row.kind} ${row.value}`, row.contact_id]));
  const owners = identities.map(({ kind, value }) => ownerOf.get(`${kind} ${value}`));
  const known = owners.find((owner) => owner !== undefined);
  const taken = identities.filter((_, at) => owners[at] !== undefined && owners[at] !== known);
  if (taken.length > 0)
    throw new Failure(
      "contact.taken",
      undefined,
      taken.map(({ path }) => ({ path, message: "belongs to another contact" })),
    );
  const id = known ?? newId();
  const created = { organisation_id: tx.organisationId, created_at: tx.clock.now() };
  if (known === undefined)
    await tx.db
      .insertInto("contacts")
      .values({ ...created, id, name })
      .execute();
  else if (name !== null)
    await tx.db
      .updateTable("contacts")
      .set({ name })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", id)
      .execute();
  const fresh = identities.filter((_, at) => owners[at] === undefined);
  if (fresh.length > 0)
    await tx.db
      .insertInto("contact_identities")
      .values(fresh.map(({ kind, value }) => ({ ...created, kind, value, contact_id: id })))
      .onConflict((conflict) => conflict.columns(["organisation_id", "kind", "value"]).doNothing())
      .execute();
  await recordEvent(tx, { type: "contact.changed", subjectId: id, data: { changed: ["name", "identities"] } });
  return contactById(tx, id);
}

/** A number as it is dialled, so that however it is written it is the same. */
function plainNumber(written: string): string {
  const digits = written.replaceAll(/\(0\)|\D/g, "");
  return /^\s*(?:\+|00)/.test(written) ? `+${digits.replace(/^00/, "")}` : digits;
}
