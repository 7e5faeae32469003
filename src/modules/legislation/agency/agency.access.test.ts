import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoClock } from '#src/platform/clock.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { testServer } from '#test/support/server.ts';
import { legislationModule } from '../module.ts';
import { checkInterpreting, judgeInterpretingRequest, measure, readLawCalendar, readLawCodes } from './contract.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;

beforeAll(async () => {
  database = await testDatabase();
  world = await testServer({ database: database.app, modules: [legislationModule({ clock: demoClock() })] });
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

// Nobody is signed in: these know no person.
const get = (path: string) => world.server.inject({ method: 'GET', url: `/api/v1${path}` });
const post = (path: string, body: unknown) =>
  world.server.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });

describe('the calendar of a year', () => {
  test('has its days, each with its reasons', async () => {
    const calendar = readLawCalendar.output.parse((await get('/law/calendar/2025')).json());
    expect(calendar).toMatchObject({
      year: 2025,
      needsPlan: { schoolYear: '2025-2026', on: '2025-03-15', reasons: [{ rule: 'D12' }] },
      waitingLists: [{ on: '2025-02-10' }, { on: '2025-09-10' }],
      projectYears: [{ year: 3, from: '2024-10-01', until: '2025-09-30' }],
    });
    expect(calendar.holidays).toHaveLength(10);
    expect(calendar.holidays[2]).toEqual({ on: '2025-05-01', workingDayAfter: '2025-05-02' });
    expect(calendar.waitingLists[0]?.reasons[0]?.sentence.fr).toContain('10 février 2025');
  });
  test('has two project years where the plan changed year, and none before it', async () => {
    const years = async (year: number) =>
      readLawCalendar.output.parse((await get(`/law/calendar/${year}`)).json()).projectYears.map((each) => each.year);
    expect(await years(2024)).toEqual([2, 3]);
    expect(await years(2021)).toEqual([]);
  });
  test('asks for a year', async () => {
    expect((await get('/law/calendar/soon')).statusCode).toBe(400);
    expect((await get('/law/calendar/2200')).statusCode).toBe(400);
  });
});

describe('interpreting', () => {
  test('tells which identity fails, what is stated and what its parts give', async () => {
    const table = { phone: { requests: 11, answered: 6, notAnswered: 4, unavailable: null } };
    const check = checkInterpreting.output.parse((await post('/law/interpreting-check', { table })).json());
    expect(check).toMatchObject({
      judged: 1,
      problems: [{ identity: 'parts', mode: 'phone', count: 'requests', stated: 11, computed: 10, reasons: [{ rule: 'ST-ID' }] }],
    });
  });
  test('refuses what is no table', async () => {
    for (const table of [{ telegraph: {} }, { phone: { requests: -1 } }, { phone: { requests: 1.5 } }, { phone: { lost: 1 } }])
      expect((await post('/law/interpreting-check', { table })).statusCode, JSON.stringify(table)).toBe(400);
  });
  test('judges a request that was answered and cancelled the evening before', async () => {
    const body = {
      mode: 'onSite',
      assignmentOn: '2024-05-03',
      events: [
        { event: 'answered', at: { day: '2024-04-22', time: '09:00' } },
        { event: 'cancelled', at: { day: '2024-05-02', time: '18:00' } },
      ],
    };
    const judged = judgeInterpretingRequest.output.parse((await post('/law/interpreting-request', body)).json());
    expect(judged.class).toEqual({
      state: 'CANCELLED_LATE',
      counts: ['requests', 'answered', 'notPerformed'],
      final: true,
      charged: true,
    });
    // Told in another order it is the same request: the moments decide.
    const turned = { ...body, events: [...body.events].reverse() };
    expect((await post('/law/interpreting-request', turned)).json()).toMatchObject({ class: { state: 'CANCELLED_LATE' } });
    expect(judged.terms).toMatchObject([{ id: 'D18', until: { day: '2024-05-02', time: '10:00' }, state: 'late' }]);
  });
  test('says that it does not know how a request counts that was referred out', async () => {
    const body = {
      mode: 'phone',
      assignmentOn: null,
      events: [{ event: 'referredOut', at: { day: '2024-05-02', time: '18:00' } }],
    };
    expect((await post('/law/interpreting-request', body)).json()).toMatchObject({
      class: null,
      unknownBecause: 'referredOutUncounted',
      terms: [],
    });
  });
});

describe('measures', () => {
  const ask = async (body: unknown) => measure.output.parse((await post('/law/measures', body)).json());
  test('share of CBE, pass rate', async () => {
    expect(await ask({ measure: 'cbeShare', advices: { cbe: 1, cvoStandard: 3, other: 9 } })).toMatchObject({
      share: { part: 1, whole: 4, share: 0.25 },
    });
    expect(await ask({ measure: 'passRate', passed: 0, notPassed: 0, undetermined: 0 })).toMatchObject({
      share: null,
      unknownBecause: 'nothingCounted',
    });
  });
  test('outflow of the cohort of a month', async () => {
    const people = [
      { inflowOn: '2023-04-10', work: [{ from: '2023-09-01', status: 'employed' }] },
      { inflowOn: '2023-04-30', work: [] },
      { inflowOn: '2023-05-01', work: [{ from: '2023-05-01', status: 'employed' }] },
    ];
    const { points } = await ask({ measure: 'outflow', reportOn: '2023-10-30', month: '2023-04', people });
    expect(points[0]).toMatchObject({ months: 6, whole: 2, employed: 1, notKnown: 1, notYet: 0, share: 0.5 });
    expect(points[1]).toMatchObject({ months: 12, whole: 0, notYet: 2, share: null });
    expect((await ask({ measure: 'outflow', reportOn: '2023-10-29', people })).points[0]).toMatchObject({ whole: 1, notYet: 2 });
  });
});

test('the examples of the description are answered', async () => {
  for (const { path, examples = {} } of [checkInterpreting, judgeInterpretingRequest, measure])
    for (const [name, body] of Object.entries(examples)) expect((await post(path, body)).statusCode, `${path} ${name}`).toBe(200);
});

test('the codes of a day', async () => {
  const codes = async (on: string) => readLawCodes.output.parse((await get(`/law/codes?on=${on}`)).json());
  const [before, after] = [await codes('2024-12-31'), await codes('2025-01-01')];
  expect([before.municipalities.length, after.municipalities.length]).toEqual([300 + 19, 285 + 19]);
  expect(after.ended).toContainEqual({ nis: '11056', name: 'Zwijndrecht', until: '2025-01-01', successor: '46030' });
  expect(before.ended.map(({ nis }) => nis)).not.toContain('11056');
  const nisOf = ({ desks }: typeof before) => desks.find(({ code }) => code === 'contactpunt-hasselt')?.nis;
  expect([nisOf(before), nisOf(after)]).toEqual(['71022', '71072']);
  expect(after.centreCities.centre).toContainEqual({ nis: '71072', name: 'Hasselt' });
  expect(after.legacy).toContainEqual(expect.objectContaining({ code: '6', mapped: 'LEGACY_UNKNOWN_6', readOnly: true }));
  expect(after.languages).toHaveLength(61);
  expect(readLawCodes.output.parse((await get('/law/codes')).json()).on >= '2025-01-01').toBe(true);
  expect((await get('/law/codes?on=2025-02-30')).statusCode).toBe(400);
});
