-- Suspension certificates by region and ground.
-- Hand-written twin of indicators/suspension-certificates.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, ground
  from effective
  where type = 'trajectory.suspended' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(ground) = 1 then 'total' else ground end as d2,
  count(*) as value
from counted
group by cube (region, ground)
