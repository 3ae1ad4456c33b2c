-- Who gets a mail without the others knowing; colleagues see it.
alter table messages add column bcc jsonb not null default '[]';
alter table drafts add column bcc jsonb;

-- Which of the mailbox's addresses somebody wrote to: an answer comes from there. A draft may say otherwise.
alter table messages add column our_address text check (our_address = lower(our_address));
alter table drafts add column from_address text;

-- Further addresses of a mailbox, beside the one in channels.
create table channel_addresses (
  organisation_id uuid not null,
  channel_id uuid not null,
  address text not null unique check (address = lower(address)),
  created_at timestamptz not null,
  primary key (organisation_id, channel_id, address),
  foreign key (organisation_id, channel_id) references channels
);
call protect('channel_addresses', 'select, insert, delete');

-- An address belongs to one mailbox of all there are, be it its first or a further one; two at once come one after the other.
create function address_is_free() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('channel address ' || new.address, 0));
    if tg_table_name = 'channels' and exists (select from channel_addresses a where a.address = new.address)
      or tg_table_name = 'channel_addresses' and exists (select from channels c where c.address = new.address)
    then
      raise unique_violation using message = 'The address belongs to another mailbox.';
    end if;
    return new;
  end
  $$;
create trigger address_is_free before insert or update of address on channels for each row execute function address_is_free();
create trigger address_is_free before insert on channel_addresses for each row execute function address_is_free();

create or replace function channel_of_address(mailbox text) returns table (organisation_id uuid, channel_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    (select c.organisation_id, c.id from channels c where c.address = lower(mailbox))
    union all
    (select a.organisation_id, a.channel_id from channel_addresses a where a.address = lower(mailbox))
    union all
    (select c.organisation_id, c.id from channels c join organisations o using (organisation_id)
      where o.demo_since is not null and o.demo_left_at is null
        and mailbox not like '%+%'
        and not exists (select from channels k where k.address = lower(mailbox))
        and not exists (select from channel_addresses a where a.address = lower(mailbox))
      order by c.created_at, c.id limit 1)
  $$;

-- An answer whose time somebody has chosen; gone when it was sent, taken back or held.
create table scheduled_replies (
  organisation_id uuid not null,
  message_id uuid not null,
  send_at timestamptz not null,
  scheduled_at timestamptz not null,
  scheduled_by uuid,
  primary key (organisation_id, message_id),
  foreign key (organisation_id, message_id) references messages,
  foreign key (organisation_id, scheduled_by) references agents
);
call protect('scheduled_replies');

-- What stands beneath what an agent or a team writes, in a language or (null) in any.
create table signatures (
  organisation_id uuid not null references organisations,
  id uuid not null,
  agent_id uuid,
  team_id uuid,
  language text check (language in ('sv', 'da', 'nb', 'en')),
  text text not null check (text <> ''),
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, agent_id, team_id, language),
  foreign key (organisation_id, agent_id) references agents,
  foreign key (organisation_id, team_id) references teams,
  check (num_nonnulls(agent_id, team_id) = 1)
);
insert into signatures (organisation_id, id, agent_id, text, changed_at)
  select organisation_id, gen_random_uuid(), id, signature, now() from agents where signature <> '';
alter table agents drop column signature;
call protect('signatures');
-- What it was signed with, so that it can be taken off again.
alter table messages add column signature text not null default '';

-- Whether an answer carries what it answers.
alter table organisations add column quotes_original boolean not null default true;

-- Attachments that went as links since they were too large for a mail. Of the token only its hash is here.
create table file_links (
  organisation_id uuid not null,
  id uuid not null,
  token_hash text not null unique,
  message_id uuid not null,
  file_id uuid not null,
  language text not null check (language in ('sv', 'da', 'nb', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  downloads integer not null default 0,
  last_download_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, file_id) references files
);
create index file_links_by_message on file_links (organisation_id, message_id);
call protect('file_links', 'select, insert, update, delete');

-- Asked before any organisation is known. Gives the id and no more.
create function organisation_of_file_link(hash text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from file_links where token_hash = hash $$;
revoke execute on function organisation_of_file_link from public;
grant execute on function organisation_of_file_link to lyhord_app;

-- How fast mail may leave: for the server of SMTP_URL ('*') and for each receiving domain, shared by all processes and organisations of
-- this installation, and so in a schema that the application reaches only by these functions. Nothing is lost with it.
create schema sending;
create unlogged table sending.ways_out (
  way text primary key,
  -- When the next mail has its turn.
  next_turn timestamptz not null default '-infinity',
  -- Asked to wait until then, so many times in a row.
  closed_until timestamptz not null default '-infinity',
  refusals integer not null default 0,
  used_at timestamptz not null default now()
);
-- The turn a delivery has been given, so that it does not ask for another when that has come.
alter table deliveries add column turn_at timestamptz;

-- Gives the moment from which one more mail may go these ways, `gaps` seconds after the one before; taken by whoever asks.
create function take_turn(ways text[], gaps double precision[], at timestamptz) returns timestamptz
  language plpgsql security definer set search_path = sending, pg_temp
  as $$
  declare
    turn timestamptz;
  begin
    insert into ways_out (way) select w from unnest(ways) w order by w on conflict do nothing;
    perform from ways_out where way = any(ways) order by way for update;
    select max(greatest(at, next_turn, closed_until)) into turn from ways_out where way = any(ways);
    update ways_out o set next_turn = turn + make_interval(secs => g.gap), used_at = at
      from unnest(ways, gaps) g (way, gap) where o.way = g.way;
    return turn;
  end
  $$;
-- Nobody goes this way until `until`; what was refused in a row makes the next wait longer.
create function close_way(way text, at timestamptz) returns timestamptz
  language sql security definer set search_path = sending, pg_temp
  as $$
    insert into ways_out as o (way, closed_until, refusals, used_at) values (close_way.way, at + interval '15 seconds', 1, at)
    on conflict on constraint ways_out_pkey do update set
      -- Those that were under way at the same time are told the same; that counts once.
      closed_until = case when o.closed_until > at then o.closed_until
        else at + least(interval '15 seconds' * (2 ^ least(o.refusals, 10)), interval '15 minutes') end,
      refusals = case when o.closed_until > at then o.refusals else o.refusals + 1 end,
      used_at = at
    returning closed_until
  $$;
create function open_way(ways text[], at timestamptz) returns void
  language sql security definer set search_path = sending, pg_temp
  as $$ update ways_out set refusals = 0 where way = any(ways) and refusals > 0 and closed_until <= at $$;
revoke execute on function take_turn, close_way, open_way from public;
grant execute on function take_turn, close_way, open_way to lyhord_app;
