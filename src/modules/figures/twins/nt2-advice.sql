-- Advices on Dutch by region and kind.
-- Hand-written twin of indicators/nt2-advice.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select coalesce(region, 'unknown') as region, advice
  from effective
  where type = 'trajectory.nt2-advised' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(advice) = 1 then 'total' else advice end as d2,
  count(*) as value
from counted
group by cube (region, advice)
