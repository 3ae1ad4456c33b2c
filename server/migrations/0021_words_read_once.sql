-- A message's words are read once, and kept in the stems of its language with those words too that such languages leave out: reading it
-- once more for the words as they stand cost as much again, and more than all else that a mail costs the database.
create text search dictionary swedish_words (template = pg_catalog.snowball, language = swedish);
create text search dictionary danish_words (template = pg_catalog.snowball, language = danish);
create text search dictionary norwegian_words (template = pg_catalog.snowball, language = norwegian);
create text search dictionary english_words (template = pg_catalog.snowball, language = english);
create text search configuration swedish_words (copy = pg_catalog.simple);
create text search configuration danish_words (copy = pg_catalog.simple);
create text search configuration norwegian_words (copy = pg_catalog.simple);
create text search configuration english_words (copy = pg_catalog.simple);
alter text search configuration swedish_words alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart with swedish_words;
alter text search configuration danish_words alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart with danish_words;
alter text search configuration norwegian_words alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart with norwegian_words;
alter text search configuration english_words alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart with english_words;

-- The text-search configuration of a language; 'simple' keeps words as they are. All keep å ä ö ø æ apart.
create or replace function search_language(language text) returns regconfig
  language sql immutable parallel safe
  as $$
    select case language when 'sv' then 'public.swedish_words' when 'da' then 'public.danish_words' when 'nb' then 'public.norwegian_words'
      when 'en' then 'public.english_words' else 'pg_catalog.simple' end::regconfig
  $$;

-- What came before has its words as they stand beside their stems, and is found by either.
create or replace function index_message() returns trigger language plpgsql as $$
  declare
    words regconfig := search_language(new.language);
  begin
    new.search := setweight(to_tsvector(words, left(coalesce(new.subject, ''), 1000)), 'A') || to_tsvector(words, left(new.text, 100000));
    return new;
  end
  $$;

-- What is asked for, in the stems of a language: without the words such languages leave out, unless there is nothing else.
create function words_wanted(language text, words text) returns tsquery
  language sql stable
  as $$
    select case when numnode(few) > 0 then few else websearch_to_tsquery((language || '_words')::regconfig, words) end
    from websearch_to_tsquery(language::regconfig, words) few
  $$;

create or replace function search_conversations(words text, most integer) returns table (conversation_id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    any_language tsquery := websearch_to_tsquery('simple', words)
      || words_wanted('swedish', words) || words_wanted('danish', words) || words_wanted('norwegian', words) || words_wanted('english', words);
  begin
    return query
      with hits as (
        select m.conversation_id, m.at, ts_rank(m.search, any_language) as rank
        from messages m
        where m.organisation_id = current_organisation() and m.search @@ any_language and m.withdrawn_at is null
        limit 1000
      )
      select h.conversation_id, max(h.rank) from hits h group by h.conversation_id order by 2 desc, max(h.at) desc limit most;
  end
  $$;
