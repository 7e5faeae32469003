import { parentPort, workerData } from 'node:worker_threads';
import { readAndCheck, type Uploaded } from './read-and-check.ts';

// A thread of its own: reading and checking may take seconds of computing, and the office goes on answering.
parentPort?.postMessage(await readAndCheck(workerData as readonly Uploaded[]), []);
