import type { Tx } from "#kernel";

/** An address or a number as it is kept, so that however it is written it is the same. */
export interface WrittenIdentity {
  kind: "mail" | "phone";
  value: string;
}

export function mailIdentity(written: string): WrittenIdentity {
  return { kind: "mail", value: written.toLowerCase() };
}

/** A number as it is dialled. */
export function phoneIdentity(written: string): WrittenIdentity {
  const digits = written.replaceAll(/\(0\)|\D/g, "");
  return { kind: "phone", value: /^\s*(?:\+|00)/.test(written) ? `+${digits.replace(/^00/, "")}` : digits };
}

/** Whose each of these is: the contact's id, or null where nobody is known by it. */
export async function ownersOf(
  tx: Tx,
  identities: readonly WrittenIdentity[],
): Promise<(identity: WrittenIdentity) => string | null> {
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
  const owners = new Map(rows.map((row) => [`${row.kind} ${row.value}`, row.contact_id]));
  return ({ kind, value }) => owners.get(`${kind} ${value}`) ?? null;
}
