-- Unique persons with a contract in the period of whom a2 is closed, by area, target group and last result.
-- Hand-written twin of indicators/a2-closed.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with results as (
  select stream, result, row_number() over (partition by stream order by "on" desc, version desc) as place
  from effective
  where type = 'trajectory.nt2-result-recorded' and level = 'a2'
), counted as (
  select contract.stream, contract.region, contract."group" as target_group, results.result
  from effective as contract
  join results on results.stream = contract.stream and results.place = 1
  where contract.type = 'trajectory.contract-signed' and contract."on" >= :from and contract."on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(target_group) = 1 then 'total' else target_group end as d2,
  case when grouping(result) = 1 then 'total' else result end as d3,
  count(distinct stream) as value
from counted
group by cube (region, target_group, result)
