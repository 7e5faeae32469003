-- Unique persons with a first registration, by area, desk and target group.
-- Hand-written twin of indicators/first-registrations.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, coalesce(desk, 'none') as desk, "group" as target_group
  from effective
  where type = 'trajectory.registered' and kind = 'first' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(desk) = 1 then 'total' else desk end as d2,
  case when grouping(target_group) = 1 then 'total' else target_group end as d3,
  count(distinct stream) as value
from counted
group by cube (region, desk, target_group)
