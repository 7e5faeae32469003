import { Link } from 'react-router';
import type { PersonLine } from '#src/modules/register/endpoints.ts';
import { stateLabels } from '#src/reference/labels/states.ts';
import { matchLabels } from '#src/reference/labels/work.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { personsWords } from '../words/persons.ts';
import css from './persons.module.css';

export function PersonList({ lines }: { readonly lines: readonly PersonLine[] }) {
  const words = useWords(personsWords);
  const list = useRowKeys<HTMLOListElement>();
  return (
    <div className={css['table']}>
      <div className={css['head']} aria-hidden="true">
        <span>{words.name}</span>
        <span>{words.born}</span>
        <span>{words.where}</span>
        <span>{words.group}</span>
        <span>{words.state}</span>
      </div>
      <ol ref={list}>
        {lines.map((line) => (
          <Line key={line.person} line={line} />
        ))}
      </ol>
    </div>
  );
}

function Line({ line }: { readonly line: PersonLine }) {
  const words = useWords(personsWords);
  const label = useLabel();
  const format = useFormat();
  return (
    <li className={css['line']}>
      <span className={css['who']}>
        <Link data-row to={`/dossiers/${line.person}`} className={css['link']}>
          <bdi>{`${line.familyName}, ${line.givenNames}`}</bdi>
        </Link>
        <span className={css['meta']}>
          {line.fileNumber}
          {line.matched === 'name' ? null : (
            <Tag tone={line.matched === 'nameAlike' ? 'soon' : 'calm'}>{words.matchedBy(label(matchLabels, line.matched))}</Tag>
          )}
        </span>
      </span>
      <span>
        {line.birthDay === null ? (
          <span className={css['meta']}>{words.unknownDay}</span>
        ) : (
          <time dateTime={line.birthDay}>{format.day(line.birthDay)}</time>
        )}
      </span>
      <span>
        {line.municipality ?? label(regions, line.region)}
        {line.municipality === null ? null : <span className={css['meta']}> {label(regions, line.region)}</span>}
      </span>
      <span>{line.group === null ? '–' : label(targetGroups, line.group)}</span>
      <span>{label(stateLabels, line.state)}</span>
    </li>
  );
}
