import type { ReactNode } from 'react';
import type { MergePreview } from '#src/modules/register/endpoints.ts';
import { stateLabels } from '#src/reference/labels/states.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { mergeWords } from '../words/merge.ts';
import css from './merge.module.css';

/** Both files, line by line; where they differ it says so in a word. */
export function SideBySide({ preview }: { readonly preview: MergePreview }) {
  const words = useWords(mergeWords);
  const label = useLabel();
  const format = useFormat();
  const { stays, goes, identity } = preview;
  const day = (value: string | null) => (value === null ? null : format.day(value));
  const row = (name: string, of: (file: MergePreview['stays']) => string | null, tell = true) => (
    <Row key={name} name={name} stays={of(stays)} goes={of(goes)} differs={tell && of(stays) !== of(goes)} />
  );
  return (
    <div className={css['pair']}>
      <ScrollTable caption={words.sideBySide}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.stays}</th>
            <th scope="col">{words.goes}</th>
          </tr>
        </thead>
        <tbody>
          {row(words.fileNumber, ({ fileNumber }) => fileNumber, false)}
          {identity.map(({ kind, stays: ours, goes: theirs, differs }) => (
            <Row key={kind} name={words.kinds[kind]} stays={ours} goes={theirs} differs={differs} />
          ))}
          {row(words.birthDay, ({ birthDay }) => day(birthDay))}
          {row(words.region, ({ region }) => label(regions, region))}
          {row(words.group, ({ group }) => (group === null ? null : label(targetGroups, group)))}
          {row(words.state, ({ state }) => label(stateLabels, state))}
          {row(words.facts, ({ facts }) => format.number(facts), false)}
        </tbody>
      </ScrollTable>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly stays: string | null;
  readonly goes: string | null;
  readonly differs: boolean;
}

function Row({ name, stays, goes, differs }: RowProps) {
  const words = useWords(mergeWords);
  const shown = (value: string | null): ReactNode => (value === null ? <i>{words.nothingThere}</i> : <bdi>{value}</bdi>);
  return (
    <tr>
      <th scope="row">
        {name} {differs ? <Tag tone="soon">{words.differs}</Tag> : null}
      </th>
      <td>{shown(stays)}</td>
      <td>{shown(goes)}</td>
    </tr>
  );
}
