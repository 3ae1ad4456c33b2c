-- An outgoing server of a mailbox's own, at most one for each channel; without one its mail goes by SMTP_URL.
create table outgoing_servers (
  organisation_id uuid not null,
  channel_id uuid not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  --   password  with the user name and the secret here
  --   account   as the mailbox that mail is fetched from (mail_accounts) does
  --   none      nobody has to, as with a relay that knows us by our address
  sign_in text not null check (sign_in in ('password', 'account', 'none')),
  username text,
  -- Sealed by the application.
  secret bytea,
  -- Counted up with each change: lines that are open are closed.
  revision integer not null default 1,
  updated_at timestamptz not null,
  -- What is the matter, as a kind of trouble and in the other side's words; null when the last mail was taken.
  trouble text,
  said text,
  troubled_since timestamptz,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references channels,
  constraint signs_in_with check (num_nonnulls(username, secret) = case sign_in when 'password' then 2 else 0 end),
  constraint troubled check ((trouble is null) = (troubled_since is null))
);
call protect('outgoing_servers');
