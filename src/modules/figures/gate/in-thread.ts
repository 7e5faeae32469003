import { Worker } from 'node:worker_threads';
import type { Checked, Uploaded } from './read-and-check.ts';

const LONGEST_MILLISECONDS = 60_000;
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Checks in a thread of its own, two uploads at a time; null when it takes too long or too much memory. */
export async function checkInThread(files: readonly Uploaded[]): Promise<Checked | null> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await inWorker(files);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inWorker(files: readonly Uploaded[]): Promise<Checked | null> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    workerData: files,
    resourceLimits: { maxOldGenerationSizeMb: 700 },
  });
  worker.unref(); // who stops the office does not wait for it
  return new Promise<Checked | null>((resolve, reject) => {
    const late = setTimeout(() => void worker.terminate().then(() => resolve(null)), LONGEST_MILLISECONDS).unref();
    worker.on('message', (answer: Checked) => {
      clearTimeout(late);
      resolve(answer);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    });
  });
}
