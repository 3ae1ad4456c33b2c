-- Asked at the start, before any organisation is known: the coach may have learnt since their prepared replies were scored.
create function organisations_with_canned_replies() returns table (organisation_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select distinct c.organisation_id from canned_replies c $$;
revoke execute on function organisations_with_canned_replies from public;
grant execute on function organisations_with_canned_replies to lyhord_app;
