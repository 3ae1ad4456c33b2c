create table contacts (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text,
  locale text check (locale in ('sv', 'da', 'nb', 'en')),
  about text not null default '',
  -- Invented for the demo: their mail never leaves the house, and they go when the demo is left.
  demo boolean not null default false,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create index contacts_by_name on contacts (organisation_id, coalesce(lower(name), ''), id);
create index contacts_by_word on contacts using gin (to_tsvector('simple', coalesce(name, '')));
call protect('contacts', 'select, insert, update');

-- An address, number or handle belongs to one contact. `value` is normalised: mail addresses in lower case.
create table contact_identities (
  organisation_id uuid not null,
  kind text not null check (kind in ('mail', 'phone')),
  value text not null,
  contact_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, kind, value),
  foreign key (organisation_id, contact_id) references contacts
);
create index contact_identities_by_contact on contact_identities (organisation_id, contact_id);
-- For the beginning of an address, compared byte by byte: the only comparison that row-level security lets an index answer.
create index contact_identities_by_beginning on contact_identities (organisation_id, value text_pattern_ops);
call protect('contact_identities', 'select, insert, update');

-- Contacts in whose name every word, or its beginning, occurs. Runs as the owner for the same reason as search_conversations.
create function contacts_named(words text, most integer) returns table (contact_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    every_word tsquery := (
      select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
      from regexp_split_to_table(translate(words, '\', ' '), '\s+') word where word <> ''
    );
  begin
    return query
      select c.id from contacts c
      where c.organisation_id = current_organisation() and to_tsvector('simple', coalesce(c.name, '')) @@ every_word limit most;
  end
  $$;
revoke execute on function contacts_named from public;
grant execute on function contacts_named to lyhord_app;

create table channels (
  organisation_id uuid not null references organisations,
  id uuid not null,
  kind text not null check (kind in ('email')),
  name text not null,
  address text not null unique check (address = lower(address)),
  team_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams
);
call protect('channels', 'select, insert, update');

-- Which organisation's mailbox an address is: asked at RCPT TO, before any organisation is known. While the demo is here its oldest
-- mailbox takes what is for nobody else, so that a newcomer's first mail arrives, whatever address they make up.
create function channel_of_address(mailbox text) returns table (organisation_id uuid, channel_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    (select c.organisation_id, c.id from channels c where c.address = lower(mailbox))
    union all
    (select c.organisation_id, c.id from channels c join organisations o using (organisation_id)
      where o.demo_since is not null and o.demo_left_at is null
        and mailbox not like '%+%' and not exists (select from channels k where k.address = lower(mailbox))
      order by c.created_at, c.id limit 1)
  $$;
revoke execute on function channel_of_address from public;
grant execute on function channel_of_address to lyhord_app;

-- Every mail we have said 250 to, as it came. Written before the answer, read afterwards; never changed but for its state.
--   received   committed, not read yet
--   read       became a message, or was recognised as one that is here already
--   unreadable could not be read; a person sees it and can have it read again
create table received_mails (
  organisation_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  received_at timestamptz not null,
  client text not null,
  envelope_from text not null,
  envelope_to text[] not null,
  content bytea not null,
  state text not null default 'received' check (state in ('received', 'read', 'unreadable')),
  attempts integer not null default 0,
  error text,
  message_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, channel_id) references channels,
  check ((state = 'unreadable') = (error is not null))
);
create index received_mails_to_read on received_mails (organisation_id, received_at, id) where state = 'received';
create index received_mails_unreadable on received_mails (organisation_id, received_at, id) where state = 'unreadable';
create index received_mails_by_channel on received_mails (organisation_id, channel_id, received_at);
call protect('received_mails', 'select, insert, update');

-- A message on its way out.
--   waiting   until send_at, when it can still be undone
--   sending   handed to the server now
--   retrying  the server said not now; tried again at next_attempt_at
--   sent      the server took it
--   failed    it will not arrive; its sender is told
--   withdrawn undone before it was sent
create table deliveries (
  organisation_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  message_id uuid not null,
  recipients text[] not null check (cardinality(recipients) > 0),
  outgoing jsonb not null,
  content bytea,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'retrying', 'sent', 'failed', 'withdrawn')),
  send_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  error text,
  sent_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, message_id),
  foreign key (organisation_id, channel_id) references channels
);
create index deliveries_under_way on deliveries (organisation_id, send_at) where state in ('waiting', 'sending', 'retrying');
create index deliveries_by_channel on deliveries (organisation_id, channel_id, sent_at);
call protect('deliveries', 'select, insert, update');

-- Mail that went nowhere further because no SMTP_URL is set: what the demo's customers (and invited colleagues) would have received.
create table demo_mails (
  organisation_id uuid not null references organisations,
  id uuid not null,
  recipient text not null,
  content bytea not null,
  at timestamptz not null,
  primary key (organisation_id, id)
);
create index demo_mails_by_recipient on demo_mails (organisation_id, recipient, at);
call protect('demo_mails', 'select, insert, delete');

-- What is still to be done after a process was killed between commit and queue: asked at start and every minute.
create function mails_to_read() returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.organisation_id, m.id from received_mails m where m.state = 'received' and m.received_at < now() - interval '30 seconds' limit 1000 $$;
create function deliveries_to_make() returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.organisation_id, d.id from deliveries d
    where d.state in ('waiting', 'sending', 'retrying') and coalesce(d.next_attempt_at, d.send_at) < now() - interval '2 minutes'
    limit 1000
  $$;
revoke execute on function mails_to_read, deliveries_to_make from public;
grant execute on function mails_to_read, deliveries_to_make to lyhord_app;
