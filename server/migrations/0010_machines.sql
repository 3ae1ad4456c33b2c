-- What machines write: mail begun by one lies on a shelf, where it is seen and wakes nobody; spam is put away, and what it looks like is learnt.

-- What a machine's mail is and by what it is known (contract: Machine); null for what people wrote.
alter table messages add column machine jsonb;

alter table conversations drop constraint conversations_state_check;
alter table conversations add constraint conversations_state_check
  check (state in ('open', 'waiting', 'snoozed', 'shelved', 'closed', 'removed'));
-- On the shelf it belongs to a team still, and nobody waits for an answer.
alter table conversations drop constraint nobody_is_dropped;
alter table conversations add constraint nobody_is_dropped check (
  state in ('closed', 'removed')
  or (num_nonnulls(owner_agent_id, owner_team_id) >= 1 and (due_at is not null or state = 'shelved'))
);

create table shelvings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  kind text not null check (kind in ('out-of-office', 'list', 'newsletter', 'receipt', 'monitor', 'report', 'other')),
  -- By what it was recognised (contract: MachineSign[]); empty when a person put it there.
  because jsonb not null default '[]',
  shelved_at timestamptz not null,
  shelved_by uuid,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, shelved_by) references agents
);
call protect('shelvings');

alter table removals drop constraint if exists removals_reason_check;
alter table removals add constraint removals_reason_check check (reason in ('demo', 'spam', 'joined'));
-- For spam: who or what took it for that (contract: SpamMark).
alter table removals add column because jsonb;

-- What people here have said of conversations, spam or not; one who answers a mail says that it is none.
create table spam_lessons (
  organisation_id uuid not null,
  conversation_id uuid not null,
  verdict text not null check (verdict in ('spam', 'ham')),
  learnt_at timestamptz not null,
  learnt_by uuid,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations
);
call protect('spam_lessons');

-- In how many lessons of either kind a word stood. Words are kept as numbers (53 bits of a hash), not to be read.
create table spam_words (
  organisation_id uuid not null references organisations,
  word bigint not null,
  spam integer not null default 0 check (spam >= 0),
  ham integer not null default 0 check (ham >= 0),
  primary key (organisation_id, word)
);
call protect('spam_words');

create table spam_totals (
  organisation_id uuid primary key references organisations,
  spam integer not null default 0 check (spam >= 0),
  ham integer not null default 0 check (ham >= 0)
);
call protect('spam_totals');
