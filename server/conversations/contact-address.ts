import { sql } from "kysely";

/** In a query of conversations `c`: the address of the contact's that they wrote from last in it, otherwise the first they are known by. */
export const contactAddress = sql<string | null>`(
  select value from contact_identities i where i.organisation_id = c.organisation_id and i.contact_id = c.contact_id
  order by (select max(at) from messages m where m.organisation_id = c.organisation_id and m.conversation_id = c.id
      and m.direction = 'in' and lower(m.from_address) = i.value) desc nulls last, created_at, value limit 1)`;
