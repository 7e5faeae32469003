-- Exemption tests taken by region and result.
-- Hand-written twin of indicators/mo-exemption-tests-taken.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, case when passed then 'passed' else 'notPassed' end as result
  from effective
  where type = 'trajectory.mo-exemption-test-taken' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(result) = 1 then 'total' else result end as d2,
  count(*) as value
from counted
group by cube (region, result)
