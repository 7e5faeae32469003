import { useRef } from 'react';
import type { CheckAnswer, FindingView } from '#src/modules/figures/endpoints.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { gateWords } from '../words/gate.ts';
import css from './gate.module.css';

/** One table with what is wrong in it: the findings first, the table itself behind a fold with its cells marked. */
export function CheckedSheet({
  table,
  findings,
}: {
  readonly table: CheckAnswer['tables'][number];
  readonly findings: readonly FindingView[];
}) {
  const words = useWords(gateWords);
  const { language } = useLanguage();
  const fold = useRef<HTMLDetailsElement>(null);
  if (findings.length === 0 && table.remarks.length === 0) return null;
  const marked = (column: number, row: number) => findings.some((each) => isIn(each.place.at, column, row));
  const show = (place: string) => {
    if (fold.current === null) return;
    fold.current.open = true;
    const cell = fold.current.querySelector<HTMLElement>(`[data-cell="${place.split(':')[0] ?? ''}"]`);
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
    cell?.focus();
  };
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return (
    <section className={css['sheet']}>
      <h2>{table.name}</h2>
      <ul className={css['findings']}>
        {findings.map((each) => (
          <li key={`${each.kind} ${each.place.at} ${each.stated}`} className={css['finding']}>
            <p>
              <button
                type="button"
                className={css['at']}
                aria-label={words.showCell(each.place.at)}
                onClick={() => show(each.place.at)}
              >
                {each.place.at}
              </button>{' '}
              <span className={css[each.confidence]}>{words.confidence[each.confidence]}</span>
            </p>
            <p>{each.sentence[language]}</p>
            <p className={css['numbers']}>
              {words.stated} <strong>{each.stated}</strong> · {words.computed} <strong>{each.computed}</strong>
            </p>
            <p className={css['cause']}>{each.likelyCause[language]}</p>
          </li>
        ))}
      </ul>
      {table.remarks.length > 0 ? (
        <details>
          <summary>{words.remarks}</summary>
          <ul>
            {table.remarks.map((remark) => (
              <li key={`${remark.at} ${remark.says.en}`}>
                {remark.at}: {remark.says[language]}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <details ref={fold}>
        <summary>{words.showTable}</summary>
        {table.cut ? <p className={css['hint']}>{words.cut}</p> : null}
        <ScrollTable caption={table.name}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {Array.from({ length: width }, (_, column) => (
                <th key={nameOf(column)} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              // Rows of a file have no name but their number.
              <tr key={`${line + 1}`}>
                <th scope="row">{line + 1}</th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={nameOf(column)} className={isNumber(row[column]) ? undefined : css['words']}>
                    {marked(column, line + 1) ? (
                      <mark tabIndex={-1} data-cell={`${nameOf(column)}${line + 1}`}>
                        {row[column] ?? ''}
                      </mark>
                    ) : (
                      (row[column] ?? '')
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  );
}

/** What a sheet holds as text stands at the beginning of its column, like its heading. */
function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^[-−+]?\p{Sc}?\s?[\d.,' \u00a0\u202f]+\s?[%‰\p{Sc}]?$/u.test(cell);
}

function nameOf(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 'H12' or 'D41:G50'. */
function isIn(place: string, column: number, row: number): boolean {
  const [from, until = from] = place.split(':').map((end) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(end) ?? [];
    const index = letters.split('').reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { column: index, row: Number(digits) };
  });
  return (
    from !== undefined &&
    until !== undefined &&
    row >= from.row &&
    row <= until.row &&
    column >= Math.min(from.column, until.column) &&
    column <= Math.max(from.column, until.column)
  );
}
