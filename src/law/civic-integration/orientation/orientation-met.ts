import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { rule } from '../../define/rule.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { CertificateBase } from '../certificate/certificate-base.ts';
import type { Reached } from '../pillars/pillar.ts';
import { moAttemptsRule } from './mo-attempts.ts';
import { moTestPassed } from './mo-cut.ts';

export const orientationRule = rule({
  id: 'MO',
  title: { nl: 'Maatschappelijke oriëntatie', en: 'Social orientation', fr: 'Orientation sociale (MO)' },
  anchor: 'achievementDate',
  reads: ['moCourses', 'moTests', 'moStartedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.5, §1.7')] }],
  says: {
    legacyMet: {
      nl: 'MO is bereikt op {day} met de vermelding "voldaan".',
      en: 'Social orientation was reached on {day} with the mark "met".',
      fr: 'L’orientation sociale (MO) a été atteinte le {day} avec la mention « satisfait ».',
    },
    coursePassed: {
      nl: 'Geslaagd voor de cursus MO op {day}.',
      en: 'Passed the MO course on {day}.',
      fr: 'Cours d’orientation sociale (MO) réussi le {day}.',
    },
    courseMissing: {
      nl: 'De cursus MO is nog niet met succes afgesloten.',
      en: 'The MO course has not been passed yet.',
      fr: 'Le cours d’orientation sociale (MO) n’est pas encore réussi.',
    },
    testMissing: {
      nl: 'Er is nog geen geslaagde MO-test of vrijstellingstest.',
      en: 'There is no passed MO test or exemption test yet.',
      fr: 'Aucun test MO ni test de dispense n’est encore réussi.',
    },
    exemptionTestReplaces: {
      nl: 'Geslaagd voor de vrijstellingstest op {day}: die vervangt de cursus MO en de MO-test.',
      en: 'Passed the exemption test on {day}: it replaces the MO course and the MO test.',
      fr: 'Test de dispense réussi le {day} : il remplace le cours d’orientation sociale (MO) et le test MO.',
    },
  },
});

export interface OrientationReached extends Reached {
  /** A sitting that nobody can grade may be a pass: then nobody knows whether MO was reached. */
  readonly undecided: UnknownReason | null;
}

/** The first day on which MO was reached. A later failure takes nothing away. */
export function orientationMet(
  file: CaseFile,
  on: PlainDate,
  base: CertificateBase,
  signedOn: PlainDate | null,
  settings: LawSettings,
): OrientationReached {
  const byCourse = base === 'AT-2' ? null : coursePassed(file, on, base === 'AT-LEG');
  const byTest = testPassed(file, on, base, signedOn, settings);
  if (byCourse !== null && (byTest.metOn === null || byCourse.metOn <= byTest.metOn)) return { ...byCourse, undecided: null };
  if (byTest.metOn !== null) return byTest;
  if (byTest.undecided !== null) return byTest;
  return {
    metOn: null,
    undecided: null,
    grounds: [orientationRule.ground(base === 'AT-2' ? 'testMissing' : 'courseMissing', null), ...byTest.grounds],
  };
}

function coursePassed(file: CaseFile, on: PlainDate, legacy: boolean): { metOn: PlainDate; grounds: readonly Ground[] } | null {
  let metOn: PlainDate | null = null;
  let asLegacy = false;
  for (const course of file.moCourses) {
    const reached = course.result === 'passed' || (legacy && course.result === 'legacyMet');
    if (!reached || course.on > on || (metOn !== null && metOn <= course.on)) continue;
    metOn = course.on;
    asLegacy = course.result === 'legacyMet';
  }
  return metOn === null ? null : { metOn, grounds: [orientationRule.ground(asLegacy ? 'legacyMet' : 'coursePassed', metOn)] };
}

/** Until a pass is found the last failed or impossible sitting speaks; a pass speaks for itself. */
function testPassed(
  file: CaseFile,
  on: PlainDate,
  base: CertificateBase,
  signedOn: PlainDate | null,
  settings: LawSettings,
): OrientationReached {
  const { value: most, ground: limit } = settings.moTestAttempts;
  let metOn: PlainDate | null = null;
  let grounds: readonly Ground[] = [];
  let undecided: UnknownReason | null = null;
  let attempt = 0;
  for (const test of inOrder(file.moTests, 'on')) {
    const counts = test.kind === 'exemption' ? base === 'AT-2' || settings.exemptionTestReplacesCourse.value : base === 'AT-2';
    if (!counts || test.on > on || (metOn !== null && metOn <= test.on)) continue;
    const outcome = moTestPassed(test, settings, signedOn, file.moProcessEvaluations);
    const ungraded = !outcome.known && outcome.because === 'processEvaluationMissing';
    if (test.kind === 'afterCourse' && (outcome.known || ungraded)) attempt++;
    if (test.kind === 'afterCourse' && most !== 'unlimited' && attempt > most) {
      grounds = [...outcome.grounds, moAttemptsRule.ground('tooMany', test.on, { attempt, most }), limit];
      continue;
    }
    if (outcome.known && outcome.value) {
      metOn = test.on;
      grounds =
        test.kind === 'exemption'
          ? [
              ...outcome.grounds,
              orientationRule.ground('exemptionTestReplaces', test.on),
              settings.exemptionTestReplacesCourse.ground,
            ]
          : attempt === 1
            ? outcome.grounds
            : [
                ...outcome.grounds,
                most === 'unlimited'
                  ? moAttemptsRule.ground('passedAt', test.on, { attempt })
                  : moAttemptsRule.ground('passedWithin', test.on, { attempt, most }),
                limit,
              ];
    } else if (ungraded && undecided === null) {
      undecided = 'processEvaluationMissing';
      grounds = outcome.grounds;
    } else if (metOn === null && undecided === null) grounds = outcome.grounds;
  }
  return { metOn, undecided: metOn === null ? undecided : null, grounds };
}
