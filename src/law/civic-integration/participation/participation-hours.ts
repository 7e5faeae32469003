import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/** In half hours, the unit of a signed proof. */
export const participationHours = parameter({
  id: 'PNT.hours',
  title: {
    nl: 'Uren van het participatietraject',
    en: 'Hours of the participation track',
    fr: 'Heures du parcours de participation',
  },
  unit: 'half hours',
  anchor: 'obligationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: plainDate('2023-01-01'), value: 80, citations: [cite('s004', 'OD 1.6, OD 2.3, §1.7')] }],
});
