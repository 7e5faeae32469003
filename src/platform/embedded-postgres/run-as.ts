import { spawnSync } from 'node:child_process';
import { chown, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';

/** How a PostgreSQL program is started, because it refuses to run as root. */
export interface RunAs {
  /** Put before the program and its arguments. */
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** Who must own the cluster's files, as this process sees it; undefined when that is simply us. */
  readonly owner?: number;
}

/** A uid that no Debian account has: below systemd's dynamic range, above people's. */
const SPARE_UID = 54320;

/** initdb, unlike the server, insists on a user with a name; this one is on every machine. */
const NOBODY = 65534;

/**
 * As a normal user: directly. As root, the first that reaches both the programs and the folder:
 * 1. another uid;
 * 2. root under another number in a user namespace (a clone in /root, which nobody else may enter);
 * 3. another uid that keeps the right to pass closed folders (a container that forbids namespaces).
 */
export async function chooseRunAs(
  binaries: Binaries,
  folder: string,
  cluster: string,
): Promise<{ initdb: RunAs; server: RunAs }> {
  if (process.getuid?.() !== 0) return { initdb: { prefix: [] }, server: { prefix: [] } };
  const serverUid = (await presentOwner(cluster)) ?? SPARE_UID;
  const way = [otherUser, namespace, otherUserPassingAll].find((candidate) => reaches(candidate(serverUid), binaries, folder));
  if (way !== undefined) return { initdb: way(NOBODY), server: way(serverUid) };
  throw new Error(
    `PostgreSQL does not run as root, and no other user may enter ${folder}. Start Doorstroom as a normal user, put the data where others may pass (DOORSTROOM_DATA), or set DATABASE_URL.`,
  );
}

function otherUser(uid: number): RunAs {
  return { prefix: [], uid, gid: uid, owner: uid };
}

function namespace(): RunAs {
  return { prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'], owner: 0 };
}

function otherUserPassingAll(uid: number): RunAs {
  const passing = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...passing, '--'], owner: uid };
}

export function commandLine(way: RunAs, program: string, args: readonly string[]): [command: string, args: string[]] {
  const [command, ...rest] = [...way.prefix, program, ...args];
  return [command ?? program, rest];
}

export function credentials(way: RunAs): { uid?: number; gid?: number } {
  return way.uid === undefined || way.gid === undefined ? {} : { uid: way.uid, gid: way.gid };
}

/** Gives a folder and all in it to the one who must own it: only root can, and only root needs to. */
export async function giveTo(way: RunAs, folder: string): Promise<void> {
  const { owner } = way;
  if (owner === undefined) return;
  const give = async (entry: string): Promise<void> => {
    const found = await lstat(entry);
    if (found.uid !== owner) await chown(entry, owner, owner);
    if (!found.isDirectory()) return;
    for (const name of await readdir(entry)) await give(path.join(entry, name));
  };
  await give(folder);
}

async function presentOwner(cluster: string): Promise<number | undefined> {
  const found = await lstat(cluster).catch(() => undefined);
  return found === undefined || found.uid === 0 ? undefined : found.uid;
}

function reaches(way: RunAs, binaries: Binaries, folder: string): boolean {
  const [command, args] = commandLine(way, '/bin/sh', ['-c', '"$1" --version && cd "$2"', 'sh', binaries.postgres, folder]);
  return (
    spawnSync(command, args, {
      ...credentials(way),
      stdio: 'ignore',
      cwd: '/',
      env: { PATH: process.env['PATH'], ...binaries.environment },
    }).status === 0
  );
}
