import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { cite } from '../sources.ts';

const beforeMergers = {
  big: ['11002', '44021'],
  centre: ['41002', '31005', '71016', '71022', '34022', '24062', '12025', '35013', '36015', '46021', '13040'],
} as const;

/** The 13 centre cities by code: Antwerp and Ghent are the big cities, the others the centre cities in the strict sense. */
export const centreCities = parameter<{ readonly big: readonly string[]; readonly centre: readonly string[] }>({
  id: 'CENTRE-CITIES',
  title: { nl: 'Centrumsteden', en: 'Centre cities', fr: 'Villes-centres' },
  unit: 'NIS codes',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    { from: null, value: beforeMergers, citations: [cite('p54', 'dertien centrumsteden'), cite('p55', 'lijst 2019')] },
    {
      from: plainDate('2025-01-01'),
      value: { ...beforeMergers, centre: beforeMergers.centre.map((code) => (code === '71022' ? '71072' : code)) },
      citations: [cite('p54', 'dertien centrumsteden'), cite('p56', 'Hasselt wordt 71072')],
    },
  ],
});
