import { useState } from 'react';
import { findAlike, searchPersons } from '#src/modules/register/endpoints.ts';
import type { PersonLine } from '#src/modules/register/endpoints.ts';
import { regions } from '#src/reference/regions.ts';
import { Button } from '#src/web/ui/button.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useLater } from '#src/web/ui/use-later.ts';
import { mergeWords } from '../words/merge.ts';
import css from './merge.module.css';

interface FindProps {
  readonly person: string;
  readonly onChoose: (person: string) => void;
}

/** Who looks alike stands there before anything is typed. */
export function FindOther({ person, onChoose }: FindProps) {
  const words = useWords(mergeWords);
  const [typed, setTyped] = useState('');
  const q = useLater(typed.trim());
  const searching = q.length >= 2;
  const alike = useRead(findAlike, { params: { person } });
  const found = useRead(searchPersons, { query: { q, limit: 20 } }, { enabled: searching, keep: true });
  const shown = searching ? found : alike;
  const lines = (shown.data?.lines ?? []).filter((line) => line.person !== person);
  return (
    <div className={css['find']}>
      <TextInput label={words.search} hint={words.searchHint} value={typed} onChange={setTyped} maxLength={200} />
      {shown.isError ? (
        <Trouble error={shown.error} onRetry={() => void shown.refetch()} />
      ) : shown.data === undefined ? (
        <Skeleton lines={3} height="3rem" />
      ) : lines.length === 0 ? (
        <p className={css['soft']}>{searching ? words.nothing(q) : words.noneAlike}</p>
      ) : (
        <>
          {searching ? null : <h2 className={css['small']}>{words.maybe}</h2>}
          <ul className={css['lines']}>
            {lines.map((line) => (
              <Line key={line.person} line={line} onChoose={onChoose} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Line({ line, onChoose }: { readonly line: PersonLine; readonly onChoose: (person: string) => void }) {
  const words = useWords(mergeWords);
  const label = useLabel();
  const format = useFormat();
  const name = line.givenNames === '' ? line.familyName : `${line.familyName}, ${line.givenNames}`;
  return (
    <li className={css['line']}>
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className={css['soft']}>
          {[
            line.fileNumber,
            line.birthDay === null ? null : `${words.born} ${format.day(line.birthDay)}`,
            line.municipality ?? label(regions, line.region),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </span>
      <Button size="small" onPress={() => onChoose(line.person)} aria-label={words.compareWith(`${name} ${line.fileNumber}`)}>
        {words.compare}
      </Button>
    </li>
  );
}
