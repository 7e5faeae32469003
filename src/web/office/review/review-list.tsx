import { Link } from 'react-router';
import type { FindingView } from '#src/modules/review/endpoints.ts';
import { contractEndReasonLabels, infringementKindLabels } from '#src/reference/labels/codes.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { findingKindLabels, nowLabels, settleReasonLabels, whyDifferentLabels } from '#src/reference/labels/review.ts';
import { regions } from '#src/reference/regions.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { useShortcuts } from '#src/web/ui/shortcuts.ts';
import { Tag } from '#src/web/ui/tag.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { Why } from '../dossier/grounds.tsx';
import { useMay, useSession } from '../session.tsx';
import { reviewWords } from '../words/review.ts';
import css from './review.module.css';

interface ListProps {
  readonly lines: readonly FindingView[];
  readonly onSettle: (line: FindingView) => void;
  readonly onReopen: (line: FindingView) => void;
}

export function ReviewList({ lines, onSettle, onReopen }: ListProps) {
  const list = useRowKeys<HTMLOListElement>();
  const mayWrite = useMay()('dossier.write');
  const focused = () =>
    lines.find(({ id }) => id === document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding']);
  useShortcuts({
    s: () => {
      const line = focused();
      if (mayWrite && line?.state === 'open') onSettle(line);
    },
  });
  return (
    <ol ref={list} className={css['lines']}>
      {lines.map((line) => (
        <Line key={line.id} line={line} mayWrite={mayWrite} onSettle={onSettle} onReopen={onReopen} />
      ))}
    </ol>
  );
}

function Line({
  line,
  mayWrite,
  onSettle,
  onReopen,
}: Omit<ListProps, 'lines'> & { readonly line: FindingView; readonly mayWrite: boolean }) {
  const words = useWords(reviewWords);
  const label = useLabel();
  const format = useFormat();
  const { account } = useSession();
  const name = nameOf(line);
  return (
    <li className={css['line']} data-finding={line.id}>
      <div className={css['who']}>
        <Link data-row to={`/dossiers/${line.person}`} className={css['name']} aria-label={`${words.openDossier} — ${name}`}>
          <bdi>{name}</bdi>
        </Link>
        <span className={css['meta']}>
          {line.fileNumber}
          {account.region === null ? ` · ${label(regions, line.region)}` : null}
        </span>
      </div>
      <div className={css['kind']}>
        <span className={css['strong']}>{label(findingKindLabels, line.kind)}</span>
        <span className={css['meta']}>
          {line.rule} · <time dateTime={line.day}>{format.day(line.day)}</time>
          {line.assumed ? (
            <Tag tone="assumed" title={words.assumedHint}>
              {words.assumed}
            </Tag>
          ) : null}
        </span>
      </div>
      <dl className={css['change']}>
        <dt>{words.recorded}</dt>
        <dd>
          <Recorded line={line} />
        </dd>
        <dt>{words.now}</dt>
        <dd className={css['strong']}>{label(nowLabels, line.now)}</dd>
      </dl>
      <div className={css['reasons']}>
        <span className={css['meta']}>{label(whyDifferentLabels, line.why)}</span>
        <Reasons line={line} name={name} />
      </div>
      <div className={css['act']} data-print="no">
        {line.settled === null ? null : <span className={css['meta']}>{label(settleReasonLabels, line.settled.reason)}</span>}
        {!mayWrite || line.state === 'gone' ? null : line.state === 'open' ? (
          <Button size="small" onPress={() => onSettle(line)} aria-label={`${words.settle} — ${name}`}>
            {words.settle}
          </Button>
        ) : (
          <Button size="small" onPress={() => onReopen(line)} aria-label={`${words.reopen} — ${name}`}>
            {words.reopen}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Somebody with one name has no comma. */
export function nameOf({ familyName, givenNames }: Pick<FindingView, 'familyName' | 'givenNames'>): string {
  return [familyName, givenNames].filter((part) => part !== '').join(', ');
}

function Recorded({ line }: { readonly line: FindingView }) {
  const words = useWords(reviewWords);
  const label = useLabel();
  if (line.recordedType === null) return words.nothing;
  const values = { ...nowLabels, ...infringementKindLabels, ...contractEndReasonLabels };
  const value = line.recordedValue === null ? '' : `: ${label(values, line.recordedValue)}`;
  return `${label(factLabels, line.recordedType)}${value}`;
}

/** Then and now; where the rules said the same all along, once. */
function Reasons({ line, name }: { readonly line: FindingView; readonly name: string }) {
  const words = useWords(reviewWords);
  const { oldReason, newReason, oldSaid, newSaid } = line;
  const now = <Reason when={words.sentenceNow} said={newSaid} title={`${words.whyNow} — ${name}`} grounds={newReason} />;
  if (oldReason.length === 0) return now;
  if (oldReason[oldSaid]?.nl === newReason[newSaid]?.nl)
    return <Reason when={words.sentenceBoth} said={newSaid} title={`${words.whyNow} — ${name}`} grounds={newReason} />;
  return (
    <>
      <Reason when={words.sentenceThen} said={oldSaid} title={`${words.whyThen} — ${name}`} grounds={oldReason} />
      {now}
    </>
  );
}

/** The sentence that made the difference, and all of them one click away. */
function Reason({
  when,
  said,
  title,
  grounds,
}: {
  readonly when: string;
  readonly said: number;
  readonly title: string;
  readonly grounds: FindingView['newReason'];
}) {
  const { language } = useLanguage();
  const sentence = grounds[said];
  return (
    <p className={css['reason']}>
      <span className={css['when']}>{when}</span> {sentence === undefined ? '–' : sentence[language]}{' '}
      <span data-print="no">
        <Why title={title} grounds={grounds} />
      </span>
    </p>
  );
}
