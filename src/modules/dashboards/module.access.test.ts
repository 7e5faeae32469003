import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import type { Snapshot } from '#src/modules/figures/ask.ts';
import { compute, findIndicator, parsePeriod } from '#src/modules/figures/ask.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { signedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { readDashboard, readPeopleBehind } from './endpoints.ts';
import { dashboardsModule } from './module.ts';

const facts = [...randomFacts({ seed: 41, persons: 800 })];
const clock = demoClock();
let database: TestDatabase;
let server: Awaited<ReturnType<typeof testServer>>;
let snapshot: Snapshot;

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  await database.owner.pool.query(
    `insert into trajectory.work_line (stream, subject, about, region, due_on, waiting, waits_for, assumed)
     select gen_random_uuid(), subject, '', region, due_on::date, waiting, 'person', false
     from (values ('D1', 'limburg', '2025-02-20', false), ('D1', 'limburg', '2025-02-21', false), ('D1', 'brussels', '2025-03-23', false),
       ('D1', 'limburg', '2025-03-24', false), ('certificateDue', 'limburg', '2025-01-01', false), ('D1', 'limburg', null, true)) as line (subject, region, due_on, waiting)`,
  );
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  // Readers stop before the oldest transaction in flight, and other tests write on this server too.
  await vi.waitFor(async () => expect((snapshot = await snapshots.current()).facts).toBe(facts.length), {
    timeout: 60_000,
    interval: 50,
  });
  server = await testServer({
    database: database.app,
    clock,
    modules: [dashboardsModule({ database: database.app, clock, snapshots })],
  });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

function counted(id: string, typed: string, where: Record<string, readonly string[]>): number {
  const [indicator, period] = [findIndicator(id), parsePeriod(typed)];
  if (indicator === undefined || period === undefined) throw new Error(id);
  return compute(snapshot, clock.now(), [{ indicator, period, by: [], where }])[0]?.at(-1)?.value ?? 0;
}

describe('the dashboard', () => {
  test.each([
    ['of everybody', '', {}],
    ['of one region', '?region=limburg', { region: ['limburg'] }],
  ])('%s has the numbers of the figures that it names', async (_, query, where) => {
    const director = await signedIn(server.server, staff.filip);
    const board = readDashboard.output.parse((await director.get(`/dashboard${query}`)).json());
    const [registrations] = board.trends.filter(({ figure }) => figure === 'registrations');
    expect(registrations?.months).toHaveLength(12);
    expect(registrations?.months.at(-1)).toBe('2025-01');
    registrations?.months.forEach((month, index) => {
      const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
      expect(registrations.values[index], month).toBe(counted('registrations', month, where));
      expect(registrations.before[index], before).toBe(counted('registrations', before, where));
    });
    expect(registrations?.total).toBeGreaterThan(0);
    expect(registrations?.period).toBe('2024-02-01/2025-02-01');
    expect(registrations?.total).toBe(counted('registrations', '2024-02-01/2025-02-01', where));
    expect(registrations?.totalBefore).toBe(counted('registrations', '2023-02-01/2024-02-01', where));
    // Only of the inflow did the definition change within the two years that are compared.
    expect(board.trends.filter(({ changed }) => changed !== null).map(({ figure, changed }) => [figure, changed])).toEqual([
      ['inflow', { version: 2, from: '2024-01-01' }],
    ]);
    for (const { period, inflow, steps } of board.cohorts) {
      expect(inflow).toBe(counted('cohort-steps', period, { ...where, step: ['inflow'] }));
      for (const { step, within } of steps)
        expect(within[2]?.value, `${period} ${step}`).toBe(
          counted('cohort-steps', period, { ...where, step: [step], within: ['91', '183', '365'] }),
        );
    }
    for (const { bands, total, figure, period } of board.waits) {
      expect(
        bands.reduce((sum, { value }) => sum + value, 0),
        figure,
      ).toBe(total);
      expect(total).toBe(counted(figure, period, where));
    }
  });

  test('a term of a cohort is over only when the last of it has had it', async () => {
    const director = await signedIn(server.server, staff.filip);
    const { cohorts } = readDashboard.output.parse((await director.get('/dashboard')).json());
    const over = (period: string) =>
      cohorts.find((cohort) => cohort.period === period)?.steps[0]?.within.map((within) => within.over);
    // The first quarter of 2023 ended on 31 March: on 21 February 2025 the last had had 692 days.
    expect(over('2023-Q1')).toEqual([true, true, true, true, false, false]);
    expect(over('2024-Q4')).toEqual([false, false, false, false, false, false]);
  });

  test('counts what is overdue and what falls due within thirty days, and not what waits or comes later', async () => {
    const director = await signedIn(server.server, staff.filip);
    const { atRisk } = readDashboard.output.parse((await director.get('/dashboard')).json());
    expect(atRisk.bySubject).toEqual([
      { subject: 'D1', overdue: 1, due: 2 },
      { subject: 'certificateDue', overdue: 1, due: 0 },
    ]);
    expect(atRisk.byRegion).toEqual([
      { region: 'limburg', overdue: 2, due: 1 },
      { region: 'brussels', overdue: 0, due: 1 },
    ]);
  });
});

describe('the people behind a number', () => {
  const asked = '/dashboard/people?figure=registrations&period=2024';

  test('are as many as the figure counts; somebody without a file in view is counted and not named', async () => {
    const lead = await signedIn(server.server, staff.greet);
    const found = readPeopleBehind.output.parse((await lead.get(asked)).json());
    expect(found).toEqual({ total: counted('registrations', '2024', {}), inView: 0, people: [], next: null });
  });

  test.each([
    ['greet', 200],
    ['lotte', 200],
    ['thomas', 403],
    ['filip', 403],
    ['karim', 403],
  ] as const)('are for who may open dossiers: %s %i', async (name, status) => {
    expect((await (await signedIn(server.server, staff[name])).get(asked)).statusCode).toBe(status);
  });

  test('a figure, a period and a filter that are none are refused by name', async () => {
    const lead = await signedIn(server.server, staff.greet);
    expect((await lead.get('/dashboard/people?figure=nothing&period=2024')).json()).toMatchObject({ code: 'unknownFigure' });
    expect((await lead.get('/dashboard/people?figure=inflow&period=soon')).json()).toMatchObject({ code: 'wrongPeriod' });
    expect((await lead.get('/dashboard/people?figure=inflow&period=2024&where=region:mars')).json()).toMatchObject({
      code: 'unknownValue',
    });
  });
});
