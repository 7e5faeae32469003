import { useQueries } from '@tanstack/react-query';
import { readFigure } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { LineChart } from '#src/web/ui/chart/line-chart.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './figure.module.css';

/** The same figure for each month of the year, beside the year before. */
export function MonthsChart({
  definition,
  year,
  where,
}: {
  readonly definition: DefinitionView;
  readonly year: string;
  readonly where: string | null;
}) {
  const { version } = definition;
  const words = useWords(figuresWords);
  const { today } = useSession();
  const earlier = String(Number(year) - 1);
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const periods = [earlier, year].flatMap((each) => months.map((month) => `${each}-${month}`));
  const answers = useQueries({
    queries: periods.map((period) => ({
      queryKey: [readFigure.path, { id: definition.id }, { period, version, where }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        call(readFigure, {
          params: { id: definition.id },
          query: { period, version, ...(where === null ? {} : { where }) },
          signal,
        }),
      enabled: period <= today.slice(0, 7),
      staleTime: 300_000,
    })),
  });
  const failed = answers.find(({ isError }) => isError);
  const valueOf = (period: string) => answers[periods.indexOf(period)]?.data?.total ?? null;
  const series = [year, earlier].map((each) => ({ name: each, values: months.map((month) => valueOf(`${each}-${month}`)) }));
  const title = definition.kind === 'flow' ? words.overMonths(year) : words.overMonthsStock(year);
  return (
    <section className={css['months']}>
      <h2>{title}</h2>
      {failed === undefined ? null : <Trouble error={failed.error} onRetry={() => void failed.refetch()} />}
      {/* A dash says that there is no value, so none stands there while it is still counted. */}
      {answers.some(({ isLoading }) => isLoading) ? (
        <Skeleton lines={3} height="5rem" />
      ) : (
        <Months definition={definition} series={series} months={months} year={year} title={title} />
      )}
    </section>
  );
}

interface MonthsProps {
  readonly definition: DefinitionView;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly months: readonly string[];
  readonly year: string;
  readonly title: string;
}

function Months({ definition, series, months, year, title }: MonthsProps) {
  const words = useWords(figuresWords);
  const say = useSay();
  const format = useFormat();
  return (
    <>
      {/* The lines begin at zero; what rises and falls is read in the table. */}
      {definition.measure === 'evolution' ? null : (
        <LineChart
          title={`${say(definition.title)}: ${title}`}
          text={words.monthsText}
          labels={months.map((month) => format.month(`${year}-${month}-01`))}
          series={series}
        />
      )}
      <ScrollTable caption={title}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {months.map((month) => (
              <th key={month} scope="col" className={css['right']}>
                {format.month(`${year}-${month}-01`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              {line.values.map((value, index) => (
                <td key={months[index]}>{value === null ? '–' : format.number(value, definition.decimals)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
