-- Courses by region and language.
-- Hand-written twin of indicators/mo-courses-started.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region, language
  from effective
  where type = 'orientation.course-started' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(language) = 1 then 'total' else language end as d2,
  count(*) as value
from counted
group by cube (region, language)
