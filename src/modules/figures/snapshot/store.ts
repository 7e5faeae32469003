import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '#src/facts/ledger.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { openSnapshot, saveSnapshot } from './disk.ts';
import { catchUp } from './follow.ts';
import { loadSnapshot } from './load.ts';
import { compactOne } from './compact.ts';
import { sameFacts } from './same-facts.ts';
import { factsIn } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

export interface SnapshotStoreOptions {
  readonly database: Database;
  readonly ledger: Ledger;
  /** Where the snapshot lies between starts; null keeps it in memory only. */
  readonly file: string | null;
  /** Told what happened, for the log: where the snapshot came from and how long that took. */
  readonly onEvent?: (event: SnapshotEvent) => void;
}

export interface SnapshotEvent {
  readonly what: 'opened' | 'rebuilt' | 'caughtUp' | 'saved';
  /** Why it was rebuilt. */
  readonly because?: 'absent' | 'foreign' | 'damaged' | 'otherLedger' | 'farBehind';
  readonly facts: number;
  readonly milliseconds: number;
}

export interface SnapshotStore {
  /** The snapshot of all that the ledger holds now. */
  current(): Promise<Snapshot>;
  /** Rebuilds one beside it from nothing and compares. */
  verify(): Promise<{ readonly facts: number; readonly rebuilt: number; readonly same: boolean }>;
  /** Writes it to its file when something came in since. */
  save(): Promise<void>;
}

/** After so many new facts the file is written again, so that the next start has little to catch up. */
const SAVE_AFTER = 100_000;

/**
 * More rows than this beside the segments, or a fortieth of all, and those of one segment are put in their places: looking new
 * streams up and merging them stays a matter of milliseconds.
 */
const MOST_NEWER = 100_000;

function isFull({ newer, facts }: Snapshot): boolean {
  return newer.columns.type.length > Math.max(MOST_NEWER, facts / 40);
}

export function openSnapshotStore({ database, ledger, file, onEvent = () => {} }: SnapshotStoreOptions): SnapshotStore {
  let snapshot: Snapshot | null = null;
  let savedFacts = -1;
  let running: Promise<Snapshot> | null = null;
  let next: Promise<Snapshot> | null = null;

  const timed = async (
    what: SnapshotEvent['what'],
    work: () => Promise<Snapshot>,
    because?: SnapshotEvent['because'],
  ): Promise<Snapshot> => {
    const start = performance.now();
    const made = await work();
    onEvent({
      what,
      ...(because === undefined ? {} : { because }),
      facts: factsIn(made),
      milliseconds: performance.now() - start,
    });
    return made;
  };
  const begin = async (): Promise<Snapshot> => {
    const opened = file === null ? { ok: false as const, because: 'absent' as const } : await openSnapshot(file);
    if (opened.ok && (await isOfThisLedger(database, opened.stored))) {
      savedFacts = factsIn(opened.stored.snapshot);
      return timed('opened', () => Promise.resolve(opened.stored.snapshot));
    }
    return timed('rebuilt', () => withConnection(database, loadSnapshot), opened.ok ? 'otherLedger' : opened.because);
  };
  const save = async (): Promise<void> => {
    if (snapshot === null || file === null || factsIn(snapshot) === savedFacts) return;
    const saving = snapshot;
    const anchor = await anchorOf(database, saving);
    if (anchor === null) return rm(file, { force: true }); // an empty ledger: nothing to keep
    await timed('saved', () => saveSnapshot(file, { snapshot: saving, anchor }).then(() => saving));
    savedFacts = factsIn(saving);
  };
  const update = async (): Promise<Snapshot> => {
    const start = performance.now();
    const before = snapshot ?? (await begin());
    const caughtUp = await inTransaction(database, (tx) => catchUp(tx, ledger, before));
    const now = caughtUp ?? (await timed('rebuilt', () => withConnection(database, loadSnapshot), 'farBehind'));
    if (now !== before)
      onEvent({ what: 'caughtUp', facts: factsIn(now) - factsIn(before), milliseconds: performance.now() - start });
    snapshot = isFull(now) ? compactOne(now) : now;
    if (factsIn(now) - Math.max(savedFacts, 0) >= SAVE_AFTER) await save();
    return snapshot;
  };

  const start = (): Promise<Snapshot> => {
    next = null;
    return (running = update().finally(() => {
      running = null;
    }));
  };

  // One reading at a time. Whoever asks during one waits for the next, which surely holds what they just recorded.
  const current = (): Promise<Snapshot> => (running === null ? start() : (next ??= running.then(start, start)));

  return {
    current,
    save,
    verify: async () => {
      // Facts may come in between the two readings; then both are read again.
      for (let attempt = 1; ; attempt += 1) {
        const live = await current();
        const rebuilt = await withConnection(database, loadSnapshot);
        const atOnePlace =
          live.checkpoint.position === rebuilt.checkpoint.position &&
          live.checkpoint.transaction === rebuilt.checkpoint.transaction;
        if (atOnePlace || attempt === 10)
          return { facts: factsIn(live), rebuilt: factsIn(rebuilt), same: atOnePlace && sameFacts(rebuilt, live) };
      }
    },
  };
}

async function withConnection<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Id of the fact at the snapshot's checkpoint; null at the beginning. */
async function anchorOf(database: Database, { checkpoint }: Snapshot): Promise<string | null> {
  const found = await database.pool.query<{ id: string }>(
    'select fact.id from facts.fact where fact.transaction = $1::xid8 and fact.position = $2',
    [checkpoint.transaction, checkpoint.position],
  );
  return found.rows[0]?.id ?? null;
}

async function isOfThisLedger(
  database: Database,
  stored: { readonly snapshot: Snapshot; readonly anchor: string },
): Promise<boolean> {
  return (await anchorOf(database, stored.snapshot)) === stored.anchor;
}

/** Where the snapshot lies in the data folder. */
export function snapshotFile(dataFolder: string): string {
  return path.join(dataFolder, 'figures', 'snapshot.bin');
}
