import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '#src/law/settings.ts';
import { fact, idOf } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { signedIn } from '#test/support/http.ts';
import { east, european, infringed } from '#test/support/lives.ts';
import { staff } from '#test/support/staff.ts';
import type { Actor } from '#src/access/actor.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { SignedIn } from '#test/support/http.ts';
import { sweep } from './run/sweep.ts';

const actors = {
  counsellor: { ...staff.ruben, region: 'eastFlanders' },
  otherRegion: staff.ruben,
  otherAgency: staff.joris,
  teamLead: staff.greet,
  otherTeamLead: staff.hilde,
  analyst: staff.thomas,
  officer: staff.an,
} as const satisfies Record<string, Actor>;
type Who = keyof typeof actors;

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
const session = {} as Record<Who, SignedIn>; // filled below, before any test
let obliged: PersonId;
let handed: PersonId;

beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
  for (const [index, [who, actor]] of Object.entries(actors).entries())
    session[who as Who] = await signedIn(running.server, {
      ...actor,
      account: `staff:01900000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
    });
  const single = { familyName: 'Deepika', givenNames: '' };
  obliged = await running.live(
    [...european, fact('trajectory.target-group-determined', '2023-07-01', { group: 'mandatory', ...east })],
    single,
  );
  handed = await running.live([
    ...infringed,
    fact('trajectory.infringement-handed-over', '2023-12-01', { infringement: idOf(3), ...east }),
  ]);
  await resweep();
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

function resweep() {
  const { ledger, clock } = running;
  return sweep({ database: database.app, ledger, clock, settings: defaultSettings, scope: 'all', startedBy: 'command' });
}

interface Line {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly state: string;
}
async function seenBy(who: Who, query = ''): Promise<readonly Line[]> {
  const answer = await session[who].get(`/review${query}`);
  if (answer.statusCode !== 200) throw new Error(`${who}: ${answer.statusCode} ${answer.body}`);
  return answer.json<{ lines: Line[] }>().lines;
}
const accessLines = async () =>
  (
    await database.owner.pool.query<{ line: string }>(
      `select concat_ws(' ', role, part, purpose, outcome, reason) as line from access.line order by position`,
    )
  ).rows.map(({ line }) => line);

describe('the list', () => {
  test('is that of the own region, of the own agency, or of what was handed over', async () => {
    const both = [obliged, handed].sort();
    expect((await seenBy('counsellor')).map(({ person }) => person).sort()).toEqual(both);
    expect((await seenBy('teamLead')).map(({ person }) => person).sort()).toEqual(both);
    expect((await seenBy('teamLead', '?region=eastFlanders&agency=agii')).map(({ person }) => person).sort()).toEqual(both);
    expect(await seenBy('otherRegion')).toEqual([]);
    expect(await seenBy('otherAgency')).toEqual([]);
    expect(await seenBy('otherTeamLead')).toEqual([]);
    expect((await seenBy('officer')).map(({ person }) => person)).toEqual([handed]);
    expect((await session.analyst.get('/review')).statusCode).toBe(403);
  });

  test('narrows by kind, rule and state, and counts', async () => {
    expect((await seenBy('counsellor', '?kind=wronglyObliged')).map(({ person }) => person)).toEqual([obliged]);
    expect(await seenBy('counsellor', '?kind=wronglyObliged&rule=TG-F-08')).toEqual([]);
    expect(await seenBy('counsellor', '?state=settled')).toEqual([]);
    const answer = (await session.counsellor.get('/review?limit=1')).json();
    expect(answer).toMatchObject({
      counts: [
        { kind: 'termWronglyExpired', rule: 'D5', count: 1 },
        { kind: 'wronglyObliged', rule: 'TG-F-17', count: 1 },
      ],
      states: [{ state: 'open', count: 2 }],
      last: { dossiers: 2, day: '2025-02-21' },
      running: null,
    });
    expect(answer.lines).toHaveLength(1);
    const next = (await session.counsellor.get(`/review?limit=1&after=${encodeURIComponent(answer.next)}`)).json();
    expect(new Set([answer.lines[0].person, next.lines[0].person])).toEqual(new Set([obliged, handed]));
    expect(next.next).toBeNull();
  });

  test.each<[Who, string, string]>([
    ['counsellor', '?region=westFlanders', 'otherRegion'],
    ['counsellor', '?region=atlas', 'otherAgency'],
    ['counsellor', '?agency=atlas', 'otherAgency'],
    ['otherTeamLead', '?region=eastFlanders', 'otherAgency'],
  ])('of %s%s is refused and logged', async (who, query, code) => {
    const before = (await accessLines()).length;
    const answer = await session[who].get(`/review${query}`);
    expect([answer.statusCode, answer.json().code]).toEqual([403, code]);
    expect((await accessLines()).slice(before)).toEqual([`${actors[who].role} review none refused ${code}`]);
  });

  test('says who, what was recorded, and both reasons in words', async () => {
    const [line] = (await session.counsellor.get('/review?kind=wronglyObliged')).json().lines;
    expect(line).toMatchObject({
      familyName: 'Deepika',
      fileNumber: 'D0000001',
      recordedType: 'trajectory.target-group-determined',
      recordedValue: 'mandatory',
      then: 'entitled',
      now: 'entitled',
      why: 'recordedOtherwise',
    });
    expect(line.newReason[line.newSaid].rule).toBe('TG-F-17');
    expect(line.newReason[line.newSaid].nl).toMatch(/EU/);
  });
});

test('nobody of the former region sees who moved, also before the next sweep; nobody of the new one can settle what they do not see', async () => {
  const [line] = await seenBy('counsellor', '?kind=wronglyObliged');
  await database.owner.pool.query(`update register.person set region = 'westFlanders' where stream = $1`, [obliged]);
  expect(await seenBy('counsellor', '?kind=wronglyObliged')).toEqual([]);
  expect((await session.counsellor.post(`/review/${line?.id}/settle`, { reason: 'proofOnFile' })).statusCode).toBe(403);
  await resweep();
  expect(await seenBy('otherRegion')).toHaveLength(1);
  await database.owner.pool.query(`update register.person set region = 'eastFlanders' where stream = $1`, [obliged]);
  await resweep();
  expect(await seenBy('otherRegion')).toEqual([]);
});

describe('settling', () => {
  test.each<[Who, number]>([
    ['otherRegion', 403],
    ['otherAgency', 403],
    ['otherTeamLead', 403],
    ['analyst', 403],
    ['officer', 403],
  ])('is not for %s', async (who, status) => {
    const [line] = await seenBy('counsellor', '?kind=wronglyObliged');
    const before = (await accessLines()).length;
    for (const path of ['settle', 'reopen'])
      expect((await session[who].post(`/review/${line?.id}/${path}`, { reason: 'proofOnFile' })).statusCode).toBe(status);
    expect((await accessLines()).slice(before).filter((logged) => !logged.includes('refused'))).toEqual([]);
    expect((await accessLines()).length - before).toBe(2);
    expect(await seenBy('counsellor', '?state=settled')).toEqual([]);
  });

  test('asks a reason, is written down, and can be taken back', async () => {
    const [line] = await seenBy('counsellor', '?kind=wronglyObliged');
    const at = `/review/${line?.id}`;
    expect((await session.counsellor.post(`${at}/settle`, {})).statusCode).toBe(400);
    expect((await session.counsellor.post(`${at}/reopen`, {})).statusCode).toBe(409);
    const before = (await accessLines()).length;
    expect((await session.counsellor.post(`${at}/settle`, { reason: 'proofOnFile' })).json()).toEqual({ state: 'settled' });
    expect((await session.teamLead.post(`${at}/settle`, { reason: 'proofOnFile' })).statusCode).toBe(409);
    const settled = (await session.counsellor.get('/review?state=settled')).json().lines;
    expect(settled).toMatchObject([{ id: line?.id, state: 'settled', settled: { reason: 'proofOnFile' } }]);
    expect(await seenBy('counsellor', '?kind=wronglyObliged')).toEqual([]);
    expect((await session.teamLead.post(`${at}/reopen`, {})).json()).toEqual({ state: 'open' });
    expect(await seenBy('counsellor', '?kind=wronglyObliged')).toHaveLength(1);
    expect((await accessLines()).slice(before)).toEqual([
      'counsellor review:settle correction allowed',
      'teamLead review:settle correction allowed',
      'teamLead review:reopen correction allowed',
    ]);
    const history = await database.owner.pool.query<{ line: string }>(
      `select concat_ws(' ', what, right(by, 1), reason) as line from review.history where finding = $1 order by position`,
      [line?.id],
    );
    expect(history.rows.map(({ line: each }) => each)).toEqual(['found p', 'settled 1 proofOnFile', 'reopened 4']);
  });

  test('of what is not there is 404', async () => {
    const answer = await session.counsellor.post('/review/0190aaaa-0000-7000-8000-00000000dead/settle', {
      reason: 'proofOnFile',
    });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'findingNotFound']);
  });
});

test('the history cannot be rewritten by the application', async () => {
  await expect(database.app.pool.query('delete from review.history')).rejects.toThrow(/permission denied/);
  await expect(database.app.pool.query(`update review.history set by = 'sweep'`)).rejects.toThrow(/permission denied/);
});
