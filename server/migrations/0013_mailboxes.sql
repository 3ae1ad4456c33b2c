-- The application that an organisation has registered with a provider of mailboxes, so that people can sign in there from the browser.
create table mail_providers (
  organisation_id uuid not null references organisations,
  provider text not null check (provider in ('microsoft', 'google')),
  client_id text not null,
  -- Sealed by the application.
  client_secret bytea not null,
  -- The directory at Microsoft; null at Google.
  tenant text,
  changed_at timestamptz not null,
  primary key (organisation_id, provider)
);
call protect('mail_providers');

-- A sign-in at a provider that somebody has begun. It is taken away when the browser comes back with it, so it is good once.
create table mail_sign_ins (
  organisation_id uuid not null,
  -- Of the state that travels with the browser (RFC 6749 §10.12), which nobody else has.
  state_hash text not null,
  channel_id uuid not null,
  provider text not null check (provider in ('microsoft', 'google')),
  -- In which browser session it was begun; it ends in no other.
  session_hash text not null,
  -- The proof that who began also ends it (PKCE, RFC 7636), sealed by the application.
  verifier bytea not null,
  -- How the mailbox is to be connected.
  account jsonb not null,
  expires_at timestamptz not null,
  primary key (organisation_id, state_hash),
  foreign key (organisation_id, channel_id) references channels
);
call protect('mail_sign_ins');

-- A line to a mailbox that has been away for so long, or for such a reason, that people were told.
create table line_absences (
  organisation_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  since timestamptz not null,
  trouble text not null,
  told_at timestamptz not null,
  -- When mail came in again; or when it was disconnected, which needs no telling.
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, channel_id) references channels
);
create unique index line_absences_now on line_absences (organisation_id, channel_id) where ended_at is null;
call protect('line_absences', 'select, insert, update');

-- Lines of which people are to be told: those away for a quarter of an hour, or for two minutes where only a person can help, and those
-- that are back.
create function lines_to_tell_of() returns table (organisation_id uuid, channel_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select l.organisation_id, l.channel_id from mail_lines l
    left join line_absences a on a.organisation_id = l.organisation_id and a.channel_id = l.channel_id and a.ended_at is null
    where a.id is null and l.state = 'away'
        and l.since < now() - case when l.trouble in ('sign-in-refused', 'consent-over', 'secret-lost')
          then interval '2 minutes' else interval '15 minutes' end
      or a.id is not null and l.state = 'connected'
    union all
    select a.organisation_id, a.channel_id from line_absences a
    where a.ended_at is null
      and not exists (select from mail_lines l where l.organisation_id = a.organisation_id and l.channel_id = a.channel_id)
  $$;
revoke execute on function lines_to_tell_of from public;
grant execute on function lines_to_tell_of to lyhord_app;
