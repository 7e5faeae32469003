import { useSearchParams } from 'react-router';
import { readDashboard } from '#src/modules/dashboards/endpoints.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useOptions } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import { AtRisk } from './at-risk.tsx';
import { Cohorts } from './cohorts.tsx';
import css from './dashboard.module.css';
import { Tracing } from './trace.tsx';
import { Trends } from './trends.tsx';
import { Waits } from './waits.tsx';

const ALL = 'all';

/** For a team lead and the director: how it goes, beside a year ago, and where it will go wrong. */
export function DashboardPage() {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const options = useOptions();
  const { today } = useSession();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('region');
  const region: RegionCode | null = regionCodes.find((code) => code === asked) ?? null;
  const board = useRead(readDashboard, { query: region === null ? {} : { region } }, { keep: true });
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead(format.fullDay(board.data?.today ?? today))}</p>}
      actions={
        <Button onPress={() => print()}>
          <Icon name="print" /> {words.print}
        </Button>
      }
    >
      <div className={css['choice']} data-print="no">
        <SelectInput
          label={words.region}
          options={[{ id: ALL, label: words.everyRegion }, ...options(regions, regionCodes)]}
          value={region ?? ALL}
          onChange={(value) => setSearch(value === null || value === ALL ? {} : { region: value }, { replace: true })}
        />
      </div>
      {board.isError ? (
        <Trouble error={board.error} onRetry={() => void board.refetch()} />
      ) : board.data === undefined ? (
        <Skeleton lines={12} height="3rem" />
      ) : (
        <Tracing>
          <Trends trends={board.data.trends} region={board.data.region} />
          <Cohorts cohorts={board.data.cohorts} steps={board.data.steps} terms={board.data.terms} region={board.data.region} />
          <Waits waits={board.data.waits} region={board.data.region} />
          <AtRisk atRisk={board.data.atRisk} region={board.data.region} />
        </Tracing>
      )}
    </Page>
  );
}
