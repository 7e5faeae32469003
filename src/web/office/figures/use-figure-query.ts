import { useSearchParams } from 'react-router';
import { addDays, isPlainDate } from '#src/kernel/plain-date.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useSession } from '../session.tsx';

export type PeriodKind = 'year' | 'quarter' | 'month' | 'between';
export type FigureQuestion = ReturnType<typeof useFigureQuery>;

/** The question stands in the address, in the grammar of the server: period, by, where, asOf. */
export function useFigureQuery(definition: DefinitionView) {
  const { today } = useSession();
  const [search, setSearch] = useSearchParams();
  const lastFullYear = String(Number(today.slice(0, 4)) - 1);
  const period = search.get('period') ?? (definition.kind === 'stock' ? `${today}/${dayAfter(today)}` : lastFullYear);
  // A share says something by what it is a share of only.
  const first = definition.derived?.denominator.over[0] ?? definition.dimensions[0]?.id ?? '';
  const by = (search.get('by') ?? first)
    .split(',')
    .filter((id) => definition.dimensions.some((dimension) => dimension.id === id));
  const where = search.get('where');
  const asOf = search.get('asOf');
  const version = Number(search.get('version') ?? '') || null;
  const kind: PeriodKind = /^\d{4}$/.test(period)
    ? 'year'
    : /^\d{4}-Q[1-4]$/.test(period)
      ? 'quarter'
      : /^\d{4}-\d{2}$/.test(period)
        ? 'month'
        : 'between';
  return {
    period,
    kind,
    by,
    /** 'region:limburg|brussels,group:mandatory'; null for everything. */
    where,
    asOf,
    version,
    today,
    lastFullYear,
    /** The year whose months can be drawn; none for another kind of period. */
    year: kind === 'year' ? period : null,
    query: {
      period,
      by: by.join(','),
      ...(where === null ? {} : { where }),
      ...(asOf === null ? {} : { asOf }),
      ...(version === null ? {} : { version }),
    },
    change: (changes: { readonly [key in 'period' | 'by' | 'where' | 'asOf' | 'version']?: string | null }) => {
      const next = new URLSearchParams(search);
      for (const [key, value] of Object.entries(changes)) {
        if (value === null || value === undefined) next.delete(key);
        else next.set(key, value);
      }
      setSearch(next, { replace: true, preventScrollReset: true });
    },
  };
}

/** The first day that no longer counts. */
export function dayAfter(day: string): string {
  return isPlainDate(day) ? addDays(day, 1) : day;
}
