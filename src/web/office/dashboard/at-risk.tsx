import { Link } from 'react-router';
import type { DashboardView } from '#src/modules/dashboards/endpoints.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { subjectLabels } from '#src/reference/labels/work.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { useMay } from '../session.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import css from './dashboard.module.css';

interface AtRiskProps {
  readonly atRisk: DashboardView['atRisk'];
  readonly region: RegionCode | null;
}

/** What is overdue and what soon will be; each number leads to those lines of the work list, for who has one. */
export function AtRisk({ atRisk, region }: AtRiskProps) {
  const words = useWords(dashboardWords);
  const label = useLabel();
  if (atRisk.bySubject.length === 0) {
    return (
      <section className={css['section']}>
        <h2>{words.atRisk}</h2>
        <p>{words.nothingAtRisk}</p>
      </section>
    );
  }
  return (
    <section className={`${css['section']} ${css['whole']}`}>
      <h2>{words.atRisk}</h2>
      <p className={css['hint']}>{words.atRiskLead}</p>
      <div className={css['pair']}>
        <Lines
          caption={words.bySubject}
          first={words.subject}
          lines={atRisk.bySubject.map(({ subject, ...counts }) => ({
            key: subject,
            name: label(subjectLabels, subject),
            search: { subject, ...(region === null ? {} : { region }) },
            ...counts,
          }))}
        />
        {region === null ? (
          <Lines
            caption={words.byRegion}
            first={words.region}
            lines={atRisk.byRegion.map((line) => ({
              key: line.region,
              name: label(regions, line.region),
              search: { region: line.region },
              overdue: line.overdue,
              due: line.due,
            }))}
          />
        ) : null}
      </div>
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
  readonly overdue: number;
  readonly due: number;
}

function Lines({ caption, first, lines }: { readonly caption: string; readonly first: string; readonly lines: readonly Line[] }) {
  const words = useWords(dashboardWords);
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" className={css['right']}>
            {words.overdue}
          </th>
          <th scope="col" className={css['right']}>
            {words.due}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, search, overdue, due }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={css['right']}>
              <Count value={overdue} search={{ ...search, bucket: 'overdue' }} late />
            </td>
            <td className={css['right']}>
              <Count value={due} search={{ ...search, bucket: 'due' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Count({
  value,
  search,
  late = false,
}: {
  readonly value: number;
  readonly search: Readonly<Record<string, string>>;
  readonly late?: boolean;
}) {
  const format = useFormat();
  const may = useMay();
  const text = format.number(value);
  const look = late && value > 0 ? css['late'] : undefined;
  if (!may('dossier.read') || value === 0) return <span className={look}>{text}</span>;
  return (
    <Link to={`/?${new URLSearchParams(search)}`} className={look}>
      {text}
    </Link>
  );
}
