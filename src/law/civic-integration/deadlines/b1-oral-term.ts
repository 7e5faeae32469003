import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { DeadlineFinding } from '../../judgement.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Standing } from '../target-group/target-group.ts';
import { by, countTerm } from './term.ts';

export const b1OralMonths = parameter({
  id: 'D6.months',
  title: {
    nl: 'Maanden om B1 mondeling te bewijzen',
    en: 'Months to prove B1 oral',
    fr: 'Nombre de mois pour prouver le niveau B1 oral',
  },
  unit: 'months',
  anchor: 'certificateDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 24, citations: [cite('p10', 'B1 mondeling binnen 24 maanden')] }],
});

export const b1OralTermRule = rule({
  id: 'D6',
  title: { nl: 'Opvolging van B1 mondeling', en: 'Follow-up of B1 oral', fr: 'Suivi du niveau B1 oral' },
  anchor: 'obligationDate',
  reads: ['certificateOn', 'b1OralProvenOn', 'nt2Results', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: plainDate('2022-03-01'), citations: [cite('p10', 'B1 mondeling binnen 24 maanden'), cite('decisions', '12')] },
  ],
  uses: [b1OralMonths],
  says: {
    counts: {
      nl: 'Wie verplicht is sinds 1 maart 2022 of later, bewijst B1 mondeling binnen 24 maanden na het inburgeringsattest van {issued}.',
      en: 'Who is mandatory since 1 March 2022 or later proves B1 oral within 24 months of the certificate of {issued}.',
      fr: 'Qui est soumis à l’obligation depuis le 1er mars 2022 ou plus tard prouve le niveau B1 oral dans les 24 mois après l’attestation d’intégration du {issued}.',
    },
    byCourse: {
      nl: 'B1 mondeling is bewezen met het NT2-resultaat van {proven}.',
      en: 'B1 oral was proven by the Dutch result of {proven}.',
      fr: 'Le niveau B1 oral est prouvé par le résultat NT2 du {proven}.',
    },
  },
});

/** D6, for who had the duty when the certificate came. Not after a declaration of effort, not in Brussels (decision 12). */
export function b1OralTerm(file: CaseFile, standing: Standing, on: PlainDate, settings: LawSettings): DeadlineFinding | null {
  const issued = by(on, file.certificateOn);
  const duty = standing.duty;
  if (issued === null || duty === null || duty.since > issued || !b1OralTermRule.holdsOn(duty.since)) return null;
  if (duty.regime === 'brussels' && !settings.brusselsB1FollowUp.value) return null;
  if (duty.ending === null || duty.ending.by !== 'certificate') return null;
  const course = settings.b1EvidenceFromCourse.value ? courseProof(file, on) : null;
  const proven = by(on, file.b1OralProvenOn);
  const byCourse = course !== null && (proven === null || course < proven);
  const ground = b1OralTermRule.ground('counts', duty.since, { issued });
  return countTerm(
    file,
    on,
    {
      id: 'D6',
      startsOn: issued,
      rawDueOn: addMonths(issued, b1OralMonths.on(issued, settings)),
      metOn: byCourse ? course : proven,
      stoppedOn: duty.endingUnmet?.on ?? null,
      grounds: byCourse
        ? [ground, b1OralTermRule.ground('byCourse', duty.since, { proven: course }), settings.b1EvidenceFromCourse.ground]
        : [ground],
    },
    settings,
  );
}

function courseProof(file: CaseFile, on: PlainDate): PlainDate | null {
  let proof: PlainDate | null = null;
  for (const { on: day, level, skills, result } of file.nt2Results) {
    if (
      day <= on &&
      result === 'passed' &&
      skills !== 'written' &&
      level !== 'a1' &&
      level !== 'a2' &&
      (proof === null || day < proof)
    )
      proof = day;
  }
  return proof;
}
