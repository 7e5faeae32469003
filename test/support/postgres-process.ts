import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url));

export interface PostgresProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Numbers of the rows that were acknowledged so far. */
  readonly kept: number[];
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Another process of Doorstroom's that has a folder, under another uid where one is given. */
export async function holdPostgres(folder: string, uid?: number): Promise<PostgresProcess> {
  const who = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, [SCRIPT, folder], { ...who, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  );
  const kept: number[] = [];
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, value = ''] = line.split(' ');
      if (word === 'url') resolve(value);
      if (word === 'kept') kept.push(Number(value));
    });
    void ended.then(() => reject(new Error(`It did not start:\n${said}`)));
  });
  return { child, url, kept, ended };
}

/** Processes with a word in their command line, in the way `pgrep -f` finds them. */
export async function processesNaming(...words: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir('/proc')).map(Number).filter(Number.isInteger)) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (words.every((word) => line.includes(word))) found.push(pid);
  }
  return found;
}
