import { Link } from 'react-router';
import type { AnnualReport } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { figuresWords } from '../words/figures.ts';
import { usePeriodName } from '../words/period.ts';
import css from './annual-report.module.css';

type Figure = AnnualReport['figures'][number];
type Cell = Figure['cells'][number];

/** What the figure is called where it is printed. */
export type Called = 'figure' | 'table' | 'answer';

export function ReportFigure({ figure, called }: { readonly figure: Figure; readonly called: Called }) {
  const words = useWords(figuresWords).report;
  const name = words[called](figure.figure);
  const say = useSay();
  return (
    <section id={`figure-${figure.figure}`} tabIndex={-1} className={css['figure']} aria-labelledby={`title-${figure.figure}`}>
      <h2 id={`title-${figure.figure}`}>
        <span className={css['number']}>{name}</span> {say(figure.title)}
      </h2>
      <p className={css['meta']}>
        <span>{figure.printedIn}</span>
        <Link to={`/figures/${figure.id}`} data-print="no" aria-label={`${words.openFigure}: ${say(figure.title)}`}>
          {words.openFigure}
        </Link>
      </p>
      <ScrollTable caption={`${name}: ${say(figure.title)}`}>
        <Cells figure={figure} />
      </ScrollTable>
      {figure.notes.length === 0 ? null : (
        <ul className={css['notes']} aria-label={words.notes}>
          {figure.notes.map((note, index) => (
            <li key={index}>{say(note)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One row per place in the figure; per period the printed number beside the computed one. */
function Cells({ figure }: { readonly figure: Figure }) {
  const words = useWords(figuresWords).report;
  const say = useSay();
  const periodName = usePeriodName();
  const periods = [...new Set(figure.cells.map((cell) => cell.period))];
  const rows = rowsOf(figure);
  return (
    <>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.where}
          </th>
          {periods.map((period) => (
            <th key={period} scope="colgroup" colSpan={3} className={css['period']}>
              {periodName(period)}
            </th>
          ))}
        </tr>
        <tr>
          {periods.map((period) => (
            <PeriodHeads key={period} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.labels.map(say).join(' · ')}</th>
            {periods.map((period) => (
              <PeriodCells key={period} cell={row.cells.find((cell) => cell.period === period)} />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function PeriodHeads() {
  const words = useWords(figuresWords).report;
  return (
    <>
      <th scope="col" className={`${css['right']} ${css['first']}`}>
        {words.printed}
      </th>
      <th scope="col" className={css['right']}>
        {words.computed}
      </th>
      <th scope="col" className={css['right']}>
        {words.difference}
      </th>
    </>
  );
}

function PeriodCells({ cell }: { readonly cell: Cell | undefined }) {
  const words = useWords(figuresWords).report;
  const format = useFormat();
  if (cell === undefined) {
    return (
      <>
        <td className={css['first']}>–</td>
        <td>–</td>
        <td>–</td>
      </>
    );
  }
  const unit = cell.unit === 'percent' || cell.unit === '%' ? ' %' : '';
  const shown = (value: number): string => format.number(value, cell.unit === 'euro' ? 2 : undefined);
  const gap = cell.computed - cell.printed;
  return (
    <>
      <td className={css['first']}>
        {shown(cell.printed)}
        {unit}
      </td>
      <td>
        {shown(cell.computed)}
        {unit}
      </td>
      <td className={css[cell.same ? 'same' : cell.explained ? 'explained' : 'differs']}>
        {cell.same ? (
          <span title={cell.tolerance === null ? words.same : words.withinRounding(cell.tolerance)}>
            <Icon name="check" /> <span className={css['hidden']}>{words.same}</span>
          </span>
        ) : (
          <strong title={cell.explained ? words.explained : undefined}>
            <Icon name={cell.explained ? 'question' : 'warning'} /> {gap > 0 ? '+' : ''}
            {shown(gap)} <span className={css['hidden']}>{cell.explained ? words.explained : words.differs}</span>
          </strong>
        )}
      </td>
    </>
  );
}

interface Row {
  readonly key: string;
  readonly labels: readonly Words[];
  readonly cells: readonly Cell[];
}

function rowsOf(figure: Figure): readonly Row[] {
  const rows = new Map<string, { readonly key: string; readonly labels: readonly Words[]; readonly cells: Cell[] }>();
  for (const cell of figure.cells) {
    const key = cell.at.join(' ');
    const row = rows.get(key) ?? { key, labels: cell.labels, cells: [] };
    row.cells.push(cell);
    rows.set(key, row);
  }
  return [...rows.values()];
}
