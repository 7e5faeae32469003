import { readFile, readdir } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { quantile, report } from './report.ts';
import { benchConfig, benchPort, ended, startProgram } from './world.ts';

const SECONDS = 5;
const CASES = path.resolve('examples/law');

/** One case decided and explained over real HTTP, beside an endpoint of the same server that does next to nothing (`/health`). */
export async function run(): Promise<boolean> {
  const config = await benchConfig();
  const program = startProgram(config, 'scripts/start.mjs');
  const exit = ended(program);
  try {
    await up();
    const files = (await readdir(CASES)).filter((name) => name.endsWith('.json')).sort();
    const bodies = await Promise.all(files.map((name) => readFile(path.join(CASES, name), 'utf8')));
    const possible = bodies.filter((_, index) => files[index]?.startsWith('impossible') !== true);
    const decide = (agent: Agent, n: number) => ask(agent, 'POST', '/api/v1/law/decide', possible[n % possible.length]);
    const nothing = (agent: Agent) => ask(agent, 'GET', '/health');
    let kept = true;
    for (const clients of [1, 8]) {
      await load(decide, clients, 1);
      await load(nothing, clients, 1);
      const [ours, empty] = [await load(decide, clients, SECONDS), await load(nothing, clients, SECONDS)];
      const p99 = quantile(ours, 0.99);
      kept =
        report({
          what: `p99 of one case decided and explained (${clients} at a time), of 20 ms`,
          ours: words(ours),
          bare: words(empty),
          ratio: p99 / 20,
          limit: { atMost: 1 },
        }) && kept;
    }
    return kept;
  } finally {
    program.kill('SIGTERM');
    await exit;
  }
}

function words(times: readonly number[]): string {
  return `median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms, ${Math.round(times.length / SECONDS)}/s`;
}

/** Every client asks as fast as it is answered, for so many seconds. Milliseconds of each answer. */
async function load(
  work: (agent: Agent, n: number) => Promise<void>,
  clients: number,
  seconds: number,
): Promise<readonly number[]> {
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

async function up(): Promise<void> {
  while (
    !(await fetch(`http://127.0.0.1:${benchPort}/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await wait(50);
}

if (import.meta.main) process.exit((await run()) ? 0 : 1);
