import type { Ready } from './rendered.ts';

/** What was rendered, until something is published or the room is full: then what was not asked for longest goes first. */
export interface Kept {
  /** What stands under this key, made once even when many ask at the same time. */
  readonly get: (edition: string, key: string, make: () => Promise<Ready>) => Promise<Ready> | Ready;
  readonly bytes: () => number;
}

export function keep(atMostBytes: number): Kept {
  const ready = new Map<string, Ready>();
  const making = new Map<string, Promise<Ready>>();
  let size = 0;
  let current = '';

  const put = (key: string, made: Ready): void => {
    if (made.size > atMostBytes / 4) return;
    ready.set(key, made);
    size += made.size;
    for (const [oldest, { size: freed }] of ready) {
      if (size <= atMostBytes) break;
      ready.delete(oldest);
      size -= freed;
    }
  };

  return {
    bytes: () => size,
    get: (edition, key, make) => {
      if (edition !== current) {
        ready.clear();
        making.clear();
        size = 0;
        current = edition;
      }
      const found = ready.get(key);
      if (found !== undefined) {
        ready.delete(key);
        ready.set(key, found);
        return found;
      }
      const begun = making.get(key);
      if (begun !== undefined) return begun;
      const promise = make().then((made) => {
        // What was begun before a release came out is not kept after it.
        if (making.get(key) === promise) put(key, made);
        return made;
      });
      making.set(key, promise);
      const done = () => void (making.get(key) === promise && making.delete(key));
      promise.then(done, done);
      return promise;
    },
  };
}
