-- Who is known: file numbers, the search row and the search words of names. Owned by src/modules/register.

create schema register;
grant usage on schema register to doorstroom_app;

-- One file number per person for ever, also after erasure: it says nothing of the person.
create table register.file (
  person uuid primary key,
  file_number text not null unique check (file_number ~ '^[A-Z][0-9]{7}$')
);
create sequence register.file_number_sequence minvalue 1 maxvalue 9999999;
grant select, insert on register.file to doorstroom_app;
grant usage on sequence register.file_number_sequence to doorstroom_app;

-- View: one row per dossier, folded from its facts; may be emptied and rebuilt at any time (views/person.ts).
create table register.person (
  stream uuid primary key,
  version integer not null,
  birth_day date,
  region text not null,
  agency text not null,
  nis text,
  target_group text,
  -- Where the dossier stands, but for what comes and goes by itself as days pass: that is in the two columns below.
  state text not null,
  suspended datemultirange not null,
  deferred_until date,
  -- An infringement is with the enforcement officer: only then may that officer open the file.
  handed_over boolean not null
);
create index person_region on register.person (region) include (stream);
create index person_birth_day on register.person (birth_day);
grant select, insert, update, delete on register.person to doorstroom_app;

-- What is searched of names and numbers. Comes from the vault, not from facts: written when the vault changes, erased with it.
create table register.person_name (
  person uuid primary key,
  family_name text not null,
  given_names text not null,
  -- Every word of the name, folded: lower case, no accents (views/fold-name.ts).
  words text[] not null,
  -- Digits only.
  insz text,
  former_insz text
);
create index person_name_words on register.person_name using gin (words) with (fastupdate = off);
create index person_name_insz on register.person_name (insz text_pattern_ops) where insz is not null;
create index person_name_former_insz on register.person_name (former_insz text_pattern_ops) where former_insz is not null;
grant select, insert, update, delete on register.person_name to doorstroom_app;

-- The distinct words, some tens of thousands, so that likeness is looked for among few; and how they sound.
create table register.name_spelling (
  word text primary key,
  sound text not null
);
create index name_spelling_prefix on register.name_spelling (word text_pattern_ops);
create index name_spelling_sound on register.name_spelling (sound text_pattern_ops);
create index name_spelling_alike on register.name_spelling using gin (word public.gin_trgm_ops);
grant select, insert, delete on register.name_spelling to doorstroom_app;

-- Nothing searchable stays of who is erased, nor a spelling that was theirs alone. Saving a name holds the same lock shared,
-- so that a spelling is not taken away while somebody else begins to use it.
create function register.forget_name(forgotten uuid) returns void language plpgsql set search_path = '' as $$
declare
  gone text[];
begin
  delete from register.person_name where person_name.person = forgotten returning person_name.words into gone;
  if gone is null then return; end if;
  perform pg_catalog.pg_advisory_xact_lock(7341806253);
  delete from register.name_spelling
  where name_spelling.word = any (gone) and not exists (select from register.person_name where person_name.words @> array[name_spelling.word]);
end
$$;

create function register.forget_erased_person() returns trigger language plpgsql set search_path = '' as $$
begin
  perform register.forget_name(new.person);
  return null;
end
$$;
create trigger person_erased_forget_name after insert or update of erased on vault.person
  for each row when (new.erased) execute function register.forget_erased_person();
