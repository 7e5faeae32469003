import { Worker } from 'node:worker_threads';
import type { Overrides } from '#src/law/settings.ts';
import { APPLICATION_ROLE } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import type { Question } from '../simulate/simulate.ts';
import { failRun, finishRun, heard } from './store.ts';
import type { Ran } from './run-simulation.ts';
import type { WorkerTask, WorkerWord } from './worker.ts';

export interface Runner {
  /** Puts a run that is stored in the queue; one runs at a time. What comes of it stands in the database. */
  start(id: string, question: Omit<Question, 'law'>): void;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

const SAY_EVERY_MILLISECONDS = 5_000;

export function createRunner(database: Database, overrides: Overrides, onFailed: (error: unknown) => void = () => {}): Runner {
  let last: Promise<void> = Promise.resolve();
  return {
    start(id, question) {
      const waiting = setInterval(
        () => void heard(database, id, 'waiting', 0, 0).catch(onFailed),
        SAY_EVERY_MILLISECONDS,
      ).unref();
      last = last.then(async () => {
        clearInterval(waiting);
        try {
          const ran = await inThread({ database, overrides, question }, (seen, of) => heard(database, id, 'running', seen, of));
          await finishRun(database, id, ran);
        } catch (error) {
          onFailed(error);
          await failRun(database, id).catch(onFailed);
        }
      });
    },
    idle: () => last,
  };
}

async function inThread(
  {
    database,
    overrides,
    question,
  }: { readonly database: Database; readonly overrides: Overrides; readonly question: WorkerTask['question'] },
  onProgress: (seen: number, of: number) => Promise<void>,
): Promise<Ran> {
  const url = database.pool.options.connectionString;
  if (url === undefined) throw new Error('A simulation needs the address of the database');
  const task: WorkerTask = { url, role: APPLICATION_ROLE, overrides, question };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  worker.unref(); // a server that stops does not wait for it: the run is asked for again
  let written: Promise<void> = onProgress(0, 0);
  let wroteAt = performance.now();
  return new Promise<Ran>((resolve, reject) => {
    worker.on('message', (word: WorkerWord) => {
      if (word.type === 'done') return void written.then(() => resolve(word.ran), reject);
      if (performance.now() - wroteAt < 1_000) return;
      wroteAt = performance.now();
      written = written.then(() => onProgress(word.seen, word.of));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => code !== 0 && reject(new Error(`The simulation ended with ${code}`)));
  });
}
