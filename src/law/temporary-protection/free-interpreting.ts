import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { cite } from '../sources.ts';

/** UA-07. The source gives years, not days; the first and last day of those years are ours. */
export const freeInterpreting = parameter({
  id: 'UA-07',
  title: {
    nl: 'Gratis tolken voor wie Oekraïne ontvluchtte',
    en: 'Interpreting free of charge for who fled Ukraine',
    fr: 'Interprétation gratuite pour les personnes ayant fui l’Ukraine',
  },
  unit: 'free of charge',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    { from: null, value: false, citations: [cite('s004', '§6.3')] },
    {
      from: plainDate('2022-01-01'),
      value: true,
      citations: [cite('s004', '§6.3'), cite('domain', '§2.8 UA-07: 2022–2024, jaren zonder dagen')],
    },
    {
      from: plainDate('2025-01-01'),
      value: false,
      citations: [cite('s004', '§6.3'), cite('domain', '§2.8 UA-07: 2022–2024, jaren zonder dagen')],
    },
  ],
});

export function interpretingIsFree(on: PlainDate, law: InForce): boolean {
  return freeInterpreting.on(on, law);
}
