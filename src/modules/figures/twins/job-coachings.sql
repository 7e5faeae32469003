-- Job and language coachings begun, by funding.
-- Hand-written twin of indicators/job-coachings.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, funding
  from effective
  where type = 'work.job-coaching-begun' and "on" >= :from and "on" < :until
)
select
  case when grouping(funding) = 1 then 'total' else funding end as d1,
  count(*) as value
from counted
group by cube (funding)
