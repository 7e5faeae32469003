-- Unique persons registered by region, target group, kind and desk.
-- Hand-written twin of indicators/registrations.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, "group" as target_group, kind, coalesce(desk, 'none') as desk
  from effective
  where type = 'trajectory.registered' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(target_group) = 1 then 'total' else target_group end as d2,
  case when grouping(kind) = 1 then 'total' else kind end as d3,
  case when grouping(desk) = 1 then 'total' else desk end as d4,
  count(distinct stream) as value
from counted
group by cube (region, target_group, kind, desk)
