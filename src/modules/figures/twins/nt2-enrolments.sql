-- Enrolments in Dutch courses, as delivered, by kind of centre.
-- Hand-written twin of indicators/nt2-enrolments.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select provider, enrolments
  from effective
  where type = 'supply.nt2-enrolments-delivered' and "on" >= :from and "on" < :until
)
select
  case when grouping(provider) = 1 then 'total' else provider end as d1,
  sum(enrolments) as value
from counted
group by cube (provider)
