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
