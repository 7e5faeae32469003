-- Two files of one person that became one: which file went up in which. Owned by src/modules/register (merge/).

-- View: one row per file that went, folded from its facts; may be emptied and rebuilt at any time (views/merged-file.ts).
create table register.merged_file (
  stream uuid primary key,
  into_person uuid not null check (into_person <> stream),
  merged_on date not null
);
create index merged_file_into on register.merged_file (into_person);
grant select, insert, update, delete on register.merged_file to doorstroom_app;

-- Where somebody's file stands now: their own, or the one that it went up in, however many times.
create function register.standing_file(asked uuid) returns uuid language sql stable strict parallel safe set search_path = '' as $$
  with recursive chain as (
    select asked as person, 0 as steps
    union all
    select merged_file.into_person, chain.steps + 1
    from chain
    join register.merged_file on merged_file.stream = chain.person
    where chain.steps < 100
  )
  select chain.person from chain order by chain.steps desc limit 1
$$;
grant execute on function register.standing_file(uuid) to doorstroom_app;

-- Whoever has to be forgotten is forgotten in every file that they had, before and after merging.
create or replace function register.forget_erased_person() returns trigger language plpgsql set search_path = '' as $$
declare
  other uuid;
begin
  perform register.forget_name(new.person);
  for other in
    select merged_file.stream from register.merged_file where merged_file.into_person = new.person
    union
    select merged_file.into_person from register.merged_file where merged_file.stream = new.person
  loop
    insert into vault.person (person) values (other) on conflict (person) do nothing;
    delete from vault.entry where entry.person = other and exists (select from vault.person where person.person = other and not person.erased);
    update vault.person set erased = true, erased_at = new.erased_at, erased_by = new.erased_by
    where person.person = other and not person.erased;
  end loop;
  return null;
end
$$;
