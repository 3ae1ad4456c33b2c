-- A mailbox elsewhere that mail is fetched from by IMAP, at most one for each channel. What is secret is sealed by the application.
create table mail_accounts (
  organisation_id uuid not null,
  channel_id uuid not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  username text not null,
  -- For oauth2: where access tokens are asked for, and as whom; null means a password.
  oauth jsonb,
  secret bytea not null,
  folder text not null,
  -- Where mail goes when it has been taken in; null leaves it where it is.
  move_to text,
  -- Where a copy of what we send is filed; null files none.
  sent_folder text,
  -- Mail that came before this is left alone; null takes all.
  since timestamptz,
  -- Mail that came before this is old: taken in with its own date, and not acknowledged.
  connected_at timestamptz not null,
  -- Counted up with each change: whoever fetches starts again.
  revision integer not null default 1,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references channels
);
call protect('mail_accounts');

-- How far it has been read (RFC 9051 §2.3.1.1); moved only when all before it is committed. What has a number up to old_until was
-- there when reading began, or began anew because the mailbox was numbered anew: some of it may be older than the connection.
create table mail_positions (
  organisation_id uuid not null,
  channel_id uuid not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  old_until bigint not null,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references mail_accounts on delete cascade
);
call protect('mail_positions');

-- How the line is.
--   connecting  tried for the first time, or after a change
--   connected   mail comes as it arrives
--   away        broken; tried again at next_try_at, for ever
create table mail_lines (
  organisation_id uuid not null,
  channel_id uuid not null,
  state text not null check (state in ('connecting', 'connected', 'away')),
  since timestamptz not null,
  last_mail_at timestamptz,
  attempts integer not null default 0,
  -- What is the matter, as a kind of trouble and in the other side's words; also while connected, when a part of it does not work.
  trouble text,
  error text,
  next_try_at timestamptz,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references mail_accounts on delete cascade
);
call protect('mail_lines');

create function mail_accounts_to_fetch() returns table (organisation_id uuid, channel_id uuid, revision integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select a.organisation_id, a.channel_id, a.revision from mail_accounts a $$;
revoke execute on function mail_accounts_to_fetch from public;
grant execute on function mail_accounts_to_fetch to lyhord_app;

-- Copies of what we sent, on their way into the mailbox's folder.
--   waiting  to be filed at next_attempt_at
--   filed    it is there
--   failed   given up; the mail itself was sent
create table sent_copies (
  organisation_id uuid not null,
  delivery_id uuid not null,
  channel_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'filed', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  error text,
  settled_at timestamptz,
  primary key (organisation_id, delivery_id),
  foreign key (organisation_id, delivery_id) references deliveries,
  foreign key (organisation_id, channel_id) references channels
);
create index sent_copies_unfiled on sent_copies (organisation_id, channel_id) where state <> 'filed';
call protect('sent_copies', 'select, insert, update');

create function sent_copies_to_file() returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.organisation_id, c.delivery_id from sent_copies c
    where c.state = 'waiting' and c.next_attempt_at < now() - interval '2 minutes' limit 1000
  $$;
revoke execute on function sent_copies_to_file from public;
grant execute on function sent_copies_to_file to lyhord_app;

-- What a channel's mail is signed with (DKIM, RFC 6376); the key is sealed by the application.
create table dkim_keys (
  organisation_id uuid not null,
  channel_id uuid not null,
  domain text not null,
  selector text not null,
  private_key bytea not null,
  public_key text not null,
  created_at timestamptz not null,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references channels
);
call protect('dkim_keys');

-- A mail that lay in a mailbox before it was connected, or in an export: when it came there. It is not acknowledged.
alter table received_mails add column came_before timestamptz;

-- What we sent ourselves, when it comes back to us.
create index deliveries_by_name on deliveries (organisation_id, (outgoing ->> 'headerMessageId'));
