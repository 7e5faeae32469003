import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';
import { by, countTerm } from '../civic-integration/deadlines/term.ts';
import type { TermFinding } from '../civic-integration/deadlines/term.ts';
import { eighteenthBirthday } from '../civic-integration/target-group/ages.ts';
import { nationalityOn } from '../civic-integration/target-group/nationality.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { known, unknown } from '../define/unknown.ts';
import type { Outcome } from '../outcome.ts';
import type { LawSettings } from '../settings.ts';
import { cite } from '../sources.ts';
import { stageOn } from './age-band.ts';

export const schoolEnrolmentDays = parameter({
  id: 'D10.days',
  title: {
    nl: 'Dagen waarna een minderjarige nieuwkomer leerplichtig is',
    en: 'Days after which a minor newcomer falls under compulsory schooling',
    fr: 'Jours après lesquels un mineur primo-arrivant est soumis à l’obligation scolaire',
  },
  unit: 'days',
  anchor: 'registrationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 60, citations: [cite('p26', 'anderstalige nieuwkomers: leerplicht')] }],
});

/** D10. The day of registration itself is not counted. */
export const schoolEnrolmentRule = rule({
  id: 'D10',
  title: {
    nl: 'Inschrijving in een school van een minderjarige nieuwkomer',
    en: 'School enrolment of a minor newcomer',
    fr: 'Inscription scolaire d’un mineur primo-arrivant',
  },
  anchor: 'registrationDate',
  reads: ['birthDay', 'firstRegisteredOn', 'nationalities', 'schoolEnrolment', 'residences', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p26', 'anderstalige nieuwkomers: leerplicht')] }],
  uses: [schoolEnrolmentDays],
  says: {
    term: {
      nl: 'Ingeschreven in België op {day}: uiterlijk {days} dagen later is een minderjarige leerplichtig en is die in een school ingeschreven.',
      en: 'Registered in Belgium on {day}: at most {days} days later a minor falls under compulsory schooling and is enrolled in a school.',
      fr: 'Inscrit en Belgique le {day} : au plus tard {days} jours après, un mineur est soumis à l’obligation scolaire et est inscrit dans une école.',
    },
    enrolled: {
      nl: 'Ingeschreven in een school op {day}.',
      en: 'Enrolled in a school on {day}.',
      fr: 'Inscrit dans une école le {day}.',
    },
    notEnrolled: {
      nl: 'Op {day} nog niet in een school ingeschreven.',
      en: 'Not enrolled in a school yet on {day}.',
      fr: 'Pas encore inscrit dans une école le {day}.',
    },
    enrolmentUnknown: {
      nl: 'Of de minderjarige al in een school is ingeschreven, staat niet in het register: dat moet gevraagd worden.',
      en: 'The register does not tell whether the minor is enrolled in a school: it has to be asked.',
      fr: 'Le registre n’indique pas si le mineur est déjà inscrit dans une école : il faut le demander.',
    },
    schoolAgeUnknown: {
      nl: 'Een kleuter: de bron zegt niet vanaf welke leeftijd een kind leerplichtig is.',
      en: 'An infant: the source does not say from which age a child falls under compulsory schooling.',
      fr: 'Un enfant de maternelle : la source ne dit pas à partir de quel âge un enfant est soumis à l’obligation scolaire.',
    },
    belgian: {
      nl: 'Een Belgische minderjarige: deze termijn geldt voor vreemdelingen.',
      en: 'A Belgian minor: this term is for foreign nationals.',
      fr: 'Un mineur belge : ce délai vaut pour les étrangers.',
    },
    notHere: {
      nl: 'Op {day} niet (meer) ingeschreven in Vlaanderen of Brussel, of geen minderjarige vanaf 2,5 jaar: deze termijn geldt niet.',
      en: 'On {day} not (or no longer) registered in Flanders or Brussels, or no minor from 2.5 years: this term does not hold.',
      fr: 'Le {day}, pas (ou plus) inscrit en Flandre ou à Bruxelles, ou pas mineur d’au moins 2,5 ans : ce délai ne s’applique pas.',
    },
  },
});

/**
 * The term of D10 of a minor who lives here; null where there is none. While it runs its last day is shown also where nobody
 * knows of a school; after it, whether it was met cannot be said then.
 */
export function schoolEnrolmentTerm(
  file: CaseFile,
  birthDay: PlainDate,
  on: PlainDate,
  settings: LawSettings,
): Outcome<TermFinding<'D10'> | null> {
  const { firstRegisteredOn: startsOn, schoolEnrolment } = file;
  const none = known(null, [schoolEnrolmentRule.ground('notHere', on, undefined, 'asked')]);
  if (startsOn === null) return unknown('registrationUnknown', ['firstRegisteredOn'], none.grounds);
  if (startsOn > on) return none;
  const days = schoolEnrolmentDays.on(startsOn, settings);
  const rawDueOn = addDays(startsOn, days);
  if (rawDueOn >= eighteenthBirthday(birthDay, settings)) return none;
  const term = schoolEnrolmentRule.ground('term', startsOn, { days });
  const nationality = nationalityOn(file, startsOn);
  if (nationality === 'unknown') return unknown('nationalityUnknown', ['nationality'], [term]);
  if (nationality === 'belgian') return known(null, [schoolEnrolmentRule.ground('belgian', startsOn)]);
  if (stageOn(birthDay, rawDueOn, settings) === 'infant') {
    const infant = schoolEnrolmentRule.ground('schoolAgeUnknown', rawDueOn, undefined, 'dueDate');
    return unknown('schoolAgeUnknown', [], [term, infant]);
  }
  const enrolledOn = typeof schoolEnrolment === 'object' ? by(on, schoolEnrolment.on) : null;
  const found =
    enrolledOn !== null
      ? schoolEnrolmentRule.ground('enrolled', enrolledOn, undefined, 'achievementDate')
      : schoolEnrolmentRule.ground(schoolEnrolment === 'unknown' ? 'enrolmentUnknown' : 'notEnrolled', on, undefined, 'asked');
  const counted = { id: 'D10', startsOn, rawDueOn, metOn: enrolledOn, stoppedOn: null, grounds: [term, found] } as const;
  const finding = countTerm(file, on, counted, settings);
  return schoolEnrolment === 'unknown' && finding.state === 'overdue'
    ? unknown('schoolEnrolmentUnknown', ['schoolEnrolment'], finding.grounds)
    : known(finding, finding.grounds);
}
