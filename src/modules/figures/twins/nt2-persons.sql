-- Unique persons with an NT2 interview by region.
-- Hand-written twin of indicators/nt2-persons.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region
  from effective
  where type = 'trajectory.nt2-interview-held' and coalesce(kind, 'nt2Interview') = 'nt2Interview'
    and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  count(distinct stream) as value
from counted
group by cube (region)
