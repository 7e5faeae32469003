import { factCatalogue } from '#src/catalogue.ts';
import { compose } from '#src/compose.ts';
import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { judge } from '#src/law/judge.ts';
import { caseFile } from '#src/modules/trajectory/dossier/case-file.ts';
import { refreshWork } from '#src/modules/trajectory/jobs.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import { useDatabase } from '#src/platform/use-database.ts';
import { median, milliseconds, report } from './report.ts';
import { benchConfig } from './world.ts';

const SAMPLE = 40_000;

/** Folding and judging every dossier. In memory at least 50,000 a second on one core; the run over the database is reported. */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  const used = await useDatabase(config, { join: true });
  const database = openDatabase(used.url, { role: APPLICATION_ROLE });
  try {
    const { clock } = compose(config, database);
    const today = clock.today();
    const ledger = createLedger(factCatalogue);
    const dossiers = await inTransaction(database, async (tx) => {
      const kept: (readonly Fact[])[] = [];
      let seen = 0;
      for await (const facts of ledger.readMany(tx)) {
        if (seen++ % 5 === 0 && kept.length < SAMPLE) kept.push(facts); // every fifth: the population's own mix
      }
      return kept;
    });
    const times: number[] = [];
    for (let round = 0; round < 6; round++) {
      const time = await milliseconds(() => {
        for (const facts of dossiers) judge(caseFile(effectiveFacts(facts)), today);
      });
      if (round > 0) times.push(time);
    }
    const perSecond = (dossiers.length / median(times)) * 1000;
    const kept = report({
      what: `fold and law of ${dossiers.length} dossiers, of 50,000 a second per core`,
      ours: `${Math.round(perSecond)}/s`,
      bare: '50000/s',
      ratio: perSecond / 50_000,
      limit: { atLeast: 1 },
    });
    const whole = await refreshWork(database, ledger, today);
    console.log(
      `        nightly run over the database: ${whole.dossiers} dossiers in ${(whole.milliseconds / 1000).toFixed(1)} s, ${whole.changed} changed`,
    );
    return kept;
  } finally {
    await database.close();
    await used.close();
  }
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
