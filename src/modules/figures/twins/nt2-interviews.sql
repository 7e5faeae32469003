-- Interviews about Dutch by region and kind.
-- Hand-written twin of indicators/nt2-interviews.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select region, coalesce(kind, 'nt2Interview') as interview_kind
  from effective
  where type = 'trajectory.nt2-interview-held' and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(interview_kind) = 1 then 'total' else interview_kind end as d2,
  count(*) as value
from counted
group by cube (region, interview_kind)
