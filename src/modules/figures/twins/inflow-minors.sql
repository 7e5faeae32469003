-- Unique persons of 30 completed months until the eighteenth birthday by region and age group.
-- Hand-written twin of indicators/inflow-minors.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, region,
    case
      when birth_day + interval '72 months' > "on" then '2-5'
      when birth_day + interval '144 months' > "on" then '6-11'
      else '12-18'
    end as age_group
  from effective
  where type = 'register.inflow-received' and "on" >= :from and "on" < :until
    and birth_day + interval '30 months' <= "on" and birth_day + interval '216 months' > "on"
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(age_group) = 1 then 'total' else age_group end as d2,
  count(distinct stream) as value
from counted
group by cube (region, age_group)
