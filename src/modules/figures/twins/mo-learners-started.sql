-- Persons whose first start with an MO course lies in the period, by region and language of that start.
-- Hand-written twin of indicators/mo-learners-started.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with starts as (
  select "on", region, language, row_number() over (partition by stream order by "on", version) as place
  from effective
  where type = 'trajectory.mo-started' and "first"
), counted as (
  select region, language from starts where place = 1 and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(language) = 1 then 'total' else language end as d2,
  count(*) as value
from counted
group by cube (region, language)
