-- Unique persons of an inflow by region, step taken since, time to that step, and first target group since.
-- Hand-written twin of indicators/cohort-steps.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
with arrived as (
  select id, stream, "on", region
  from effective
  where type = 'register.inflow-received' and "on" >= :from and "on" < :until
    and (birth_day is null or birth_day + interval '216 months' <= "on")
), determined as (
  select arrived.id, effective."group" as target_group,
    row_number() over (partition by arrived.id order by effective."on", effective.version) as place
  from arrived
  join effective on effective.stream = arrived.stream and effective."on" >= arrived."on"
  where effective.type = 'trajectory.target-group-determined'
), step as (
  select stream, "on", case type
      when 'trajectory.registered' then 'registered'
      when 'trajectory.contract-signed' then 'contract'
      when 'trajectory.mo-started' then 'orientationStarted'
      when 'trajectory.mo-decided' then 'orientationPassed'
      when 'trajectory.nt2-result-recorded' then 'dutchA2'
      when 'trajectory.employment-service-registered' then 'employmentService'
      when 'trajectory.integration-certificate-issued' then 'certificate'
    end as step
  from effective
  where type in ('trajectory.registered', 'trajectory.contract-signed', 'trajectory.mo-started',
      'trajectory.employment-service-registered', 'trajectory.integration-certificate-issued')
    or (type = 'trajectory.mo-decided' and result = 'passed')
    or (type = 'trajectory.nt2-result-recorded' and result = 'passed' and level in ('a2', 'b1', 'b2', 'c1', 'c2'))
), taken as (
  select arrived.id, step.step, min(step."on") as first_on
  from arrived
  join step on step.stream = arrived.stream and step."on" >= arrived."on"
  group by arrived.id, step.step
  union all
  select id, 'inflow', "on" from arrived
), counted as (
  select arrived.stream, arrived.region, taken.step, coalesce(determined.target_group, 'toBeDetermined') as target_group,
    case
      when taken.first_on <= arrived."on" + 91 then '91'
      when taken.first_on <= arrived."on" + 183 then '183'
      when taken.first_on <= arrived."on" + 365 then '365'
      when taken.first_on <= arrived."on" + 548 then '548'
      when taken.first_on <= arrived."on" + 730 then '730'
      else 'later'
    end as within
  from arrived
  join taken on taken.id = arrived.id
  left join determined on determined.id = arrived.id and determined.place = 1
)
select
  case when grouping(region) = 1 then 'total' else region end as d1,
  case when grouping(step) = 1 then 'total' else step end as d2,
  case when grouping(within) = 1 then 'total' else within end as d3,
  case when grouping(target_group) = 1 then 'total' else target_group end as d4,
  count(distinct stream) as value
from counted
group by cube (region, step, within, target_group)
