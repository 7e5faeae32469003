-- What a reform would change, counted over all dossiers at one moment. Owned by src/modules/reform.
create schema reform;
grant usage on schema reform to doorstroom_app;

-- A run that was asked for, and its answer. It holds numbers, and of each example the person's id: no names.
create table reform.run (
  id uuid primary key,
  reform text not null,
  first_month text not null check (first_month ~ '^\d{4}-\d{2}$'),
  last_month text not null check (last_month ~ '^\d{4}-\d{2}$'),
  -- What it was counted with. When one of them is another now, the answer is out of date.
  reform_hash text not null,
  law_hash text not null,
  facts_until text,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  seen integer not null default 0,
  of integer not null default 0,
  asked_at timestamptz not null,
  -- The one who runs it says so every few seconds; silence means that it was broken off.
  heard_at timestamptz not null,
  finished_at timestamptz,
  result jsonb,
  constraint done_has_a_result check ((state = 'done') = (result is not null))
);
create index run_by_reform on reform.run (reform, asked_at desc);
grant select, insert, update on reform.run to doorstroom_app;
