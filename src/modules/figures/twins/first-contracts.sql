-- First contracts by region, target group and desk.
-- Hand-written twin of indicators/first-contracts.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, "group" as target_group, coalesce(desk, 'none') as desk
  from effective
  where type = 'trajectory.contract-signed' and "on" >= :from and "on" < :until and "first"
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(target_group) = 1 then 'total' else target_group end as d2,
  case when grouping(desk) = 1 then 'total' else desk end as d3,
  count(*) as value
from counted
group by cube (region, target_group, desk)
