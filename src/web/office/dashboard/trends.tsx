import type { TrendView } from '#src/modules/dashboards/endpoints.ts';
import { Link } from 'react-router';
import type { RegionCode } from '#src/reference/regions.ts';
import { Icon } from '#src/web/ui/icon.tsx';
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
        {words.trendsLead} {words.personsOnce}
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
  const { figure, months, values, before, period, periodBefore, total, totalBefore, changed } = trend;
  const title = say(trend.title);
  const names = months.map((month, index) =>
    index === 0 || month.endsWith('-01') ? format.shortMonthYear(`${month}-01`) : format.month(`${month}-01`),
  );
  return (
    <article className={css['card']}>
      <h3>{title}</h3>
      <p className={css['big']}>
        <strong>
          <Traceable traced={{ figure, period, where: whereOf(region), value: total, what: `${title}, ${words.thisYear}` }} />
        </strong>{' '}
        <span>{say(trend.unit)}</span>
      </p>
      <p className={css['hint']}>
        {totalBefore === 0
          ? words.noChange
          : words.change(`${total > totalBefore ? '+' : ''}${format.percent((total - totalBefore) / totalBefore)}`)}
        {': '}
        <Traceable
          traced={{
            figure,
            period: periodBefore,
            where: whereOf(region),
            value: totalBefore,
            what: `${title}, ${words.lastYear}`,
          }}
        />
      </p>
      {changed === null ? null : (
        <p className={css['changed']}>
          <Icon name="warning" /> {words.changed(changed.version, format.longDay(changed.from))}{' '}
          <Link to={`/figures/definitions/${figure}`}>{words.whatChanged}</Link>
        </p>
      )}
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
              const earlier = yearBefore(month);
              return (
                <tr key={month}>
                  <th scope="row">{format.month(`${month}-01`)}</th>
                  {[
                    { of: month, value: values[index] ?? 0 },
                    { of: earlier, value: before[index] ?? 0 },
                  ].map(({ of, value }) => (
                    <td key={of} className={css['right']}>
                      <Traceable
                        traced={{
                          figure,
                          period: of,
                          where: whereOf(region),
                          value,
                          what: `${title}, ${format.monthYear(`${of}-01`)}`,
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
