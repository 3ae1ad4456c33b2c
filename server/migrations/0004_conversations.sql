create table conversations (
  organisation_id uuid not null references organisations,
  id uuid not null,
  reference text not null,
  subject text not null,
  state text not null check (state in ('open', 'waiting', 'snoozed', 'closed', 'removed')),
  contact_id uuid not null,
  channel_id uuid not null,
  owner_agent_id uuid,
  owner_team_id uuid,
  due_at timestamptz,
  language text check (language in ('sv', 'da', 'nb', 'en')),
  preview text not null default '',
  message_count integer not null default 0,
  last_direction text not null default 'in' check (last_direction in ('in', 'out', 'note')),
  last_message_at timestamptz not null,
  awaiting_since timestamptz,
  delivery_failed boolean not null default false,
  created_at timestamptz not null,
  last_seq bigint not null default 0,
  primary key (organisation_id, id),
  unique (organisation_id, reference),
  foreign key (organisation_id, contact_id) references contacts,
  foreign key (organisation_id, channel_id) references channels,
  foreign key (organisation_id, owner_agent_id) references agents,
  foreign key (organisation_id, owner_team_id) references teams,
  -- Nobody is dropped: while it is not done, somebody owns it and it is due.
  constraint nobody_is_dropped check (
    state in ('closed', 'removed') or (num_nonnulls(owner_agent_id, owner_team_id) >= 1 and due_at is not null)
  )
);
-- The work at hand, in the order it is due. Owners ride along so that queues are found and counted without the table.
create index conversations_by_due on conversations (organisation_id, state, due_at, id) include (owner_agent_id, owner_team_id)
  where state in ('open', 'waiting', 'snoozed');
create index conversations_by_agent on conversations (organisation_id, owner_agent_id, state, due_at, id) where state <> 'closed';
create index conversations_by_team on conversations (organisation_id, owner_team_id, state, due_at, id) where state <> 'closed';
create index conversations_by_time on conversations (organisation_id, state, last_message_at, id);
create index conversations_by_recency on conversations (organisation_id, last_message_at, id);
create index conversations_by_contact on conversations (organisation_id, contact_id, last_message_at, id);
call protect('conversations', 'select, insert, update');

-- Closed, snoozed and removed are rows, with who and when; reopening and waking take them away, the log keeps them.
create table closures (
  organisation_id uuid not null,
  conversation_id uuid not null,
  closed_at timestamptz not null,
  closed_by uuid,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations
);
call protect('closures');

create table snoozes (
  organisation_id uuid not null,
  conversation_id uuid not null,
  until timestamptz not null,
  snoozed_at timestamptz not null,
  snoozed_by uuid,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations
);
create index snoozes_by_end on snoozes (until);
call protect('snoozes');

create table removals (
  organisation_id uuid not null,
  conversation_id uuid not null,
  reason text not null check (reason in ('demo')),
  removed_at timestamptz not null,
  removed_by uuid,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations
);
call protect('removals');

create function snoozes_to_end() returns table (organisation_id uuid, conversation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.organisation_id, s.conversation_id from snoozes s where s.until <= now() order by s.until limit 1000 $$;
revoke execute on function snoozes_to_end from public;
grant execute on function snoozes_to_end to lyhord_app;

-- Who takes part: only their mail joins the conversation.
create table participants (
  organisation_id uuid not null,
  conversation_id uuid not null,
  address text not null check (address = lower(address)),
  name text,
  since timestamptz not null,
  primary key (organisation_id, conversation_id, address),
  foreign key (organisation_id, conversation_id) references conversations
);
create index participants_by_address on participants (organisation_id, address);
call protect('participants', 'select, insert, update');

create table messages (
  organisation_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  direction text not null check (direction in ('in', 'out', 'note')),
  automatic boolean not null default false,
  agent_id uuid,
  contact_id uuid,
  from_name text,
  from_address text not null,
  "to" jsonb not null default '[]',
  cc jsonb not null default '[]',
  subject text,
  text text not null,
  html text,
  language text check (language in ('sv', 'da', 'nb', 'en')),
  header_message_id text,
  reply_to jsonb,
  fingerprint text,
  received_mail_id uuid,
  mentions uuid[] not null default '{}',
  withdrawn_at timestamptz,
  at timestamptz not null,
  search tsvector,
  primary key (organisation_id, id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, agent_id) references agents,
  foreign key (organisation_id, contact_id) references contacts,
  foreign key (organisation_id, received_mail_id) references received_mails
);
create index messages_by_conversation on messages (organisation_id, conversation_id, at, id);
create index messages_by_header on messages (organisation_id, header_message_id) where header_message_id is not null;
-- The same mail twice is one message; a different mail with a reused Message-ID is another.
create unique index messages_once on messages (organisation_id, fingerprint) where fingerprint is not null;
create index messages_by_words on messages using gin (search);
call protect('messages', 'select, insert, update');

create table attachments (
  organisation_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  position integer not null,
  content_id text,
  inline boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, message_id) references messages,
  foreign key (organisation_id, file_id) references files
);
create index attachments_by_message on attachments (organisation_id, message_id, position);
call protect('attachments', 'select, insert, update');

create table mentions (
  organisation_id uuid not null,
  agent_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, agent_id, conversation_id, message_id),
  foreign key (organisation_id, agent_id) references agents,
  foreign key (organisation_id, message_id) references messages
);
call protect('mentions', 'select, insert');

create table tags (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null,
  primary key (organisation_id, id)
);
create unique index tags_by_name on tags (organisation_id, lower(name));
call protect('tags', 'select, insert, update');

create table conversation_tags (
  organisation_id uuid not null,
  conversation_id uuid not null,
  tag_id uuid not null,
  tagged_at timestamptz not null,
  tagged_by uuid,
  primary key (organisation_id, conversation_id, tag_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, tag_id) references tags
);
create index conversation_tags_by_tag on conversation_tags (organisation_id, tag_id, conversation_id);
call protect('conversation_tags');

create table drafts (
  organisation_id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  kind text not null check (kind in ('reply', 'note')),
  html text not null,
  "to" jsonb,
  cc jsonb,
  file_ids uuid[] not null default '{}',
  updated_at timestamptz not null,
  primary key (organisation_id, conversation_id, agent_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, agent_id) references agents
);
call protect('drafts');

-- Who is in a conversation now. Not worth keeping through a crash, so not logged.
create unlogged table presences (
  organisation_id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  doing text not null check (doing in ('viewing', 'typing')),
  seen_at timestamptz not null,
  primary key (organisation_id, conversation_id, agent_id)
);
call protect('presences');

-- The text-search configuration of a language; 'simple' keeps words as they are, with å ä ö ø æ apart.
create function search_language(language text) returns regconfig
  language sql immutable parallel safe
  as $$ select case language when 'sv' then 'swedish' when 'da' then 'danish' when 'nb' then 'norwegian' when 'en' then 'english' else 'simple' end::regconfig $$;

create function index_message() returns trigger language plpgsql as $$
  begin
    new.search := setweight(to_tsvector('simple', left(coalesce(new.subject, ''), 1000)), 'A')
      || setweight(to_tsvector(search_language(new.language), left(coalesce(new.subject, ''), 1000)), 'A')
      || to_tsvector('simple', left(new.text, 100000))
      || to_tsvector(search_language(new.language), left(new.text, 100000));
    return new;
  end
  $$;
create trigger index_words before insert or update of subject, text, language on messages for each row execute function index_message();

-- Conversations in which all the words occur, the best first. Runs as the owner because row-level security keeps the word
-- index from being used (@@ is not leakproof); the organisation is therefore named in it, from the same setting the policies use.
-- Planned anew for the words each time: those that stand in every other message are found quickest without the index. Of words
-- in more than a thousand messages it ranks any thousand; asked for the newest, PostgreSQL would walk all for a word it misjudges.
create function search_conversations(words text, most integer) returns table (conversation_id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    any_language tsquery := websearch_to_tsquery('simple', words) || websearch_to_tsquery('swedish', words)
      || websearch_to_tsquery('danish', words) || websearch_to_tsquery('norwegian', words) || websearch_to_tsquery('english', words);
  begin
    return query
      with hits as (
        select m.conversation_id, m.at, ts_rank(m.search, any_language) as rank
        from messages m
        where m.organisation_id = current_organisation() and m.search @@ any_language and m.withdrawn_at is null
        limit 1000
      )
      select h.conversation_id, max(h.rank) from hits h group by h.conversation_id order by 2 desc, max(h.at) desc limit most;
  end
  $$;
revoke execute on function search_conversations from public;
grant execute on function search_conversations to lyhord_app;
