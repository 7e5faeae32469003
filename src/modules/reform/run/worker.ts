import { parentPort, workerData } from 'node:worker_threads';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { openDatabase } from '#src/platform/database.ts';
import type { Question } from '../simulate/simulate.ts';
import { runSimulation } from './run-simulation.ts';
import type { Ran } from './run-simulation.ts';

/** What the thread is given and what it says: all of it plain data. */
export interface WorkerTask {
  readonly url: string;
  readonly role: string;
  readonly question: Question;
}
export type WorkerWord =
  | { readonly type: 'progress'; readonly seen: number; readonly of: number }
  | { readonly type: 'done'; readonly ran: Ran };

// A thread of its own: judging takes a minute of computing, and the office goes on answering.
const { url, role, question } = workerData as WorkerTask;
const say = (word: WorkerWord) => parentPort?.postMessage(word);
const database = openDatabase(url, { role, max: 1 });
try {
  say({
    type: 'done',
    ran: await runSimulation(database, createLedger(factCatalogue), question, (seen, of) => say({ type: 'progress', seen, of })),
  });
} finally {
  await database.close();
}
