-- What is released to the public, and who drafted, checked, signed and approved it. Owned by src/modules/publication.
create schema publication;
grant usage on schema publication to doorstroom_app;

-- What happened to each release, never changed: how it stands is folded from it. No names of persons that are counted.
create table publication.event (
  position bigint generated always as identity primary key,
  -- A permanent slug.
  release text not null check (release ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  version integer not null check (version > 0),
  type text not null check (type ~ '^[a-z][a-zA-Z]+$'),
  at timestamptz not null,
  account text not null,
  account_name text not null,
  data jsonb not null,
  -- Two people who act at the same time: one of them is told.
  unique (release, version)
);
grant select, insert on publication.event to doorstroom_app;

-- The tables as they were made by a check. `content` is what the public gets; `exact` is what the gate compares, and never leaves.
create table publication.made_table (
  release text not null,
  version integer not null,
  place integer not null,
  table_id text not null check (table_id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  content jsonb not null,
  exact jsonb not null,
  primary key (release, version, place),
  unique (release, version, table_id),
  foreign key (release, version) references publication.event (release, version)
);
grant select, insert on publication.made_table to doorstroom_app;
