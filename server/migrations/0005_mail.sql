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
