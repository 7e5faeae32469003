import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const standardTestRule = rule({
  id: 'NT2-TEST',
  title: { nl: 'Gestandaardiseerde NT2-test', en: 'Standard NT2 test', fr: 'Test NT2 standardisé' },
  anchor: 'achievementDate',
  reads: ['nt2Results'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-09-01'), citations: [cite('s004', '§1.7')] }],
  says: {
    missing: {
      nl: 'NT2 werd behaald op {day}, maar zonder de gestandaardiseerde NT2-test, die sinds 1 september 2023 nodig is.',
      en: 'Dutch was reached on {day}, but without the standard NT2 test, which is needed since 1 September 2023.',
      fr: 'Le néerlandais (NT2) a été atteint le {day}, mais sans le test NT2 standardisé, nécessaire depuis le 1er septembre 2023.',
    },
    passed: {
      nl: 'De gestandaardiseerde NT2-test, nodig sinds 1 september 2023, is gehaald op {day}.',
      en: 'The standard NT2 test, needed since 1 September 2023, was passed on {day}.',
      fr: 'Le test NT2 standardisé, nécessaire depuis le 1er septembre 2023, a été réussi le {day}.',
    },
  },
});
