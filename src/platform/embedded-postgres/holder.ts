import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { processStart } from './processes.ts';

/** Who has a data folder in use, and how to reach the database in it. */
export interface Holder {
  readonly pid: number;
  /** The kernel's start time of that process, so that a pid used again is not taken for it. */
  readonly processStart: string | null;
  readonly host: string;
  readonly since: string;
  readonly url: string;
}

export class FolderHeld extends Error {
  override readonly name = 'FolderHeld';
  readonly holder: Holder;

  constructor(folder: string, holder: Holder) {
    super(
      `${folder} is in use by process ${holder.pid} on ${holder.host}, since ${holder.since}. Stop that one first, or set DOORSTROOM_DATA to another folder.`,
    );
    this.holder = holder;
  }
}

const BEAT_MS = 5_000;

/** Takes the folder for this process or throws FolderHeld. A holder that is gone leaves nothing behind. */
export async function hold(folder: string, url: string): Promise<{ release(): Promise<void> }> {
  const file = holderFile(folder);
  const mine: Holder = {
    pid: process.pid,
    processStart: await processStart(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    url,
  };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    // link() fails when the file is there: of two that start together only one gets it.
    while (!(await link(draft, file).then(() => true, refusedBecauseThere))) await removeStale(folder);
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await rm(file, { force: true });
    },
  };
}

/** The living holder of a folder, if any. */
export async function findHolder(folder: string): Promise<Holder | undefined> {
  const holder = await read(holderFile(folder));
  return holder !== undefined && (await isAlive(folder, holder)) ? holder : undefined;
}

async function removeStale(folder: string): Promise<void> {
  const file = holderFile(folder);
  const living = await findHolder(folder);
  if (living !== undefined) throw new FolderHeld(folder, living);
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => {}); // another starter may have removed it just now
  const moved = await read(aside);
  // Another starter may have put its own there between the look and the move: then it goes back.
  if (moved !== undefined && (await isAlive(folder, moved))) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

async function isAlive(folder: string, holder: Holder): Promise<boolean> {
  if (holder.host === hostname()) {
    const start = await processStart(holder.pid);
    return start !== null && (holder.processStart === null || holder.processStart === start);
  }
  // A folder shared between machines or containers: the pid says nothing here, the heartbeat does.
  const beaten = await stat(holderFile(folder)).catch(() => undefined);
  return beaten !== undefined && Date.now() - beaten.mtimeMs < 4 * BEAT_MS;
}

async function read(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder; // written above, in one piece
  } catch {
    return undefined;
  }
}

function refusedBecauseThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

function holderFile(folder: string): string {
  return `${folder}/holder.json`;
}
