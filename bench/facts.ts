import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { openDatabase } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { median, report } from './report.ts';
import type { Measured } from './report.ts';

/**
 * What the ledger costs above PostgreSQL and the driver themselves: everything is measured beside the same rows written
 * plainly, into a table with the same columns, checks and indexes, on the same server with the product's own settings.
 */
export async function run(): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-bench-'));
  const postgres = await startPostgres({ folder });
  try {
    await migrate(postgres.url);
    const database = openDatabase(postgres.url, { max: 10 });
    const lines = [
      await measureAppend(database, 1, 2000),
      await measureAppend(database, 8, 6000),
      ...(await measureBulk(database, Number(process.env['BENCH_FACTS'] ?? 200_000))),
    ];
    await database.close();
    return lines.map(report).every((kept) => kept);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const ledger = createLedger(factCatalogue);
const ROUNDS = 3;

/** Rounds of both in turn, so that whatever else the machine does meets both; of each its median. */
async function measureAppend(database: Database, writers: number, count: number): Promise<Measured> {
  await emptyTables(database);
  const clients = await Promise.all(Array.from({ length: writers }, () => database.pool.connect()));
  const each = Math.floor(count / writers);
  const plain: number[] = [];
  const append: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const takes = [
      await perSecond(each * writers, () => Promise.all(clients.map((client) => insertPlainly(client, each)))),
      await perSecond(each * writers, () => Promise.all(clients.map((client) => appendOneByOne(client, each)))),
    ] as const;
    if (round === 0) continue; // warms up
    plain.push(takes[0]);
    append.push(takes[1]);
  }
  for (const client of clients) client.release();
  return compared(
    `append of single facts, ${writers} writer${writers === 1 ? '' : 's'}`,
    median(append),
    'plain indexed INSERT',
    median(plain),
    0.6,
  );
}

async function insertPlainly(client: Tx, count: number): Promise<void> {
  for (const fact of someFacts(count)) {
    await client.query({
      name: 'bench.insert',
      text: `insert into bench.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [
        fact.id,
        fact.stream,
        fact.version,
        fact.type,
        fact.schemaVersion,
        fact.on,
        fact.recordedAt,
        fact.recordedBy,
        fact.source,
        fact.corrects ?? null,
        JSON.stringify(fact.data),
      ],
    });
  }
}

async function appendOneByOne(client: Tx, count: number): Promise<void> {
  for (const fact of someFacts(count)) {
    const { stream, version, recordedBy, source } = fact;
    const result = await ledger.append(client, { stream, expectedVersion: version - 1, facts: [fact], recordedBy, source });
    if (!result.ok) throw new Error('Nobody else writes to this stream');
  }
}

async function measureBulk(database: Database, count: number): Promise<Measured[]> {
  const facts = [...someFacts(count)];
  const chunks = copyChunks(facts);
  const client = await database.pool.connect();
  const raw: number[] = [];
  const bare: number[] = [];
  const bulk: number[] = [];
  const byApplication: number[] = [];
  for (let round = 0; round < 3; round++) {
    await emptyTables(database);
    raw.push(await perSecond(count, () => copyRaw(client, chunks)));
    await emptyTables(database);
    bare.push(await perSecond(count, () => copyThenIndex(client, chunks)));
    await emptyTables(database);
    bulk.push(await perSecond(count, () => ledger.bulkLoad(client, facts)));
    await emptyTables(database);
    await client.query('set role doorstroom_app');
    byApplication.push(await perSecond(count, () => ledger.bulkLoad(client, facts)));
    await client.query('reset role');
  }
  client.release();
  return [
    compared(`bulk load of ${count} facts as owner`, median(bulk), 'raw COPY into the indexed table', median(raw), 0.5),
    compared(`bulk load of ${count} facts as owner`, median(bulk), 'raw COPY, then the indexes', median(bare), 0.5),
    compared(
      `bulk load of ${count} facts as application`,
      median(byApplication),
      'raw COPY into the indexed table',
      median(raw),
      0.5,
    ),
  ];
}

async function copyRaw(client: Tx, chunks: readonly Buffer[]): Promise<void> {
  const target = client.query(copyStreams.from(`copy bench.fact (${COLUMNS}) from stdin`));
  for (const chunk of chunks) if (!target.write(chunk)) await once(target, 'drain');
  target.end();
  await finished(target);
}

async function copyThenIndex(client: Tx, chunks: readonly Buffer[]): Promise<void> {
  await client.query('begin; truncate bench.fact');
  const indexes = await client.query<{ name: string; definition: string; constraint: boolean }>(`
    select pg_class.relname as name, pg_get_indexdef(indexrelid) as definition, exists (select from pg_constraint where conindid = indexrelid) as constraint
    from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = 'bench.fact'::regclass`);
  for (const { name, constraint } of indexes.rows)
    await client.query(constraint ? `alter table bench.fact drop constraint ${name}` : `drop index bench.${name}`);
  await copyRaw(client, chunks);
  for (const { definition } of indexes.rows) await client.query(definition);
  await client.query('commit');
}

const COLUMNS = 'id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data';

/** The rows as COPY wants them, made beforehand: raw COPY pays for the transport and PostgreSQL only. */
function copyChunks(facts: readonly Fact[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let from = 0; from < facts.length; from += 1000) {
    const lines = facts
      .slice(from, from + 1000)
      .map((fact) =>
        [
          fact.id,
          fact.stream,
          fact.version,
          fact.type,
          fact.schemaVersion,
          fact.on,
          fact.recordedAt,
          fact.recordedBy,
          fact.source,
          '\\N',
          JSON.stringify(fact.data),
        ].join('\t'),
      );
    chunks.push(Buffer.from(lines.join('\n') + '\n'));
  }
  return chunks;
}

async function emptyTables(database: Database): Promise<void> {
  await database.pool.query(`
    drop schema if exists bench cascade; create schema bench;
    create table bench.fact (like facts.fact including all);
    truncate facts.fact`);
  await database.pool.query('checkpoint');
}

/** Ten facts a person, of the kinds that a life is made of. */
function* someFacts(count: number): Generator<Fact> {
  for (let number = 0, stream = newUuid() as PersonId; number < count; number++) {
    if (number % 10 === 0) stream = newUuid() as PersonId; // uuidV7 makes the shape, here and below
    const fact = life[number % 10];
    if (fact === undefined) throw new Error('A life here has ten facts');
    yield {
      ...fact,
      id: newUuid() as FactId,
      stream,
      version: (number % 10) + 1,
      schemaVersion: 1,
      on: addDays(fact.on, number % 300),
      recordedAt: fromEpochMilliseconds(Date.now()),
      recordedBy: 'demo',
      source: 'demo',
    };
  }
}

const day = plainDate('2023-02-01');
const region = 'eastFlanders';
const life: readonly NewFact[] = [
  {
    type: 'register.inflow-received',
    on: day,
    data: {
      region,
      nis: '11002',
      channel: 'nationalRegister',
      birthDay: '1990-04-17',
      nationality: 'nonEu',
      bornAbroad: true,
      parentBornAbroad: 'unknown',
      stayGround: 'recognisedRefugee',
      firstRegisteredOn: '2023-01-20',
      temporaryProtection: false,
    },
  },
  { type: 'register.letter-sent', on: day, data: { kind: 'invitation', registered: true } },
  { type: 'trajectory.conversation-held', on: day, data: { kind: 'intake' } },
  { type: 'trajectory.nt2-advised', on: day, data: { advice: 'cvoStandard' } },
  { type: 'trajectory.literacy-assessed', on: day, data: { literate: true } },
  { type: 'trajectory.suspended', on: day, data: { ground: 'illness', from: '2023-05-01', until: '2023-06-01', region } },
  { type: 'trajectory.mo-test-taken', on: day, data: { core: 9, practical: 22, region, passed: true } },
  {
    type: 'trajectory.nt2-result-recorded',
    on: day,
    data: { level: 'a2', skills: 'both', result: 'passed', standardTest: true },
  },
  { type: 'trajectory.participation-recorded', on: day, data: { halfHours: 80 } },
  { type: 'trajectory.integration-certificate-issued', on: day, data: { region } },
];

function newUuid(): string {
  return uuidV7(Date.now(), randomBytes(10));
}

function compared(what: string, ours: number, bareWay: string, bare: number, atLeast: number): Measured {
  return {
    what: `${what}, beside ${bareWay}`,
    ours: `${Math.round(ours)}/s`,
    bare: `${Math.round(bare)}/s`,
    ratio: ours / bare,
    limit: { atLeast },
  };
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (count / (performance.now() - started)) * 1000;
}

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1;
