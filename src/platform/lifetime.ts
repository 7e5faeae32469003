/** What was started and must be stopped, last first. Stopping waits for each, and one that fails does not keep the rest. */
export interface Lifetime {
  /** Gives back what it was given, to be written around a start. After the end has begun it stops at once, and throws. */
  keep<T>(resource: T, close: (resource: T) => Promise<void>): Promise<T>;
  end(): Promise<void>;
  /** Aborts when the end begins: for work that is started and not kept. */
  readonly signal: AbortSignal;
}

export class Ending extends Error {
  override readonly name = 'Ending';
}

export function createLifetime(onFailure: (error: unknown) => void): Lifetime {
  const ending = new AbortController();
  const closers: (() => Promise<void>)[] = [];
  let ended: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    ending.abort(new Ending('Stopped while starting'));
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close().catch(onFailure);
  };
  return {
    keep: async (resource, close) => {
      if (ended === undefined) {
        closers.push(() => close(resource));
        return resource;
      }
      await close(resource).catch(onFailure);
      throw new Ending('Stopped while starting');
    },
    signal: ending.signal,
    end: () => (ended ??= closeAll()),
  };
}
