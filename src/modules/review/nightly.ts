import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { lawHere } from '#src/law/settings.ts';
import type { Database } from '#src/platform/database.ts';
import { workRefreshedOn } from '../trajectory/ask.ts';
import { sweep } from './run/sweep.ts';
import type { Swept } from './run/sweep.ts';

/** Soon after the start, until the work to do was judged for the day; then seldom. */
const FIRST_LOOK_MILLISECONDS = 40_000;
const LOOK_EVERY_MILLISECONDS = 10 * 60_000;
/** Small steps with a rest between: whoever is at work in the office goes first. */
const CHUNK = 150;
const PAUSE_MILLISECONDS = 10;

interface Parts {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly onSwept: (swept: Swept) => void;
  readonly onFailed: (error: unknown) => void;
  /** When to look first, and how often after that; tests are in more of a hurry. */
  readonly firstLook?: number;
  readonly every?: number;
}

/** Reviews what changed, after the work to do of the day was judged. A look that finds nothing to do costs one question. */
export function reviewEachDay({
  database,
  ledger,
  clock,
  onSwept,
  onFailed,
  firstLook = FIRST_LOOK_MILLISECONDS,
  every = LOOK_EVERY_MILLISECONDS,
}: Parts): { stop(): Promise<void> } {
  let running: Promise<boolean> = Promise.resolve(true);
  const end = new AbortController();
  /** False when it is too early. */
  const look = async (): Promise<boolean> => {
    try {
      if (end.signal.aborted) return true;
      if ((await workRefreshedOn(database)) !== clock.today()) return false;
      const swept = await sweep({
        database,
        ledger,
        clock,
        settings: lawHere(),
        scope: 'changed',
        startedBy: 'nightly',
        signal: end.signal,
        chunk: CHUNK,
        pauseMilliseconds: PAUSE_MILLISECONDS,
      });
      if (swept?.outcome === 'done') onSwept(swept);
    } catch (error) {
      if (!end.signal.aborted) onFailed(error);
    }
    return true;
  };
  const next = (): void => {
    running = running.then(look);
    void running.then((looked) => {
      if (!end.signal.aborted) timer = setTimeout(next, looked ? every : Math.min(every, firstLook)).unref();
    });
  };
  let timer = setTimeout(next, firstLook).unref();
  return {
    async stop() {
      end.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
