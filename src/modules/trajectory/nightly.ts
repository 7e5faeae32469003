import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Database } from '#src/platform/database.ts';
import { refreshWork, workRefreshedOn } from './jobs.ts';
import type { Refreshed } from './jobs.ts';

/** Not at once: who starts the office wants its first page. */
const FIRST_LOOK_MILLISECONDS = 30_000;
const LOOK_EVERY_MILLISECONDS = 10 * 60_000;

interface Parts {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly onRefreshed: (refreshed: Refreshed & { readonly today: PlainDate }) => void;
  readonly onFailed: (error: unknown) => void;
  /** When to look first, and how often after that; tests are in more of a hurry. */
  readonly firstLook?: number;
  readonly every?: number;
}

/** Refreshes the work to do soon after the start and whenever a new legal day has begun. One that failed is tried again at the next look. */
export function refreshEachDay({ database, ledger, clock, onRefreshed, onFailed, firstLook, every }: Parts): {
  stop(): Promise<void>;
} {
  let running: Promise<void> = Promise.resolve();
  const end = new AbortController();
  const look = async (): Promise<void> => {
    const today = clock.today();
    try {
      if (end.signal.aborted || (await workRefreshedOn(database)) === today) return;
      onRefreshed({ ...(await refreshWork(database, ledger, today, end.signal)), today });
    } catch (error) {
      if (!end.signal.aborted) onFailed(error);
    }
  };
  const next = (): void => {
    running = running.then(look);
    timer = setTimeout(next, every ?? LOOK_EVERY_MILLISECONDS).unref();
  };
  let timer = setTimeout(next, firstLook ?? FIRST_LOOK_MILLISECONDS).unref();
  return {
    async stop() {
      end.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
