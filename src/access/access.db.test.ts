import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId } from '#src/kernel/ids.ts';
import { systemClock } from '#src/platform/clock.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { staff } from '#test/support/staff.ts';
import { createAccess } from './access.ts';
import type { Opening } from './access.ts';
import type { Actor } from './actor.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

let serial = 0;
function opening(changes: Partial<Opening> = {}): Opening {
  const person = `01900000-0000-7000-8000-${String(++serial).padStart(12, '0')}` as PersonId; // a uuid
  return { person, agency: 'agii', region: 'provAntwerp', part: 'dossier', purpose: 'guidance', ...changes };
}

async function lines(person: PersonId) {
  const { rows } = await database.owner.pool.query(
    'select account, role, reader_agency, file_agency, part, purpose, outcome, reason from access.line where person = $1 order by position',
    [person],
  );
  return rows as unknown[];
}

function open(actor: Actor, what: Opening): Promise<void> {
  const access = createAccess(database.app, systemClock);
  return inTransaction(database.app, (tx) => access.open(tx, actor, what));
}

test('an opening says who, whose, which part, why and when', async () => {
  const what = opening();
  const before = Date.now();
  await open(staff.lotte, what);
  expect(await lines(what.person)).toEqual([
    {
      account: staff.lotte.account,
      role: 'counsellor',
      reader_agency: 'agii',
      file_agency: 'agii',
      part: 'dossier',
      purpose: 'guidance',
      outcome: 'allowed',
      reason: null,
    },
  ]);
  const { rows } = await database.owner.pool.query<{ at: string }>('select at from access.line where person = $1', [what.person]);
  expect(Date.parse(rows[0]?.at ?? '')).toBeGreaterThanOrEqual(before);
});

test('an allowed opening leaves no line when what it was for is rolled back', async () => {
  const what = opening();
  const access = createAccess(database.app, systemClock);
  await expect(
    inTransaction(database.app, async (tx) => {
      await access.open(tx, staff.lotte, what);
      throw new Error('later');
    }),
  ).rejects.toThrow('later');
  expect(await lines(what.person)).toEqual([]);
});

test.each([
  ['otherRegion', staff.ruben, {}],
  ['otherAgency', staff.joris, {}],
  ['notHandedOver', staff.an, { purpose: 'enforcement' }],
  ['otherPurpose', staff.an, { handedOver: true }],
  ['notPermitted', staff.thomas, { handedOver: true }],
  ['notPermitted', staff.karim, { handedOver: true }],
] as const)('a refusal (%s) is logged although its transaction is rolled back', async (reason, actor, changes) => {
  const what = opening(changes);
  await expect(open(actor, what)).rejects.toMatchObject({ status: 403, code: reason });
  expect(await lines(what.person)).toMatchObject([{ account: actor.account, outcome: 'refused', reason, file_agency: 'agii' }]);
});

test('the enforcement officer opens what was handed over', async () => {
  const what = opening({ purpose: 'enforcement', handedOver: true });
  await open(staff.an, what);
  expect(await lines(what.person)).toMatchObject([{ role: 'enforcementOfficer', outcome: 'allowed' }]);
});

test('more refusals at once than the pool has connections do not wait for one another', async () => {
  const small = openDatabase(database.url, { role: APPLICATION_ROLE, max: 2 });
  const access = createAccess(small, systemClock);
  const all = Array.from({ length: 12 }, () => opening());
  const outcomes = await Promise.all(
    all.map((what) => inTransaction(small, (tx) => access.open(tx, staff.ruben, what)).catch((error: unknown) => error)),
  );
  expect(outcomes.every((outcome) => outcome instanceof Error && 'code' in outcome && outcome.code === 'otherRegion')).toBe(true);
  for (const what of all) expect(await lines(what.person)).toHaveLength(1);
  await small.close();
});

test('the application can neither change nor delete a line, nor read a session from what is kept', async () => {
  for (const statement of [
    "update access.line set outcome = 'allowed', reason = null",
    'delete from access.line',
    'truncate access.line',
    "update access.session set account = 'x'",
    "update access.identity set account = 'x'",
  ]) {
    await expect(database.app.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});
