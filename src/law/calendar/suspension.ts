import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

export const suspensionRule = rule({
  id: 'SUSPENSION',
  title: { nl: 'Gevolg van een opschorting', en: 'Effect of a suspension', fr: 'Effet d’une suspension' },
  anchor: 'suspensionDate',
  reads: ['suspensions'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.6'), cite('p33', 'attest van opschorting'), cite('decisions', '1')] }],
  says: {
    moved: {
      nl: 'Door opschorting schuift de termijn op (aantal dagen: {days}).',
      en: 'Suspension moves the term (number of days: {days}).',
      fr: 'La suspension reporte la fin du délai (nombre de jours : {days}).',
    },
    running: {
      nl: 'De opschorting loopt nog tot en met {until}: de termijn schuift elke dag mee op (tot nu toe, in dagen: {days}).',
      en: 'The suspension runs until {until}: the term moves along every day (so far, in days: {days}).',
      fr: 'La suspension court jusqu’au {until} inclus : la fin du délai recule chaque jour (jusqu’ici, en jours : {days}).',
    },
  },
});
