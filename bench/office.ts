import { Agent, request } from 'node:http';
import pg from 'pg';
import { findPersons } from '#src/modules/register/views/find-persons.ts';
import { readSearchQuery } from '#src/modules/register/views/search-query.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { createSessions } from '#src/access/sessions.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import { demoClock } from '#src/platform/clock.ts';
import { useDatabase } from '#src/platform/use-database.ts';
import { quantile } from './report.ts';
import { benchConfig, benchPort, ended, serverAnswers, startProgram } from './world.ts';

const CLIENTS = 8;
const SECONDS = 6;

/** Dossier page and search at 8 concurrent users, over real HTTP, beside the same indexed read by the bare driver. No limit is set: median and p99 are reported. */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  const program = startProgram(config, 'scripts/start.mjs');
  const exit = ended(program);
  try {
    await serverAnswers();
    const used = await useDatabase(config, { join: true });
    const database = openDatabase(used.url, { role: APPLICATION_ROLE, max: CLIENTS });
    const cookies = await Promise.all(
      Array.from({ length: CLIENTS }, (_, index) =>
        createSessions(database, demoClock()).start({
          account: `staff:01900000-0000-7000-8000-00000000000${index}`,
          name: 'Bench',
          role: 'teamLead',
          agency: 'agii',
          region: null,
        }),
      ),
    );
    const persons = (
      await database.pool.query<{ stream: string; family_name: string }>(
        `select person.stream, person_name.family_name from register.person join register.person_name on person_name.person = person.stream
       where person.region not in ('atlas', 'amal') order by md5(person.stream::text) limit 2000`,
      )
    ).rows;
    const bare = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const client = new pg.Client({ connectionString: used.url, options: `-c role=${APPLICATION_ROLE}` });
        await client.connect();
        return client;
      }),
    );
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    const today = plainDate('2025-02-21');
    const regions = ['provAntwerp', 'brussels', 'limburg', 'eastFlanders', 'flemishBrabant', 'westFlanders'] as const;
    const at = (index: number): { stream: string; family_name: string } =>
      persons[index % persons.length] ?? { stream: '', family_name: '' };

    await compare(
      'dossier page',
      (client, n) => get(agent, `/api/v1/dossiers/${at(n).stream}`, cookies[client] ?? ''),
      async (client, n) =>
        void (await bare[client]?.query('select * from facts.fact where fact.stream = $1 order by fact.version', [at(n).stream])),
    );
    await compare(
      'search by name',
      (client, n) => get(agent, `/api/v1/persons?q=${encodeURIComponent(at(n).family_name)}`, cookies[client] ?? ''),
      async (client, n) => {
        const connection = bare[client];
        if (connection !== undefined)
          await findPersons(connection, readSearchQuery(at(n).family_name), { regions, today, limit: 21 });
      },
    );
    agent.destroy();
    await Promise.all(bare.map((client) => client.end()));
    await database.close();
    return true;
  } finally {
    program.kill('SIGTERM');
    await exit;
  }
}

async function compare(what: string, ours: Work, bare: Work): Promise<void> {
  await load(ours, 1);
  await load(bare, 1);
  const [mine, theirs] = [await load(ours, SECONDS), await load(bare, SECONDS)];
  const line = (times: readonly number[]): string =>
    `median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms, ${Math.round(times.length / SECONDS)}/s`;
  console.log(
    `        ${what}, ${CLIENTS} users: ${line(mine)}; bare driver: ${line(theirs)}; median ${(quantile(mine, 0.5) / quantile(theirs, 0.5)).toFixed(1)} x`,
  );
}

type Work = (client: number, n: number) => Promise<void>;

/** Every client asks as fast as it is answered, for so many seconds. Milliseconds of each answer. */
async function load(work: Work, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let n = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (performance.now() < end) {
        const start = performance.now();
        await work(client, n++);
        times.push(performance.now() - start);
      }
    }),
  );
  return times;
}

function get(agent: Agent, path: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ port: benchPort, host: '127.0.0.1', path, agent, headers: { cookie: `doorstroom=${cookie}` } }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${response.statusCode}`)),
      );
    })
      .once('error', reject)
      .end();
  });
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
