-- Persons by the area and desk of their last registration in the period.
-- Hand-written twin of indicators/registered-persons.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with registrations as (
  select region, coalesce(desk, 'none') as desk,
    row_number() over (partition by stream order by "on" desc, version desc) as place
  from effective
  where type = 'trajectory.registered' and "on" >= :from and "on" < :until
), counted as (
  select region, desk from registrations where place = 1
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(desk) = 1 then 'total' else desk end as d2,
  count(*) as value
from counted
group by cube (region, desk)
