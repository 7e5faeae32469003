-- Contracts that run at the end of the last day of the period, by their region and target group, and whether they are suspended.
-- Hand-written twin of indicators/running-contracts.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with last_signed as (
  select stream, "on", version, region, "group" as target_group,
    row_number() over (partition by stream order by "on" desc, version desc) as place
  from effective
  where type = 'trajectory.contract-signed' and "on" < :until
), running as (
  select last_signed.stream, last_signed.region, last_signed.target_group
  from last_signed
  where last_signed.place = 1 and not exists (
    select 1 from effective as ended
    where ended.stream = last_signed.stream and ended.type = 'trajectory.contract-ended' and ended."on" < :until
      and (ended."on" > last_signed."on" or (ended."on" = last_signed."on" and ended.version > last_signed.version))
  )
), suspended as (
  select distinct suspension.stream
  from effective as suspension
  where suspension.type = 'trajectory.suspended' and suspension."from" < :until and suspension."until" >= :until - interval '1 day'
    and not exists (
      select 1 from effective as resumed
      where resumed.stream = suspension.stream and resumed.type = 'trajectory.resumed'
        and resumed."on" >= suspension."from" and resumed."on" < :until
    )
), counted as (
  select running.region, running.target_group, case when suspended.stream is null then 'no' else 'yes' end as suspended
  from running
  left join suspended on suspended.stream = running.stream
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(target_group) = 1 then 'total' else target_group end as d2,
  case when grouping(suspended) = 1 then 'total' else suspended end as d3,
  count(*) as value
from counted
group by cube (region, target_group, suspended)
