import { plainDate } from '#src/kernel/plain-date.ts';
import type { DefinitionVersion } from './indicator.ts';

/** For a definition that never changed. The first report that we hold compares 2024 with 2023, so no definition is older than that. */
export const firstVersion: readonly DefinitionVersion[] = [
  {
    version: 1,
    from: plainDate('2023-01-01'),
    changed: { nl: 'Eerste versie.', en: 'First version.' },
  },
];
