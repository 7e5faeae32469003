-- Facts of the period by region, days to the next fact of the other type, and target group.
-- Hand-written twin of indicators/wait-for-dutch.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with begun as (
  select id, stream, "on", region, "group" as target_group
  from effective
  where type = 'trajectory.contract-signed' and "on" >= :from and "on" < :until
), reached as (
  select begun.id, min(effective."on") as first_on
  from begun
  join effective on effective.stream = begun.stream and effective.type = 'trajectory.nt2-enrolled' and effective."on" >= begun."on"
  group by begun.id
), counted as (
  select begun.region, begun.target_group,
    case
      when reached.first_on is null then 'notYet'
      when reached.first_on <= begun."on" + 30 then '0-30'
      when reached.first_on <= begun."on" + 60 then '31-60'
      when reached.first_on <= begun."on" + 90 then '61-90'
      when reached.first_on <= begun."on" + 120 then '91-120'
      when reached.first_on <= begun."on" + 180 then '121-180'
      when reached.first_on <= begun."on" + 365 then '181-365'
      else '366+'
    end as band
  from begun
  left join reached on reached.id = begun.id
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(band) = 1 then 'total' else band end as d2,
  case when grouping(target_group) = 1 then 'total' else target_group end as d3,
  count(*) as value
from counted
group by cube (region, band, target_group)
