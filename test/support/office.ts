import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '#src/compose.ts';
import { projectInline } from '#src/facts/projection.ts';
import { vault } from '#src/facts/vault.ts';
import type { CourseId, PersonId } from '#src/kernel/ids.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { makeInsz } from '#src/kernel/insz.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Projection } from '#src/facts/projection.ts';
import { defaultSettings } from '#src/law/settings.ts';
import { buildOffice } from '#src/platform/build-office.ts';
import { readConfig } from '#src/platform/config.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { sweep } from '#src/modules/review/run/sweep.ts';
import { giveFileNumber } from '#src/modules/register/views/file-number.ts';
import { savePersonName } from '#src/modules/register/views/person-name.ts';
import { storyPeople } from './office-people.ts';
import type { StoryPerson, Told } from './office-people.ts';
import { testServer } from './server.ts';

export interface Office {
  readonly url: string;
  /** The person of a family name in the stories. */
  person(familyName: string): PersonId;
  close(): Promise<void>;
}

/** The real server over a database with the lives of ./office-people.ts, on a free port: what the browser tests walk through. */
export async function startOffice(database: Database): Promise<Office> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-office-'));
  const config = readConfig({ DOORSTROOM_DATA: folder, DOORSTROOM_DEMO: 'on' });
  const { clock, ledger, modules, snapshots } = compose(config, database);
  const projections = modules.flatMap((module) => module.projections);
  const persons = await inTransaction(database, async (tx) => {
    const told = new Map<string, PersonId>();
    for (const [index, person] of storyPeople.entries())
      told.set(person.familyName, await tellPerson(tx, ledger, projections, person, index));
    await tellCourse(tx, ledger, projections);
    return told;
  });
  await sweep({ database, ledger, clock, settings: defaultSettings, scope: 'all', startedBy: 'command' });
  // The access module comes with the test server.
  const { server, close } = await testServer({
    database,
    clock,
    modules: modules.filter(({ name }) => name !== 'access'),
    officeFolder: await buildOffice(builds()),
  });
  await server.listen({ port: Number(process.env['OFFICE_PORT'] ?? 0), host: '127.0.0.1' });
  const address = server.server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`,
    person(familyName) {
      const found = persons.get(familyName);
      if (found === undefined) throw new Error(`Nobody in the stories is called ${familyName}`);
      return found;
    },
    async close() {
      await close();
      await snapshots.save();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Kept between runs: a build is named after its sources. */
function builds(): string {
  return path.join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'office');
}

async function tellPerson(
  tx: Tx,
  ledger: Ledger,
  projections: readonly Projection[],
  person: StoryPerson,
  index: number,
): Promise<PersonId> {
  const stream = uuidV7(Date.UTC(2024, 0, 1) + index, new Uint8Array(10).fill(index)) as PersonId; // a story's person is made here
  const from = person.life[0]?.on ?? plainDate('2024-01-01');
  const recordedAt = recordedOn(from, 4);
  const [year = 0, month = 0, dayOfMonth = 0] = person.birthDay.split('-').map(Number);
  const insz = makeInsz({ year, month, dayOfMonth, serial: index + 1, mark: 'synthetic' });
  const { familyName, givenNames } = person;
  const told = { person: stream, validFrom: from, recordedAt, recordedBy: 'register' };
  for (const entry of [
    { kind: 'name', value: { familyName, givenNames } },
    { kind: 'insz', value: insz, allowSynthetic: true },
    { kind: 'address', value: `Grote Markt ${index + 1}, 2800 Mechelen` },
    { kind: 'phone', value: `+32 470 00 00 ${String(index).padStart(2, '0')}` },
  ] as const) {
    const put = await vault.put(tx, { ...told, ...entry });
    if (!put.ok) throw new Error(`The vault refused a ${entry.kind} of the stories: ${put.error.type}`);
  }
  await savePersonName(tx, { person: stream, familyName, givenNames, insz, formerInsz: null });
  await giveFileNumber(tx, stream);
  const facts = await tellLife(tx, ledger, stream, person.life);
  for (const projection of projections) await projectInline(tx, projection, stream, facts);
  return stream;
}

/** One course of social orientation to start in, in the region of the stories. */
async function tellCourse(tx: Tx, ledger: Ledger, projections: readonly Projection[]): Promise<void> {
  const stream = uuidV7(Date.UTC(2025, 1, 3), new Uint8Array(10).fill(7)) as CourseId; // a story's course is made here
  const on = plainDate('2025-02-10');
  const started = {
    type: 'orientation.course-started',
    on,
    data: { region: 'provAntwerp', language: 'vi', hours: 60, places: 18 },
  };
  const appended = await ledger.append(tx, {
    stream,
    expectedVersion: 0,
    facts: [started],
    recordedBy: 'staff:01900000-0000-7000-8000-000000000001',
    source: 'staff',
    recordedAt: recordedOn(on, 1),
  });
  if (!appended.ok) throw new Error('A story has one teller');
  for (const projection of projections) await projectInline(tx, projection, stream, appended.value);
}

/** One append per fact, each with the moment on which it was recorded; in the order of recording. */
async function tellLife(tx: Tx, ledger: Ledger, stream: PersonId, life: readonly Told[]): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const { corrects, about, laterBy = 1, ...fact } of life) {
    const idOf = (place: number) => {
      const found = facts[place - 1];
      if (found === undefined) throw new Error(`A story speaks of its fact ${place} too early`);
      return found.id;
    };
    const data = about === undefined ? fact.data : { ...(fact.data as object), [about.key]: idOf(about.fact) }; // a fact's data is always an object
    const appended = await ledger.append(tx, {
      stream,
      expectedVersion: facts.length,
      recordedBy: laterBy === 4 ? 'register' : 'staff:01900000-0000-7000-8000-000000000001',
      source: laterBy === 4 ? 'register' : 'staff',
      recordedAt: recordedOn(fact.on, laterBy),
      facts: [{ ...fact, data, ...(corrects === undefined ? {} : { corrects: idOf(corrects) }) }],
    });
    if (!appended.ok) throw new Error('A story has one teller');
    facts.push(...appended.value);
  }
  return facts;
}

function recordedOn(day: string, laterBy: number): Instant {
  return fromEpochMilliseconds(Date.parse(`${addDays(plainDate(day), laterBy)}T09:15:00Z`));
}
