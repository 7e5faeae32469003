import { parentPort, workerData } from 'node:worker_threads';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { lawSettings } from '#src/law/settings.ts';
import type { Overrides } from '#src/law/settings.ts';
import { openDatabase } from '#src/platform/database.ts';
import type { Question } from '../simulate/simulate.ts';
import { runSimulation } from './run-simulation.ts';
import type { Ran } from './run-simulation.ts';

/** What the thread is given and what it says: all of it plain data. */
export interface WorkerTask {
  readonly url: string;
  readonly role: string;
  /** What the agency put in the place of the defaults. */
  readonly overrides: Overrides;
  readonly question: Omit<Question, 'law'>;
}
export type WorkerWord =
  | { readonly type: 'progress'; readonly seen: number; readonly of: number }
  | { readonly type: 'done'; readonly ran: Ran };

// A thread of its own: judging takes a minute of computing, and the office goes on answering.
const { url, role, overrides, question } = workerData as WorkerTask;
const say = (word: WorkerWord) => parentPort?.postMessage(word, []);
const database = openDatabase(url, { role, max: 1 });
try {
  say({
    type: 'done',
    ran: await runSimulation(database, createLedger(factCatalogue), { ...question, law: lawSettings(overrides) }, (seen, of) =>
      say({ type: 'progress', seen, of }),
    ),
  });
} finally {
  await database.close();
}
