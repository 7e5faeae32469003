import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const certificate4Rule = rule({
  id: 'AT-4',
  title: {
    nl: 'Attest, NT2 behaald vanaf 1 september 2023',
    en: 'Certificate, Dutch reached from 1 September 2023',
    fr: 'Attestation, NT2 atteint à partir du 1er septembre 2023',
  },
  anchor: 'achievementDate',
  reads: ['nt2Results'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-09-01'), citations: [cite('s004', '§1.7')] }],
  says: {
    applies: {
      nl: 'NT2 wordt beoordeeld op {day}, vanaf 1 september 2023: slagen vraagt de gestandaardiseerde NT2-test.',
      en: 'Dutch is judged on {day}, from 1 September 2023: passing needs the standard NT2 test.',
      fr: 'Le néerlandais (NT2) est apprécié le {day}, à partir du 1er septembre 2023 : pour réussir, il faut le test NT2 standardisé.',
    },
  },
});
