import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const moAttemptsRule = rule({
  id: 'MO-ATTEMPTS',
  title: { nl: 'Pogingen voor de MO-test', en: 'Attempts at the MO test', fr: "Tentatives au test d'orientation sociale" },
  anchor: 'testDate',
  reads: ['moTests'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-28'), citations: [cite('defaults', 'Q7')] }],
  says: {
    passedAt: {
      nl: 'Geslaagd bij poging {attempt}. Het aantal pogingen voor de MO-test is niet beperkt.',
      en: 'Passed at attempt {attempt}. The number of attempts at the MO test is not limited.',
      fr: "Réussi à la tentative {attempt}. Le nombre de tentatives au test d'orientation sociale n'est pas limité.",
    },
    passedWithin: {
      nl: 'Geslaagd bij poging {attempt} van hoogstens {most}.',
      en: 'Passed at attempt {attempt} of at most {most}.',
      fr: 'Réussi à la tentative {attempt} sur {most} au maximum.',
    },
    tooMany: {
      nl: 'De test van {day} is poging {attempt}; meer dan {most} tellen er niet.',
      en: 'The test of {day} is attempt {attempt}; no more than {most} count.',
      fr: 'Le test du {day} est la tentative {attempt} ; au maximum {most} comptent.',
    },
  },
});
