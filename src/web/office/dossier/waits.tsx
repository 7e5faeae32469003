import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { waitReasonLabels } from '#src/reference/labels/codes.ts';
import { pillarLabels } from '#src/reference/labels/states.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { deadlineWords } from '../words/deadlines.ts';
import css from './deadline-time.module.css';

type Wait = DossierView['waits'][number];

/** The waits themselves, below the terms that they may move; the newest first. */
export function Waits({ waits }: { readonly waits: readonly Wait[] }) {
  const words = useWords(deadlineWords);
  const label = useLabel();
  if (waits.length === 0) return null;
  return (
    <div className={css['waits']}>
      <h3>{words.waits}</h3>
      <ul>
        {waits.toReversed().map((wait) => (
          <li key={wait.fact} className={css['wait']}>
            <strong>{label(waitReasonLabels, wait.reason)}</strong>
            {wait.pillar === null ? null : <span>{label(pillarLabels, wait.pillar)}</span>}
            <When wait={wait} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function When({ wait: { from, endedOn } }: { readonly wait: Wait }) {
  const words = useWords(deadlineWords);
  const format = useFormat();
  if (endedOn === null)
    return (
      <>
        <span className={css['when']}>{words.since(format.day(from))}</span>
        <Tag tone="soon" icon="clock">
          {words.stillLasts}
        </Tag>
      </>
    );
  const text =
    endedOn <= from
      ? words.overAtOnce(format.day(from))
      : words.fromUntil(format.day(from), format.day(addDays(plainDate(endedOn), -1)));
  return <span className={css['when']}>{text}</span>;
}
