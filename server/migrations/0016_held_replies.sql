-- When a draft was an answer that waited for its time and was held; null for what was only ever a draft.
alter table drafts add column held_at timestamptz;
create index drafts_held on drafts (organisation_id, agent_id) where held_at is not null;
