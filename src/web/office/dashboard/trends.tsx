import type { TrendView } from '#src/modules/dashboards/endpoints.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { LineChart } from '#src/web/ui/chart/line-chart.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import css from './dashboard.module.css';
import { whereOf } from './where-of.ts';
import { Traceable } from './trace.tsx';

export function Trends({ trends, region }: { readonly trends: readonly TrendView[]; readonly region: RegionCode | null }) {
  const words = useWords(dashboardWords);
  return (
    <section className={css['section']}>
      <h2>{words.trends}</h2>
      <p className={css['hint']}>
        {words.trendsLead} {words.monthsTwice}
      </p>
      <div className={css['cards']}>
        {trends.map((trend) => (
          <Trend key={trend.figure} trend={trend} region={region} />
        ))}
      </div>
    </section>
  );
}

function Trend({ trend, region }: { readonly trend: TrendView; readonly region: RegionCode | null }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const say = useSay();
  const { figure, months, values, before, total, totalBefore } = trend;
  const title = say(trend.title);
  const names = months.map((month) => format.month(`${month}-01`));
  return (
    <article className={css['card']}>
      <h3>{title}</h3>
      <p className={css['big']}>
        <strong>{format.number(total)}</strong> <span>{say(trend.unit)}</span>
      </p>
      <p className={css['hint']}>
        {totalBefore === 0 ? words.noChange : words.change(signed(format.number, ((total - totalBefore) / totalBefore) * 100))}
      </p>
      <LineChart
        title={title}
        text={words.chart(title)}
        labels={names}
        series={[
          { name: words.thisYear, values },
          { name: words.lastYear, values: before },
        ]}
      />
      <details className={css['details']}>
        <summary>{words.table}</summary>
        <ScrollTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className={css['right']}>
                {words.thisYear}
              </th>
              <th scope="col" className={css['right']}>
                {words.lastYear}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => {
              const name = names[index] ?? month;
              const earlier = yearBefore(month);
              return (
                <tr key={month}>
                  <th scope="row">{name}</th>
                  {[
                    { period: month, value: values[index] ?? 0 },
                    { period: earlier, value: before[index] ?? 0 },
                  ].map(({ period, value }) => (
                    <td key={period} className={css['right']}>
                      <Traceable
                        traced={{
                          figure,
                          period,
                          where: whereOf(region),
                          value,
                          what: `${title}, ${name} ${period.slice(0, 4)}`,
                        }}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      </details>
    </article>
  );
}

function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

function signed(number: (value: number) => string, percent: number): string {
  return `${percent > 0 ? '+' : ''}${number(percent)} %`;
}
