-- Who would now be decided differently than what was recorded. Owned by src/modules/review. Ids, codes and days only.
create schema review;
grant usage on schema review to doorstroom_app;

-- One sweep over the dossiers. `cursor` is the last dossier done: a sweep that was killed goes on after it.
create table review.run (
  id bigint generated always as identity primary key,
  scope text not null check (scope in ('all', 'changed')),
  started_by text not null check (started_by in ('nightly', 'command')),
  -- The legal day, and the fingerprint of the law by which it judged.
  day date not null,
  law text not null,
  state text not null default 'running' check (state in ('running', 'done', 'abandoned')),
  started_at timestamptz not null,
  progressed_at timestamptz not null,
  finished_at timestamptz,
  cursor uuid,
  dossiers integer not null default 0,
  total integer not null,
  check ((state = 'done') = (finished_at is not null))
);
create index run_state on review.run (state, id desc);
grant select, insert, update on review.run to doorstroom_app;

-- How each dossier stood when it was last reviewed: what has not changed since need not be looked at again.
create table review.reviewed (
  stream uuid primary key,
  version integer not null,
  law text not null,
  day date not null,
  -- The first later day on which time alone may change the answer.
  next_day date not null check (next_day > day)
);
grant select, insert, update on review.reviewed to doorstroom_app;

create table review.finding (
  id uuid primary key,
  stream uuid not null,
  region text not null,
  kind text not null,
  -- The recorded fact that it is about; empty where nothing was recorded.
  about text not null,
  rule text not null,
  day date not null,
  recorded_type text,
  recorded_value text,
  then_code text,
  now_code text not null,
  why text not null,
  assumed boolean not null,
  -- Grounds: rule, finding, day, citations. What a setting says is left out.
  old_reason jsonb not null,
  new_reason jsonb not null,
  state text not null check (state in ('open', 'settled', 'gone')),
  -- Why it was settled; null while open or gone.
  settled_reason text,
  settled_by text,
  settled_at timestamptz,
  -- The version of the dossier that was judged.
  version integer not null,
  found_at timestamptz not null,
  changed_at timestamptz not null,
  unique (stream, kind, about),
  check ((state = 'settled') = (settled_reason is not null and settled_by is not null and settled_at is not null))
);
create index finding_page on review.finding (region, state, day, id);
create index finding_open on review.finding (state, kind, rule);
grant select, insert, update on review.finding to doorstroom_app;

-- What became of each finding, never changed.
create table review.history (
  position bigint generated always as identity primary key,
  finding uuid not null references review.finding (id),
  at timestamptz not null,
  what text not null check (what in ('found', 'changed', 'gone', 'back', 'settled', 'reopened')),
  -- 'sweep', or the account of a member of staff.
  by text not null check (by = 'sweep' or by ~ '^staff:[0-9a-f-]{36}$'),
  reason text,
  version integer not null,
  law text not null
);
create index history_finding on review.history (finding, position);
grant select, insert on review.history to doorstroom_app;
