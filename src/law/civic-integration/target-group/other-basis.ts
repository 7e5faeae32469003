import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const otherBasisRule = rule({
  id: 'TG-F-06',
  title: {
    nl: 'Verzoeker met een andere verblijfsgrond',
    en: 'Asylum applicant with another ground of stay',
    fr: 'Demandeur de protection avec un autre motif de séjour',
  },
  anchor: 'stayDate',
  reads: ['stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-01'), citations: [cite('p15', 'andere inschrijvingsgrond')] }],
  says: {
    otherBasisCounts: {
      nl: 'Vroeg internationale bescherming, maar is ook op een andere grond ingeschreven: alleen die andere grond telt.',
      en: 'Asked for international protection but is also registered on another ground: only that other ground counts.',
      fr: 'A demandé la protection internationale, mais est aussi inscrit pour un autre motif : seul cet autre motif compte.',
    },
  },
});
