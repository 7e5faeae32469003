-- Cents granted for job and language coaching, by funding.
-- Hand-written twin of indicators/coaching-budgets.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with counted as (
  select stream, funding, cents
  from effective
  where type = 'work.budget-granted' and "on" >= :from and "on" < :until
)
select
  case when grouping(funding) = 1 then 'total' else funding end as d1,
  sum(cents) as value
from counted
group by cube (funding)
