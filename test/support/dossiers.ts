import { createAccess } from '#src/access/access.ts';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { projectInline } from '#src/facts/projection.ts';
import { vault } from '#src/facts/vault.ts';
import { orientationModule } from '#src/modules/orientation/module.ts';
import { registerModule } from '#src/modules/register/module.ts';
import { savePersonName } from '#src/modules/register/ask.ts';
import { reviewModule } from '#src/modules/review/module.ts';
import { trajectoryModule } from '#src/modules/trajectory/module.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import type { CourseId, PersonId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { idOf } from './given.ts';
import { testServer } from './server.ts';
import type { TestDatabase } from './database.ts';

/** The real server with the modules of the dossier, and a hand for putting lives into it. */
export async function dossierServer(database: TestDatabase, clock: Clock = demoClock()) {
  const ledger = createLedger(factCatalogue);
  const parts = { database: database.app, clock, ledger, access: createAccess(database.app, clock), allowSyntheticInsz: true };
  const modules = [registerModule(parts), trajectoryModule(parts), orientationModule(parts), reviewModule(parts)];
  const running = await testServer({ database: database.app, clock, modules });
  let people = 0;

  /** A person with these facts, recorded at noon of their days (or now, where `on` lies after). Corrections name the nth fact by `corrects`. */
  async function live(facts: readonly NewFact[], name = { familyName: 'Nguyễn', givenNames: 'Thị Hồng' }): Promise<PersonId> {
    people += 1;
    const person = `0190aaaa-0000-7000-8000-${String(people).padStart(12, '0')}` as PersonId; // the shape of one
    await inTransaction(database.app, async (tx) => {
      const recordedAt = clock.now();
      const recordedBy = 'staff:01900000-0000-7000-8000-000000000099';
      await vault.put(tx, {
        person,
        kind: 'name',
        value: name,
        validFrom: '2000-01-01' as never,
        recordedAt: '2020-01-01T00:00:00.000Z' as Instant,
        recordedBy,
      });
      await savePersonName(tx, { person, ...name, insz: null, formerInsz: null });
      await tx.query('insert into register.file (person, file_number) values ($1, $2)', [
        person,
        `D${String(people).padStart(7, '0')}`,
      ]);
      const ids = new Map<string, string>();
      for (const [index, written] of facts.entries()) {
        // Tests write idOf(n) for the nth fact; the ledger gives ids of its own.
        const fact = JSON.parse(
          JSON.stringify(written).replaceAll(/0190bbbb-0000-7000-8000-\d{12}/g, (id) => ids.get(id) ?? id),
        ) as NewFact; // the same fact with other ids
        const moment = `${fact.on}T12:00:00.000Z` as Instant;
        const appended = await ledger.append(tx, {
          stream: person,
          expectedVersion: index,
          facts: [fact],
          recordedBy,
          source: 'demo',
          recordedAt: moment < recordedAt ? moment : recordedAt,
        });
        if (!appended.ok) throw new Error('Nobody else writes here');
        ids.set(idOf(index + 1), appended.value[0]?.id ?? '');
      }
      const recorded = await ledger.readStream(tx, person);
      for (const { projections } of modules)
        for (const projection of projections) await projectInline(tx, projection, person, recorded);
    });
    return person;
  }

  /** A course of social orientation that began on this day, on a stream of its own. */
  async function course(id: string, on: PlainDate, language: LanguageCode, region: RegionCode): Promise<void> {
    const stream = id as CourseId; // the shape of one
    const started: NewFact = { type: 'orientation.course-started', on, data: { region, language, hours: 60, places: 18 } };
    await inTransaction(database.app, async (tx) => {
      const recordedBy = 'staff:01900000-0000-7000-8000-000000000099';
      const appended = await ledger.append(tx, { stream, expectedVersion: 0, facts: [started], recordedBy, source: 'demo' });
      if (!appended.ok) throw new Error('Nobody else writes here');
      for (const { projections } of modules)
        for (const projection of projections) await projectInline(tx, projection, stream, appended.value);
    });
  }

  return { ...running, ledger, clock, modules, live, course };
}
