-- Gaps in the streams of data that figures rest on: what happened to each, never changed and never deleted. Owned by
-- src/modules/figures/gaps. No personal data.
create table figures.gap_event (
  position bigint generated always as identity primary key,
  gap uuid not null,
  version integer not null check (version > 0),
  type text not null check (type in ('registered', 'ended', 'withdrawn')),
  at timestamptz not null,
  account text not null,
  account_name text not null,
  data jsonb not null,
  -- Two people who act at the same time: one of them is told.
  unique (gap, version)
);
grant select, insert on figures.gap_event to doorstroom_app;
