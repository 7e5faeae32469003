import { spawn } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { processesIn } from '#src/platform/embedded-postgres/processes.ts';
import { processesNaming } from '#test/support/postgres-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// A real installation without the demo's population, which takes its time to load; everything else is as in `npm start`.
let data: string;

beforeAll(async () => {
  data = await realpath(await mkdtemp(path.join(tmpdir(), 'doorstroom-start-')));
  await chmod(data, 0o711);
});

afterAll(() => rm(data, { recursive: true, force: true }));

function run(words: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      DOORSTROOM_DATA: data,
      DATABASE_URL: '',
      DOORSTROOM_DEMO: 'off',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'doorstroom',
      OIDC_CLIENT_SECRET: 'secret',
      LOG_LEVEL: 'error',
      ...more,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  return { child, ended, said: () => said };
}

type Run = ReturnType<typeof run>;

const start = (more: Record<string, string> = {}): Run => run(['scripts/start.mjs'], more);

async function address(of: Run): Promise<string> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(50)) {
    const found = /Doorstroom is at (http:\/\/localhost:\d+)/.exec(of.said())?.[1];
    if (found !== undefined) return found;
    if (of.child.exitCode !== null) break;
  }
  throw new Error(`It did not start:\n${of.said()}`);
}

async function nothingLeft(): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
    if (
      (await processesIn(path.join(data, 'postgres', 'cluster'))).length === 0 &&
      (await processesNaming('doorstroom-watchdog', data)).length === 0
    )
      return;
  }
  throw new Error('Processes were left');
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'answers, refuses a second start, lets commands in, and stops whole on %s',
  async (signal) => {
    const first = start();
    const url = await address(first);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    const page = await fetch(`${url}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<script');
    expect(await (await fetch(`${url}/api/v1/session`)).json()).toMatchObject({ signedIn: false, synthetic: false });

    const second = start();
    expect(await second.ended).toBe(2);
    expect(second.said()).toMatch(/is in use by process \d+ on .* since 20/);

    const command = run(['src/cli/doorstroom.ts', 'facts', 'verify', '--json']);
    expect(await command.ended).toBe(0);
    expect((await fetch(`${url}/health`)).status).toBe(200);

    first.child.kill(signal);
    expect(await first.ended).toBe(0);
    expect(first.said()).toContain('Stopped.');
    await nothingLeft();
  },
);

it('leaves nothing behind when the script above it is killed', async () => {
  const first = start();
  await address(first);
  first.child.kill('SIGKILL');
  await first.ended;
  await nothingLeft();
});

it('says that a port is taken, and stops what it had started', async () => {
  const first = start();
  const { port } = new URL(await address(first));
  const other = await realpath(await mkdtemp(path.join(tmpdir(), 'doorstroom-start-')));
  await chmod(other, 0o711);
  const second = start({ PORT: port, DOORSTROOM_DATA: other });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('PORT=');
  expect(await processesIn(path.join(other, 'postgres', 'cluster'))).toEqual([]);
  await rm(other, { recursive: true, force: true });
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

it('a command starts the database for itself when nothing runs, and stops it', async () => {
  const command = run(['src/cli/doorstroom.ts', 'facts', 'verify', '--json']);
  expect(await command.ended).toBe(0);
  expect(JSON.parse(command.said().replaceAll(/^(?![ {}]).*\n/gm, ''))).toMatchObject({ right: true });
  await nothingLeft();
});

it('a wrong setting is told before anything starts', async () => {
  const wrong = start({ PORT: 'eighty' });
  expect(await wrong.ended).toBe(2);
  expect(wrong.said()).toMatch(/^PORT: /);
});
