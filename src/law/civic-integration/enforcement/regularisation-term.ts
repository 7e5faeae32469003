import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** D5: the source gives the notice but no length; Q12 sets one month (setting `regularisationMonths`). */
export const regularisationRule = rule({
  id: 'D5',
  title: {
    nl: 'Zich in regel stellen na een ingebrekestelling',
    en: 'Putting things right after a notice of default',
    fr: 'Se mettre en ordre après une mise en demeure',
  },
  anchor: 'noticeDate',
  reads: ['infringements', 'residences', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.9'), cite('defaults', 'Q12')] }],
  says: {
    counts: {
      nl: 'Ingebrekestelling van {day}: binnen {months} maand(en) kan de persoon zich nog in regel stellen.',
      en: 'Notice of default of {day}: the person can still put things right within {months} month(s).',
      fr: 'Mise en demeure du {day} : la personne peut encore se mettre en ordre dans un délai de {months} mois.',
    },
  },
});
