import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAccessLog } from '#src/access/endpoints.ts';
import { compose } from '#src/compose.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { readConfig } from '#src/platform/config.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';

const NAME = `<img src=x onerror="alert('1')">`;

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;
let folder: string;
let person: string;
let ledger: Ledger;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-dossier-'));
  const parts = compose(readConfig({ DOORSTROOM_DATA: folder }), database.app);
  ledger = parts.ledger;
  world = await testServer({ database: database.app, modules: parts.modules.filter(({ name }) => name !== 'access') });
  const received = await (
    await signedIn(world.server, staff.lotte)
  ).post('/persons', {
    familyName: NAME,
    givenNames: "Robert'); drop table facts.fact; --",
    on: '2025-01-10',
    birthDay: '1990-05-05',
    region: 'provAntwerp',
    nis: '12025',
    channel: 'spontaneous',
    nationality: 'nonEu',
    bornAbroad: true,
    parentBornAbroad: true,
    stayGround: 'familyReunificationNonEu',
    firstRegisteredOn: '2025-01-06',
    temporaryProtection: false,
  });
  if (received.statusCode !== 200) throw new Error(received.body);
  person = received.json().person;
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function open(who: keyof typeof staff, query = '') {
  const answer = await (await signedIn(world.server, staff[who])).get(`/dossiers/${person}${query}`);
  return [answer.statusCode, answer.statusCode === 200 ? answer.json().identity.familyName : answer.json().code];
}

async function newestLine() {
  const answer = await (await signedIn(world.server, staff.karim)).get(`/access-log?person=${person}&limit=1`);
  return readAccessLog.output.parse(answer.json()).lines[0];
}

describe('a dossier of Antwerp province', () => {
  test('opens for its counsellor, and a script in a name is a name', async () => {
    expect(await open('lotte')).toEqual([200, NAME]);
    expect(await newestLine()).toMatchObject({
      accountName: 'Lotte Peeters',
      person,
      part: 'dossier',
      purpose: 'guidance',
      outcome: 'allowed',
    });
    expect((await database.owner.pool.query('select count(*) as count from facts.fact')).rows[0]).toMatchObject({
      count: expect.any(Number),
    });
  });

  test('opens for the team lead of its agency', async () => {
    expect(await open('greet', '?purpose=supervision')).toEqual([200, NAME]);
    expect(await newestLine()).toMatchObject({ role: 'teamLead', purpose: 'supervision', outcome: 'allowed' });
  });

  test.each([
    ['ruben', '', 'otherRegion'],
    ['joris', '', 'otherAgency'],
    ['hilde', '?purpose=supervision', 'otherAgency'],
    ['an', '?purpose=enforcement', 'notHandedOver'],
    ['lotte', '?purpose=enforcement', 'otherPurpose'],
    ['thomas', '', 'notPermitted'],
    ['karim', '', 'notPermitted'],
  ] as const)('stays shut for %s%s: %s, and that is logged', async (who, query, code) => {
    expect(await open(who, query)).toEqual([403, code]);
    expect(await newestLine()).toMatchObject({ account: staff[who].account, person, outcome: 'refused', reason: code });
  });

  test('is not changed from another region, and the attempt is logged as what it was', async () => {
    const version = async () =>
      (await (await signedIn(world.server, staff.lotte)).get(`/dossiers/${person}`)).json().version as number;
    const before = await version();
    const ruben = await signedIn(world.server, staff.ruben);
    const answer = await ruben.post(`/dossiers/${person}/acts`, { act: 'register', expectedVersion: before, on: '2025-02-20' });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'otherRegion']);
    expect(await newestLine()).toMatchObject({
      account: staff.ruben.account,
      part: 'act:register',
      outcome: 'refused',
      reason: 'otherRegion',
    });
    expect(await version()).toBe(before);
  });

  test('is not in the lists of another region', async () => {
    for (const [who, found] of [
      ['lotte', 1],
      ['ruben', 0],
      ['joris', 0],
      ['an', 0],
    ] as const) {
      const answer = await (await signedIn(world.server, staff[who])).get('/persons?q=img');
      expect([who, answer.json().lines.length]).toEqual([who, found]);
    }
  });
});

test('the enforcement officer opens the dossier once an infringement was handed over, and may not act in it', async () => {
  const kind = 'notRegisteredInTime' as const;
  await inTransaction(database.app, async (tx) => {
    const stream = person as PersonId; // as the server gave it
    const record = async (facts: NewFact[]) => {
      const version = (await ledger.readStream(tx, stream)).length;
      const recorded = await ledger.append(tx, {
        stream,
        expectedVersion: version,
        facts,
        recordedBy: staff.lotte.account,
        source: 'staff',
      });
      if (!recorded.ok) throw new Error('stale');
      return recorded.value[0]?.id;
    };
    const infringement = await record([
      { type: 'trajectory.infringement-established', on: plainDate('2025-02-01'), data: { kind, region: 'provAntwerp' } },
    ]);
    await record([{ type: 'trajectory.notice-of-default-sent', on: plainDate('2025-02-02'), data: { infringement } }]);
    await record([
      { type: 'trajectory.infringement-handed-over', on: plainDate('2025-02-20'), data: { infringement, region: 'provAntwerp' } },
    ]);
  });
  expect(await open('an', '?purpose=enforcement')).toEqual([200, NAME]);
  expect(await newestLine()).toMatchObject({ accountName: 'An Verlinden', purpose: 'enforcement', outcome: 'allowed' });
  expect(await open('an', '?purpose=guidance')).toEqual([403, 'otherPurpose']);
  const an = await signedIn(world.server, staff.an);
  const tried = await an.post(`/dossiers/${person}/acts`, { act: 'register', expectedVersion: 4, on: '2025-02-20' });
  expect([tried.statusCode, tried.json().code]).toEqual([403, 'notPermitted']);
});

test('a dossier that nobody has is not there, for whoever may open dossiers', async () => {
  const lotte = await signedIn(world.server, staff.lotte);
  const nobody = await lotte.get('/dossiers/01900000-0000-7000-8000-0000000000ff');
  expect([nobody.statusCode, nobody.json().code]).toEqual([404, 'personNotFound']);
});

test('nothing of a person is in the server’s log', () => {
  expect(world.logged.join('\n')).not.toMatch(/onerror|drop table/);
  expect(world.logged.join('\n')).not.toContain(person);
});
