import { readFile, readdir, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** When a process started, as the kernel counts it; 'unknown' on systems without /proc; null when there is none. */
export async function processStart(pid: number): Promise<string | null> {
  if (!exists(pid)) return null;
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' '); // the name before it may hold spaces
    return fields[0] === 'Z' ? null : (fields[19] ?? 'unknown');
  } catch {
    return exists(pid) ? 'unknown' : null;
  }
}

/**
 * PostgreSQL processes of a cluster that nobody holds any more: what a `kill -9` of the server leaves. Each of them
 * has the cluster as its working folder. They are asked to stop, then told to, then made to; the facts they had
 * acknowledged are in the write-ahead log whichever way they end.
 */
export async function stopLeftovers(cluster: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    let left = await processesIn(cluster);
    if (left.length === 0) return;
    for (const pid of left) trySignal(pid, signal);
    for (const end = Date.now() + patience; left.length > 0 && Date.now() < end; left = await processesIn(cluster))
      await sleep(50);
    if (left.length === 0) return;
  }
  const left = await processesIn(cluster);
  if (left.length > 0) throw new Error(`PostgreSQL processes ${left.join(', ')} still work in ${cluster} and do not stop.`);
}

/** Living processes whose working folder is the cluster. Finds none on systems without /proc. */
export async function processesIn(cluster: string): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const found: number[] = [];
  for (const pid of names.map(Number).filter(Number.isInteger)) {
    if ((await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === cluster && (await processStart(pid)) !== null)
      found.push(pid);
  }
  return found;
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // there, but somebody else's; kill() throws nothing else than errno errors
  }
}
