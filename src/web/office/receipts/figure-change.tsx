import { Link } from 'react-router';
import { causeLabels } from '#src/modules/figures/endpoints.ts';
import type { FigureChangeView } from '#src/modules/figures/endpoints.ts';
import { WaterfallChart } from '#src/web/ui/chart/waterfall-chart.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { receiptWords } from '../words/receipts.ts';
import css from './receipts.module.css';

type Part = FigureChangeView['parts'][number];

/** The parts as a waterfall, as a table, with the dossiers for who may see them, and cell by cell. */
export function FigureChange({ difference }: { readonly difference: FigureChangeView }) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  const total = difference.cells.at(-1);
  const parts = difference.parts.filter(
    ({ cause, delta, dossiers }) => delta !== 0 || dossiers > 0 || difference.cells.some((cell) => cell.parts[cause] !== 0),
  );
  if (total === undefined) return null;
  const { decimals } = difference.b;
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${format.number(Math.abs(value), decimals)}`;
  return (
    <>
      {difference.protected ? <Notice tone="soon" icon="lock" title={words.why.protected} /> : null}
      {parts.length === 0 ? (
        <Empty title={words.why.same}>
          <p>{words.why.sameHint}</p>
        </Empty>
      ) : (
        <>
          <section className={css['part']}>
            <h2>{say(difference.b.title)}</h2>
            {total.before === total.after ? <p>{words.why.sameTotal}</p> : null}
            <WaterfallChart
              title={words.why.title}
              text={words.why.chart}
              series={words.why.legend}
              before={{ label: difference.a.id, value: total.before }}
              steps={parts.map(({ cause, delta }) => ({ key: cause, label: say(causeLabels[cause]), delta }))}
              after={{ label: difference.b.id, value: total.after }}
            />
            <ScrollTable caption={words.why.cause}>
              <thead>
                <tr>
                  <th scope="col">{words.why.cause}</th>
                  <th scope="col" className={css['right']}>
                    {words.why.delta}
                  </th>
                  <th scope="col" className={css['right']}>
                    {words.why.dossiers}
                  </th>
                </tr>
              </thead>
              <tbody>
                {difference.parts.map(({ cause, delta, dossiers }) => (
                  <tr key={cause} className={delta === 0 && dossiers === 0 ? css['nothing'] : undefined}>
                    <th scope="row">{say(causeLabels[cause])}</th>
                    <td>{signed(delta)}</td>
                    <td>{format.number(dossiers)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">
                    {format.number(total.before, decimals)} → {format.number(total.after, decimals)}
                  </th>
                  <td>{signed(total.after - total.before)}</td>
                  <td>–</td>
                </tr>
              </tfoot>
            </ScrollTable>
            <p className={css['sub']}>{words.why.exact}</p>
          </section>
          {parts.map((part) => (
            <Dossiers key={part.cause} part={part} />
          ))}
          <CellByCell difference={difference} parts={parts} signed={signed} />
        </>
      )}
    </>
  );
}

function Dossiers({ part }: { readonly part: Part }) {
  const words = useWords(receiptWords);
  const say = useSay();
  if (part.list === null || part.dossiers === 0) return null;
  return (
    <details>
      <summary>
        {say(causeLabels[part.cause])}: {words.why.people(part.dossiers)}
      </summary>
      <p className={css['sub']}>
        {part.list.length === 0 ? words.why.noneInView : words.why.inView(part.list.length, part.dossiers)}
      </p>
      <ul className={css['dossiers']}>
        {part.list.map(({ person, fileNumber, familyName, givenNames }) => (
          <li key={person}>
            <Link to={`/dossiers/${person}`}>{`${familyName} ${givenNames}`.trim() || fileNumber}</Link> {fileNumber}
          </li>
        ))}
      </ul>
    </details>
  );
}

function CellByCell({
  difference,
  parts,
  signed,
}: {
  readonly difference: FigureChangeView;
  readonly parts: readonly Part[];
  readonly signed: (value: number) => string;
}) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  const cells = difference.cells.filter(
    ({ before, after, parts: own }) => before !== after || parts.some(({ cause }) => own[cause] !== 0),
  );
  if (difference.a.by.length === 0 || cells.length === 0) return null;
  return (
    <section className={css['part']}>
      <h2>{words.why.cells}</h2>
      <ScrollTable caption={words.why.cells}>
        <thead>
          <tr>
            <th scope="col">{words.why.cell}</th>
            <th scope="col" className={css['right']}>
              {difference.a.id}
            </th>
            {parts.map(({ cause }) => (
              <th key={cause} scope="col" className={css['right']}>
                {say(causeLabels[cause])}
              </th>
            ))}
            <th scope="col" className={css['right']}>
              {difference.b.id}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ at, labels, before, after, parts: own }) => (
            <tr key={at.join(' ')}>
              <th scope="row">{labels.map(say).join(' / ')}</th>
              <td>{format.number(before, difference.a.decimals)}</td>
              {parts.map(({ cause }) => (
                <td key={cause} className={own[cause] === 0 ? css['nothing'] : undefined}>
                  {signed(own[cause] ?? 0)}
                </td>
              ))}
              <td>{format.number(after, difference.b.decimals)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
