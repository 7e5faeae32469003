-- What is to be done in which dossier. Owned by src/modules/trajectory.

create schema trajectory;
grant usage on schema trajectory to doorstroom_app;

-- View: what falls due, is overdue or waits for others; days are absolute, so that the query decides by today
-- (views/work-line.ts). Refreshed each night for what changes as days pass.
create table trajectory.work_line (
  stream uuid not null,
  subject text not null,
  -- The fact that it is about, where there can be more of them; empty otherwise.
  about text not null,
  region text not null,
  -- Null where nothing is due: then it waits.
  due_on date,
  waiting boolean not null,
  waits_for text not null check (waits_for in ('person', 'agency', 'partner', 'enforcement')),
  act text,
  assumed boolean not null,
  primary key (stream, subject, about),
  check (waiting or due_on is not null)
);
create index work_line_page on trajectory.work_line (region, waiting, (coalesce(due_on, 'infinity'::date)), stream, subject, about);
grant select, insert, update, delete on trajectory.work_line to doorstroom_app;
