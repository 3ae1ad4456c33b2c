-- The folder into which the mailbox's provider puts what it takes for spam: read, and left as it is; null leaves it unread. It is read
-- since junk_since: what came there before is old.
alter table mail_accounts add column junk_folder text, add column junk_since timestamptz;
alter table mail_accounts add check ((junk_folder is null) = (junk_since is null));

-- Each of the two is read by itself.
alter table mail_positions add column folder text not null default 'main' check (folder in ('main', 'junk'));
alter table mail_positions alter column folder drop default;
alter table mail_positions drop constraint mail_positions_pkey, add primary key (organisation_id, channel_id, folder);

-- In which of them a mail lay that was fetched; null for one that was handed over.
alter table received_mails add column folder text check (folder in ('main', 'junk'));
