import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Database } from '#src/platform/database.ts';
import { refreshWork } from './jobs.ts';
import type { Refreshed } from './jobs.ts';

const LOOK_EVERY_MILLISECONDS = 10 * 60_000;

interface Parts {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly onRefreshed: (refreshed: Refreshed & { readonly today: PlainDate }) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Refreshes the work to do at once and whenever a new legal day has begun. One that failed is tried again at the next look. */
export function refreshEachDay({ database, ledger, clock, onRefreshed, onFailed }: Parts): { stop(): Promise<void> } {
  let done: PlainDate | null = null;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const look = async (): Promise<void> => {
    const today = clock.today();
    if (stopped || today === done) return;
    try {
      onRefreshed({ ...(await refreshWork(database, ledger, today)), today });
      done = today;
    } catch (error) {
      if (!stopped) onFailed(error);
    }
  };
  const next = (): void => {
    running = running.then(look);
  };
  next();
  const timer = setInterval(next, LOOK_EVERY_MILLISECONDS);
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
