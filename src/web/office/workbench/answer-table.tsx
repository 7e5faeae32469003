import { useState } from 'react';
import { Link } from 'react-router';
import { refusalReasonLabels } from '#src/modules/workbench/codes.ts';
import type { GapMark } from '#src/modules/figures/endpoints.ts';
import type { AnswerBlock, AnswerTable } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { WhyChanged } from './why-changed.tsx';
import css from './workbench.module.css';

interface TableProps {
  readonly block: AnswerBlock;
  readonly table: AnswerTable;
  /** Where it may be asked why a number is another; null for who only reads. */
  readonly place: { readonly question: string; readonly part: string } | null;
  readonly onLeaveOutPeriod: ((period: string, reason: GapMark['reason']) => void) | null;
}

/** The numbers, period beside period; on demand what was said before, cell by cell. */
export function AnswerTableView({ block, table, place, onLeaveOutPeriod }: TableProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const format = useFormat();
  const number = (value: number) => format.number(value, table.definition.decimals);
  const [against, setAgainst] = useState<string | null>(null);
  const title = say(table.definition.title);
  return (
    <>
      <p className={css['tableTitle']}>
        <Link to={`/figures/${table.definition.id}`}>{title}</Link>{' '}
        <span className={css['faint']}>({say(table.definition.unit)})</span>
        {table.where.length === 0 ? null : (
          <span className={css['faint']}>
            {' '}
            {table.where.map((limit) => `${say(limit.title)}: ${limit.values.map(say).join(', ')}`).join('; ')}
          </span>
        )}
      </p>
      {table.periods.flatMap(({ key, gaps }) =>
        gaps.map((gap) => (
          <Notice key={`${key} ${gap.id}`} tone="soon" icon="warning" title={`${key}: ${words.gap} (${gap.supplier})`}>
            <p>{say(gap.reason)}</p>
            {onLeaveOutPeriod === null ? null : (
              <Button size="small" onPress={() => onLeaveOutPeriod(key, gap.reason)}>
                {words.useGap}
              </Button>
            )}
          </Notice>
        )),
      )}
      <ScrollTable caption={title}>
        <thead>
          <tr>
            {table.by.length === 0 ? <th scope="col">{words.figure}</th> : null}
            {table.by.map(({ id, title: name }) => (
              <th key={id} scope="col">
                {say(name)}
              </th>
            ))}
            {table.periods.map(({ key, label, silent }) => (
              <th key={key} scope="col" className={css['number']}>
                {say(label)}
                {silent ? <span className={css['silent']}> {words.silent}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ at, labels, isTotal, cells }) => (
            <tr key={at.join(' ')} className={isTotal ? (css['total'] ?? '') : ''}>
              {labels.length === 0 ? <th scope="row">{title}</th> : null}
              {labels.map((label, index) => (
                <th key={table.by[index]?.id ?? index} scope={index === 0 ? 'row' : undefined}>
                  {say(label)}
                </th>
              ))}
              {cells.map(({ period, value, hole, earlier }) => {
                const before = earlier.find(({ from }) => from === against);
                const differs = before !== undefined && before.value !== value && hole === null;
                return (
                  <td key={period} className={differs ? (css['differs'] ?? '') : ''}>
                    {hole === null ? (
                      value === null ? (
                        '–'
                      ) : (
                        number(value)
                      )
                    ) : (
                      <span className={css['hole']} title={hole.explanation}>
                        {hole.shown ?? say(refusalReasonLabels[hole.reason]).toLowerCase()}
                      </span>
                    )}
                    {differs ? (
                      <span className={css['before']}>
                        {words.earlier.toLowerCase()} {before.value === null ? '–' : number(before.value)}
                        {before.value === null || value === null ? '' : ` (${signed(value - before.value, number)})`}
                      </span>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {table.protection === undefined ? null : (
        <p className={css['faint']}>
          {words.protected}: {say(table.protection)}
        </p>
      )}
      {block.earlier.length === 0 ? null : (
        <ul className={css['earlierList']} aria-label={words.earlier}>
          {block.earlier.map(({ id, source, question, cells, same }) => (
            <li key={id}>
              <span>
                {words.earlier}: {question === null ? say(source) : <Link to={`/questions/${question}`}>{say(source)}</Link>} —{' '}
                <span className={same === cells ? css['met'] : css['late']}>{words.same(same, cells)}</span>
              </span>
              {same === cells ? null : (
                <Button
                  size="small"
                  look="quiet"
                  aria-pressed={against === id}
                  aria-label={`${words.showEarlier}: ${say(source)}`}
                  onPress={() => setAgainst(against === id ? null : id)}
                >
                  {words.showEarlier}
                </Button>
              )}
              {same === cells || question === null || place === null ? null : (
                <WhyChanged question={place.question} part={place.part} block={block.id} earlier={id} source={say(source)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function signed(value: number, number: (value: number) => string): string {
  return value > 0 ? `+${number(value)}` : number(value);
}
