import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';
import { FEES_FROM } from './fe-01-before-the-fee.ts';

export const alwaysFreeRule = rule({
  id: 'FE-09',
  title: {
    nl: 'Begeleiding, werk en participatie zijn gratis',
    en: 'Guidance, work and participation are free',
    fr: 'L’accompagnement, le travail et la participation sont gratuits',
  },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'OD 1.7')] },
    { from: FEES_FROM, citations: [cite('p29', 'begeleiding, werktraject en participatie gratis')] },
  ],
  says: {
    free: {
      nl: 'De begeleiding, het traject naar werk en het participatietraject zijn gratis.',
      en: 'Guidance, the work track and the participation track are free.',
      fr: 'L’accompagnement, le parcours vers l’emploi et le parcours de participation sont gratuits.',
    },
  },
});
