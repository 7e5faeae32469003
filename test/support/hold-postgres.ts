// Run by the launcher's tests in a process of its own: starts PostgreSQL on a folder, says `url <url>`, writes rows
// one transaction at a time and says `kept <n>` once each is acknowledged. SIGTERM stops it as Doorstroom stops.
import pg from 'pg';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';

let running = true;
process.once('SIGTERM', () => {
  running = false;
});

const [folder = ''] = process.argv.slice(2);
const postgres = await startPostgres({ folder });
process.stdout.write(`url ${postgres.url}\n`);

const client = new pg.Client({ connectionString: postgres.url });
client.on('error', () => {});
await client.connect();
await client.query('create table if not exists kept (n int primary key)');
const { rows } = await client.query<{ next: number }>('select coalesce(max(kept.n), 0) + 1 as next from kept');
for (let n = rows[0]?.next ?? 1; running; n += 1) {
  await client.query('insert into kept values ($1)', [n]);
  process.stdout.write(`kept ${n}\n`);
}
await client.end();
await postgres.stop();
