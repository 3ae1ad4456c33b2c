-- What deliveries are found by, as columns of their own: row-level security keeps an index on an expression of the JSON from being
-- used (->> is not leakproof).
alter table deliveries
  add column header_message_id text generated always as (outgoing ->> 'headerMessageId') stored,
  add column automatic boolean not null generated always as (coalesce((outgoing ->> 'automatic')::boolean, false)) stored;
drop index deliveries_by_name;
create index deliveries_by_name on deliveries (organisation_id, header_message_id);

-- Whoever listens reads on from where they were: one word for all that a statement recorded is enough.
drop trigger announce on events;
drop function announce_event;
create function announce_events() returns trigger language plpgsql as $$
  begin
    perform pg_notify('lyhord_events', organisation_id || ':' || max(seq)) from recorded group by organisation_id;
    return null;
  end
  $$;
create trigger announce after insert on events referencing new table as recorded for each statement execute function announce_events();
