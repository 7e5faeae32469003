import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const moTestShape = parameter({
  id: 'MO-TEST',
  title: { nl: 'Vragen van de MO-test', en: 'Questions of the MO test' },
  unit: 'questions',
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: plainDate('2022-03-28'),
      value: { core: 11, practical: 30 },
      citations: [cite('s004', '§1.5, OD 1.6'), cite('p18', '41 vragen')],
    },
  ],
});

export const moTestInputRule = rule({
  id: 'MO-TEST-INPUT',
  title: { nl: 'Mogelijke dag en score van een MO-test', en: 'Possible day and score of an MO test' },
  anchor: 'testDate',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.5: start op 28 maart 2022'), cite('decisions', '8')] }],
  says: {
    noTestYet: {
      nl: 'De gestandaardiseerde MO-test bestaat sinds 28 maart 2022. Een test op {test} kan dus niet: controleer de dag.',
      en: 'The standard MO test exists since 28 March 2022. A test on {test} is therefore impossible: check the day.',
    },
    impossibleScore: {
      nl: 'De test telt 11 sokkelvragen en 30 praktische vragen; een score van {core} en {practical} kan niet.',
      en: 'The test has 11 core and 30 practical questions; a score of {core} and {practical} is impossible.',
    },
  },
});
