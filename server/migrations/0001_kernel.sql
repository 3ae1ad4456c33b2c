-- The ground every room stands on: the wall between organisations, the event log, files, and answers kept for repeated requests.
--
-- Three group roles are made before the first migration (server/kernel/database/roles.ts); the application connects as
-- members of them and can bypass nothing:
--   lyhord_app   reads and writes tenant tables, one organisation at a time, under row-level security
--   lyhord_auth  reads and writes the schema auth (passwords, sessions) and nothing else
--   lyhord_jobs  runs the queue in the schema graphile_worker and nothing else

revoke create on schema public from public;
grant usage on schema public to lyhord_app;

create function current_organisation() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('lyhord.organisation', true), '')::uuid $$;

-- Puts the wall around a tenant table. Every table with an organisation_id goes through here; a test holds that.
create procedure protect(tenant_table regclass, privileges text default 'select, insert, update, delete')
  language plpgsql
  as $$
  begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format(
      'create policy own_organisation on %s using (organisation_id = current_organisation()) with check (organisation_id = current_organisation())',
      tenant_table
    );
    execute format('grant %s on %s to lyhord_app', privileges, tenant_table);
  end
  $$;

create table organisations (
  organisation_id uuid primary key,
  name text not null,
  locale text not null check (locale in ('sv', 'da', 'nb', 'en')),
  time_zone text not null,
  office_hours jsonb not null,
  promise_minutes integer not null check (promise_minutes > 0),
  undo_seconds integer not null default 10 check (undo_seconds between 0 and 120),
  acknowledge boolean not null default true,
  reference_prefix text not null default 'LH',
  demo_since timestamptz,
  demo_left_at timestamptz,
  created_at timestamptz not null default now()
);
call protect('organisations', 'select, update');

-- The order of events within an organisation. The row is locked from the moment a transaction records its event until it
-- commits, so numbers become visible in their order and without gaps: who has seen N has missed nothing before it.
create table event_counters (
  organisation_id uuid primary key references organisations,
  last_seq bigint not null default 0
);
call protect('event_counters', 'select, update');

create table events (
  organisation_id uuid not null references organisations,
  seq bigint not null,
  type text not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('agent', 'token', 'contact', 'system')),
  actor_id uuid,
  actor_name text,
  conversation_id uuid,
  message_id uuid,
  subject_id uuid,
  data jsonb not null default '{}',
  primary key (organisation_id, seq)
);
create index events_by_conversation on events (organisation_id, conversation_id, seq) where conversation_id is not null;
call protect('events', 'select, insert');

create function announce_event() returns trigger language plpgsql as $$
  begin
    perform pg_notify('lyhord_events', new.organisation_id || ':' || new.seq);
    return null;
  end
  $$;
create trigger announce after insert on events for each row execute function announce_event();

-- Files by the hash of their content; the bytes are in the file store.
create table files (
  organisation_id uuid not null references organisations,
  id uuid not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  content_type text not null,
  size bigint not null check (size >= 0),
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
call protect('files', 'select, insert');

-- What a request with an Idempotency-Key was answered, so that a repeated one does nothing twice.
create table idempotent_answers (
  organisation_id uuid not null references organisations,
  actor_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  body jsonb,
  at timestamptz not null default now(),
  primary key (organisation_id, actor_id, key)
);
create index idempotent_answers_by_age on idempotent_answers (at);
call protect('idempotent_answers', 'select, insert, update, delete');

create function forget_old_answers() returns void
  language sql security definer set search_path = public, pg_temp
  as $$ delete from idempotent_answers where at < now() - interval '1 day' $$;
revoke execute on function forget_old_answers from public;
grant execute on function forget_old_answers to lyhord_app;

-- Jobs are enqueued in the same transaction as what they are for. The application may add jobs but not read the queue.
create function enqueue(task text, payload json, run_at timestamptz default null, job_key text default null, queue text default null)
  returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$
  begin
    perform graphile_worker.add_job(
      task, payload := enqueue.payload, queue_name := enqueue.queue, run_at := enqueue.run_at, job_key := enqueue.job_key, max_attempts := 25
    );
  end
  $$;
revoke execute on function enqueue from public;
grant execute on function enqueue to lyhord_app;

create function withdraw_job(job_key text) returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin perform graphile_worker.remove_job(withdraw_job.job_key); end $$;
revoke execute on function withdraw_job from public;
grant execute on function withdraw_job to lyhord_app;
