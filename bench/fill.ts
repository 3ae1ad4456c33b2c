import type { Client } from "pg";
import { choiceOfLanguage, languages, peopleOf, textsOf } from "./texts.ts";

export interface Filled {
  organisationId: string;
  channelId: string;
  teamIds: string[];
  agentIds: string[];
}

/** How many messages conversations have, in turn: twelve have 72. */
const lengths = [1, 2, 2, 3, 4, 4, 5, 6, 7, 8, 12, 18];
const turn = lengths.reduce((total, length) => total + length, 0);
export const messagesIn = (conversations: number) => (conversations / lengths.length) * turn;

const textsEach = 2000;
const filled = ["messages", "conversations", "participants", "contact_identities", "contacts", "events", "deliveries"];
const emptied = [...filled, "attachments", "files", "closures", "snoozes", "mentions", "conversation_tags", "tags", "drafts"];

/**
 * Fills the organisation with so many conversations, six times as many messages, and what belongs to them, over four years: nearly all
 * closed, a few per cent of the newest under way, contacts, teams and agents used as unevenly as in life. As the owner, in one
 * transaction, without the triggers; words are indexed by the very trigger, once for each of some thousand texts.
 */
export async function fill(owner: Client, into: Filled, conversations: number): Promise<void> {
  await owner.query("begin");
  await owner.query(`truncate ${emptied.join(", ")} cascade`);
  const indexes = await dropIndexes(owner);
  await makeTools(owner);
  await makeTexts(owner);
  await owner.query("set local session_replication_role = replica");
  for (const statement of statements(into, conversations)) await owner.query(statement);
  for (const index of indexes) await owner.query(index);
  await owner.query("commit");
  await owner.query("vacuum (analyze)");
}

/** Indexes are quicker made at the end than row by row. Gives what makes them again. */
async function dropIndexes(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any($1)
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [filled],
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  return rows.map((row) => row.definition);
}

async function makeTools(owner: Client): Promise<void> {
  await owner.query(`
    select setseed(0.42);
    create or replace function pg_temp.id(kind int, i bigint) returns uuid language sql immutable
      as $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$;
    -- The first message of a conversation in the order of all messages.
    create or replace function pg_temp.place(i bigint) returns bigint language sql immutable
      as $$ select ((i - 1) / ${lengths.length}) * ${turn} + ('{${offsets().join(",")}}'::int[])[(i - 1) % ${lengths.length} + 1] $$;
    create or replace function pg_temp.length(i bigint) returns int language sql immutable
      as $$ select ('{${lengths.join(",")}}'::int[])[(i - 1) % ${lengths.length} + 1] $$;
    create or replace function pg_temp.reference(digits text) returns text language sql immutable
      as $$ select 'LH-' || digits || '-' || (10 - sum(case when n % 2 = 0 then d when d > 4 then d * 2 - 9 else d * 2 end) % 10) % 10
        from (select n, substr(digits, length(digits) + 1 - n, 1)::int as d from generate_series(1, length(digits)) n) x $$;`);
}

function offsets(): number[] {
  let before = 0;
  return lengths.map((length) => (before += length) - length);
}

async function makeTexts(owner: Client): Promise<void> {
  await owner.query("drop table if exists pg_temp.texts, pg_temp.people");
  await owner.query("create temp table texts (language text, n int, subject text, text text, search tsvector)");
  await owner.query("create trigger index_words before insert on texts for each row execute function index_message()");
  const texts = textsOf(textsEach);
  await owner.query(
    `insert into texts (language, n, subject, text)
     select language, n % ${textsEach} + 1, subject, text from unnest($1::text[], $2::int[], $3::text[], $4::text[]) x (language, n, subject, text)`,
    [texts.map((one) => one.language), texts.map((_, n) => n), texts.map((one) => one.subject), texts.map((one) => one.text)],
  );
  await owner.query("create index on texts (language, n)");
  await owner.query("create temp table people (language text, first text[], last text[])");
  for (const language of languages) {
    const { firstNames, lastNames } = peopleOf(language);
    await owner.query("insert into people values ($1, $2, $3)", [language, firstNames, lastNames]);
  }
  await owner.query("analyze texts");
}

/** The whole filling, statement by statement. `r` holds the dice of each conversation, thrown once. */
function statements({ organisationId, channelId, teamIds, agentIds }: Filled, conversations: number): string[] {
  const org = `'${organisationId}'::uuid`;
  const contacts = Math.ceil(conversations / 3);
  const array = (ids: string[]) => `'{${ids.join(",")}}'::uuid[]`;
  const uneven = (dice: string, of: number) => `1 + floor(${of} * power(${dice}, 2.5))::int`;
  return [
    `insert into contacts (organisation_id, id, name, locale, created_at)
     select ${org}, pg_temp.id(1, i), first[${uneven("d1", 12)}] || ' ' || last[${uneven("d2", 12)}], p.language, now() - interval '4 years'
     from (select i, random() as d1, random() as d2, random() as d3 from generate_series(1, ${contacts}) i) r
     join people p on p.language = ${choiceOfLanguage("d3")}`,
    `insert into contact_identities (organisation_id, kind, value, contact_id, created_at)
     select organisation_id, 'mail', lower(replace(name, ' ', '.')) || row_number() over () || '@kunder.example', id, created_at from contacts`,
    "drop table if exists pg_temp.r",
    `create temp table r as
     select i, pg_temp.place(i) as place, pg_temp.length(i) as length, contact, c.name, v.value as address, c.locale as language, recent, created,
       least(created + make_interval(hours => length_hours), now() - interval '1 minute') as last, d4, d5, d6, d7,
       case when d3 < 0.45 and recent or d3 < 0.002 then 'open' when d3 < 0.75 and recent then 'waiting'
         when d3 < 0.85 and recent then 'snoozed' else 'closed' end as state
     from (
       select i, pg_temp.id(1, ${uneven("random()", contacts)}) as contact, i > ${Math.floor(conversations * 0.97)} as recent,
         now() - interval '4 years' * (1 - i / ${conversations}.0) - random() * interval '1 day' as created,
         (random() ^ 3 * 400)::int as length_hours, random() as d3, random() as d4, random() as d5, random() as d6, random() as d7
       from generate_series(1, ${conversations}) i
     ) x
     join contacts c on c.organisation_id = ${org} and c.id = contact
     join contact_identities v on v.organisation_id = ${org} and v.contact_id = contact`,
    `insert into conversations (organisation_id, id, reference, subject, state, contact_id, channel_id, owner_agent_id, owner_team_id, due_at,
       language, preview, message_count, last_direction, last_message_at, awaiting_since, created_at, last_seq)
     select ${org}, pg_temp.id(2, i), pg_temp.reference((case when i <= 90000 then 9999 else 99999 end + i)::text), t.subject, state, contact, '${channelId}',
       case when d4 < 0.6 or state = 'closed' then (${array(agentIds)})[${uneven("d5", agentIds.length)}] end,
       (${array(teamIds)})[${uneven("d6", teamIds.length)}],
       case when state <> 'closed' then last + interval '1 day' + d7 * interval '3 days' end, r.language, left(t.text, 200), length,
       case when state = 'open' then 'in' else 'out' end, last, case when state = 'open' then last end, created, place + length
     from r join texts t on t.language = r.language and t.n = 1 + floor(d7 * ${textsEach})::int`,
    `insert into closures (organisation_id, conversation_id, closed_at, closed_by)
     select organisation_id, id, last_message_at, owner_agent_id from conversations where state = 'closed'`,
    `insert into snoozes (organisation_id, conversation_id, until, snoozed_at, snoozed_by)
     select organisation_id, id, now() + random() * interval '20 days', last_message_at, owner_agent_id from conversations where state = 'snoozed'`,
    `insert into participants (organisation_id, conversation_id, address, since) select ${org}, pg_temp.id(2, i), address, created from r`,
    `insert into participants (organisation_id, conversation_id, address, since)
     select ${org}, pg_temp.id(2, i), 'kopia' || i % 5000 || '@kunder.example', created from r where d7 < 0.2`,
    `insert into messages (organisation_id, id, conversation_id, direction, agent_id, contact_id, from_name, from_address, "to", subject, text, html,
       language, header_message_id, at, search)
     select ${org}, pg_temp.id(3, m.place), pg_temp.id(2, i), m.direction,
       case when m.direction <> 'in' then (${array(agentIds)})[${uneven("d5", agentIds.length)}] end,
       case when m.direction = 'in' then contact end, m.name, m.address, m.receiver, t.subject, t.text || m.ending,
       case when m.direction = 'in' and i % 3 = 0 then '<p>' || t.text || '</p><p>' || m.ending || '</p>' end, m.language,
       m.place || '@bench.example', m.at, t.search || to_tsvector('simple', m.ending)
     from (
       select i, r.place + k as place, contact, r.language, d5, created + (last - created) * (k - 1) / length as at, direction,
         case when direction = 'in' then name else 'Kundservice' end as name,
         case when direction = 'in' then address else 'kundservice@bench.example' end as address,
         case when direction = 'in' then jsonb_build_array(jsonb_build_object('name', null, 'address', 'kundservice@bench.example'))
           else jsonb_build_array(jsonb_build_object('name', name, 'address', address)) end as receiver,
         E'\\n\\n' || name || E'\\nref ' || (r.place + k) * 7919 % 9999991 as ending, 1 + floor(random() * ${textsEach})::int as n
       from r cross join lateral generate_series(1, length) k
       cross join lateral (select case when k % 6 = 4 then 'note' when k % 2 = 0 then 'out' else 'in' end as direction) d
     ) m
     join texts t on t.language = m.language and t.n = m.n`,
    `insert into events (organisation_id, seq, type, at, actor_kind, actor_id, conversation_id, message_id)
     select ${org}, r.place + k, case when k = 1 then 'conversation.started' when k % 6 = 4 then 'note.added' when k % 2 = 0 then 'message.sent'
         else 'message.received' end, created + (last - created) * (k - 1) / length, case when k % 2 = 0 then 'agent' else 'contact' end,
       null, pg_temp.id(2, i), pg_temp.id(3, r.place + k)
     from r cross join lateral generate_series(1, length) k`,
    `insert into deliveries (organisation_id, id, channel_id, message_id, recipients, outgoing, state, send_at, attempts, sent_at, created_at)
     select organisation_id, id, '${channelId}', id, array[from_address], '{}', 'sent', at, 1, at, at from messages where direction = 'out'`,
    `insert into mentions (organisation_id, agent_id, conversation_id, message_id, at)
     select organisation_id, (${array(agentIds)})[1 + floor(${agentIds.length} * random())::int], conversation_id, id, at
     from messages where direction = 'note' and random() < 0.1`,
    `insert into tags (organisation_id, id, name) select ${org}, pg_temp.id(4, i), 'märke ' || i from generate_series(1, 20) i`,
    `insert into conversation_tags (organisation_id, conversation_id, tag_id, tagged_at)
     select ${org}, pg_temp.id(2, i), pg_temp.id(4, ${uneven("d6", 20)}), created from r where d5 < 0.3`,
    `insert into files (organisation_id, id, content_hash, name, content_type, size, created_at)
     select ${org}, pg_temp.id(5, i), repeat('0', 64), 'bild.jpg', 'image/jpeg', 120000, created from r where d4 < 0.2`,
    `insert into attachments (organisation_id, id, message_id, file_id, position)
     select ${org}, pg_temp.id(6, i), pg_temp.id(3, place + 1), pg_temp.id(5, i), 0 from r where d4 < 0.2`,
    `update event_counters set last_seq = (select max(seq) from events) where organisation_id = ${org}`,
    "drop table r",
  ];
}
