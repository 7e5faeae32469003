import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import css from './progress.module.css';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

/** A thin line under the bar for what takes longer than a second; what is faster shows nothing. */
export function SlowProgress() {
  const words = useWords(uiWords);
  const going = useNavigation().state !== 'idle';
  const asking = useIsFetching() + useIsMutating() > 0;
  const busy = going || asking;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), 900);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow ? <div className={css['progress']} role="progressbar" aria-label={words.loading} /> : null;
}
