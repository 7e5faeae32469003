-- Hours of language coaching delivered, by instrument.
-- Hand-written twin of indicators/coaching-hours.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, instrument, hours
  from effective
  where type = 'work.coaching-hours-delivered' and "on" >= :from and "on" < :until
)
select
  case when grouping(instrument) = 1 then 'total' else instrument end as d1,
  sum(hours) as value
from counted
group by cube (instrument)
