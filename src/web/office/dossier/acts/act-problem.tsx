import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readDossier, refusal } from '#src/modules/trajectory/endpoints.ts';
import { missingLabels } from '#src/reference/labels/states.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ApiProblem } from '#src/web/ui/client.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { formWords } from '../../words/form.ts';
import { useDatum } from '../because.ts';
import { Grounds } from '../grounds.tsx';
import css from './acts.module.css';

interface ActProblemProps {
  readonly error: unknown;
  readonly person: string;
  readonly version: number;
}

/** Why an act did not go through: a refusal in words with its articles, a dossier that changed, or plain trouble. */
export function ActProblem({ error, version }: ActProblemProps) {
  if (error === null || error === undefined) return null;
  if (error instanceof ApiProblem && error.code === 'staleVersion') return <Stale key={error.message} versionSent={version} />;
  const refused = error instanceof ApiProblem && error.status === 422 ? refusal.safeParse(error.detail) : null;
  if (refused?.success === true) return <Refused refused={refused.data} />;
  return <Trouble error={error} />;
}

function Refused({ refused }: { readonly refused: ReturnType<typeof refusal.parse> }) {
  const words = useWords(formWords);
  const { language } = useLanguage();
  const label = useLabel();
  const datum = useDatum();
  return (
    <Notice tone="late" icon="warning" title={words.refused} alert>
      <p>{refused[language]}</p>
      {refused.missing.length === 0 ? null : (
        <div>
          <p className={css['subtitle']}>{words.missing}</p>
          <ul className={css['missing']}>
            {refused.missing.map((code) => (
              <li key={code}>{datum(code) ?? label(missingLabels, code)}</li>
            ))}
          </ul>
        </div>
      )}
      {refused.grounds.length === 0 ? null : (
        <div>
          <p className={css['subtitle']}>{words.rests}</p>
          <Grounds grounds={refused.grounds} />
        </div>
      )}
    </Notice>
  );
}

/** Nothing is lost: the answers stay, the dossier is fetched anew, and the form then carries the new version. */
function Stale({ versionSent }: { readonly versionSent: number }) {
  const words = useWords(formWords);
  const queries = useQueryClient();
  const [versionSeen] = useState(versionSent);
  if (versionSent !== versionSeen) return <Notice tone="calm" icon="check" title={words.reloaded} alert />;
  return (
    <Notice tone="soon" icon="history" title={words.stale} alert>
      <Button onPress={() => void queries.invalidateQueries({ queryKey: [readDossier.path] })}>{words.reload}</Button>
    </Notice>
  );
}
