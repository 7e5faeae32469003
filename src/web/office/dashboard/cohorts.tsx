import { useState } from 'react';
import type { CohortView, DashboardView } from '#src/modules/dashboards/endpoints.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import { usePeriodName } from '../words/period.ts';
import css from './dashboard.module.css';
import { Traceable } from './trace.tsx';
import { whereOf } from './where-of.ts';

const FIGURE = 'cohort-steps';
/** Months of each term, to name it by. */
const monthsOf: Readonly<Record<string, number>> = { '91': 3, '183': 6, '365': 12, '548': 18, '730': 24 };

interface CohortsProps extends Pick<DashboardView, 'cohorts' | 'steps' | 'terms'> {
  readonly region: RegionCode | null;
}

/** A row per quarter of inflow, a column per step; how dark a cell is says which part of the quarter took the step in time. */
export function Cohorts({ cohorts, steps, terms, region }: CohortsProps) {
  const words = useWords(dashboardWords);
  const say = useSay();
  const [term, setTerm] = useState('365');
  const columns = steps.filter(({ code }) => code !== 'inflow');
  return (
    <section className={`${css['section']} ${css['whole']}`}>
      <h2>{words.cohorts}</h2>
      <p className={css['hint']}>{words.cohortsLead}</p>
      <div className={css['choice']} data-print="no">
        <SelectInput
          label={words.within}
          options={terms.map(({ code }) => ({
            id: code,
            label: code === 'later' ? words.untilNow : words.months(monthsOf[code] ?? 0),
          }))}
          value={term}
          onChange={(value) => setTerm(value ?? term)}
        />
      </div>
      <ScrollTable caption={words.cohorts}>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            <th scope="col" className={css['right']}>
              {words.inflow}
            </th>
            {columns.map(({ code, label }) => (
              <th key={code} scope="col" className={css['step']}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map((cohort) => (
            <Cohort key={cohort.period} cohort={cohort} steps={columns} terms={terms} term={term} region={region} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface CohortProps extends Pick<DashboardView, 'steps' | 'terms'> {
  readonly cohort: CohortView;
  readonly term: string;
  readonly region: RegionCode | null;
}

function Cohort({ cohort, steps, terms, term, region }: CohortProps) {
  const words = useWords(dashboardWords);
  const say = useSay();
  const format = useFormat();
  const { period, inflow } = cohort;
  const name = usePeriodName()(period);
  const upTo = terms.slice(0, terms.findIndex(({ code }) => code === term) + 1).map(({ code }) => code);
  return (
    <tr>
      <th scope="row" className={css['quarter']}>
        {name}
      </th>
      <td className={css['right']}>
        <Traceable
          traced={{
            figure: FIGURE,
            period,
            where: whereOf(region, { step: ['inflow'] }),
            value: inflow,
            what: `${words.inflow}, ${name}`,
          }}
        />
      </td>
      {steps.map(({ code, label }) => {
        const reached = cohort.steps.find(({ step }) => step === code)?.within.find((within) => within.term === term);
        const value = reached?.value ?? 0;
        const share = inflow === 0 ? 0 : value / inflow;
        const runs = term !== 'later' && reached?.over !== true;
        return (
          <td
            key={code}
            className={`${css['cell']} ${runs ? css['runs'] : ''}`}
            style={{ '--share': `${Math.round(share * 100)}%` } as React.CSSProperties} // a custom property of the sheet
          >
            <span className={css['share']}>
              {format.percent(share)}
              {runs ? <span className={css['unseen']}> {words.running}</span> : null}
            </span>
            <Traceable
              traced={{
                figure: FIGURE,
                period,
                where: whereOf(region, { step: [code], within: upTo }),
                value,
                what: `${say(label)}, ${name}`,
              }}
            />
          </td>
        );
      })}
    </tr>
  );
}
