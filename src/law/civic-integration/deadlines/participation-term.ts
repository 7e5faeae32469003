import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** D4: forty hours, and no end. No term is counted, and the pillar says why it shows no last day. */
export const participationTermRule = rule({
  id: 'D4',
  title: {
    nl: 'Uren participatie: geen einddatum',
    en: 'Hours of participation: no end date',
    fr: 'Heures de participation : pas de date de fin',
  },
  anchor: 'contractDate',
  reads: ['contract', 'participations'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', 'OD 1.6, OD 2.3, §1.7')] }],
  says: {
    noEnd: {
      nl: 'De bronnen geven geen laatste dag voor de uren participatie: er loopt geen termijn.',
      en: 'The sources give no last day for the hours of participation: no term runs.',
      fr: 'Les sources ne donnent pas de dernier jour pour les heures de participation : aucun délai ne court.',
    },
  },
});
