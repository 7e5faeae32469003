-- Unique persons of 18 and older (or of unknown age) by region of inflow, first target group since, and temporary protection.
-- Hand-written twin of indicators/inflow.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with arrived as (
  select id, stream, "on", region, case when temporary_protection then 'yes' else 'no' end as temporary_protection
  from effective
  where type = 'register.inflow-received' and "on" >= :from and "on" < :until
    and (birth_day is null or birth_day + interval '216 months' <= "on")
), determined as (
  select arrived.id, effective."group" as target_group,
    row_number() over (partition by arrived.id order by effective."on", effective.version) as place
  from arrived
  join effective on effective.stream = arrived.stream and effective."on" >= arrived."on"
  where effective.type = 'trajectory.target-group-determined'
), counted as (
  select arrived.stream, arrived.region, arrived.temporary_protection, coalesce(determined.target_group, 'toBeDetermined') as target_group
  from arrived
  left join determined on determined.id = arrived.id and determined.place = 1
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(target_group) = 1 then 'total' else target_group end as d2,
  case when grouping(temporary_protection) = 1 then 'total' else temporary_protection end as d3,
  count(distinct stream) as value
from counted
group by cube (region, target_group, temporary_protection)
