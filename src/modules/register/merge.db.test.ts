import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyProjection } from '#src/facts/rebuild.ts';
import { vault } from '#src/facts/vault.ts';
import { makeInsz } from '#src/kernel/insz.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { fact, idOf } from '#test/support/given.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { inflow, refugee } from '#test/support/lives.ts';
import { savePersonName } from './ask.ts';
import { staff } from '#test/support/staff.ts';
import type { Clock } from '#src/kernel/clock.ts';

/** Two days apart, so that "as it was known" can be asked of the time between. */
let now = Date.parse('2025-02-19T09:00:00Z');
let tests = 0;
const clock: Clock = {
  now: () => fromEpochMilliseconds((now += 1)),
  today: () => plainDate('2025-02-21'),
};
let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
let counsellor: SignedIn;
beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database, clock);
});
beforeEach(async () => {
  now = Date.parse('2025-02-19T09:00:00Z') + (tests += 1) * 60_000;
  counsellor = await signedIn(running.server, { ...staff.ruben, region: 'eastFlanders' });
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const registration = (on: string) =>
  fact('trajectory.registered', on, { kind: 'first', region: 'eastFlanders', group: 'mandatory' });
const wait = [
  fact('trajectory.system-wait-begun', '2024-01-10', { reason: 'noSeat' }),
  fact('trajectory.system-wait-ended', '2024-02-10', { wait: idOf(4) }),
];
/** No session lasts that long: signed in anew. */
async function nextDay(): Promise<void> {
  now = Math.max(now, Date.parse('2025-02-21T09:00:00Z'));
  counsellor = await signedIn(running.server, { ...staff.ruben, region: 'eastFlanders' });
}

/** Somebody who was registered twice: in May as Nguyễn, in August as Nguyen. */
async function twice(): Promise<{ stays: PersonId; goes: PersonId }> {
  const stays = await running.live([...refugee, registration('2023-06-01')]);
  const goes = await running.live(
    [inflow('2023-08-01'), registration('2023-09-01'), refugee[1] ?? inflow('2023-08-01'), ...wait],
    {
      familyName: 'Nguyen',
      givenNames: 'Thi Hong',
    },
  );
  return { stays, goes };
}
const dossier = async (person: string, query = '') => (await counsellor.get(`/dossiers/${person}${query}`)).json();
const search = async (q: string) => (await counsellor.get(`/persons?q=${encodeURIComponent(q)}`)).json().lines;
async function merge(stays: string, goes: string, choices: object = {}) {
  const preview = (await counsellor.post(`/dossiers/${stays}/merge/preview`, { file: goes, ...choices })).json();
  await nextDay();
  return counsellor.post(`/dossiers/${stays}/merge`, {
    file: goes,
    ...choices,
    expectedVersion: preview.stays?.version ?? 0,
    fileVersion: preview.goes?.version ?? 0,
  });
}
const undo = async (stays: string, goes: string) =>
  counsellor.post(`/dossiers/${stays}/merge/undo`, { file: goes, expectedVersion: (await dossier(stays)).version });
const typesOf = (view: { timeline: { type: string; on: string; correctedBy: string | null }[] }) =>
  view.timeline
    .filter(({ correctedBy, type }) => correctedBy === null && !type.endsWith('fact-withdrawn'))
    .map(({ type, on }) => `${type} ${on}`);

async function putInsz(person: PersonId, serial: number): Promise<string> {
  const insz = makeInsz({ year: 1990, month: 4, dayOfMonth: 12, serial, mark: 'synthetic' });
  await inTransaction(database.app, async (tx) => {
    await vault.put(tx, {
      person,
      kind: 'insz',
      value: insz,
      validFrom: plainDate('2023-05-10'),
      recordedAt: clock.now(),
      recordedBy: staff.ruben.account,
      allowSynthetic: true,
    });
    await savePersonName(tx, { person, familyName: 'Nguyen', givenNames: 'Thi Hong', insz, formerInsz: null });
  });
  return insz;
}

describe('merging', () => {
  test('shows beforehand what moves, what both say and what would be true in another form; and records nothing', async () => {
    const { stays, goes } = await twice();
    const before = (await dossier(stays)).version;
    const preview = (await counsellor.post(`/dossiers/${stays}/merge/preview`, { file: goes })).json();
    expect(preview.moves.map(({ type }: { type: string }) => type)).toEqual([
      'register.inflow-received',
      'trajectory.registered',
      'trajectory.system-wait-begun',
      'trajectory.system-wait-ended',
    ]);
    expect(preview.moves[1].becomes).toMatchObject({ kind: 're' });
    expect(preview.same.map(({ type }: { type: string }) => type)).toEqual(['trajectory.target-group-determined']);
    expect(preview.identity.find(({ kind }: { kind: string }) => kind === 'name')).toEqual({
      kind: 'name',
      stays: 'Nguyễn, Thị Hồng',
      goes: 'Nguyen, Thi Hong',
      differs: true,
    });
    expect(preview).toMatchObject({ open: [], doesNotHold: [] });
    expect((await dossier(stays)).version).toBe(before);
  });

  test('one file holds everything, and every way to the other leads there', async () => {
    const { stays, goes } = await twice();
    const { fileNumber } = await dossier(goes);
    expect((await merge(stays, goes)).json()).toMatchObject({ moved: 4, same: 1, fileNumber });
    const kept = await dossier(stays);
    expect(kept.mergedFiles).toMatchObject([{ person: goes, fileNumber }]);
    expect(kept.waits).toMatchObject([{ from: '2024-01-10', endedOn: '2024-02-10' }]);
    expect(await dossier(goes)).toEqual(kept);
    expect((await counsellor.get(`/dossiers/${goes}/reasons?about=targetGroup`)).statusCode).toBe(200);
    expect((await search(fileNumber)).map(({ person }: { person: string }) => person)).toEqual([stays]);
    const byName = (await search('Nguyen Thi Hong')).map(({ person }: { person: string }) => person);
    expect(byName.filter((person: string) => person === stays)).toHaveLength(1);
    expect(byName).not.toContain(goes);
  });

  test('as known before it, both stand as they stood', async () => {
    const { stays, goes } = await twice();
    const [one, other] = [await dossier(stays, '?asKnownOn=2025-02-19'), await dossier(goes, '?asKnownOn=2025-02-19')];
    await merge(stays, goes);
    expect(await dossier(stays, '?asKnownOn=2025-02-19')).toEqual(one);
    expect(await dossier(goes, '?asKnownOn=2025-02-19')).toEqual({
      ...other,
      standsIn: { person: stays, fileNumber: one.fileNumber },
    });
  });

  test('nothing more is recorded in the file that went', async () => {
    const { stays, goes } = await twice();
    await merge(stays, goes);
    const [rows] = [await database.owner.pool.query('select max(version) as version from facts.fact where stream = $1', [goes])];
    const act = { act: 'changeActivity', expectedVersion: rows.rows[0].version, on: '2025-02-20', works: true, studies: false };
    const answer = await counsellor.post(`/dossiers/${goes}/acts`, act);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'staleVersion']);
  });

  test('the views that stand there are those that a rebuild gives', async () => {
    for (const module of running.modules)
      for (const projection of module.projections)
        expect(await verifyProjection(database.app, running.ledger, projection)).toMatchObject({
          missing: 0,
          extra: 0,
          different: 0,
        });
  });

  test('a stale version, the same file, a file that went already', async () => {
    const { stays, goes } = await twice();
    const stale = await counsellor.post(`/dossiers/${stays}/merge`, { file: goes, expectedVersion: 1, fileVersion: 5 });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'staleVersion']);
    expect((await merge(stays, stays)).json().detail.code).toBe('mergeSameFile');
    await merge(stays, goes);
    expect((await merge(stays, goes)).json().detail.code).toBe('mergeSameFile');
    const third = await running.live([inflow('2023-08-01')]);
    expect((await merge(third, goes)).statusCode).toBe(200); // leads to the file that stands, which goes up in the third
    expect((await dossier(goes)).person).toBe(third);
    expect((await dossier(stays)).person).toBe(third);
  });
});

describe('conflicts', () => {
  test('two national numbers: refused until one is chosen, and the other still leads here', async () => {
    const { stays, goes } = await twice();
    const [ours, theirs] = [await putInsz(stays, 17), await putInsz(goes, 18)];
    const open = await merge(stays, goes);
    expect([open.statusCode, open.json().detail.code, open.json().detail.missing]).toEqual([422, 'mergeOpen', ['insz']]);
    expect((await merge(stays, goes, { identity: { insz: 'goes' } })).statusCode).toBe(200);
    const { identity, timeline } = await dossier(stays);
    expect(identity.insz.replaceAll(/\D/g, '')).toBe(theirs);
    expect(identity.formerInsz.replaceAll(/\D/g, '')).toBe(ours);
    expect(timeline.map(({ type }: { type: string }) => type)).toContain('register.identifier-changed');
    for (const number of [ours, theirs])
      expect((await search(number)).map(({ person }: { person: string }) => person)).toEqual([stays]);
    expect((await undo(stays, goes)).statusCode).toBe(200);
    expect((await dossier(stays)).identity.insz.replaceAll(/\D/g, '')).toBe(ours);
    expect((await search(theirs)).map(({ person }: { person: string }) => person)).toEqual([goes]);
  });

  test('what the file that stays does not know is taken over', async () => {
    const { stays, goes } = await twice();
    const theirs = await putInsz(goes, 19);
    await merge(stays, goes);
    expect((await dossier(stays)).identity.insz.replaceAll(/\D/g, '')).toBe(theirs);
  });

  test('two running contracts: refused until one is chosen', async () => {
    const signed = (on: string) =>
      fact('trajectory.contract-signed', on, {
        region: 'eastFlanders',
        group: 'mandatory',
        first: true,
        declarationSigned: true,
      });
    const stays = await running.live([...refugee, registration('2023-06-01'), signed('2023-06-15')]);
    const goes = await running.live([...refugee, registration('2023-06-01'), signed('2023-09-15')]);
    expect((await merge(stays, goes)).json().detail).toMatchObject({ code: 'mergeOpen', missing: ['contracts'] });
    const { conflicts } = (await counsellor.post(`/dossiers/${stays}/merge/preview`, { file: goes })).json();
    const done = await merge(stays, goes, { leaveOut: conflicts[0].goes.leavesOut });
    expect(done.statusCode).toBe(200);
    expect((await dossier(stays)).contract).toMatchObject({ signedOn: '2023-09-15', endedOn: null });
  });

  test('what would not hold together is refused with what it is', async () => {
    const ended = fact('trajectory.contract-ended', '2024-03-01', { reason: 'endedByClient', region: 'eastFlanders' });
    const signed = fact('trajectory.contract-signed', '2023-06-15', {
      region: 'eastFlanders',
      group: 'mandatory',
      first: true,
      declarationSigned: true,
    });
    const stays = await running.live([...refugee]);
    const goes = await running.live([...refugee, registration('2023-06-01'), signed, ended]);
    const { moves } = (await counsellor.post(`/dossiers/${stays}/merge/preview`, { file: goes })).json();
    const leaveOut = moves
      .filter(({ type }: { type: string }) => type === 'trajectory.contract-signed')
      .map(({ id }: { id: string }) => id);
    const refused = await merge(stays, goes, { leaveOut });
    expect(refused.json().detail).toMatchObject({ code: 'mergeDoesNotHold', missing: ['trajectory.contract-ended'] });
    expect(refused.json().detail.nl).toContain('Inburgeringscontract beëindigd (01-03-2024)');
  });
});

describe('undoing', () => {
  test('both files are again what they were, and say that it happened', async () => {
    const { stays, goes } = await twice();
    const [one, other] = [await dossier(stays), await dossier(goes)];
    await merge(stays, goes);
    expect((await undo(stays, goes)).statusCode).toBe(200);
    const [again, back] = [await dossier(stays), await dossier(goes)];
    expect(typesOf(again).toSorted()).toEqual(typesOf(one).toSorted());
    expect(typesOf(back).toSorted()).toEqual(typesOf(other).toSorted());
    expect(back.waits).toMatchObject([{ from: '2024-01-10', endedOn: '2024-02-10' }]);
    expect([back.person, again.mergedFiles, back.standsIn]).toEqual([goes, [], null]);
    expect(again.timeline.some(({ type }: { type: string }) => type === 'register.persons-merged')).toBe(true);
    expect((await search(other.fileNumber)).map(({ person }: { person: string }) => person)).toEqual([goes]);
    expect((await undo(stays, goes)).json().detail.code).toBe('mergeNotThere');
    expect((await merge(stays, goes)).statusCode).toBe(200); // and once more
    expect((await dossier(goes)).person).toBe(stays);
  });

  test('refused where something rests on it since', async () => {
    const stays = await running.live([inflow('2023-05-10')]);
    const goes = await running.live([...refugee, registration('2023-06-01')]);
    await merge(stays, goes);
    const { version } = await dossier(stays);
    const signed = await counsellor.post(`/dossiers/${stays}/acts`, {
      act: 'signContract',
      expectedVersion: version,
      on: '2025-02-20',
      declarationSigned: true,
      desk: 'loket-deinze',
    });
    expect(signed.statusCode).toBe(200);
    const refused = await undo(stays, goes);
    expect(refused.json().detail).toMatchObject({ code: 'mergeUndoRests', missing: ['trajectory.contract-signed'] });
  });
});

describe('forgetting', () => {
  test('whoever is erased is erased in both files, and neither is merged or taken apart any more', async () => {
    const { stays, goes } = await twice();
    await merge(stays, goes);
    await inTransaction(database.app, (tx) => vault.erase(tx, { person: stays, erasedAt: clock.now(), erasedBy: 'system' }));
    const left = await database.owner.pool.query('select from vault.entry where person = any ($1)', [[stays, goes]]);
    expect(left.rowCount).toBe(0);
    const names = await database.owner.pool.query('select from register.person_name where person = any ($1)', [[stays, goes]]);
    expect(names.rowCount).toBe(0);
    expect((await undo(stays, goes)).json().detail.code).toBe('mergeErased');
    const other = await running.live([...refugee]);
    expect((await merge(other, stays)).json().detail.code).toBe('mergeErased');
  });
});

describe('who may', () => {
  test('both files must be open to who merges: another region, another role', async () => {
    const { stays, goes } = await twice();
    const body = { file: goes, expectedVersion: 3, fileVersion: 5 };
    const elsewhere = await running.live([inflow('2023-04-01', { region: 'westFlanders', nis: '31005' })]);
    expect((await merge(stays, elsewhere)).json().code).toBe('otherRegion');
    expect((await merge(elsewhere, stays)).json().code).toBe('otherRegion');
    for (const someone of [staff.thomas, staff.karim, staff.filip, staff.an]) {
      const other = await signedIn(running.server, someone);
      for (const path of ['merge', 'merge/preview', 'merge/undo'])
        expect((await other.post(`/dossiers/${stays}/${path}`, body)).statusCode).toBe(403);
    }
    const lead = await signedIn(running.server, staff.greet);
    expect((await lead.post(`/dossiers/${stays}/merge/preview`, { file: elsewhere })).statusCode).toBe(200);
    await nextDay();
    const both = await signedIn(running.server, staff.greet);
    const { stays: one, goes: two } = (await both.post(`/dossiers/${stays}/merge/preview`, { file: elsewhere })).json();
    const merged = await both.post(`/dossiers/${stays}/merge`, {
      file: elsewhere,
      expectedVersion: one.version,
      fileVersion: two.version,
    });
    expect(merged.statusCode).toBe(200);
    const { version } = await dossier(stays);
    const refused = await counsellor.post(`/dossiers/${stays}/merge/undo`, { file: elsewhere, expectedVersion: version });
    expect(refused.json().code).toBe('otherRegion'); // the second file would be of that region again
    const lines = await database.owner.pool.query<{ part: string; person: string }>(
      `select part, person from access.line where account = $1 and part = 'mergePreview'`,
      [staff.greet.account],
    );
    expect(new Set(lines.rows.map(({ person }) => person))).toEqual(new Set([stays, elsewhere]));
  });
});

describe('at the same time', () => {
  test('two merges of the same files in opposite directions: one of them is done', async () => {
    const { stays, goes } = await twice();
    const versions = [(await dossier(stays)).version, (await dossier(goes)).version];
    const [one, other] = await Promise.all([
      counsellor.post(`/dossiers/${stays}/merge`, { file: goes, expectedVersion: versions[0], fileVersion: versions[1] }),
      counsellor.post(`/dossiers/${goes}/merge`, { file: stays, expectedVersion: versions[1], fileVersion: versions[0] }),
    ]);
    const codes = [one.statusCode, other.statusCode].toSorted((a, b) => a - b);
    expect(codes[0]).toBe(200);
    expect([409, 422]).toContain(codes[1]); // stale, or by then the same file
    expect((await dossier(stays)).person).toBe((await dossier(goes)).person);
  });
});

describe('who is alike', () => {
  test('born on the same day and called the same, however it is written; in the own regions', async () => {
    const name = { familyName: 'El Khatib', givenNames: 'Nour' };
    const one = await running.live([inflow('2023-05-10', { birthDay: plainDate('1988-08-08') })], name);
    const other = await running.live([inflow('2024-05-10', { birthDay: plainDate('1988-08-08') })], {
      familyName: 'EL-KHATIB',
      givenNames: 'Noür Sara',
    });
    await running.live([inflow('2024-05-10', { birthDay: plainDate('1988-08-09') })], name);
    await running.live([inflow('2024-05-10', { birthDay: plainDate('1988-08-08'), region: 'westFlanders', nis: '31005' })], name);
    const { lines } = (await counsellor.get(`/dossiers/${one}/alike`)).json();
    expect(lines.map(({ person }: { person: string }) => person)).toEqual([other]);
    await merge(one, other);
    expect((await counsellor.get(`/dossiers/${one}/alike`)).json().lines).toEqual([]);
  });
});
