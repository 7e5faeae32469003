import { Worker } from 'node:worker_threads';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import type { Checked, Uploaded } from './read-and-check.ts';

export type Job =
  | { readonly kind: 'files'; readonly files: readonly Uploaded[] }
  | { readonly kind: 'tables'; readonly sets: readonly (readonly CheckedTable[])[] };

const LONGEST_MILLISECONDS = 60_000;
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];
/** Checking tables of our own is asked often: one thread stays ready for it. */
let ready: Worker | null = null;

/** Checks in a thread of its own, two at a time; null when it takes too long or too much memory. */
export async function checkInThread(files: readonly Uploaded[]): Promise<Checked | null> {
  return inTurn<Checked>({ kind: 'files', files });
}

/** What cannot be true together in each of these sets of tables of ours. Fails rather than lets something pass unchecked. */
export async function checkTablesInThread(sets: readonly (readonly CheckedTable[])[]): Promise<readonly (readonly Finding[])[]> {
  const found = await inTurn<readonly (readonly Finding[])[]>({ kind: 'tables', sets });
  if (found === null) throw new Error('The tables could not be checked: it takes too much computing');
  return found;
}

async function inTurn<Answer>(job: Job): Promise<Answer | null> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await inWorker<Answer>(job);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inWorker<Answer>(job: Job): Promise<Answer | null> {
  const worker = ready ?? started();
  ready = null;
  return new Promise<Answer | null>((resolve, reject) => {
    const late = setTimeout(() => void worker.terminate().then(() => resolve(null)), LONGEST_MILLISECONDS).unref();
    const answered = (answer: Answer) => {
      clearTimeout(late);
      worker.off('error', failed);
      // What strangers sent leaves nothing behind.
      if (job.kind === 'tables' && ready === null) ready = worker;
      else void worker.terminate();
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      worker.off('message', answered);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    };
    worker.once('message', answered);
    worker.once('error', failed);
    worker.postMessage(job, []);
    worker.unref(); // who stops the office does not wait for it
  });
}

function started(): Worker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 700 } });
  // One that ends while it waits is not asked again.
  worker.on('error', () => undefined);
  worker.once('exit', () => {
    if (ready === worker) ready = null;
  });
  return worker;
}
