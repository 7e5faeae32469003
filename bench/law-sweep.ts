import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { factCatalogue } from '#src/catalogue.ts';
import { compose } from '#src/compose.ts';
import { createLedger } from '#src/facts/ledger.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { defaultSettings } from '#src/law/settings.ts';
import { caseFile, effectiveFacts } from '#src/modules/trajectory/ask.ts';
import { sweepDossiers } from '#src/modules/review/ask.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { useDatabase } from '#src/platform/use-database.ts';
import { ourAnswer } from './law-engine/answer.ts';
import { makeEngine } from './law-engine/engine.ts';
import { flatFacts } from './law-engine/flat-facts.ts';
import { milliseconds, report } from './report.ts';
import { benchConfig } from './world.ts';

const FEW = 20_000;

/**
 * The whole population judged from the database, in memory that does not grow with it; and a sample judged by our law and by a
 * general rule engine given the same obligations, whose answers must agree to the last one.
 */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  const used = await useDatabase(config, { join: true });
  const database = openDatabase(used.url, { role: APPLICATION_ROLE });
  try {
    const today = compose(config, database).clock.today();
    const ledger = createLedger(factCatalogue);
    const few = await sweep(database, ledger, today, FEW);
    const whole = await sweep(database, ledger, today, Infinity);
    const kept = report({
      what: `memory in use, sweeping ${whole.dossiers} dossiers instead of ${few.dossiers}`,
      ours: `${megabytes(whole.live)} (process ${megabytes(whole.resident)}), ${Math.round((whole.dossiers / whole.took) * 1000)} dossiers/s from the database`,
      bare: `${megabytes(few.live)} (process ${megabytes(few.resident)})`,
      ratio: whole.live / few.live,
      limit: { atMost: 1.1 },
    });
    return (await besideAnEngine(database, ledger, today)) && kept;
  } finally {
    await database.close();
    await used.close();
  }
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // what --expose-gc puts there

interface Swept {
  readonly dossiers: number;
  readonly took: number;
  /** The most that was in use after a collection, in bytes: what the sweep itself holds. */
  readonly live: number;
  /** The most memory that the process held, garbage included. */
  readonly resident: number;
}

async function sweep(database: Database, ledger: Ledger, today: PlainDate, atMost: number): Promise<Swept> {
  let live = 0;
  let resident = 0;
  let dossiers = 0;
  const took = await milliseconds(() =>
    inTransaction(database, async (tx) => {
      for await (const _ of sweepDossiers(ledger.readMany(tx), today, defaultSettings)) {
        if (++dossiers % 5_000 === 0) {
          resident = Math.max(resident, process.memoryUsage.rss());
          collect();
          live = Math.max(live, process.memoryUsage().heapUsed);
        }
        if (dossiers === atMost) break;
      }
    }),
  );
  return { dossiers, took, live, resident };
}

async function besideAnEngine(database: Database, ledger: Ledger, today: PlainDate): Promise<boolean> {
  const sample: (readonly Fact[])[] = [];
  let seen = 0;
  await inTransaction(database, async (tx) => {
    for await (const facts of ledger.readMany(tx)) if (seen++ % 10 === 0) sample.push(facts); // every tenth: the population's own mix
  });
  const cases: readonly CaseFile[] = sample.map((facts) => caseFile(effectiveFacts(facts)));
  const flat = cases.map((file) => flatFacts(file, today));
  const engine = makeEngine();
  for (const facts of flat.slice(0, 500)) await engine(facts); // warm
  for (const file of cases) ourAnswer(file, today);
  const theirs: string[] = [];
  const engineTook = await milliseconds(async () => {
    for (const facts of flat) theirs.push(JSON.stringify(await engine(facts)));
  });
  const mine: string[] = [];
  const lawTook = await milliseconds(() => {
    for (const file of cases) mine.push(JSON.stringify(ourAnswer(file, today)));
  });
  const differing = mine.flatMap((answer, index) => (answer === theirs[index] ? [] : [`${answer} / ${theirs[index]}`]));
  const rate = (took: number): string => `${Math.round((cases.length / took) * 1000)}/s`;
  const fast = report({
    what: `obligations of ${cases.length} dossiers beside json-rules-engine`,
    ours: rate(lawTook),
    bare: rate(engineTook),
    ratio: engineTook / lawTook,
    limit: { atLeast: 5 },
  });
  console.log(
    `${differing.length === 0 ? 'kept  ' : 'MISSED'}  both give the same answers: ${cases.length - differing.length} of ${cases.length}`,
  );
  for (const difference of differing.slice(0, 5)) console.log(`        ours / engine: ${difference}`);
  return fast && differing.length === 0;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
