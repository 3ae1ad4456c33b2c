-- Attachments that went as links, since together they were larger than what mail takes. Of the token only its hash is here; the token itself
-- stands in the mail.
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
call protect('file_links', 'select, insert, update');

-- Asked before any organisation is known. Gives the organisation's id and no more.
create function organisation_of_file_link(hash text) returns table (organisation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select l.organisation_id from file_links l where l.token_hash = hash $$;
revoke execute on function organisation_of_file_link from public;
grant execute on function organisation_of_file_link to lyhord_app;
