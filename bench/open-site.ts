import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { report } from './report.ts';

const READERS = 50;
const SECONDS = 3;
const ROUNDS = 2;
const pages = ['/open/nl', '/open/nl/tables/registrations-2024', '/open/nl/map?table=registrations-2024'];

/**
 * 50 readers at a time of the open site, from its cache, beside the same bytes as files by @fastify/static on the same server, in
 * turns within one run. The readers do as little as can be, so that it is the server that is measured; its processor time is told too.
 */
export async function run(): Promise<boolean> {
  const child = fork(new URL('./open-site-server.ts', import.meta.url), pages, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    const [port] = (await once(child, 'message')) as [number];
    let kept = true;
    for (const [index, page] of pages.entries())
      for (const encoding of ['identity', 'br']) kept = (await compare(port, page, `/static/${index}.html`, encoding)) && kept;
    return kept;
  } finally {
    child.kill('SIGTERM');
  }
}

async function compare(port: number, page: string, file: string, encoding: string): Promise<boolean> {
  await load(port, page, encoding, 0.5);
  await load(port, file, encoding, 0.5);
  const [ours, bare]: Load[][] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours?.push(await load(port, page, encoding, SECONDS));
    bare?.push(await load(port, file, encoding, SECONDS));
  }
  const [mine, theirs] = [best(ours ?? []), best(bare ?? [])];
  return report({
    what: `${page}, ${encoding}, ${READERS} readers at a time`,
    ours: words(mine),
    bare: words(theirs),
    ratio: mine.rate / theirs.rate,
    limit: { atLeast: 0.5 },
  });
}

interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** Microseconds of the server's processor for each. */
  readonly processor: number;
  readonly bytes: number;
}

function best(loads: readonly Load[]): Load {
  const [first] = loads.toSorted((a, b) => b.rate - a.rate);
  if (first === undefined) throw new RangeError('Nothing was measured');
  return first;
}

function words({ rate, processor, bytes }: Load): string {
  return `${Math.round(rate)}/s of ${bytes} bytes (${processor.toFixed(0)} µs of processor each)`;
}

async function load(port: number, path: string, encoding: string, seconds: number): Promise<Load> {
  const before = await processorTime(port);
  const start = performance.now();
  const end = start + seconds * 1_000;
  const readers = await Promise.all(Array.from({ length: READERS }, () => reader(port, path, encoding, end)));
  const answers = readers.reduce((sum, each) => sum + each.answers, 0);
  const took = (performance.now() - start) / 1_000;
  const used = (await processorTime(port)) - before;
  return { rate: answers / took, processor: used / answers, bytes: readers[0]?.bytes ?? 0 };
}

/** One connection that asks again as soon as it is answered. Looks for the length once: every answer is the same. */
function reader(port: number, path: string, encoding: string, end: number): Promise<{ answers: number; bytes: number }> {
  const asked = Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: ${encoding}\r\nconnection: keep-alive\r\n\r\n`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let [answers, bytes, left] = [0, 0, -1];
    socket.on('connect', () => socket.write(asked));
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      if (left === -1) {
        const head = chunk.indexOf('\r\n\r\n');
        const text = chunk.subarray(0, head).toString('latin1');
        const length = /content-length: (\d+)/i.exec(text)?.[1];
        if (head === -1 || !text.startsWith('HTTP/1.1 200') || length === undefined) {
          socket.destroy();
          reject(new Error(`${path} answered ${text.slice(0, 200)}`));
          return;
        }
        bytes = Number(length);
        left = bytes + head + 4;
      }
      left -= chunk.length;
      if (left > 0) return;
      answers += 1;
      left = -1;
      if (performance.now() < end) return void socket.write(asked);
      socket.end();
      resolve({ answers, bytes });
    });
  });
}

async function processorTime(port: number): Promise<number> {
  const { user, system } = (await (await fetch(`http://127.0.0.1:${port}/cpu`)).json()) as NodeJS.CpuUsage; // of ./open-site-server.ts
  return user + system;
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
