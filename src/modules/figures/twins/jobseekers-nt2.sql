-- Unique jobseekers with an ended Dutch course, by provider.
-- Hand-written twin of indicators/jobseekers-nt2.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, provider
  from effective
  where type = 'work.jobseeker-course-ended' and "on" >= :from and "on" < :until
)
select
  case when grouping(provider) = 1 then 'total' else provider end as d1,
  count(distinct stream) as value
from counted
group by cube (provider)
