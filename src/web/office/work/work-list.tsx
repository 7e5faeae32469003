import { Link } from 'react-router';
import type { WorkLine } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { subjectLabels, waitsForLabels } from '#src/reference/labels/work.ts';
import { regions } from '#src/reference/regions.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { useSession } from '../session.tsx';
import { workWords } from '../words/work.ts';
import css from './my-work.module.css';

export function WorkList({ lines }: { readonly lines: readonly WorkLine[] }) {
  const words = useWords(workWords);
  const list = useRowKeys<HTMLOListElement>();
  return (
    <div className={css['table']}>
      <div className={css['head']} aria-hidden="true">
        <span>{words.dueOn}</span>
        <span>{words.left}</span>
        <span>{words.who}</span>
        <span>{words.subject}</span>
        <span>{words.act}</span>
      </div>
      <ol ref={list} className={css['lines']}>
        {lines.map((line) => (
          <Line key={`${line.person}:${line.subject}:${line.dueOn ?? ''}`} line={line} />
        ))}
      </ol>
    </div>
  );
}

function Line({ line }: { readonly line: WorkLine }) {
  const words = useWords(workWords);
  const label = useLabel();
  const format = useFormat();
  const { account } = useSession();
  const name = `${line.familyName}, ${line.givenNames}`;
  const act = line.act === null ? words.open : label(actLabels, line.act);
  return (
    <li className={css['line']}>
      <span className={css['due']}>
        {line.dueOn === null ? (
          <span className={css['faint']}>{words.noDay}</span>
        ) : (
          <time dateTime={line.dueOn}>{format.day(line.dueOn)}</time>
        )}
      </span>
      <span>
        <DaysLeft line={line} />
      </span>
      <span className={css['who']}>
        <span className={css['name']}>
          <bdi>{name}</bdi>
        </span>
        <span className={css['meta']}>
          {line.fileNumber}
          {account.region === null ? ` · ${label(regions, line.region)}` : null}
        </span>
      </span>
      <span className={css['subject']}>
        {label(subjectLabels, line.subject)}
        <span className={css['meta']}>
          {line.bucket === 'waiting' ? words.waitsFor(label(waitsForLabels, line.waitsFor)) : null}
          {line.assumed ? (
            <Tag tone="assumed" title={words.assumedHint}>
              {words.assumed}
            </Tag>
          ) : null}
        </span>
      </span>
      <span className={css['act']}>
        <Link
          data-row
          to={`/dossiers/${line.person}${line.act === null ? '' : `?act=${line.act}`}`}
          className={css['link']}
          aria-label={`${act} — ${name}`}
        >
          {act}
        </Link>
        <Icon name="next" />
      </span>
    </li>
  );
}

function DaysLeft({ line }: { readonly line: WorkLine }) {
  const words = useWords(workWords);
  if (line.days === null) return null;
  if (line.days < 0) {
    return (
      <Tag tone="late" icon="late">
        {words.daysLate(-line.days)}
      </Tag>
    );
  }
  return (
    <Tag tone={line.days <= 7 ? 'soon' : 'plain'} icon={line.bucket === 'waiting' ? 'wait' : 'clock'}>
      {words.daysLeft(line.days)}
    </Tag>
  );
}
