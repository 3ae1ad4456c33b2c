-- Pictures that mails would have loaded from elsewhere, as they were when somebody first asked to see them: whoever sent the mail
-- learns of one look, and of no other.
create table remote_pictures (
  organisation_id uuid not null references organisations,
  address_key text not null,
  file_id uuid not null,
  fetched_at timestamptz not null,
  primary key (organisation_id, address_key),
  foreign key (organisation_id, file_id) references files
);
call protect('remote_pictures', 'select, insert');
