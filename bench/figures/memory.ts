import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { compute } from '#src/modules/figures/engine/compute.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { openDatabase } from '#src/platform/database.ts';
import { figureBook, reportDay } from './book.ts';

/**
 * `node memory.ts <database> <file>`: a process that does nothing but open the snapshot (or make it where there is no file),
 * answer the figure book, take in what is new and save. Prints the most memory that it ever held, in bytes.
 */
const [url = '', file = ''] = process.argv.slice(2);
const database = openDatabase(url, { max: 2 });
const snapshots = openSnapshotStore({ database, ledger: createLedger(factCatalogue), file });
compute(await snapshots.current(), reportDay, figureBook());
await snapshots.save();
console.log(process.resourceUsage().maxRSS * 1024);
await database.close();
