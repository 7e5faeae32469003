import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const moTestShape = parameter({
  id: 'MO-TEST',
  title: {
    nl: 'Uren van de cursus en vragen van de MO-test',
    en: 'Hours of the course and questions of the MO test',
    fr: "Heures du cours et questions du test d'orientation sociale",
  },
  unit: 'hours and questions',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: plainDate('2022-03-28'),
      value: { courseHours: 60, core: 11, practical: 30 },
      citations: [cite('s004', '§1.5, OD 1.6'), cite('p18', '41 vragen')],
    },
  ],
});

export const moTestInputRule = rule({
  id: 'MO-TEST-INPUT',
  title: {
    nl: 'Mogelijke dag en score van een MO-test',
    en: 'Possible day and score of an MO test',
    fr: 'Jour et score possibles d’un test MO',
  },
  anchor: 'testDate',
  reads: ['moTests'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.5: start op 28 maart 2022'), cite('decisions', '8')] }],
  says: {
    noTestYet: {
      nl: 'De gestandaardiseerde MO-test bestaat sinds 28 maart 2022. Een test op {test} kan dus niet: controleer de dag.',
      en: 'The standard MO test exists since 28 March 2022. A test on {test} is therefore impossible: check the day.',
      fr: 'Le test MO standardisé existe depuis le 28 mars 2022. Un test le {test} est donc impossible : vérifiez le jour.',
    },
    impossibleScore: {
      nl: 'De test telt 11 sokkelvragen en 30 praktische vragen; een score van {core} en {practical} kan niet.',
      en: 'The test has 11 core and 30 practical questions; a score of {core} and {practical} is impossible.',
      fr: 'Le test compte 11 questions socle et 30 questions pratiques ; un score de {core} et {practical} est impossible.',
    },
  },
});
