import { municipalities } from '#src/reference/municipalities.ts';
import type { Dimension } from './indicator.ts';

/** As the fact says it: who came to a municipality before it merged stays under the code that it had then. */
export const municipality: Dimension = {
  id: 'municipality',
  title: { nl: 'Gemeente', en: 'Municipality' },
  values: municipalities.map(({ nis, nl, validUntil }) => ({
    code: nis,
    label:
      validUntil === null ? { nl, en: nl } : { nl: `${nl} (code tot ${validUntil})`, en: `${nl} (code until ${validUntil})` },
  })),
  absent: { code: 'unknown', label: { nl: 'Onbekend', en: 'Unknown' } },
};
