-- The bytes of a mail are kept as long as they may be asked for again: for another attempt, and for the copy in the mailbox. In them stand the
-- secrets of its file links, of which nothing else keeps more than a hash. What is tried again by hand after that is put together anew.
create function sent_contents_to_forget(at timestamptz) returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.organisation_id, d.id from deliveries d
    where d.content is not null and d.state in ('sent', 'failed') and coalesce(d.sent_at, d.send_at) < at - interval '10 days'
      and not exists (
        select from sent_copies c where c.organisation_id = d.organisation_id and c.delivery_id = d.id and c.state = 'waiting')
    limit 1000
  $$;
revoke execute on function sent_contents_to_forget from public;
grant execute on function sent_contents_to_forget to lyhord_app;
create index deliveries_with_content on deliveries (coalesce(sent_at, send_at)) where content is not null and state in ('sent', 'failed');
