import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from 'react-aria-components';

let message = '';
const listeners = new Set<() => void>();

/** Says something to who listens to the screen; politely, after what is being said. */
export function announce(text: string): void {
  message = message === text ? `${text}\u00a0` : text; // the same sentence twice is announced twice
  for (const listener of listeners) listener();
}

export function LiveRegion() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite">
        {text}
      </div>
    </VisuallyHidden>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
