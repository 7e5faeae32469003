-- The legal day for which every line of the work to do was last judged. Owned by src/modules/trajectory (jobs.ts).
create table trajectory.work_refreshed (
  one boolean primary key default true check (one),
  today date not null,
  at timestamptz not null default now()
);
grant select, insert, update on trajectory.work_refreshed to doorstroom_app;
