import { mkdir, readFile, readdir } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '#src/platform/config.ts';
import type { Config } from '#src/platform/config.ts';

/** The benches' own data folder and port: they never touch what somebody works in. */
export const benchPort = 4090;

export async function benchConfig(): Promise<Config> {
  const folder = path.resolve(process.env['BENCH_DATA'] ?? '.doorstroom/bench');
  await mkdir(folder, { recursive: true, mode: 0o711 });
  return readConfig({
    ...process.env,
    DOORSTROOM_DATA: folder,
    DOORSTROOM_DEMO: 'on',
    PORT: String(benchPort),
    DATABASE_URL: undefined,
  });
}

/** One of our own programs in a process of its own, on the benches' folder. */
export function startProgram(config: Config, file: string, ...args: string[]): ChildProcess {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DOORSTROOM_DATA: config.dataFolder,
    DOORSTROOM_DEMO: 'on',
    PORT: String(config.port),
    DOORSTROOM_RATE: '10000000',
  };
  delete environment['DATABASE_URL'];
  return spawn(process.execPath, [file, ...args], { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
}

export function ended(program: ChildProcess): Promise<number> {
  return new Promise((resolve) => program.once('exit', (code) => resolve(code ?? -1)));
}

/** Waits until the benches' server answers. */
export async function serverAnswers(): Promise<void> {
  while (
    !(await fetch(`http://127.0.0.1:${benchPort}/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await wait(50);
}

/** Proportional memory in bytes of a process and all below it (Linux): what PostgreSQL's servers share counts once. */
export async function treeMemory(root: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '');
    const parent = /^PPid:\t(\d+)/m.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  const below = (pid: number): boolean =>
    pid === root || (parents.has(pid) && parents.get(pid) !== 0 && below(parents.get(pid) ?? 0));
  const sizes = await Promise.all(
    [...parents.keys()].filter(below).map(async (pid) => {
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
