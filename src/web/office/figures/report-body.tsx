import { useState } from 'react';
import type { AnnualReport } from '#src/modules/figures/endpoints.ts';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './annual-report.module.css';
import { ReportFigure } from './report-figure.tsx';
import type { Called } from './report-figure.tsx';

/** What came of the comparison, a list to jump by, and every figure. */
export function ReportBody({ report, called }: { readonly report: Omit<AnnualReport, 'year'>; readonly called: Called }) {
  const words = useWords(figuresWords).report;
  const say = useSay();
  const format = useFormat();
  const [onlyDifferences, setOnly] = useState(false);
  const differing = (figure: AnnualReport['figures'][number]) =>
    figure.cells.filter((cell) => !cell.same && !cell.explained).length;
  const explained = (figure: AnnualReport['figures'][number]) => figure.cells.some((cell) => cell.explained);
  const shown = onlyDifferences ? report.figures.filter((figure) => differing(figure) > 0 || explained(figure)) : report.figures;
  const [cells, differences] = [format.number(report.cells), format.number(report.differences)];
  return (
    <>
      {report.differences === 0 ? (
        <Notice tone="met" icon="check" title={words.allSame(format.number(report.cells - report.explained))} />
      ) : (
        <Notice tone="late" icon="warning" title={words.someDiffer(differences, cells)} />
      )}
      {report.explained === 0 ? null : (
        <Notice tone="calm" icon="question" title={words.someExplained(format.number(report.explained))} />
      )}
      <div className={css['columns']}>
        <nav className={css['jump']} aria-label={words.jump} data-print="no">
          <CheckboxInput label={words.onlyDifferences} value={onlyDifferences} onChange={setOnly} />
          <ol className={css['links']}>
            {shown.map((figure) => (
              <li key={figure.figure}>
                <a href={`#figure-${figure.figure}`} className={css['link']}>
                  <span className={css['number']}>{figure.figure}</span>
                  <span>{say(figure.title)}</span>
                  {differing(figure) > 0 ? <span className={css['bad']}>{differing(figure)}</span> : <Icon name="check" />}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={css['figures']}>
          {shown.length === 0 ? <Empty title={words.none} /> : null}
          {shown.map((figure) => (
            <ReportFigure key={figure.figure} figure={figure} called={called} />
          ))}
        </div>
      </div>
    </>
  );
}
