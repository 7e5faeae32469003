import type { ReactNode } from 'react';
import { measures } from '#src/modules/reform/codes.ts';
import type { AnswerView } from '#src/modules/reform/endpoints.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { LineChart } from '#src/web/ui/chart/line-chart.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { reformsWords } from '../words/reforms.ts';
import { DifferenceChart } from './difference-chart.tsx';
import css from './reforms.module.css';
import { inUnit, useCounts } from './use-counts.ts';
import { useMonth } from './use-month.ts';

type Table = AnswerView['tables'][number];
type Lines = Table['byMonth'];

/** One measure over the months, by region and by group. */
export function MeasureDetail({ table }: { readonly table: Table }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const format = useFormat();
  const month = useMonth();
  const { measure, byMonth, byRegion, byGroup, total } = table;
  const { unit, kind } = measures[measure];
  const title = words.measures[measure];
  const short = byMonth.map(({ code }) => `${format.month(`${code}-01`)} ${code.slice(2, 4)}`);
  const named = (lines: Lines, labels: { readonly [code: string]: Words }) =>
    lines.map(({ code, counts }) => ({ code: labels[code] === undefined ? code : say(labels[code]), counts }));
  return (
    <>
      <section className={css['section']} aria-labelledby="months">
        <h2 id="months">
          {title}: {words.overMonths}
        </h2>
        <p className={css['soft']}>
          {words.units[unit]}, {words[kind]}
        </p>
        <LineChart
          title={title}
          text={words.chartText}
          labels={short}
          series={[
            { name: words.law, values: byMonth.map(({ counts }) => inUnit(measure, counts[0])) },
            { name: words.reform, values: byMonth.map(({ counts }) => inUnit(measure, counts[1])) },
          ]}
        />
        {table.changed === 0 ? null : <h3 className={css['side']}>{words.differenceChart}</h3>}
        <DifferenceChart
          title={`${title}: ${words.differenceChart}`}
          text={words.differenceText}
          labels={short}
          values={byMonth.map(({ counts }) => inUnit(measure, counts[1] - counts[0]))}
        />
        <Lines
          head={words.month}
          caption={`${title}: ${words.overMonths}`}
          lines={byMonth.map(({ code, counts }) => ({ code: month(code), counts }))}
          table={table}
        />
      </section>
      <div className={css['pair']}>
        <section className={css['section']} aria-labelledby="regions">
          <h2 id="regions">{words.byRegion}</h2>
          <Lines
            head={words.region}
            caption={`${title}: ${words.byRegion}`}
            lines={named(byRegion, regions)}
            table={table}
            total={{ code: words.total, counts: total }}
          />
        </section>
        <section className={css['section']} aria-labelledby="groups">
          <h2 id="groups">{words.byGroup}</h2>
          <Lines
            head={words.group}
            caption={`${title}: ${words.byGroup}`}
            lines={named(byGroup, targetGroups)}
            table={table}
            total={{ code: words.total, counts: total }}
          />
          <p className={css['receipt']}>{words.groupHint}</p>
        </section>
      </div>
    </>
  );
}

interface LinesProps {
  readonly head: string;
  readonly caption: string;
  readonly lines: Lines;
  readonly table: Table;
  readonly total?: Lines[number];
}

function Lines({ head, caption, lines, table, total }: LinesProps) {
  const words = useWords(reformsWords);
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {[words.law, words.reform, words.difference, words.unknownLaw, words.unknownReform].map((name) => (
            <th key={name} scope="col" className={css['right']}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code} line={line} table={table}>
            {line.code}
          </Row>
        ))}
      </tbody>
      {total === undefined ? null : (
        <tfoot>
          <Row line={total} table={table}>
            {total.code}
          </Row>
        </tfoot>
      )}
    </ScrollTable>
  );
}

function Row({
  line: { counts },
  table: { measure },
  children,
}: {
  readonly line: Lines[number];
  readonly table: Table;
  readonly children: ReactNode;
}) {
  const { law, reform, difference, lawUnknown, reformUnknown } = useCounts()(measure, counts);
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{law}</td>
      <td>{reform}</td>
      <td className={counts[0] === counts[1] ? css['soft'] : css['differs']}>{difference}</td>
      <td>{lawUnknown}</td>
      <td>{reformUnknown}</td>
    </tr>
  );
}
