import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyProjection } from '#src/facts/rebuild.ts';
import { makeInsz } from '#src/kernel/insz.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { signedIn } from '#test/support/http.ts';
import { certified, contract, east, inflow, ready, refugee, registration } from '#test/support/lives.ts';
import { staff } from '#test/support/staff.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { SignedIn } from '#test/support/http.ts';

/** The legal day is the demo's and so is the moment: then "as it was known" can be asked of what the test records. */
const clock: Clock = {
  now: () => fromEpochMilliseconds(Date.parse('2025-02-21T09:00:00Z') + performance.now()),
  today: () => plainDate('2025-02-21'),
};
let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
let counsellor: SignedIn;
const COURSE = '0190dddd-0000-7000-8000-000000000001';

beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database, clock);
  await running.course(COURSE, plainDate('2023-09-05'), 'tr', 'eastFlanders');
});
beforeEach(async () => {
  counsellor = await signedIn(running.server, { ...staff.ruben, region: 'eastFlanders' });
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const synthetic = (year: number, month: number, dayOfMonth: number, serial: number): string =>
  makeInsz({ year, month, dayOfMonth, serial, mark: 'synthetic' });
const countOf = async (table: string): Promise<number> =>
  (await database.owner.pool.query<{ count: number }>(`select count(*)::integer as count from ${table}`)).rows[0]?.count ?? 0;
const everything = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      [
        'facts.fact',
        'vault.entry',
        'vault.person',
        'register.file',
        'register.person',
        'register.person_name',
        'register.name_spelling',
        'trajectory.work_line',
      ].map(async (table) => [table, await countOf(table)] as const),
    ),
  );

const newcomer = {
  familyName: 'Ağaoğlu',
  givenNames: 'Elif',
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

describe('a whole life over HTTP', () => {
  test('from inflow to certificate, each act on the version before it', async () => {
    const insz = synthetic(1995, 6, 1, 123);
    const { person, fileNumber } = (
      await counsellor.post('/persons', { ...newcomer, on: '2023-05-10', firstRegisteredOn: '2023-05-10', insz })
    ).json();
    expect(fileNumber).toMatch(/^N\d{7}$/);
    let version = 2; // inflow and target group
    const act = async (body: object) => {
      const answer = await counsellor.post(`/dossiers/${person}/acts`, { ...body, expectedVersion: version });
      expect(answer.json()).toMatchObject({ version: expect.any(Number) });
      ({ version } = answer.json());
    };
    await act({ act: 'register', on: '2023-06-01', desk: 'loket-deinze' });
    await act({ act: 'changeActivity', on: '2023-06-01', works: false, studies: false });
    await act({ act: 'signContract', on: '2023-06-15', declarationSigned: true, desk: 'loket-deinze' });
    await act({
      act: 'recordMoStart',
      on: '2023-09-05',
      course: COURSE,
      language: 'tr',
      form: 'classroom',
    });
    await act({ act: 'closeMoCourse', on: '2024-01-20', passed: true });
    await act({ act: 'recordMoTest', on: '2024-02-10', core: 10, practical: 20 });
    await act({ act: 'recordNt2Result', on: '2024-06-20', level: 'a2', skills: 'both', result: 'passed', standardTest: true });
    await act({ act: 'recordEmploymentService', on: '2023-07-03', service: 'vdab' });
    const tooEarly = await counsellor.post(`/dossiers/${person}/acts`, {
      act: 'issueCertificate',
      expectedVersion: version,
      on: '2024-10-15',
    });
    expect(tooEarly.statusCode).toBe(422);
    expect(tooEarly.json().detail).toMatchObject({ code: 'certificateNotDue', missing: ['participationHours'] });
    expect(tooEarly.json().detail.grounds[0].citations[0]).toMatchObject({
      source: expect.any(String),
      title: expect.any(String),
      article: expect.any(String),
    });
    await act({ act: 'recordParticipation', on: '2024-10-01', hours: 40 });
    await act({ act: 'issueCertificate', on: '2024-10-15' });

    const dossier = (await counsellor.get(`/dossiers/${person}`)).json();
    expect(dossier).toMatchObject({
      fileNumber,
      version,
      state: 'b1FollowUp',
      region: 'eastFlanders',
      municipality: 'Deinze',
      birthDay: '1995-06-01',
      identity: { familyName: 'Ağaoğlu', givenNames: 'Elif', erased: false },
      targetGroup: { group: 'mandatory' },
      contract: { signedOn: '2023-06-15', endedOn: '2024-10-15', endReason: 'certificateIssued' },
      certificate: { issuedOn: '2024-10-15' },
    });
    expect(dossier.deadlines.find(({ id }: { id: string }) => id === 'D6')).toMatchObject({
      dueOn: '2026-10-15',
      state: 'running',
    });
    expect(dossier.acts[0]).toEqual({ act: 'proveB1Oral', suggested: true });
    const found = (await counsellor.get('/persons?q=agaoglu')).json();
    expect(found.lines[0]).toMatchObject({ person, fileNumber, state: 'b1FollowUp', matched: 'name' });
    expect((await counsellor.get(`/persons?q=${insz}`)).json().lines[0]).toMatchObject({ person, matched: 'insz' });
  });

  test('what stands in the views is what a rebuild makes', async () => {
    for (const { projections } of running.modules) {
      for (const projection of projections) {
        expect(await verifyProjection(database.owner, running.ledger, projection)).toMatchObject({
          table: projection.table,
          missing: 0,
          extra: 0,
          different: 0,
        });
      }
    }
  });
});

describe('as it was known on', () => {
  test('a day, the whole dossier is of that day', async () => {
    const person = await running.live(
      [
        ...certified.slice(0, 4),
        fact('trajectory.suspended', '2024-01-10', {
          ground: 'illness',
          from: '2024-01-08',
          until: '2024-03-31',
          ...east,
        } as never),
      ],
      { familyName: 'Petrenko', givenNames: 'Olena' },
    );
    const before = (await counsellor.get(`/dossiers/${person}?asKnownOn=2023-06-14`)).json();
    expect(before).toMatchObject({
      asKnownOn: '2023-06-14',
      version: 3,
      state: 'registered',
      contract: null,
      suspensions: [],
      acts: [],
    });
    expect((await counsellor.get(`/dossiers/${person}?asKnownOn=2023-06-15`)).json()).toMatchObject({
      version: 4,
      state: 'contracted',
    });
    const during = (await counsellor.get(`/dossiers/${person}?asKnownOn=2024-03-31`)).json();
    expect(during).toMatchObject({ state: 'suspended', suspensions: [{ running: true }] });
    expect((await counsellor.get(`/dossiers/${person}?asKnownOn=2024-04-01`)).json().state).toBe('contracted');
    expect((await counsellor.get(`/dossiers/${person}?asKnownOn=2023-05-09`)).statusCode).toBe(404);
    expect((await counsellor.get(`/dossiers/${person}?asKnownOn=2025-02-22`)).json()).toMatchObject({ code: 'dayInFuture' });
    expect((await counsellor.get(`/dossiers/${person}?asKnownOn=2025-02-30`)).statusCode).toBe(400);
  });
  test('a corrected day was known as it was', async () => {
    const person = await running.live([...refugee, registration('2023-06-01')]);
    const registrationFact = (await counsellor.get(`/dossiers/${person}`))
      .json()
      .timeline.find(({ type }: { type: string }) => type === 'trajectory.registered').id;
    expect(
      (
        await counsellor.post(`/dossiers/${person}/acts`, {
          act: 'correctDay',
          expectedVersion: 3,
          on: '2023-06-05',
          fact: registrationFact,
        })
      ).statusCode,
    ).toBe(200);
    const now = (await counsellor.get(`/dossiers/${person}`)).json();
    const then = (await counsellor.get(`/dossiers/${person}?asKnownOn=2025-02-20`)).json();
    const met = (dossier: { deadlines: { id: string; metOn: string }[] }) =>
      dossier.deadlines.find(({ id }) => id === 'D1')?.metOn;
    expect([met(then), met(now)]).toEqual(['2023-06-01', '2023-06-05']);
    expect(
      now.timeline
        .filter(({ type }: { type: string }) => type === 'trajectory.registered')
        .map(({ on, correctedBy, correctable }: { on: string; correctedBy: string | null; correctable: boolean }) => [
          on,
          correctedBy !== null,
          correctable,
        ]),
    ).toEqual([
      ['2023-06-05', false, true],
      ['2023-06-01', true, false],
    ]);
  });
});

describe('a change of number', () => {
  test('keeps one file with both numbers and their days', async () => {
    const [bis, national] = [synthetic(1990, 4, 12, 201), synthetic(1990, 4, 12, 203)];
    const { person } = (await counsellor.post('/persons', { ...newcomer, birthDay: '1990-04-12', insz: bis })).json();
    const change = (insz: string, expectedVersion = 2) =>
      counsellor.post(`/dossiers/${person}/acts`, { act: 'changeInsz', expectedVersion, on: '2025-02-15', insz });
    const before = await everything();
    expect((await change('90.04.12-201.00')).json().detail).toMatchObject({ code: 'inszInvalid' });
    expect((await change(synthetic(1991, 4, 12, 201))).json().detail).toMatchObject({ code: 'inszBirthDay' });
    expect((await change(bis)).json().detail).toMatchObject({ code: 'noChange' });
    await counsellor.post('/persons', { ...newcomer, birthDay: '1990-04-12', insz: synthetic(1990, 4, 12, 205) });
    const taken = await change(synthetic(1990, 4, 12, 205));
    expect(taken.json().detail).toMatchObject({ code: 'inszTaken' });
    expect((await everything())['facts.fact']).toBe((before['facts.fact'] ?? 0) + 2); // only the second newcomer's
    expect((await change(national)).statusCode).toBe(200);
    const { identity, timeline } = (await counsellor.get(`/dossiers/${person}`)).json();
    expect([identity.insz, identity.formerInsz].map((insz: string) => insz.replaceAll(/\D/g, ''))).toEqual([national, bis]);
    expect(identity.inszChangedOn).toBe('2025-02-15');
    expect(JSON.stringify(timeline)).not.toContain(national);
    for (const number of [bis, national])
      expect((await counsellor.get(`/persons?q=${number}`)).json().lines[0]?.person).toBe(person);
  });
});

describe('bad input leaves nothing behind', () => {
  test('a newcomer who cannot be', async () => {
    const before = await everything();
    const refused = async (differing: object, code: string) => {
      const answer = await counsellor.post('/persons', { ...newcomer, ...differing });
      expect([answer.statusCode, answer.json().detail?.code ?? answer.json().code]).toEqual([422, code]);
    };
    const invalid = async (differing: object) =>
      expect((await counsellor.post('/persons', { ...newcomer, ...differing })).statusCode).toBe(400);
    await refused({ on: '2025-02-22' }, 'dayInFuture');
    await refused({ birthDay: '2025-02-11' }, 'beforeBirth');
    await refused({ firstRegisteredOn: '1990-01-01' }, 'beforeBirth');
    await refused({ firstRegisteredOn: '2025-03-01' }, 'firstRegisteredInFuture');
    await refused({ nis: '99999' }, 'municipalityUnknown');
    await refused({ nis: '24062' }, 'regionOfMunicipality');
    await refused({ stayGround: 'belgian' }, 'stayAgainstNationality');
    await refused({ insz: '93051822362' }, 'inszInvalid');
    await refused({ insz: synthetic(1995, 6, 2, 9) }, 'inszBirthDay');
    await invalid({ on: '2025-02-30' });
    await invalid({ birthDay: '1995-13-01' });
    await invalid({ familyName: '   ' });
    await invalid({ familyName: 'x'.repeat(101) });
    await invalid({ email: 'nobody' });
    await invalid({ phone: 'DROP TABLE' });
    await invalid({ familyName: 'right\u202Eleft' });
    await invalid({ surname: 'x' });
    expect(await everything()).toEqual(before);
  });

  test('a script in a name is a name like any other', async () => {
    const familyName = "<script>alert('x')</script>";
    const { person } = (
      await counsellor.post('/persons', { ...newcomer, familyName, givenNames: "Robert'); drop table facts.fact; --" })
    ).json();
    expect((await counsellor.get(`/dossiers/${person}`)).json().identity.familyName).toBe(familyName);
    expect(
      (await counsellor.get('/persons?q=robert%20script')).json().lines.map((line: { familyName: string }) => line.familyName),
    ).toEqual([familyName]);
    expect(await countOf('facts.fact')).toBeGreaterThan(0);
  });

  test('an act that cannot be', async () => {
    const person = await running.live([...refugee, registration('2023-06-01')]);
    const before = await everything();
    const acts = (body: object) => counsellor.post(`/dossiers/${person}/acts`, { expectedVersion: 3, ...body });
    const sign = { act: 'signContract', declarationSigned: true };
    expect((await acts({ ...sign, on: '1980-01-01' })).json().detail).toMatchObject({ code: 'beforeBirth' });
    expect((await acts({ ...sign, on: '2025-02-22' })).json().detail).toMatchObject({ code: 'dayInFuture' });
    expect((await acts({ ...sign, on: '2023-06-31' })).statusCode).toBe(400);
    expect((await acts({ ...sign, on: '2023-06-15', note: 'x' })).statusCode).toBe(400);
    expect((await acts({ act: 'recordMoTest', on: '2024-01-01', core: 12, practical: 30 })).statusCode).toBe(400);
    expect((await acts({ act: 'recordMoTest', on: '2024-01-01', core: 11, practical: 31 })).statusCode).toBe(400);
    expect((await acts({ act: 'dropEverything', on: '2024-01-01' })).statusCode).toBe(400);
    expect(
      (await acts({ act: 'correctDay', on: '2024-01-01', fact: '0190ffff-0000-7000-8000-000000000001' })).json().detail,
    ).toMatchObject({ code: 'factUnknown' });
    expect(await everything()).toEqual(before);
  });

  test('a stale version, from the past or the future, says the current one', async () => {
    const person = await running.live([...refugee, registration('2023-06-01')]);
    const before = await everything();
    for (const expectedVersion of [0, 2, 4, 999]) {
      const answer = await counsellor.post(`/dossiers/${person}/acts`, {
        act: 'signContract',
        expectedVersion,
        on: '2023-06-15',
        declarationSigned: true,
      });
      expect(answer.statusCode).toBe(409);
      expect(answer.json()).toMatchObject({ code: 'staleVersion', detail: { currentVersion: 3 } });
    }
    expect(await everything()).toEqual(before);
  });

  test('of ten who act at the same moment, one is answered and nine are told', async () => {
    const person = await running.live([...refugee, registration('2023-06-01')]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        counsellor.post(`/dossiers/${person}/acts`, {
          act: 'signContract',
          expectedVersion: 3,
          on: '2023-06-15',
          declarationSigned: true,
        }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    expect((await database.owner.pool.query('select from facts.fact where stream = $1', [person])).rowCount).toBe(4);
    expect((await counsellor.get(`/dossiers/${person}`)).json()).toMatchObject({ version: 4, state: 'contracted' });
  });
});

describe('my work', () => {
  test('a line goes when its act is done, and another one comes', async () => {
    const person = await running.live(ready);
    const lines = async () => {
      const all: { person: string; subject: string; act: string | null; bucket: string; dueOn: string | null }[] = [];
      let after = '';
      do {
        const page = (
          await counsellor.get(`/my-work?limit=2${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`)
        ).json();
        all.push(...page.lines);
        after = page.next ?? '';
      } while (after !== '');
      expect(new Set(all.map((line) => JSON.stringify(line))).size).toBe(all.length); // no page repeats a line
      return all.filter((line) => line.person === person).map(({ subject, act, bucket, dueOn }) => [subject, act, bucket, dueOn]);
    };
    expect(await lines()).toEqual([['certificateDue', 'issueCertificate', 'overdue', '2024-10-01']]);
    await counsellor.post(`/dossiers/${person}/acts`, {
      act: 'issueCertificate',
      expectedVersion: ready.length,
      on: '2025-02-21',
    });
    expect(await lines()).toEqual([]); // B1 is due in two years: not within 30 days
  });
  test('counts and pages are one', async () => {
    await running.live([inflow('2025-01-02'), registration('2025-01-10'), contract('2025-01-10')]);
    const { counts } = (await counsellor.get('/my-work')).json();
    for (const { bucket, subject, count } of counts) {
      expect((await counsellor.get(`/my-work?bucket=${bucket}&subject=${subject}&limit=200`)).json().lines).toHaveLength(count);
    }
    expect(counts.length).toBeGreaterThan(1);
    expect((await counsellor.get('/my-work?after=nonsense')).statusCode).toBe(200);
  });
});
