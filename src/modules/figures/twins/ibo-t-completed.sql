-- Unique jobseekers who completed an IBO-T.
-- Hand-written twin of indicators/ibo-t-completed.ts: same cells from SQL. `effective`: ./README.md. Runs on DuckDB and on PostgreSQL.
select count(distinct stream) as value
from effective
where type = 'work.ibo-t-completed' and "on" >= :from and "on" < :until
