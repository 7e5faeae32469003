import { useSearchParams } from 'react-router';
import { findingKinds, findingStates } from '#src/modules/review/codes.ts';
import type { FindingKind, FindingState } from '#src/modules/review/codes.ts';
import { agencyCodes, regionCodes } from '#src/reference/regions.ts';

type Key = 'rule' | 'agency' | 'region';

export type ReviewFilter = ReturnType<typeof useReviewFilter>;

/** The filter stands in the address, so that a list can be bookmarked and the way back finds it again. */
export function useReviewFilter() {
  const [search, setSearch] = useSearchParams();
  const state: FindingState = findingStates.find((code) => code === search.get('state')) ?? 'open';
  const kind = findingKinds.find((code) => code === search.get('kind')) ?? null;
  const rule = search.get('rule');
  const agency = agencyCodes.find((code) => code === search.get('agency')) ?? null;
  const region = regionCodes.find((code) => code === search.get('region')) ?? null;
  return {
    state,
    kind,
    rule,
    agency,
    region,
    isNarrow: kind !== null || rule !== null || agency !== null || region !== null,
    query: {
      state,
      ...(kind === null ? {} : { kind }),
      ...(rule === null ? {} : { rule }),
      ...(agency === null ? {} : { agency }),
      ...(region === null ? {} : { region }),
    },
    /** An agency has regions of its own. */
    change(key: Key, value: string | null) {
      const next = new URLSearchParams(search);
      if (value === null) next.delete(key);
      else next.set(key, value);
      if (key === 'agency') next.delete('region');
      setSearch(next, { replace: true });
    },
    clear: () => setSearch(new URLSearchParams({ state }), { replace: true }),
    /** A kind has rules of its own. */
    searchForKind(next: FindingKind | null) {
      const kept = new URLSearchParams(search);
      if (next === null) kept.delete('kind');
      else kept.set('kind', next);
      kept.delete('rule');
      return kept.toString();
    },
    searchFor(next: FindingState) {
      const kept = new URLSearchParams(search);
      kept.set('state', next);
      kept.delete('kind');
      kept.delete('rule');
      return kept.toString();
    },
  };
}
