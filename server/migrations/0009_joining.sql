-- Conversations that a new one may belong to, as was seen when it began. A person joins it to one of them, or says that it is its own.
create table join_offers (
  organisation_id uuid not null,
  conversation_id uuid not null,
  other_id uuid not null,
  because text not null check (because in ('answers', 'address', 'reference', 'same-contact-and-subject')),
  offered_at timestamptz not null,
  primary key (organisation_id, conversation_id, other_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, other_id) references conversations
);
create index join_offers_by_other on join_offers (organisation_id, other_id);
call protect('join_offers');

-- A conversation whose messages stand in another one now; it is removed with the reason 'joined', and what is written to it goes there.
create table joinings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  into_id uuid not null,
  joined_at timestamptz not null,
  joined_by uuid,
  -- The addresses that take part in the other one because of it; they leave it when it is separated again.
  brought text[] not null,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, into_id) references conversations
);
create index joinings_by_into on joinings (organisation_id, into_id);
call protect('joinings');

-- The conversation a message came from when that was joined to this one.
alter table messages add column came_from uuid;
create index messages_by_origin on messages (organisation_id, came_from) where came_from is not null;

grant delete on participants to lyhord_app;
grant update on mentions to lyhord_app;
