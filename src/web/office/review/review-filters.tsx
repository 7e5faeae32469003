import { Link } from 'react-router';
import { findingKinds } from '#src/modules/review/codes.ts';
import type { FindingKind } from '#src/modules/review/codes.ts';
import { findingKindLabels } from '#src/reference/labels/review.ts';
import { agencyCodes, regionCodes, regions } from '#src/reference/regions.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel, useOptions } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { useSession } from '../session.tsx';
import { reviewWords } from '../words/review.ts';
import css from './review.module.css';
import type { ReviewFilter } from './use-review-filter.ts';

export interface Count {
  readonly kind: FindingKind;
  readonly rule: string;
  readonly count: number;
}

const ALL = 'all';

/** How many there are of each kind; one of them narrows the list to it. */
export function ReviewKinds({ filter, counts }: { readonly filter: ReviewFilter; readonly counts: readonly Count[] }) {
  const words = useWords(reviewWords);
  const label = useLabel();
  const format = useFormat();
  const sum = (kind: FindingKind | null) =>
    counts.filter((count) => kind === null || count.kind === kind).reduce((total, { count }) => total + count, 0);
  const shown = findingKinds.filter((kind) => kind === filter.kind || counts.some((count) => count.kind === kind));
  return (
    <nav className={css['kinds']} aria-label={words.kinds} data-print="no">
      {[null, ...shown].map((kind) => (
        <Link
          key={kind ?? ALL}
          to={{ search: filter.searchForKind(kind) }}
          replace
          className={css['chip'] ?? ''}
          {...(kind === filter.kind ? { 'aria-current': 'true' as const } : {})}
        >
          {kind === null ? words.everyKind : label(findingKindLabels, kind)} <b>{format.number(sum(kind))}</b>
        </Link>
      ))}
    </nav>
  );
}

/** By rule, with their numbers; by agency and region for who sees more than one. */
export function ReviewFilters({ filter, counts }: { readonly filter: ReviewFilter; readonly counts: readonly Count[] }) {
  const words = useWords(reviewWords);
  const options = useOptions();
  const format = useFormat();
  const { account } = useSession();
  const inKind = counts.filter(({ kind }) => filter.kind === null || kind === filter.kind);
  const rules = [...new Set([...inKind.map(({ rule }) => rule), ...(filter.rule === null ? [] : [filter.rule])])].map((rule) => ({
    id: rule,
    label: `${rule} (${format.number(inKind.filter((count) => count.rule === rule).reduce((total, { count }) => total + count, 0))})`,
  }));
  const own = regionCodes.filter(
    (code) =>
      (account.agency === null || regions[code].agency === account.agency) &&
      (filter.agency === null || regions[code].agency === filter.agency),
  );
  return (
    <div className={css['filters']} data-print="no">
      <SelectInput
        label={words.rule}
        options={[{ id: ALL, label: words.everyRule }, ...rules]}
        value={filter.rule ?? ALL}
        onChange={(value) => filter.change('rule', value === ALL ? null : value)}
      />
      {account.agency === null ? (
        <SelectInput
          label={words.agency}
          options={[{ id: ALL, label: words.everyAgency }, ...agencyCodes.map((id) => ({ id, label: words.agencies[id] }))]}
          value={filter.agency ?? ALL}
          onChange={(value) => filter.change('agency', value === ALL ? null : value)}
        />
      ) : null}
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
