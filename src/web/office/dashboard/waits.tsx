import type { WaitView } from '#src/modules/dashboards/endpoints.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { BarChart } from '#src/web/ui/chart/bar-chart.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import css from './dashboard.module.css';
import { Traceable } from './trace.tsx';
import { whereOf } from './where-of.ts';

const LONG = ['181-365', '366+', 'notYet'];

export function Waits({ waits, region }: { readonly waits: readonly WaitView[]; readonly region: RegionCode | null }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const [from = '', until = ''] = waits[0]?.period.split('/') ?? [];
  return (
    <section className={css['section']}>
      <h2>{words.waits}</h2>
      {until === '' ? null : (
        <p className={css['hint']}>{words.waitsLead(format.longDay(from), format.longDay(addDays(plainDate(until), -1)))}</p>
      )}
      <div className={css['cards']}>
        {waits.map((wait) => (
          <Wait key={wait.figure} wait={wait} region={region} />
        ))}
      </div>
    </section>
  );
}

function Wait({ wait, region }: { readonly wait: WaitView; readonly region: RegionCode | null }) {
  const words = useWords(dashboardWords);
  const say = useSay();
  const format = useFormat();
  const { figure, period, periodBefore, bands, total, totalBefore } = wait;
  const title = say(wait.title);
  const share = (value: number, whole: number) => (whole === 0 ? '–' : format.percent(value / whole));
  const median = medianBand(bands, total);
  const long = bands.filter(({ code }) => LONG.includes(code)).reduce((sum, { value }) => sum + value, 0);
  return (
    <article className={css['card']}>
      <h3>{title}</h3>
      <p className={css['hint']}>{say(wait.counts)}</p>
      <p className={css['said']}>
        {median === undefined || median.code === 'notYet' ? words.halfNot : words.half(say(median.label))}{' '}
        {words.long(share(long, total))}
      </p>
      <BarChart
        title={title}
        text={words.chart(title)}
        series={[words.thisYear, words.lastYear]}
        rows={bands.map(({ code, label, value, before }) => ({ key: code, label: say(label), values: [value, before] }))}
      />
      <details className={css['details']}>
        <summary>{words.waitsTable}</summary>
        <ScrollTable caption={title}>
          <thead>
            <tr>
              <th scope="col">{words.band}</th>
              {[words.thisYear, words.lastYear].flatMap((name) => [
                <th key={name} scope="col" className={css['right']}>
                  {name}
                </th>,
                <th key={`${name} %`} scope="col" className={css['right']}>
                  {words.share}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {bands.map(({ code, label, value, before }) => (
              <tr key={code}>
                <th scope="row">{say(label)}</th>
                {[
                  { over: period, number: value, whole: total },
                  { over: periodBefore, number: before, whole: totalBefore },
                ].flatMap(({ over, number, whole }) => [
                  <td key={over} className={css['right']}>
                    <Traceable
                      traced={{
                        figure,
                        period: over,
                        where: whereOf(region, { band: [code] }),
                        value: number,
                        what: `${title}, ${say(label)}`,
                      }}
                    />
                  </td>,
                  <td key={`${over} %`} className={css['right']}>
                    {share(number, whole)}
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </article>
  );
}

/** The band in which the one in the middle stands; bands come in the order of their length, who still waits last. */
function medianBand(bands: WaitView['bands'], total: number): WaitView['bands'][number] | undefined {
  let seen = 0;
  return total === 0 ? undefined : bands.find(({ value }) => (seen += value) * 2 >= total);
}
