import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/** The tests of Dutch and the skills they may tell of. No skill is compulsory: a test may cover some of them. */
export const languageTestKinds = parameter({
  id: 'NT2-TESTS',
  title: {
    nl: 'Soorten taaltests en vaardigheden',
    en: 'Kinds of language tests and skills',
    fr: 'Types de tests et compétences',
  },
  unit: 'codes',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: {
        interviews: ['nt2Interview', 'levelTest', 'housingCode'],
        tests: ['cbeEntry', 'certifying', 'covaar', 'cvoEntry', 'latinScript', 'nivo'],
        certifying: ['ctA1A2', 'ctB1B2', 'ctPrescreening', 'homeLanguageDutch'],
        /** A pass certifies a level; the pre-screening only tells the chance, home language Dutch gives priority. */
        provesLevel: ['ctA1A2', 'ctB1B2'],
        skills: ['reading', 'writing', 'listening', 'speaking'],
      },
      citations: [cite('s004', '§2.1, §2.5, figuur 34, 38, 40; OD 7.6'), cite('p22', 'schriftelijk en mondeling deel')],
    },
  ],
});
