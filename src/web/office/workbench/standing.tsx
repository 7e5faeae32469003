import { Button } from '#src/web/ui/button.tsx';
import type { OpenedQuestion } from '#src/modules/workbench/endpoints.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { workbenchWords } from '../words/workbench.ts';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

interface StandingProps {
  readonly workbench: Workbench;
  readonly latest: () => Promise<OpenedQuestion | undefined>;
}

/** Whether everything is kept, and what stands between this answer and its sending. */
export function Standing({ workbench, latest }: StandingProps) {
  const words = useWords(workbenchWords);
  const { state, staleBy, opened, editable, canUndo } = workbench;
  const { question, may, missing } = opened;
  const told = missing.filter((each) => question.state !== 'inProgress' || each !== 'notOffered');
  return (
    <>
      {question.state === 'sent' ? <Notice tone="met" icon="lock" title={words.frozen} /> : null}
      {question.state === 'toReview' ? (
        <Notice tone="calm" icon="wait" title={words.review}>
          <List missing={told} />
        </Notice>
      ) : null}
      {question.state === 'inProgress' && !may.write ? <Notice title={words.reader} /> : null}
      {state === 'stale' ? (
        <Notice tone="late" icon="warning" title={words.stale(staleBy)} alert>
          <p>{words.staleHint}</p>
          <div className={css['buttons']}>
            <Button onPress={() => void latest().then((found) => found !== undefined && workbench.takeTheirs(found))}>
              {words.takeTheirs}
            </Button>
            <Button look="quiet" onPress={() => void latest().then((found) => found !== undefined && workbench.keepMine(found))}>
              {words.keepMine}
            </Button>
          </div>
        </Notice>
      ) : null}
      {editable ? (
        <div className={css['bar']} data-print="no">
          <span role="status" className={state === 'failed' ? css['late'] : css['faint']}>
            {state === 'saved'
              ? words.saved
              : state === 'saving'
                ? words.saving
                : state === 'failed'
                  ? words.failed
                  : words.unsaved}
          </span>
          <Button size="small" look="quiet" isDisabled={!canUndo} onPress={workbench.undo}>
            {words.undo} <kbd>Ctrl Z</kbd>
          </Button>
          {told.length === 0 ? null : <List missing={told} />}
        </div>
      ) : null}
    </>
  );
}

function List({ missing }: { readonly missing: OpenedQuestion['missing'] }) {
  const words = useWords(workbenchWords);
  return missing.length === 0 ? null : (
    <ul className={css['missing']}>
      {missing.map((each) => (
        <li key={each}>{words.missing[each]}</li>
      ))}
    </ul>
  );
}
