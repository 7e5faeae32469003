-- Diploma guidances by region.
-- Hand-written twin of indicators/diploma-guidances.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region
  from effective
  where type = 'trajectory.diploma-guidance-started' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  count(*) as value
from counted
group by cube (region)
