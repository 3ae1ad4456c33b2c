-- What looks across organisations for what is over is told what time it is, by the clock that wrote the rows.
drop function mails_to_read, deliveries_to_make, snoozes_to_end, sent_copies_to_file, lines_to_tell_of;

create function mails_to_read(at timestamptz) returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.organisation_id, m.id from received_mails m where m.state = 'received' and m.received_at < at - interval '30 seconds' limit 1000 $$;

create function deliveries_to_make(at timestamptz) returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.organisation_id, d.id from deliveries d
    where d.state in ('waiting', 'sending', 'retrying') and coalesce(d.next_attempt_at, d.send_at) < at - interval '2 minutes'
    limit 1000
  $$;

create function snoozes_to_end(at timestamptz) returns table (organisation_id uuid, conversation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.organisation_id, s.conversation_id from snoozes s where s.until <= at order by s.until limit 1000 $$;

create function sent_copies_to_file(at timestamptz) returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.organisation_id, c.delivery_id from sent_copies c
    where c.state = 'waiting' and c.next_attempt_at < at - interval '2 minutes' limit 1000
  $$;

-- Lines of which people are to be told: those away for a quarter of an hour, or for two minutes where only a person can help, and those
-- that are back.
create function lines_to_tell_of(at timestamptz) returns table (organisation_id uuid, channel_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select l.organisation_id, l.channel_id from mail_lines l
    left join line_absences a on a.organisation_id = l.organisation_id and a.channel_id = l.channel_id and a.ended_at is null
    where a.id is null and l.state = 'away'
        and l.since < at - case when l.trouble in ('sign-in-refused', 'consent-over', 'secret-lost')
          then interval '2 minutes' else interval '15 minutes' end
      or a.id is not null and l.state = 'connected'
    union all
    select a.organisation_id, a.channel_id from line_absences a
    where a.ended_at is null
      and not exists (select from mail_lines l where l.organisation_id = a.organisation_id and l.channel_id = a.channel_id)
  $$;

revoke execute on function mails_to_read, deliveries_to_make, snoozes_to_end, sent_copies_to_file, lines_to_tell_of from public;
grant execute on function mails_to_read, deliveries_to_make, snoozes_to_end, sent_copies_to_file, lines_to_tell_of to lyhord_app;
