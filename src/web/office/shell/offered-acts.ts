import { useEffect, useSyncExternalStore } from 'react';

/** What the open screen lets the palette do: the acts of the open dossier. */
export interface OfferedAct {
  readonly id: string;
  readonly label: string;
  readonly choose: () => void;
}

const none: readonly OfferedAct[] = [];
let offered = none;
const listeners = new Set<() => void>();

/** A screen offers its acts for as long as it stands. */
export function useOfferActs(acts: readonly OfferedAct[]): void {
  useEffect(() => {
    set(acts);
    return () => set(none);
  }, [acts]);
}

export function useOfferedActs(): readonly OfferedAct[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}

function set(acts: readonly OfferedAct[]): void {
  offered = acts;
  for (const listener of listeners) listener();
}
