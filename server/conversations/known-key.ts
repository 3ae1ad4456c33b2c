import { sql } from "kysely";
import type { Incoming } from "#channels";
import type { Particulars } from "#contract";
import type { Tx } from "#kernel";

/**
 * What a mail says beside its words, with what we remember of the key it is signed with: since when its sender has used it, or that they used
 * another one before. Who a key belongs to nobody has to vouch for, when it stays the same.
 */
export async function withKnownKey(tx: Tx, { particulars, from }: Incoming): Promise<Particulars | null> {
  const check = particulars?.seal?.check;
  if (!particulars?.seal || !check || check.key === null || check.result !== "valid") return particulars;
  const before = await keysBefore(tx, from.address);
  const known = before.find(({ key }) => key === check.key);
  const reservations =
    known === undefined && before.length > 0 ? [...check.reservations, "new-key" as const] : check.reservations;
  return {
    ...particulars,
    seal: { ...particulars.seal, check: { ...check, reservations, keySince: known?.since.toISOString() ?? null } },
  };
}

async function keysBefore(tx: Tx, address: string): Promise<{ key: string; since: Date }[]> {
  // By way of the conversations they take part in, since those are found by the address.
  const { rows } = await sql<{ key: string; since: Date }>`
    select m.particulars #>> '{seal,check,key}' as key, min(m.at) as since
    from participants p
    join messages m on m.organisation_id = p.organisation_id and m.conversation_id = p.conversation_id
    where p.organisation_id = ${tx.organisationId} and p.address = ${address.toLowerCase()} and lower(m.from_address) = p.address
      and m.direction = 'in' and m.particulars #>> '{seal,check,result}' = 'valid' and m.trust ->> 'state' is distinct from 'failed'
      and m.particulars #>> '{seal,check,key}' is not null
    group by 1`.execute(tx.db);
  return rows;
}
