import { useState } from 'react';
import { factLabels } from '#src/reference/labels/facts.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { ActProblem } from '../dossier/acts/act-problem.tsx';
import { mergeWords } from '../words/merge.ts';
import { Choices } from './choices.tsx';
import { MovedFacts } from './moved-facts.tsx';
import { SideBySide } from './side-by-side.tsx';
import { useMerge } from './use-merge.ts';
import css from './merge.module.css';

interface ComparisonProps {
  readonly person: string;
  readonly other: string;
  readonly onOther: () => void;
  readonly onSwap: () => void;
  readonly onMerged: (fileNumber: string) => void;
}

export function Comparison({ person, other, onOther, onSwap, onMerged }: ComparisonProps) {
  const words = useWords(mergeWords);
  const label = useLabel();
  const format = useFormat();
  const { choices, setChoices, preview, merge } = useMerge(person, other, onMerged);
  const [tried, setTried] = useState(false);
  const { data } = preview;
  if (preview.isError && data === undefined)
    return (
      <>
        <ActProblem error={preview.error} person={person} version={0} />
        <Button onPress={onOther}>{words.other}</Button>
      </>
    );
  if (data === undefined) return <Skeleton lines={6} height="3rem" />;
  const holds = data.doesNotHold.length === 0;
  const submit = () => {
    setTried(true);
    merge.mutate();
  };
  return (
    <>
      <div className={css['buttons']}>
        <Button onPress={onOther}>
          <Icon name="search" /> {words.other}
        </Button>
        <Button onPress={onSwap}>{words.swap}</Button>
        <span className={css['soft']}>{words.swapHint}</span>
      </div>
      <SideBySide preview={data} />
      <Choices preview={data} choices={choices} onChange={setChoices} tried={tried} />
      <MovedFacts
        preview={data}
        leaveOut={choices.leaveOut}
        onLeaveOut={(leaveOut) => setChoices({ ...choices, leaveOut: [...leaveOut] })}
      />
      {holds || data.open.length > 0 ? null : (
        <Notice tone="late" icon="warning" title={words.doesNotHold} alert={tried}>
          <ul>
            {data.doesNotHold.map(({ type, on }) => (
              <li key={`${type} ${on}`}>{`${label(factLabels, type)}, ${format.day(on)}`}</li>
            ))}
          </ul>
          <p>{words.doesNotHoldHint}</p>
        </Notice>
      )}
      {tried && data.open.length > 0 ? <Notice tone="late" icon="warning" title={words.open(data.open.length)} alert /> : null}
      {merge.isError ? <ActProblem error={merge.error} person={person} version={data.stays.version} /> : null}
      <div className={css['buttons']}>
        <Button look="solid" onPress={submit} isPending={merge.isPending}>
          {words.submit}
        </Button>
      </div>
    </>
  );
}
