-- Whether an answer has the message it answers beneath it.
alter table organisations add column quote_answered boolean not null default true;
