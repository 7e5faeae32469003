import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { Actor } from '#src/access/actor.ts';
import { regionsInView } from '#src/access/may.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { Reform } from '#src/law/reform/reform.ts';
import type { Overrides } from '#src/law/settings.ts';
import type { Database } from '#src/platform/database.ts';
import { FileAnswer, HttpProblem } from '#src/platform/http.ts';
import type { Call } from '#src/platform/http.ts';
import { changesView } from './changes-view.ts';
import type { AnswerView, ReformView, RunView } from './endpoints.ts';
import { periodProblem } from './period.ts';
import { readReform, reformNames } from './read-reform.ts';
import { lawHash, reformHash } from './run/fingerprint.ts';
import { newestFact } from './run/run-simulation.ts';
import type { Ran } from './run/run-simulation.ts';
import type { Runner } from './run/runner.ts';
import { findRun, findRuns, insertRun, runsGoing } from './run/store.ts';
import type { RunRow } from './run/store.ts';
import { simulationCsv } from './tables/rows.ts';
import { tablesOf } from './tables/tables.ts';
import { simulationXlsx } from './tables/xlsx.ts';

export interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly runner: Runner;
  readonly overrides: Overrides;
  /** Where the reforms of this installation stand. */
  readonly folder?: string;
}

const EXAMPLES = 5;
/** Each takes a minute or more of a whole processor. */
const MOST_GOING = 4;

export async function list({ database, overrides, folder }: Dependencies) {
  const now = await standing(database, overrides);
  const reforms: (ReformView & { lastRun: RunView | null })[] = [];
  const refused: { name: string; problems: string[] }[] = [];
  for (const name of await reformNames(folder)) {
    const read = await readReform(name, folder);
    if (!read.ok) refused.push({ name, problems: [...read.error] });
    else {
      const [last] = await findRuns(database, name, 1);
      reforms.push({ ...reformView(read.value), lastRun: last === undefined ? null : runView(last, read.value, now) });
    }
  }
  return { reforms, refused };
}

export async function one(
  { database, overrides, folder }: Dependencies,
  { params: { name } }: Call<{ name: string }, unknown, unknown>,
) {
  const reform = await reformOr404(name, folder);
  const now = await standing(database, overrides);
  return { reform: reformView(reform), runs: (await findRuns(database, name)).map((row) => runView(row, reform, now)) };
}

export async function start(
  { database, overrides, clock, runner, folder }: Dependencies,
  { params: { name }, body: { from, to } }: Call<{ name: string }, unknown, { from: string; to: string }>,
) {
  const reform = await reformOr404(name, folder);
  const today = clock.today();
  const problem = periodProblem(from, to, today);
  if (problem !== null) throw new HttpProblem(422, problem);
  const now = await standing(database, overrides);
  const same = (await findRuns(database, name)).find(
    (row) => row.from === from && row.to === to && row.state !== 'failed' && runView(row, reform, now).outdatedBy.length === 0,
  );
  if (same !== undefined) return { run: same.id };
  if ((await runsGoing(database)) >= MOST_GOING) throw new HttpProblem(429, 'tooManyRuns');
  const id = uuidV7(toEpochMilliseconds(clock.now()), randomBytes(10));
  const key = { reform: name, from, to, reformHash: reformHash(reform), lawHash: now.law };
  await insertRun(database, id, key, clock.now());
  runner.start(id, { reform, from, to, today, examples: EXAMPLES });
  return { run: id };
}

export async function run(
  { database, overrides, folder }: Dependencies,
  { params, actor }: Call<{ name: string; run: string }, unknown, unknown>,
) {
  const reform = await reformOr404(params.name, folder);
  const row = await runOr404(database, params);
  return {
    run: runView(row, reform, await standing(database, overrides)),
    answer: row.result === null ? null : answerView(row.result, actor),
  };
}

export async function download(
  { database, folder }: Dependencies,
  { params, query }: Call<{ name: string; run: string }, { format: 'csv' | 'xlsx'; language: 'nl' | 'en' }, unknown>,
) {
  const reform = await reformOr404(params.name, folder);
  const { result, from, to } = await runOr404(database, params);
  if (result === null) throw new HttpProblem(409, 'notCountedYet');
  const file = `doorstroom-${reform.name}-${from}-${to}.${query.format}`;
  return query.format === 'csv'
    ? new FileAnswer(file, 'text/csv; charset=utf-8', Buffer.from(simulationCsv(result, query.language)))
    : new FileAnswer(
        file,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await simulationXlsx(reform, result, query.language),
      );
}

async function reformOr404(name: string, folder: string | undefined): Promise<Reform> {
  const read = await readReform(name, folder);
  if (!read.ok) throw new HttpProblem(404, 'noSuchReform');
  return read.value;
}

async function runOr404(database: Database, { name, run: id }: { readonly name: string; readonly run: string }) {
  const row = await findRun(database, id);
  if (row === null || row.reform !== name) throw new HttpProblem(404, 'noSuchRun');
  return row;
}

interface StandingNow {
  readonly law: string;
  readonly facts: string | null;
}

async function standing(database: Database, overrides: Overrides): Promise<StandingNow> {
  const [law, facts] = await Promise.all([lawHash(overrides), newestFact(database.pool)]);
  return { law, facts };
}

function reformView(reform: Reform): ReformView {
  const { name, title, owner, day, explanation, source } = reform;
  const changes = changesView(reform).map((change) => ({ ...change, stretches: [...change.stretches] }));
  return { name, title, owner, day, explanation, source, changes };
}

function runView(row: RunRow, reform: Reform, now: StandingNow): RunView {
  const outdatedBy: RunView['outdatedBy'] = [];
  if (row.lawHash !== now.law) outdatedBy.push('law');
  if (row.reformHash !== reformHash(reform)) outdatedBy.push('reform');
  if (row.state === 'done' && row.factsUntil !== now.facts) outdatedBy.push('facts');
  return {
    run: row.id,
    from: row.from,
    to: row.to,
    state: row.state,
    seen: row.seen,
    of: row.of,
    askedAt: row.askedAt,
    outdatedBy,
  };
}

/** Example files can be opened by who works with them; the others see a number. */
function answerView(ran: Ran, actor: Actor | null): AnswerView {
  const inView = actor === null ? [] : regionsInView(actor);
  const { months, dossiers, judgements, underBoth, changed, milliseconds, synthetic } = ran;
  return {
    months: [...months],
    dossiers,
    judgements,
    underBoth,
    changed,
    milliseconds,
    synthetic,
    tables: tablesOf(ran).map((table) => ({
      ...table,
      byMonth: table.byMonth.map(mutable),
      byRegion: table.byRegion.map(mutable),
      byGroup: table.byGroup.map(mutable),
      total: [...table.total],
    })),
    examples: ran.examples.map(({ stream, law, reform, ...example }) => ({
      ...example,
      person: inView.includes(example.region) ? stream : null,
      law: { ...law, reasons: [...law.reasons] },
      reform: { ...reform, reasons: [...reform.reasons] },
    })),
  };
}

function mutable({
  code,
  counts: [law, reform, lawUnknown, reformUnknown],
}: ReturnType<typeof tablesOf>[number]['byMonth'][number]) {
  return { code, counts: [law, reform, lawUnknown, reformUnknown] as [number, number, number, number] };
}
