import type { Bucket, WorkFilter } from './my-work-page.tsx';
import { regionCodes, regions } from '#src/reference/regions.ts';
import { subjectLabels } from '#src/reference/labels/work.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { useLabel, useOptions } from '#src/web/ui/label.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { useSession } from '../session.tsx';
import { workWords } from '../words/work.ts';
import css from './my-work.module.css';

interface Count {
  readonly bucket: Bucket;
  readonly subject: string;
  readonly count: number;
}

const ALL = 'all';

/** By subject, and by region for who works for more than one. */
export function WorkFilters({ filter, counts }: { readonly filter: WorkFilter; readonly counts: readonly Count[] }) {
  const words = useWords(workWords);
  const label = useLabel();
  const options = useOptions();
  const format = useFormat();
  const { account } = useSession();
  const own = regionCodes.filter((code) => account.agency === null || regions[code].agency === account.agency);
  const subjects = counts
    .filter((count) => count.bucket === filter.bucket)
    .map((count) => ({ id: count.subject, label: `${label(subjectLabels, count.subject)} (${format.number(count.count)})` }));
  const chosen =
    filter.subject !== null && !subjects.some((subject) => subject.id === filter.subject)
      ? [{ id: filter.subject, label: label(subjectLabels, filter.subject) }]
      : [];
  return (
    <div className={css['filters']} data-print="no">
      <SelectInput
        label={words.subject}
        options={[{ id: ALL, label: words.everySubject }, ...subjects, ...chosen]}
        value={filter.subject ?? ALL}
        onChange={(value) => filter.change('subject', value === ALL ? null : value)}
      />
      {account.region === null && own.length > 1 ? (
        <SelectInput
          label={words.region}
          options={[{ id: ALL, label: words.everyRegion }, ...options(regions, own)]}
          value={filter.region ?? ALL}
          onChange={(value) => filter.change('region', value === ALL ? null : value)}
        />
      ) : null}
    </div>
  );
}
