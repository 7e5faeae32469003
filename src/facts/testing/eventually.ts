import { setTimeout as sleep } from 'node:timers/promises';

/**
 * For readers that stop before the oldest transaction in flight: on a server with other databases that may be another
 * test's. Tries again for ten seconds until the answer is as wanted, and gives the last one.
 */
export async function eventually<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await sleep(20);
  }
}
