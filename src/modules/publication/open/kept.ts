import type { Ready } from './rendered.ts';

/** What was rendered, until something is published or the room is full: then what was not asked for longest goes first. */
export interface Kept {
  /** What stands under this key, made once even when many ask at the same time. */
  readonly get: (edition: string, key: string, make: () => Promise<Ready>) => Promise<Ready> | Ready;
  readonly bytes: () => number;
}

interface Turn {
  ready?: Promise<Ready>;
}

export function keep(atMostBytes: number): Kept {
  const ready = new Map<string, Ready>();
  const making = new Map<string, Turn>();
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

  /** What was begun before a release came out is not kept after it: its turn is over by then. */
  const take = async (turn: Turn, key: string, make: () => Promise<Ready>): Promise<Ready> => {
    try {
      const made = await make();
      if (making.get(key) === turn) put(key, made);
      return made;
    } finally {
      if (making.get(key) === turn) making.delete(key);
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
      const begun = making.get(key)?.ready;
      if (begun !== undefined) return begun;
      const turn: Turn = {};
      making.set(key, turn);
      turn.ready = take(turn, key, make);
      return turn.ready;
    },
  };
}
