import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const AT_MOST = 5_000;

/**
 * The provider's codes and tokens, in memory: they last minutes, and after a restart people choose again. Its sessions
 * are not kept at all, so that it asks who you are every time: who tries the demo wants to be somebody else.
 */
export function memoryStore(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const kept = entries.get(key);
    return kept !== undefined && kept.until > now() ? kept.payload : undefined;
  };
  const write = (key: string, payload: AdapterPayload, seconds = 600): void => {
    entries.delete(key); // so that the oldest stand first
    entries.set(key, { payload, until: now() + seconds * 1_000 });
    for (const [oldest, kept] of entries) {
      if (entries.size <= AT_MOST && kept.until > now()) break;
      entries.delete(oldest);
    }
  };
  return (model) => {
    const key = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id, payload, seconds) => (model === 'Session' ? undefined : write(key(id), payload, seconds)),
      find: async (id) => read(key(id)),
      findByUid: async () => undefined, // asked of sessions only
      findByUserCode: async () => undefined, // asked of devices without a keyboard only
      destroy: async (id) => void entries.delete(key(id)),
      consume: async (id) => {
        const payload = read(key(id));
        if (payload !== undefined) payload.consumed = Math.floor(now() / 1_000);
      },
      revokeByGrantId: async (grantId) => {
        for (const [name, { payload }] of entries) if (payload.grantId === grantId) entries.delete(name);
      },
    };
  };
}
