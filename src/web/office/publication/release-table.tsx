import { Link } from 'react-router';
import type { MadeTableView, ReleaseFindingView } from '#src/modules/publication/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLanguage, useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { publicationWords } from '../words/publications.ts';
import css from './publication.module.css';

/** One table as it goes out, the exact numbers beside it; cells that a finding speaks of are marked, with its letter. */
export function ReleaseTable({
  table,
  findings,
  open,
}: {
  readonly table: MadeTableView;
  readonly findings: readonly ReleaseFindingView[];
  readonly open: boolean;
}) {
  const words = useWords(publicationWords);
  const say = useSay();
  const { language } = useLanguage();
  const format = useFormat();
  const { indicator, by } = table;
  const dimensions = by.map((id) => indicator.dimensions.find((dimension) => dimension.id === id));
  const label = (code: string, place: number) => {
    const found = dimensions[place]?.values.find((value) => value.code === code)?.label;
    return found === undefined ? (code === 'total' ? words.total : code) : say(found);
  };
  return (
    <section className={css['table']} id={table.id} aria-labelledby={`${table.id}-title`}>
      <h3 id={`${table.id}-title`}>{say(table.title)}</h3>
      <p className={css['meta']}>
        <span>{say(indicator.counts)}</span>
        <span>
          {words.receipt} <Link to={`/figures/receipts/${table.receipt}`}>{table.receipt}</Link>
        </span>
        {table.edition === null ? null : (
          <a href={`/open/${language}/tables/${table.id}/${table.edition}`} className={css['outside']} data-print="no">
            {words.onOpenSite(table.edition)}
          </a>
        )}
      </p>
      <details open={open || findings.length > 0}>
        <summary>{words.showTable}</summary>
        <ScrollTable caption={say(table.title)}>
          <thead>
            <tr>
              {(by.length === 0
                ? [words.value]
                : dimensions.map((dimension) => (dimension === undefined ? '' : say(dimension.title)))
              ).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col" className={css['number']}>
                {words.exact}
              </th>
              <th scope="col" className={css['number']}>
                {words.shown}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.cells.map(({ at, place, exact, value }) => {
              const marked = findings.filter((finding) => isIn(finding.at, place));
              const number = exact === null ? '–' : format.number(exact);
              return (
                <tr key={place} {...(by.length > 0 && at.every((code) => code === 'total') ? { className: css['whole'] } : {})}>
                  {by.length === 0 ? <th scope="row">{say(indicator.title)}</th> : null}
                  {at.map((code, index) =>
                    index === 0 ? (
                      <th key={by[index]} scope="row">
                        {label(code, index)}
                      </th>
                    ) : (
                      <td key={by[index]} className={css['label']}>
                        {label(code, index)}
                      </td>
                    ),
                  )}
                  <td className={css['number']}>
                    {marked.length === 0 ? (
                      number
                    ) : (
                      <>
                        <mark>{number}</mark>{' '}
                        {marked.map((finding) => (
                          <a key={finding.key} href={`#finding-${finding.key}`}>
                            {finding.at}
                          </a>
                        ))}
                      </>
                    )}
                  </td>
                  <td className={css['number']}>{value === null ? words.hidden : format.number(value)}</td>
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
        {table.protection === null ? null : <p className={css['below']}>{say(table.protection)}</p>}
      </details>
    </section>
  );
}

/** 'C14' or 'C14:C20', the value column of a table written as rows. */
function isIn(finding: string, place: string): boolean {
  const row = (at: string) => Number(/\d+$/.exec(at)?.[0] ?? 0);
  const [from = '', until = from] = finding.split(':');
  return row(place) >= row(from) && row(place) <= row(until);
}
