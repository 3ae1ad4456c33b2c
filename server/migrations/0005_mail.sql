-- What the person wrote stands in `text` and `html`; where quotes, signature or notices were folded, all of it stands here.
alter table messages add column whole_text text;
alter table messages add column whole_html text;
-- What was read from a mail beside its words: who it is forwarded from, an invitation, cards, seals (contract: Particulars).
alter table messages add column particulars jsonb;
