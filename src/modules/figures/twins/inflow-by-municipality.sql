-- Unique persons of 18 and older (or of unknown age) by region and municipality of inflow, and temporary protection.
-- Hand-written twin of indicators/inflow-by-municipality.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(nis) = 1 then 'total' else nis end as d2,
  case when grouping(temporary_protection) = 1 then 'total' when temporary_protection then 'yes' else 'no' end as d3,
  count(distinct stream) as value
from effective
where type = 'register.inflow-received' and "on" >= :from and "on" < :until
  and (birth_day is null or birth_day + interval '216 months' <= "on")
group by cube (region, nis, temporary_protection)
