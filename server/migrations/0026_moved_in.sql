-- When a folder was last looked into and held nothing that was not taken in: what came there days before was put there afterwards.
alter table mail_positions add column looked_at timestamptz;

-- A mail that was put into the folder long after it had come to where it lay, by somebody who means it to be seen.
alter table received_mails add column moved_in boolean not null default false;
