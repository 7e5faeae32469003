import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#src/platform/client.ts';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { hold } from './holder.ts';
import { stopLeftovers } from './processes.ts';
import { chooseRunAs, commandLine, credentials, giveTo } from './run-as.ts';
import type { RunAs } from './run-as.ts';
import { settings } from './settings.ts';
import { stopWithUs } from './watchdog.ts';

export interface EmbeddedPostgres {
  /** The owner's connection to the database `doorstroom`, over a socket that nobody else on the machine can open. */
  readonly url: string;
  /** Resolves when the server ends by itself, which it should not. */
  readonly died: Promise<void>;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Holds the cluster, its log and its socket; kept between starts. */
  readonly folder: string;
  /** For tests: fast, and lost when the machine falls. */
  readonly throwaway?: boolean;
}

const DATABASE = 'doorstroom';

/**
 * Starts PostgreSQL on a folder, making the cluster on first use. Throws FolderHeld (./holder.ts) when another living
 * process has the folder. After a crash of everything the cluster recovers from its write-ahead log.
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const folder = await privateFolder(options.folder);
  const socketFolder = await chooseSocketFolder(folder);
  const url = `postgresql://postgres@localhost/${DATABASE}?host=${encodeURIComponent(socketFolder)}`;
  const holding = await hold(folder, url);
  try {
    const running = await startHeld(folder, socketFolder, options.throwaway ?? false);
    await createDatabase(url);
    const stop = async (): Promise<void> => {
      await running.stop();
      if (!socketFolder.startsWith(folder)) await rm(socketFolder, { recursive: true, force: true });
      await holding.release();
    };
    return { url, died: running.died, stop };
  } catch (error) {
    await holding.release();
    throw error;
  }
}

async function startHeld(
  folder: string,
  socketFolder: string,
  throwaway: boolean,
): Promise<{ died: Promise<void>; stop(): Promise<void> }> {
  const binaries = await findBinaries(folder);
  const cluster = path.join(folder, 'cluster');
  const way = await chooseRunAs(binaries, folder, cluster);
  await stopLeftovers(cluster);
  await removeLocks(cluster, socketFolder);
  if (!(await exists(path.join(cluster, 'PG_VERSION')))) await createCluster(binaries, way.initdb, folder, cluster);
  await refuseOtherVersion(cluster);
  await giveTo(way.server, cluster);
  await giveTo(way.server, socketFolder);

  const log = await openLog(folder);
  const [command, args] = commandLine(way.server, binaries.postgres, [
    '-D',
    cluster,
    ...(await settings(socketFolder, { throwaway })),
  ]);
  // A session of its own: Ctrl-C in the terminal reaches us only, and we stop it when the last request is answered.
  const child = spawn(command, args, {
    ...credentials(way.server),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: environment(binaries),
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await log.close();
  await untilReady(child, cluster, path.join(folder, 'postgres.log'));
  stopWithUs(child, cluster);
  let stopping = false;
  const died = ended.then(() => (stopping ? new Promise<void>(() => {}) : undefined));
  const stop = (): Promise<void> => {
    stopping = true;
    return stopServer(child, ended);
  };
  return { died, stop };
}

/**
 * Nobody works in the cluster: ./processes.ts has seen to it. PostgreSQL itself only asks whether the pid in its lock
 * files exists, and would refuse for one that another process has now, or that nobody has buried yet.
 */
async function removeLocks(cluster: string, socketFolder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
  for (const name of await readdir(socketFolder)) await rm(path.join(socketFolder, name));
}

/** Makes it beside and moves it in place, so that an interrupted start leaves no half of a cluster. */
async function createCluster(binaries: Binaries, way: RunAs, folder: string, cluster: string): Promise<void> {
  const draft = path.join(folder, 'cluster.new');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveTo(way, draft);
  // C.UTF-8 of PostgreSQL itself sorts the same on every machine and version; lists of names ask for their collation.
  const [command, args] = commandLine(way, binaries.initdb, [
    '-D',
    draft,
    '--username=postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  const child = spawn(command, args, {
    ...credentials(way),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(binaries),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // Node's documented arguments of 'close'
  if (code !== 0) throw new Error(`PostgreSQL could not make its cluster in ${folder}:\n${said}`);
  await rename(draft, cluster);
}

async function untilReady(child: ChildProcess, cluster: string, logFile: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`PostgreSQL did not start. Its log, ${logFile}, ends with:\n${await tail(logFile)}`);
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[7]?.trim() === 'ready') return; // the eighth line is its state; recovery after a crash may take a while
    await sleep(10);
  }
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT'); // "fast": open transactions roll back, a checkpoint is written
  const patience = setTimeout(() => child.kill('SIGQUIT'), 60_000);
  await ended;
  clearTimeout(patience);
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  await withClient(maintenance.href, async (client) => {
    const found = await client.query('select 1 from pg_catalog.pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

/** Others may pass through (PostgreSQL may run under another uid) but not look into it. */
async function privateFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o711);
    return await realpath(folder);
  } catch (cause) {
    throw new Error(
      `Cannot use ${folder} for the database: it belongs to another user. Start Doorstroom as that user, or set DOORSTROOM_DATA to a folder of your own.`,
      { cause },
    );
  }
}

/** In the folder, unless that makes a path longer than a socket's name may be (107 bytes; 103 on macOS). */
async function chooseSocketFolder(folder: string): Promise<string> {
  const beside = path.join(folder, 'socket');
  if (Buffer.byteLength(`${beside}/.s.PGSQL.5432.lock`) > 100) return mkdtemp(path.join(tmpdir(), 'doorstroom-'));
  await mkdir(beside, { recursive: true, mode: 0o700 });
  return beside;
}

async function openLog(folder: string) {
  const file = path.join(folder, 'postgres.log');
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 5_000_000) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}

async function tail(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-12).join('\n');
}

async function refuseOtherVersion(cluster: string): Promise<void> {
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version !== '18')
    throw new Error(
      `${cluster} was made by PostgreSQL ${version}; this is PostgreSQL 18. Move it away or upgrade it with pg_upgrade.`,
    );
}

/** None of the caller's own environment: PGOPTIONS and the like would change what the server does. */
function environment(binaries: Binaries): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', ...binaries.environment };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
