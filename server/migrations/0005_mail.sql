-- What the person wrote stands in `text` and `html`; where quotes, signature or notices were folded, all of it stands here.
alter table messages add column whole_text text;
alter table messages add column whole_html text;
-- What was read from a mail beside its words: who it is forwarded from, an invitation, cards, seals (contract: Particulars).
alter table messages add column particulars jsonb;

-- Whether a mail is from whom it says (contract: Trust), and what its reader should be wary of (contract: Warning).
alter table messages add column trust jsonb;
alter table messages add column warnings jsonb not null default '[]';
-- Somebody who gave an address that is not proven to be theirs: a contact of its own, without the address as identity.
alter table contacts add column claimed_address text;

-- Each recipient of a delivery has a state of its own; a retry goes to those who have not got it.
--   waiting  not handed over yet
--   sent     the server took it for this recipient
--   failed   refused for good, or came back
create table delivery_recipients (
  organisation_id uuid not null,
  delivery_id uuid not null,
  address text not null check (address = lower(address)),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  error text,
  primary key (organisation_id, delivery_id, address),
  foreign key (organisation_id, delivery_id) references deliveries on delete cascade,
  check ((state = 'failed') = (error is not null))
);
call protect('delivery_recipients', 'select, insert, update');
