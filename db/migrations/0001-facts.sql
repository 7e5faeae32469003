-- The record: what happened to whom, on which legal day, and when it was learned. Owned by src/facts.

create schema facts;
grant usage on schema facts to doorstroom_app;

create table facts.fact (
  position bigint generated always as identity,
  -- Readers go by (transaction, position) and stop before the oldest transaction in flight: positions are given out in
  -- another order than transactions commit in.
  transaction xid8 not null default pg_current_xact_id(),
  id uuid not null,
  -- A person or a course.
  stream uuid not null,
  version integer not null check (version >= 1),
  type text not null check (type ~ '^[a-z]+\.[a-z0-9-]+$'),
  schema_version smallint not null check (schema_version >= 1),
  "on" date not null check ("on" >= '1900-01-01' and "on" < '2200-01-01'),
  recorded_at timestamptz not null,
  -- An account's id or a fixed word: never a name. The same pattern stands in src/facts/validate.ts.
  recorded_by text not null check (
    recorded_by in ('register', 'partner', 'migration', 'demo', 'system')
    or recorded_by ~ '^(staff|client|partner):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  ),
  source text not null check (source in ('staff', 'client', 'register', 'partner', 'migration', 'demo')),
  corrects uuid check (corrects <> id),
  -- Ids, codes, days, counts and cents; never personal data: that is in schema vault.
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  constraint fact_pkey primary key (id),
  constraint fact_stream_version_key unique (stream, version)
);
create index fact_transaction_position on facts.fact (transaction, position);
-- A fact is corrected once; whoever corrects again, corrects the correction. So corrections make a chain, never a tree.
create unique index fact_corrects_key on facts.fact (corrects) where corrects is not null;

-- A correction is of an earlier fact of the same stream and of the same type, or withdraws it. A withdrawal is not withdrawn:
-- the fact is recorded again, as a correction of the withdrawal, with the type of what was withdrawn.
create function facts.check_correction() returns trigger language plpgsql set search_path = '' as $$
declare
  target record;
  is_withdrawal boolean := new.type like '%.fact-withdrawn';
  takes_place_of text;
begin
  select fact.id, fact.type, fact.corrects, fact.recorded_at into target
  from facts.fact
  where fact.stream = new.stream and fact.version < new.version and fact.id = new.corrects;
  if not found or target.recorded_at > new.recorded_at then
    raise exception using errcode = '23514', schema = 'facts', table = 'fact', constraint = 'fact_corrects_earlier_fact',
      message = 'A fact corrects an earlier fact of its own stream';
  end if;

  takes_place_of := target.type;
  if target.type like '%.fact-withdrawn' then
    select fact.type into takes_place_of from facts.fact where fact.id = target.corrects;
  elsif is_withdrawal then
    takes_place_of := new.type;
  end if;
  if takes_place_of is distinct from new.type then
    raise exception using errcode = '23514', schema = 'facts', table = 'fact', constraint = 'fact_corrects_same_type',
      message = 'A correction has the type of what it corrects';
  end if;
  return null;
end
$$;
-- After, not before: a trigger before each row would make COPY write row by row.
create trigger fact_check_correction after insert on facts.fact
  for each row when (new.corrects is not null) execute function facts.check_correction();
-- What was withdrawn has to be named.
alter table facts.fact add constraint fact_withdrawal_names_fact check (corrects is not null or type not like '%.fact-withdrawn');

-- Only what is granted here: no update, no delete, no truncate.
grant select, insert on facts.fact to doorstroom_app;

-- How far each asynchronous reader came.
create table facts.checkpoint (
  name text primary key check (name ~ '^[a-z][a-z0-9.-]*$'),
  transaction xid8 not null,
  position bigint not null check (position >= 0),
  updated_at timestamptz not null default now()
);
grant select, insert, update, delete on facts.checkpoint to doorstroom_app;

-- Personal data, beside the facts: names, national numbers, addresses, phone, e-mail, health, notes.
create schema vault;
grant usage on schema vault to doorstroom_app;

-- Everybody of whom the vault holds or held something. An erased person keeps this line as a tombstone.
create table vault.person (
  person uuid primary key,
  erased boolean not null default false,
  erased_at timestamptz,
  erased_by text,
  check (erased = (erased_at is not null and erased_by is not null)),
  constraint person_person_erased_key unique (person, erased)
);
grant select, insert on vault.person to doorstroom_app;
grant update (erased, erased_at, erased_by) on vault.person to doorstroom_app;

-- One row per value that was ever recorded. A new value is a new row; nothing is overwritten.
create table vault.entry (
  id uuid primary key,
  person uuid not null,
  kind text not null check (kind in ('name', 'insz', 'address', 'phone', 'email', 'health', 'note')),
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- Null: from this day there is none any more.
  value jsonb check (kind not in ('health', 'note') or value is not null),
  -- Always false, and so the reference below holds only while the person is not erased: who is erased stays erased.
  erased boolean not null default false check (not erased),
  constraint entry_person_not_erased foreign key (person, erased) references vault.person (person, erased)
);
create index entry_person on vault.entry (person, kind, valid_from, recorded_at);
create index entry_insz on vault.entry ((value #>> '{}')) where kind = 'insz';
grant select, insert, delete on vault.entry to doorstroom_app;
