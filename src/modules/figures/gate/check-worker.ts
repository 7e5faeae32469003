import { parentPort } from 'node:worker_threads';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { Job } from './in-thread.ts';
import { readAndCheck } from './read-and-check.ts';

// A thread of its own: reading and checking may take seconds of computing, and the office goes on answering.
parentPort?.on('message', (job: Job) => {
  if (job.kind === 'tables') parentPort?.postMessage(job.sets.map(checkTables), []);
  else void readAndCheck(job.files).then((checked) => parentPort?.postMessage(checked, []));
});
