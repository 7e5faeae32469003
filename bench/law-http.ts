import { readFile, readdir } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { quantile, report } from './report.ts';
import { benchConfig, benchPort, ended, serverAnswers, startProgram } from './world.ts';

const SECONDS = 5;
const CASES = path.resolve('examples/law');

/** One case decided and explained over real HTTP, beside an endpoint of the same server that does next to nothing (`/health`). */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  const program = startProgram(config, 'scripts/start.mjs');
  const exit = ended(program);
  try {
    await serverAnswers();
    const files = (await readdir(CASES)).filter((name) => name.endsWith('.json')).sort();
    const bodies = await Promise.all(files.map((name) => readFile(path.join(CASES, name), 'utf8')));
    const possible = bodies.filter((_, index) => files[index]?.startsWith('impossible') !== true);
    const decide = (agent: Agent, n: number) => ask(agent, 'POST', '/api/v1/law/decide', possible[n % possible.length]);
    const nothing = (agent: Agent) => ask(agent, 'GET', '/health');
    const one = await compare(decide, nothing, 1);
    const kept = report({
      what: 'p99 of one case decided and explained, of 20 ms',
      ours: words(one.ours),
      bare: words(one.empty),
      ratio: quantile(one.ours, 0.99) / 20,
      limit: { atMost: 1 },
    });
    const many = await compare(decide, nothing, 8);
    console.log(`        8 at a time, as fast as they are answered: ${words(many.ours)}; empty endpoint ${words(many.empty)}`);
    return kept;
  } finally {
    program.kill('SIGTERM');
    await exit;
  }
}

async function compare(ours: Work, empty: Work, clients: number) {
  await load(ours, clients, 1);
  await load(empty, clients, 1);
  return { ours: await load(ours, clients, SECONDS), empty: await load(empty, clients, SECONDS) };
}

function words(times: readonly number[]): string {
  return `median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms, ${Math.round(times.length / SECONDS)}/s`;
}

type Work = (agent: Agent, n: number) => Promise<void>;

/** Every client asks as fast as it is answered, for so many seconds. Milliseconds of each answer. */
async function load(work: Work, clients: number, seconds: number): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let n = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work(agent, n++);
        times.push(performance.now() - start);
      }
    }),
  );
  agent.destroy();
  return times;
}

function ask(agent: Agent, method: string, address: string, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request({ port: benchPort, host: '127.0.0.1', path: address, method, agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${address} answered ${response.statusCode}`)),
      );
    })
      .once('error', reject)
      .end(body);
  });
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
