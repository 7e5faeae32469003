-- Certifying tests of Dutch by region, kind and who took them.
-- Hand-written twin of indicators/certifying-language-tests.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select region, organiser, kind as test
  from effective
  where type = 'trajectory.nt2-test-taken' and kind in ('ctA12', 'ctB12', 'ctPrescreening', 'homeLanguageDutch')
    and "on" >= :from and "on" < :until
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(test) = 1 then 'total' else test end as d2,
  case when grouping(organiser) = 1 then 'total' else organiser end as d3,
  count(*) as value
from counted
group by cube (region, test, organiser)
