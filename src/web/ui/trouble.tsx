import { Button } from './button.tsx';
import { ApiProblem } from './client.ts';
import { defineWords, useWords } from './language.tsx';
import { Notice } from './notice.tsx';
import { problemCode, useProblemPhrase } from './problem.ts';

const words = defineWords({
  nl: { title: 'Dit kon niet geladen worden', refused: 'Geen toegang', retry: 'Opnieuw proberen', code: 'Code' },
  en: { title: 'This could not be loaded', refused: 'No access', retry: 'Try again', code: 'Code' },
});

/** A read that failed: says why, and offers to try again where that can help. */
export function Trouble({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const text = useWords(words);
  const phrase = useProblemPhrase();
  const refused = error instanceof ApiProblem && error.status === 403;
  return (
    <Notice tone="late" icon={refused ? 'lock' : 'warning'} title={refused ? text.refused : text.title} alert>
      <p>{phrase(error)}</p>
      <p>
        {text.code}: {problemCode(error)}
      </p>
      {onRetry === undefined || refused ? null : <Button onPress={onRetry}>{text.retry}</Button>}
    </Notice>
  );
}
