-- Persons by the region and result of their last MO decision in the period.
-- Hand-written twin of indicators/mo-decisions.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with decisions as (
  select region, result, row_number() over (partition by stream order by "on" desc, version desc) as place
  from effective
  where type = 'trajectory.mo-decided' and "on" >= :from and "on" < :until
), counted as (
  select region, result from decisions where place = 1
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(result) = 1 then 'total' else result end as d2,
  count(*) as value
from counted
group by cube (region, result)
