-- The courses of social orientation (MO), folded from facts. Owned by src/modules/orientation.
create schema orientation;
grant usage on schema orientation to doorstroom_app;

create table orientation.course (
  stream uuid primary key,
  started_on date not null,
  region text not null,
  language text not null,
  hours integer not null,
  places integer not null
);
create index course_by_region_and_day on orientation.course (region, started_on);
grant select, insert, update, delete on orientation.course to doorstroom_app;
