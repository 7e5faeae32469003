import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** TG-F-15: as long as such a person is a minor. An adult asylum applicant is one like any other (TG-F-04, TG-F-05). */
export const unaccompaniedMinorRule = rule({
  id: 'TG-F-15',
  title: { nl: 'Niet-begeleide minderjarige', en: 'Unaccompanied minor', fr: 'Mineur étranger non accompagné' },
  anchor: 'asked',
  reads: ['stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p04', 'niet-begeleide minderjarige verzoeker om internationale bescherming')] }],
  says: {
    staysInTargetGroup: {
      nl: 'Een niet-begeleide minderjarige die internationale bescherming vraagt, blijft in de doelgroep.',
      en: 'An unaccompanied minor who asks for international protection stays in the target group.',
      fr: 'Un mineur étranger non accompagné qui demande la protection internationale reste dans le groupe cible.',
    },
  },
});
