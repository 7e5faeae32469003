import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

/** §2.5: parents who want help to enrol get guidance to education (toeleiding naar onderwijs). */
export const educationGuidanceRule = rule({
  id: 'MINOR.guidance',
  title: { nl: 'Toeleiding naar onderwijs', en: 'Guidance to education', fr: 'Orientation vers l’enseignement' },
  anchor: 'asked',
  reads: ['birthDay', 'schoolEnrolment'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.1, figuur 7')] }],
  says: {
    offered: {
      nl: 'Nog niet in een school ingeschreven: ouders die dat willen, krijgen hulp bij de inschrijving.',
      en: 'Not enrolled in a school yet: parents who want it get help with the enrolment.',
      fr: 'Pas encore inscrit dans une école : les parents qui le souhaitent reçoivent de l’aide pour l’inscription.',
    },
    askFirst: {
      nl: 'Of er al een school is, is niet bekend: ouders die hulp willen bij de inschrijving, krijgen die.',
      en: 'Whether there is a school already is not known: parents who want help with the enrolment get it.',
      fr: 'On ne sait pas s’il y a déjà une école : les parents qui souhaitent de l’aide pour l’inscription la reçoivent.',
    },
    notNeeded: {
      nl: 'In een school ingeschreven op {day}: toeleiding is niet nodig.',
      en: 'Enrolled in a school on {day}: no guidance is needed.',
      fr: 'Inscrit dans une école le {day} : aucune orientation n’est nécessaire.',
    },
  },
});

export type EducationGuidance = 'offered' | 'askFirst' | 'notNeeded';

export function educationGuidance(
  file: CaseFile,
  on: PlainDate,
): { readonly guidance: EducationGuidance; readonly ground: Ground } {
  const enrolment = file.schoolEnrolment;
  if (typeof enrolment === 'object' && enrolment.on <= on)
    return {
      guidance: 'notNeeded',
      ground: educationGuidanceRule.ground('notNeeded', enrolment.on, undefined, 'achievementDate'),
    };
  const guidance = enrolment === 'unknown' ? 'askFirst' : 'offered';
  return { guidance, ground: educationGuidanceRule.ground(guidance, on) };
}
