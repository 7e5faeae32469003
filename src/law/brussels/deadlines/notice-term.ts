import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const brusselsNoticeMonths = parameter({
  id: 'D9.months',
  title: {
    nl: 'Maanden na een Brusselse ingebrekestelling',
    en: 'Months after a Brussels notice of default',
    fr: 'Nombre de mois après une mise en demeure bruxelloise',
  },
  unit: 'months',
  anchor: 'noticeDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 2, citations: [cite('p43', 'ingebrekestelling van twee maanden')] }],
});

export const brusselsNoticeRule = rule({
  id: 'D9',
  title: { nl: 'Brussel: ingebrekestelling', en: 'Brussels: notice of default', fr: 'Bruxelles : mise en demeure' },
  anchor: 'noticeDate',
  reads: ['infringements', 'residences', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p43', 'ingebrekestelling van twee maanden'), cite('decisions', '5')] }],
  uses: [brusselsNoticeMonths],
  says: {
    counts: {
      nl: 'Brussel: ingebrekestelling van {day}; binnen twee maanden kan de persoon zich nog in regel stellen.',
      en: 'Brussels: notice of default of {day}; the person can still put things right within two months.',
      fr: 'Bruxelles : mise en demeure du {day} ; la personne peut encore se mettre en ordre dans les deux mois.',
    },
    notKnownYet: {
      nl: 'Brussel: welke termijn gold na een ingebrekestelling op {day}, voor 1 januari 2024, staat niet in de bronnen.',
      en: 'Brussels: the sources do not say which term held after a notice of default on {day}, before 1 January 2024.',
      fr: 'Bruxelles : les sources ne disent pas quel délai valait après une mise en demeure du {day}, avant le 1er janvier 2024.',
    },
  },
});
