import { inTransaction, openDatabase } from '#src/platform/database.ts';
import { createLedger } from '../ledger.ts';
import { testCatalogue } from './catalogue.ts';
import { manyFacts, newPerson, start } from './people.ts';

/**
 * A process to be killed in the middle of its work (../crash.db.test.ts). Says what was acknowledged to it, a line each:
 * the stream after every append; 'loaded' after a bulk load, 'loading' while it is under way.
 */
const [url = '', work = ''] = process.argv.slice(2);
const ledger = createLedger(testCatalogue);
const database = openDatabase(url, { role: 'doorstroom_app' });

if (work === 'append') {
  for (;;) {
    const stream = newPerson();
    const result = await inTransaction(database, (tx) =>
      ledger.append(tx, { stream, expectedVersion: 0, facts: [start(), start(), start()], recordedBy: 'demo', source: 'demo' }),
    );
    if (result.ok) process.stdout.write(`${stream}\n`);
  }
} else {
  const client = await database.pool.connect();
  await ledger.bulkLoad(client, manyFacts(40_000, 5), { onProgress: () => process.stdout.write('loading\n') });
  process.stdout.write('loaded\n');
}
