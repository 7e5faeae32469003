import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { signedIn } from '#test/support/http.ts';
import { contract, inflow, registration } from '#test/support/lives.ts';
import { staff } from '#test/support/staff.ts';
import type { TestDatabase } from '#test/support/database.ts';

const ARABIC = '0190dddd-0000-7000-8000-000000000011';
const TURKISH = '0190dddd-0000-7000-8000-000000000012';
const LONG_AGO = '0190dddd-0000-7000-8000-000000000013';
const ELSEWHERE = '0190dddd-0000-7000-8000-000000000014';

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;

beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
  await running.course(ARABIC, plainDate('2025-02-03'), 'ar', 'eastFlanders');
  await running.course(TURKISH, plainDate('2025-02-10'), 'tr', 'eastFlanders');
  await running.course(LONG_AGO, plainDate('2024-12-04'), 'ar', 'eastFlanders');
  await running.course(ELSEWHERE, plainDate('2025-02-03'), 'ar', 'limburg');
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const counsellor = () => signedIn(running.server, { ...staff.ruben, region: 'eastFlanders' });

test('lists the courses of a region that began in the 60 days up to a day, the latest first', async () => {
  const on = async (day: string): Promise<string[]> =>
    (await (await counsellor()).get(`/mo-courses?region=eastFlanders&on=${day}`))
      .json()
      .courses.map(({ course }: { course: string }) => course);
  expect(await on('2025-02-21')).toEqual([TURKISH, ARABIC]);
  expect(await on('2025-02-03')).toEqual([ARABIC]); // the day itself counts, a later one does not; 2024-12-04 is 61 days before
  expect(await on('2025-02-02')).toEqual([LONG_AGO]);
  const analyst = await signedIn(running.server, staff.thomas);
  expect((await analyst.get('/mo-courses?region=eastFlanders&on=2025-02-21')).statusCode).toBe(403);
});

test('somebody starts in a course that exists, from its first lesson, in its language', async () => {
  const person = await running.live([inflow('2024-11-04'), registration('2024-11-20'), contract('2024-12-02')]);
  const ruben = await counsellor();
  const start = async (body: object) => {
    const answer = await ruben.post(`/dossiers/${person}/acts`, {
      act: 'recordMoStart',
      form: 'classroom',
      expectedVersion: 3,
      ...body,
    });
    return [answer.statusCode, answer.json().detail?.code ?? null];
  };
  const nobodys = '0190dddd-0000-7000-8000-000000000099';
  expect(await start({ on: '2025-02-10', course: nobodys, language: 'ar' })).toEqual([422, 'noSuchCourse']);
  expect(await start({ on: '2025-02-09', course: TURKISH, language: 'tr' })).toEqual([422, 'beforeCourse']);
  expect(await start({ on: '2025-02-10', course: TURKISH, language: 'ar' })).toEqual([422, 'otherCourseLanguage']);
  expect(await start({ on: '2025-02-10', course: TURKISH, language: 'tr' })).toEqual([200, null]);
});
