-- Infringements handed over by region, and whether they were cancelled.
-- Hand-written twin of indicators/infringements-forwarded.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select forwarded.region,
    case when exists (
      select 1 from effective as cancelled
      where cancelled.type = 'trajectory.infringement-cancelled' and cancelled.stream = forwarded.stream
        and cancelled.infringement = forwarded.infringement
    ) then 'yes' else 'no' end as cancelled_since
  from effective as forwarded
  where forwarded.type = 'trajectory.infringement-handed-over' and forwarded."on" >= :from and forwarded."on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(cancelled_since) = 1 then 'total' else cancelled_since end as d2,
  count(*) as value
from counted
group by cube (region, cancelled_since)
