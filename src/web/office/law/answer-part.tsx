import { useState } from 'react';
import type { ReactNode } from 'react';
import type { decideCase } from '#src/modules/legislation/endpoints.ts';
import { Tag } from '#src/web/ui/tag.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { useMay } from '../session.tsx';
import { decideWords } from '../words/decide.ts';
import { reasonWords } from '../words/reasons.ts';
import css from './decide.module.css';
import { ReasonTree } from './reason-tree.tsx';
import type { Tongue } from './tongue.tsx';
import { nameInWords } from './values.ts';

type Answer = ReturnType<typeof decideCase.output.parse>;
type Reason = Answer['targetGroup']['reasons'][number];

interface PartProps {
  readonly title: ReactNode;
  readonly outcome: {
    readonly reasons: readonly Reason[];
    readonly because?: Answer['targetGroup']['because'];
    readonly missing?: readonly string[];
  };
  readonly tongue: Tongue;
  readonly children?: ReactNode;
}

/** One outcome: what, and folded under it why. Nothing where there is neither. */
export function AnswerPart({ title, outcome: { reasons, because = null, missing = [] }, tongue, children }: PartProps) {
  const words = useWords(decideWords);
  const say = reasonWords[tongue];
  const may = useMay();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (reasons.length === 0 && children === undefined) return null;
  return (
    <div className={css['outcome']}>
      <p>
        <span className={css['what']}>{title}</span>
        {children === undefined ? null : <span>{children}</span>}{' '}
        {reasons.some(isAssumed) ? <Tag tone="assumed">{say.assumed}</Tag> : null}
      </p>
      {because === null ? null : (
        <p lang={tongue} className={css['because']}>
          {because.sentence[tongue]}
          {missing.length === 0
            ? ''
            : ` ${say.missing} ${missing.map((path) => nameInWords(path.replace(/^person\./, ''), tongue)).join(', ')}.`}
        </p>
      )}
      {reasons.length === 0 ? null : (
        <details className={css['why']}>
          <summary>{words.why}</summary>
          <ReasonTree
            reasons={reasons}
            tongue={tongue}
            folded={folded}
            onFold={(path) => setFolded(folded.symmetricDifference(new Set([path])))}
            link={may('law.read')}
          />
        </details>
      )}
    </div>
  );
}

function isAssumed(reason: Reason): boolean {
  return reason.assumed || reason.because.some(isAssumed);
}
