import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PublishedTable } from '../published-table.ts';
import { editionOf } from './open-table.ts';
import type { Edition } from './open-table.ts';

/** What is out at this moment. */
export interface Shelf {
  /** Every edition of every table, newest release first. */
  readonly editions: readonly Edition[];
  /** Changes when, and only when, something was released or withdrawn. */
  readonly fingerprint: string;
  /** True where people who do not exist are counted. */
  readonly synthetic: boolean;
}

export interface ShelfSource {
  readonly clock: Clock;
  readonly tables: (now: Instant) => Promise<readonly PublishedTable[]>;
  readonly fingerprint: (now: Instant) => Promise<string>;
  /** Whether this is the demo, for pages without a table. */
  readonly synthetic: boolean;
}

/** How long something that came out may stay unseen; never the other way round. */
const FRESH_MILLISECONDS = 1_000;

/** Looks whether something came out at most once a second, however many read. */
export function openShelf({ clock, tables, fingerprint, synthetic }: ShelfSource): () => Promise<Shelf> | Shelf {
  let shelf: Shelf | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<Shelf> | null = null;

  async function look(): Promise<Shelf> {
    const now = clock.now();
    const found = await fingerprint(now);
    if (shelf === null || shelf.fingerprint !== found) {
      const editions = (await tables(now)).map(editionOf);
      shelf = { editions, fingerprint: found, synthetic: synthetic || editions.some((each) => each.synthetic) };
    }
    lookedAt = toEpochMilliseconds(now);
    return shelf;
  }

  return () => {
    const age = toEpochMilliseconds(clock.now()) - lookedAt;
    if (shelf !== null && age >= 0 && age < FRESH_MILLISECONDS) return shelf;
    looking ??= look().finally(() => (looking = null));
    return looking;
  };
}
