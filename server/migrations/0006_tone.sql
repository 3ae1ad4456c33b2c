-- Replies that are prepared once and used often, by a team or (team_id is null) by all.
create table canned_replies (
  organisation_id uuid not null references organisations,
  id uuid not null,
  team_id uuid,
  language text not null check (language in ('sv', 'da', 'nb', 'en')),
  name text not null,
  html text not null,
  text text not null,
  -- What the coach gives it, 0-100, and how many remarks it has; judged anew with each change of it and of the voice.
  score double precision not null check (score between 0 and 100),
  remarks integer not null check (remarks >= 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams,
  foreign key (organisation_id, changed_by) references agents
);
create index canned_replies_by_score on canned_replies (organisation_id, score, id);
call protect('canned_replies', 'select, insert, update');

-- Out of use is a row, with who and when; the text stays.
create table canned_reply_retirements (
  organisation_id uuid not null,
  canned_reply_id uuid not null,
  retired_at timestamptz not null,
  retired_by uuid,
  primary key (organisation_id, canned_reply_id),
  foreign key (organisation_id, canned_reply_id) references canned_replies,
  foreign key (organisation_id, retired_by) references agents
);
call protect('canned_reply_retirements', 'select, insert');

-- How the organisation wants to sound, as packages/tone reads it; none means nothing of its own.
create table voices (
  organisation_id uuid not null references organisations,
  voice jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (organisation_id),
  foreign key (organisation_id, changed_by) references agents
);
call protect('voices', 'select, insert, update');

-- The last replies that were sent, for trying a voice on.
create index messages_sent on messages (organisation_id, at desc, id desc) where direction = 'out' and not automatic;
