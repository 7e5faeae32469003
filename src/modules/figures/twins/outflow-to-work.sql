-- Measures 6, 12, 18, 24 and 30 months after the first registration with VDAB, by target group, point and state.
-- Hand-written twin of indicators/outflow-to-work.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with registered as (
  select stream, "on", row_number() over (partition by stream order by "on", version) as place
  from effective
  where type = 'trajectory.employment-service-registered' and service = 'vdab'
), points as (
  select 6 as months union all select 12 union all select 18 union all select 24 union all select 30
), measures as (
  select registered.stream, registered."on" as since, points.months,
    cast(registered."on" + points.months * interval '1 month' as date) as measured
  from registered cross join points
  where registered.place = 1
), counted as (
  select
    coalesce((
      select decided."group" from effective as decided
      where decided.stream = measures.stream and decided.type = 'trajectory.target-group-determined' and decided."on" <= measures.since
      order by decided."on" desc, decided.version desc limit 1
    ), 'toBeDetermined') as target_group,
    cast(measures.months as varchar) as months_after,
    coalesce((
      select case when known.works then 'yes' else 'no' end from effective as known
      where known.stream = measures.stream and known.type = 'register.activity-changed' and known."on" <= measures.measured
      order by known."on" desc, known.version desc limit 1
    ), 'unknown') as at_work
  from measures
  where measures.measured >= :from and measures.measured < :until
)
select
  case when grouping(target_group) = 1 then 'total' else target_group end as d1,
  case when grouping(months_after) = 1 then 'total' else months_after end as d2,
  case when grouping(at_work) = 1 then 'total' else at_work end as d3,
  count(*) as value
from counted
group by cube (target_group, months_after, at_work)
