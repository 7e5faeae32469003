import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId } from '#src/kernel/ids.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import type { Actor } from './actor.ts';
import { readAccessLog } from './endpoints.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
const person = (last: number) => `01900000-0000-7000-8000-00000000000${last}` as PersonId; // a uuid

beforeAll(async () => {
  database = await testDatabase();
  world = await testServer({ database: database.app });
  // A reader's name stands beside the line once they have signed in.
  await Promise.all([staff.lotte, staff.joris].map((actor) => signedIn(world.server, actor)));
  const open = (actor: Actor, last: number, agency: 'agii' | 'atlas', region: 'provAntwerp' | 'atlas') =>
    inTransaction(database.app, (tx) =>
      world.access.open(tx, actor, { person: person(last), agency, region, part: 'dossier', purpose: 'guidance' }),
    ).catch(() => {});
  await open(staff.lotte, 1, 'agii', 'provAntwerp');
  await open(staff.lotte, 2, 'atlas', 'atlas');
  await open(staff.joris, 2, 'atlas', 'atlas');
  await open(staff.joris, 1, 'agii', 'provAntwerp');
  await open(staff.ruben, 1, 'agii', 'provAntwerp');
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

async function read(actor: Actor, query = '') {
  const answer = await (await signedIn(world.server, actor)).get(`/access-log${query}`);
  if (answer.statusCode !== 200) return answer.json().code as string;
  const { lines, more } = readAccessLog.output.parse(answer.json());
  return {
    told: lines.map((line) => `${line.accountName.split(' ')[0]} ${line.person?.at(-1)} ${line.reason ?? line.outcome}`),
    more,
    lines,
  };
}

const all = [
  'staff:01900000-0000-7000-8000-000000000002 1 otherRegion',
  'Joris 1 otherAgency',
  'Joris 2 allowed',
  'Lotte 2 otherAgency',
  'Lotte 1 allowed',
];

test('the data protection officer reads every line, newest first', async () => {
  expect(await read(staff.karim)).toMatchObject({ told: all, more: false });
});

test('a team lead reads the lines of the own people and of the own files', async () => {
  expect(await read(staff.hilde)).toMatchObject({ told: ['Joris 1 otherAgency', 'Joris 2 allowed', 'Lotte 2 otherAgency'] });
  expect(await read(staff.greet)).toMatchObject({ told: all.filter((line) => line !== 'Joris 2 allowed') });
});

test.each([staff.lotte, staff.thomas, staff.an])('$role does not, and the attempt is in the log', async (actor) => {
  expect(await read(actor)).toBe('notPermitted');
  const seen = await read(staff.karim, '?limit=1');
  expect(seen).toMatchObject({
    lines: [{ account: actor.account, part: 'GET /access-log', outcome: 'refused', reason: 'notPermitted', person: null }],
  });
});

test('by person, by reader, by outcome, and page by page', async () => {
  expect(await read(staff.karim, `?person=${person(2)}`)).toMatchObject({ told: ['Joris 2 allowed', 'Lotte 2 otherAgency'] });
  expect(await read(staff.karim, `?account=${staff.lotte.account}&outcome=allowed`)).toMatchObject({ told: ['Lotte 1 allowed'] });
  expect(await read(staff.hilde, `?person=${person(1)}&outcome=refused`)).toMatchObject({ told: ['Joris 1 otherAgency'] });
  const first = await read(staff.greet, `?person=${person(1)}&limit=2`);
  if (typeof first === 'string') throw new Error(first);
  expect(first).toMatchObject({ told: [all[0], all[1]], more: true });
  expect(await read(staff.greet, `?person=${person(1)}&limit=2&before=${first.lines.at(-1)?.position}`)).toMatchObject({
    told: [all[4]],
    more: false,
  });
  for (const query of ['?person=x', '?limit=0', '?limit=201', '?before=yesterday', '?outcome=x'])
    expect(await read(staff.karim, query)).toBe('invalidInput');
});
