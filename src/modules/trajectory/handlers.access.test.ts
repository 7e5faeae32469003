import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fact } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { signedIn } from '#test/support/http.ts';
import { east, handedOver, refugee, underContract } from '#test/support/lives.ts';
import { staff } from '#test/support/staff.ts';
import type { Actor } from '#src/access/actor.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { SignedIn } from '#test/support/http.ts';

/** Everybody who may knock: of the own region, another one, another agency, and each other role. */
const actors = {
  counsellor: { ...staff.ruben, region: 'eastFlanders' },
  otherRegion: staff.ruben,
  otherAgency: staff.joris,
  teamLead: staff.greet,
  teamLeadOfOtherRegion: { ...staff.greet, account: 'staff:01900000-0000-7000-8000-000000000011', region: 'limburg' },
  otherTeamLead: staff.hilde,
  analyst: staff.thomas,
  officer: staff.an,
  protection: staff.karim,
} as const satisfies Record<string, Actor>;
type Who = keyof typeof actors;

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
const session = {} as Record<Who, SignedIn>; // filled below, before any test
let plain: PersonId;
let handed: PersonId;
let suspended: PersonId;

beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
  for (const [who, actor] of Object.entries(actors))
    session[who as Who] = await signedIn(running.server, {
      ...actor,
      account: `staff:01900000-0000-7000-8000-${String(Object.keys(actors).indexOf(who) + 1).padStart(12, '0')}`,
    });
  plain = await running.live(refugee);
  handed = await running.live(handedOver);
  suspended = await running.live([
    ...underContract,
    fact('trajectory.suspended', '2025-02-01', {
      ground: 'psychosocial',
      from: '2025-02-01',
      until: '2025-03-31',
      ...east,
    } as never),
    fact('trajectory.exempted', '2025-02-10', { ground: 'permanentIllnessOrDisability', ...east }),
  ]);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const lines = async (person: string) =>
  (
    await database.owner.pool.query<{ account: string; part: string; purpose: string; outcome: string; reason: string | null }>(
      'select account, part, purpose, outcome, reason from access.line where person = $1 order by position',
      [person],
    )
  ).rows;

describe('GET /dossiers/:person', () => {
  test.each([
    ['counsellor', 200, null],
    ['otherRegion', 403, 'otherRegion'],
    ['otherAgency', 403, 'otherAgency'],
    ['teamLead', 200, null],
    ['otherTeamLead', 403, 'otherAgency'],
    ['analyst', 403, null],
    ['officer', 403, null],
    ['protection', 403, null],
  ] as const)('%s: %i', async (who, status, code) => {
    const before = (await lines(plain)).length;
    const answer = await session[who].get(`/dossiers/${plain}?purpose=${who === 'officer' ? 'enforcement' : 'guidance'}`);
    expect(answer.statusCode).toBe(status);
    if (code !== null) expect(answer.json()).toMatchObject({ code });
    const last = (await lines(plain)).at(-1);
    expect((await lines(plain)).length).toBe(before + 1); // every opening, and every refusal
    expect(last).toMatchObject({ account: last?.account, outcome: status === 200 ? 'allowed' : 'refused' });
    if (status !== 200) expect(answer.body).not.toContain('Nguy');
  });

  test('the enforcement officer sees a file that was handed over, and of it what concerns enforcement', async () => {
    expect((await session.officer.get(`/dossiers/${plain}?purpose=enforcement`)).json()).toMatchObject({ code: 'notHandedOver' });
    const seen = await session.officer.get(`/dossiers/${handed}?purpose=enforcement`);
    expect(seen.statusCode).toBe(200);
    const dossier = seen.json();
    expect(dossier.infringements).toHaveLength(1);
    expect(dossier).toMatchObject({
      pillars: [],
      acts: [{ act: 'decideInfringement', suggested: true }],
      fees: null,
      works: null,
      certificate: { because: 'shielded' },
      identity: { familyName: 'Nguyễn', phone: null, email: null },
    });
    expect(dossier.timeline.map(({ type }: { type: string }) => type)).toEqual([
      'trajectory.infringement-handed-over',
      'trajectory.notice-of-default-sent',
      'trajectory.infringement-established',
    ]);
    expect(dossier.timeline.every(({ correctable }: { correctable: boolean }) => !correctable)).toBe(true);
  });

  test('the ground of a suspension is for who guides the person (DP-03)', async () => {
    const own = (await session.counsellor.get(`/dossiers/${suspended}`)).json();
    expect(own.suspensions[0].ground).toBe('psychosocial');
    const other = await session.teamLeadOfOtherRegion.get(`/dossiers/${suspended}?purpose=supervision`);
    expect(other.statusCode).toBe(200);
    expect(other.json().suspensions[0]).toMatchObject({ ground: null, from: '2025-02-01', until: '2025-03-31' });
    expect(other.body).not.toMatch(/psychosocial|permanentIllness/);
  });

  test('nobody there is 404, no id is 400, no session is 401', async () => {
    expect((await session.counsellor.get('/dossiers/0190ffff-0000-7000-8000-000000000001')).statusCode).toBe(404);
    expect((await session.counsellor.get('/dossiers/x')).statusCode).toBe(400);
    expect((await running.server.inject({ method: 'GET', url: `/api/v1/dossiers/${plain}` })).statusCode).toBe(401);
  });
});

describe('GET /dossiers/:person/reasons', () => {
  test.each([
    ['counsellor', 200, null],
    ['otherRegion', 403, 'otherRegion'],
    ['otherAgency', 403, 'otherAgency'],
    ['analyst', 403, null],
    ['officer', 403, null],
    ['protection', 403, null],
  ] as const)('%s: %i', async (who, status, code) => {
    const before = (await lines(plain)).length;
    const purpose = who === 'officer' ? 'enforcement' : 'guidance';
    const answer = await session[who].get(`/dossiers/${plain}/reasons?about=targetGroup&purpose=${purpose}`);
    expect(answer.statusCode).toBe(status);
    if (code !== null) expect(answer.json()).toMatchObject({ code });
    expect((await lines(plain)).length).toBe(before + 1);
  });

  test('a tree, with its facts, its parameters and its sources, in three languages', async () => {
    const { reasons, because } = (await session.counsellor.get(`/dossiers/${plain}/reasons?about=targetGroup`)).json();
    expect(because).toBe(null);
    expect(reasons).toHaveLength(1);
    expect(reasons[0].because.length).toBeGreaterThan(0);
    expect(JSON.stringify(reasons)).toMatch(/"path":"stays\[\d\]"/);
    expect(Object.keys(reasons[0].sentence).sort()).toEqual(['en', 'fr', 'nl']);
  });

  test('what there is no outcome of is 404, and what cannot be asked is 400', async () => {
    expect((await session.counsellor.get(`/dossiers/${plain}/reasons?about=pillar.nothing`)).statusCode).toBe(404);
    expect((await session.counsellor.get(`/dossiers/${plain}/reasons?about=everything`)).statusCode).toBe(400);
  });

  test('the officer reads no more in the reasons than in the dossier', async () => {
    const read = (about: string) => session.officer.get(`/dossiers/${handed}/reasons?about=${about}&purpose=enforcement`);
    expect((await read('certificate')).json()).toEqual({ because: 'shielded', missing: [], reasons: [] });
    expect((await read('pillar.dutch')).json()).toEqual({ because: 'shielded', missing: [], reasons: [] });
    const group = await read('targetGroup');
    expect(group.json().reasons.length).toBeGreaterThan(0);
    expect(group.body).not.toContain('"path"');
  });

  test('why somebody is exempted is for who guides the person (DP-03)', async () => {
    const own = await session.counsellor.get(`/dossiers/${suspended}/reasons?about=targetGroup`);
    expect(own.body).toContain('permanentIllness');
    const other = await session.teamLeadOfOtherRegion.get(`/dossiers/${suspended}/reasons?about=targetGroup&purpose=supervision`);
    expect(other.statusCode).toBe(200);
    expect(other.body).not.toContain('permanentIllness');
  });
});

describe('POST /dossiers/:person/acts', () => {
  const body = { act: 'adviseNt2', expectedVersion: 2, on: '2025-02-21', advice: 'cbe' };
  test.each([
    ['otherRegion', 403, 'otherRegion'],
    ['otherAgency', 403, 'otherAgency'],
    ['otherTeamLead', 403, 'otherAgency'],
    ['analyst', 403, 'notPermitted'],
    ['officer', 403, 'notPermitted'],
    ['protection', 403, 'notPermitted'],
  ] as const)('%s: %i, and nothing is written', async (who, status, code) => {
    const answer = await session[who].post(`/dossiers/${plain}/acts`, body);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
    expect((await database.owner.pool.query('select from facts.fact where stream = $1', [plain])).rowCount).toBe(2);
  });
  test('the counsellor and the team lead may, and the line says which act', async () => {
    const first = await session.counsellor.post(`/dossiers/${plain}/acts`, body);
    expect(first.json()).toMatchObject({ version: 3 });
    expect((await lines(plain)).at(-1)).toMatchObject({ part: 'act:adviseNt2', purpose: 'guidance', outcome: 'allowed' });
    const second = await session.teamLead.post(`/dossiers/${plain}/acts`, {
      act: 'withdrawFact',
      expectedVersion: 3,
      on: '2025-02-21',
      fact: first.json().facts[0],
      reason: 'didNotHappen',
    });
    expect(second.statusCode).toBe(200);
    expect((await lines(plain)).at(-1)).toMatchObject({ part: 'act:withdrawFact', purpose: 'correction', outcome: 'allowed' });
  });
});

describe('GET /my-work', () => {
  test.each([
    ['counsellor', 200],
    ['otherRegion', 200],
    ['teamLead', 200],
    ['officer', 200],
    ['analyst', 403],
    ['protection', 403],
  ] as const)('%s: %i', async (who, status) => {
    expect((await session[who].get('/my-work')).statusCode).toBe(status);
  });
  test('of the own region only', async () => {
    const persons = async (who: Who, query = ''): Promise<string[]> =>
      (await session[who].get(`/my-work${query}`)).json().lines.map(({ person }: { person: string }) => person);
    expect(await persons('counsellor')).toContain(handed);
    expect(await persons('otherRegion')).toEqual([]);
    expect(await persons('otherTeamLead')).toEqual([]);
    expect(await persons('teamLead', '?region=eastFlanders')).toContain(handed);
    expect((await session.otherRegion.get('/my-work?region=eastFlanders')).json()).toMatchObject({ code: 'otherRegion' });
    expect((await session.otherTeamLead.get('/my-work?region=eastFlanders')).json()).toMatchObject({ code: 'otherAgency' });
    const logged = await database.owner.pool.query<{ reason: string }>(
      "select line.reason from access.line where line.part = 'myWork' order by line.reason",
    );
    expect(logged.rows.map(({ reason }) => reason)).toEqual(['otherAgency', 'otherRegion']);
  });
  test('for the officer what was handed over, and no more', async () => {
    const answer = (await session.officer.get('/my-work')).json();
    expect(answer.lines.map(({ person, subject }: { person: string; subject: string }) => [person, subject])).toEqual([
      [handed, 'handedOver'],
    ]);
    expect(answer.counts).toEqual([{ bucket: 'waiting', subject: 'handedOver', count: 1 }]);
  });
});

describe('GET /persons', () => {
  test.each([
    ['counsellor', 200],
    ['analyst', 403],
    ['protection', 403],
    ['officer', 200],
  ] as const)('%s: %i', async (who, status) => {
    expect((await session[who].get('/persons?q=nguyen')).statusCode).toBe(status);
  });
  test('of the own region or agency; for the officer what was handed over', async () => {
    const found = async (who: Who): Promise<string[]> =>
      (await session[who].get('/persons?q=nguyen'))
        .json()
        .lines.map(({ person }: { person: string }) => person)
        .sort();
    expect(await found('counsellor')).toEqual([plain, handed, suspended].sort());
    expect(await found('teamLead')).toEqual([plain, handed, suspended].sort());
    expect(await found('otherRegion')).toEqual([]);
    expect(await found('otherAgency')).toEqual([]);
    expect(await found('officer')).toEqual([handed]);
  });
});

describe('POST /persons', () => {
  const person = {
    familyName: 'Diallo',
    givenNames: 'Aïssatou',
    on: '2025-02-10',
    birthDay: '1995-06-01',
    region: 'eastFlanders',
    nis: '44083',
    channel: 'spontaneous',
    nationality: 'nonEu',
    bornAbroad: true,
    parentBornAbroad: true,
    stayGround: 'recognisedRefugee',
    firstRegisteredOn: '2025-02-03',
    temporaryProtection: false,
  };
  test.each([
    ['counsellor', 200],
    ['teamLead', 200],
    ['otherRegion', 403],
    ['otherAgency', 403],
    ['otherTeamLead', 403],
    ['analyst', 403],
    ['officer', 403],
    ['protection', 403],
  ] as const)('%s: %i', async (who, status) => {
    const before = (await database.owner.pool.query('select from register.file')).rowCount;
    expect((await session[who].post('/persons', person)).statusCode).toBe(status);
    expect((await database.owner.pool.query('select from register.file')).rowCount).toBe(
      (before ?? 0) + (status === 200 ? 1 : 0),
    );
  });
});

describe('POST /dossiers/:person/enforcement', () => {
  const bodyFor = (infringement: string, expectedVersion = 5) => ({
    act: 'decideInfringement',
    expectedVersion,
    on: '2025-02-21',
    infringement,
    outcome: 'fine',
    euros: 100,
  });
  const infringementOf = async (person: string) =>
    (
      await database.owner.pool.query<{ id: string }>(
        "select id from facts.fact where stream = $1 and type = 'trajectory.infringement-established'",
        [person],
      )
    ).rows[0]?.id ?? '';
  test.each(['counsellor', 'otherRegion', 'otherAgency', 'teamLead', 'otherTeamLead', 'analyst', 'protection'] as const)(
    '%s: 403, and nothing is written',
    async (who) => {
      const before = await database.owner.pool.query('select from facts.fact where stream = $1', [handed]);
      const answer = await session[who].post(`/dossiers/${handed}/enforcement`, bodyFor(await infringementOf(handed)));
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'notPermitted' });
      expect((await database.owner.pool.query('select from facts.fact where stream = $1', [handed])).rowCount).toBe(
        before.rowCount,
      );
    },
  );
  test('the officer decides in a file that was handed over, and in no other', async () => {
    const elsewhere = await session.officer.post(
      `/dossiers/${plain}/enforcement`,
      bodyFor('0190ffff-0000-7000-8000-000000000001'),
    );
    expect(elsewhere.json()).toMatchObject({ code: 'notHandedOver' });
    const person = await running.live(handedOver);
    const infringement = await infringementOf(person);
    const tooMuch = await session.officer.post(`/dossiers/${person}/enforcement`, { ...bodyFor(infringement), euros: 5_000.01 });
    expect(tooMuch.statusCode).toBe(422);
    expect(tooMuch.json()).toMatchObject({ detail: { code: 'fineOutsideLimits' } });
    const decided = await session.officer.post(`/dossiers/${person}/enforcement`, bodyFor(infringement));
    expect(decided.statusCode).toBe(200);
    expect((await lines(person)).at(-1)).toMatchObject({
      part: 'act:decideInfringement',
      purpose: 'enforcement',
      outcome: 'allowed',
    });
    const seen = (await session.officer.get(`/dossiers/${person}?purpose=enforcement`)).json();
    expect(seen.infringements).toMatchObject([
      { state: 'fined', fine: { cents: 10_000, dueOn: '2025-03-21', paidOn: null }, limits: null },
    ]);
    expect(seen.acts.map(({ act }: { act: string }) => act)).toEqual(['recordFinePaid']);
    const paid = await session.officer.post(`/dossiers/${person}/enforcement`, {
      act: 'recordFinePaid',
      expectedVersion: decided.json().version,
      on: '2025-02-21',
      infringement,
    });
    expect(paid.statusCode).toBe(200);
    // Closed: the file is no longer the officer's to open.
    expect((await session.officer.get(`/dossiers/${person}?purpose=enforcement`)).json()).toMatchObject({
      code: 'notHandedOver',
    });
    // The counsellor sees what became of it, and is not offered the officer's acts.
    const own = (await session.counsellor.get(`/dossiers/${person}`)).json();
    expect(own.infringements).toMatchObject([{ state: 'paid' }]);
    expect(own.acts.map(({ act }: { act: string }) => act)).not.toContain('decideInfringement');
  });
  test('a counsellor cannot send the officer’s act to the counsellor’s endpoint', async () => {
    const answer = await session.counsellor.post(`/dossiers/${handed}/acts`, bodyFor(await infringementOf(handed)));
    expect(answer.statusCode).toBe(400);
    const own = (await session.counsellor.get(`/dossiers/${handed}`)).json();
    expect(own.acts.map(({ act }: { act: string }) => act)).not.toContain('decideInfringement');
    expect(own.fees).toMatchObject({ parts: [], totals: { dueCents: 0 } });
  });
});
