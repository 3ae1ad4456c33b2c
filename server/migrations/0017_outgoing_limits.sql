-- Why mail that could leave waits: for its turn, since no more may go that way at once ('limit'), or since whoever takes it asks to wait
-- ('asked'); until next_attempt_at.
alter table deliveries add column deferred_by text;
alter table deliveries add column deferred_because text check (deferred_because in ('limit', 'asked'));
alter table deliveries add constraint deferred_by_somebody check ((deferred_by is null) = (deferred_because is null));

-- How fast mail may leave, by the outgoing server and for each receiving provider or domain. It is one for all processes and organisations of
-- this installation, and so in a schema that the application reaches only by the functions below.
create schema sending;
create table sending.ways (
  way text primary key,
  -- From when the next mail goes, but for the slack (GCRA, as in ITU-T I.371).
  next_turn timestamptz not null default '-infinity',
  -- When the last of those has its turn that wait for one: what people wrote, and after it what machines did.
  answers_until timestamptz not null default '-infinity',
  automatic_until timestamptz not null default '-infinity',
  -- Asked to wait until then, so many times in a row.
  closed_until timestamptz not null default '-infinity',
  refusals integer not null default 0,
  used_at timestamptz not null
);
create table sending.hours (
  way text not null,
  hour timestamptz not null,
  recipients integer not null,
  primary key (way, hour)
);

-- Takes a turn for a mail by the outgoing server (the first of the ways) to each of the others: it goes where `turn` is not after `at`, and
-- asks again at `turn` where it is. What has waited for its turn does not queue again, unless a machine wrote it and people's answers wait.
-- A mail each `gap` seconds, and no more than `days` recipients in 24 hours (none where that is 0); `counts` are those of this mail.
create function take_turns(
  ways text[], gaps double precision[], days integer[], counts integer[], automatic boolean, waited boolean, at timestamptz
) returns table (way text, turn timestamptz, held_by text, asked boolean, refused boolean)
  language plpgsql security definer set search_path = sending, pg_temp
  as $$
  #variable_conflict use_column
  declare
    -- Late wakers may make up for so much; the gaps are chosen so that the limit holds all the same.
    slack constant interval := '5 seconds';
    known sending.ways%rowtype;
    free timestamptz;
    its_turn timestamptz;
    step interval;
    going integer := 0;
  begin
    insert into ways (way, used_at)
      select u.way, take_turns.at from unnest(ways, gaps, days) u (way, gap, day) where u.gap > 0 or u.day > 0 order by u.way
      on conflict do nothing;
    perform from ways w where w.way = any(take_turns.ways) order by w.way for update;
    for i in 1 .. cardinality(ways) loop
      way := ways[i];
      held_by := way;
      select * into known from ways w where w.way = ways[i];
      refused := coalesce(known.refusals > 0, false);
      asked := coalesce(known.closed_until > at, false);
      free := coalesce(greatest(known.next_turn - slack, known.closed_until, case when automatic then known.answers_until end), '-infinity');
      if days[i] > 0 and free <= at then
        select greatest(free, min(h.hour) + interval '25 hours') into free from hours h
          where h.way = ways[i] and h.hour > at - interval '25 hours'
          having sum(h.recipients) + least(counts[i], days[i]) > days[i];
        free := coalesce(free, '-infinity');
      end if;
      its_turn := free;
      if not waited or (automatic and free > at) then
        its_turn := greatest(free, coalesce(case when automatic then known.automatic_until else known.answers_until end, free));
      end if;
      if its_turn > at then
        step := make_interval(secs => case when gaps[i] > 0 then gaps[i] else 1 end);
        update ways w set
          answers_until = case when automatic then w.answers_until else greatest(w.answers_until, its_turn + step) end,
          automatic_until = case when automatic then greatest(w.automatic_until, its_turn + step) else w.automatic_until end,
          used_at = take_turns.at
          where w.way = ways[i];
        turn := its_turn;
        if i = 1 then
          return query select u.way, its_turn, ways[1], take_turns.asked, take_turns.refused from unnest(ways[2:]) u (way);
          return;
        end if;
        return next;
      else
        turn := at;
        if i > 1 then
          perform go(way, gaps[i], counts[i], at);
          going := going + counts[i];
        end if;
        return next;
      end if;
    end loop;
    if going > 0 then perform go(ways[1], gaps[1], going, at); end if;
  end
  $$;

-- Notes that a mail goes this way, if anything is known of it.
create function sending.go(which text, gap double precision, count integer, at timestamptz) returns void
  language sql set search_path = sending, pg_temp
  as $$
    update ways set next_turn = greatest(next_turn, at) + make_interval(secs => gap), used_at = at where way = which;
    insert into hours as h (way, hour, recipients)
      select which, date_trunc('hour', at), count where exists (select from ways where way = which)
      on conflict (way, hour) do update set recipients = h.recipients + excluded.recipients
  $$;

-- Nobody goes this way for a while; what was refused in a row makes the wait longer. Gives until when.
create function close_way(which text, at timestamptz) returns timestamptz
  language plpgsql security definer set search_path = sending, pg_temp
  as $$
  begin
    delete from ways where used_at < at - interval '7 days';
    delete from hours where hour < at - interval '2 days';
    insert into ways as w (way, closed_until, refusals, used_at) values (which, at + interval '15 seconds', 1, at)
      on conflict (way) do update set
        -- Those that were under way at the same time are told the same; that counts once.
        closed_until = case when w.closed_until > at then w.closed_until
          else at + least(interval '15 seconds' * (2 ^ least(w.refusals, 10)), interval '15 minutes') end,
        refusals = case when w.closed_until > at then w.refusals else w.refusals + 1 end,
        used_at = at;
    return (select closed_until from ways where way = which);
  end
  $$;

-- Mail goes this way again.
create function open_ways(which text[], at timestamptz) returns void
  language sql security definer set search_path = sending, pg_temp
  as $$ update ways set refusals = 0 where way = any(which) and closed_until <= at $$;

revoke execute on function take_turns, close_way, open_ways from public;
grant execute on function take_turns, close_way, open_ways to lyhord_app;
