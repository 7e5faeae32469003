import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { inOrder } from '../define/in-order.ts';
import type { InForce } from '../define/in-force.ts';
import { asItStands } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

export const outflowMonths = parameter({
  id: 'WK-OUT',
  title: {
    nl: 'Meetpunten van de uitstroom naar werk',
    en: 'Measure points of outflow to work',
    fr: 'Points de mesure de la sortie vers l’emploi',
  },
  unit: 'months after inflow',
  anchor: 'registrationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: [6, 12, 18, 24, 30],
      citations: [cite('s001', 'SD 1: 6, 12, 18, 24 en 30 maanden na instroom bij VDAB')],
    },
  ],
});

export const outflowRule = rule({
  id: 'WK-OUT-DEF',
  title: { nl: 'Uitstroom naar werk', en: 'Outflow to work', fr: 'Sortie vers l’emploi' },
  anchor: 'registrationDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s001', 'SD 1'), cite('domain', '§9.5: aanbevolen definitie')] }],
  uses: [outflowMonths],
  says: {
    measured: {
      nl: '{months} maanden na de instroom: {employed} van {whole} aan het werk, van {notKnown} is het niet bekend. Dat is niet hetzelfde als niet aan het werk.',
      en: '{months} months after inflow: {employed} of {whole} at work, of {notKnown} it is not known. That is not the same as not at work.',
      fr: '{months} mois après l’arrivée : {employed} sur {whole} au travail, pour {notKnown} on ne sait pas. Ce n’est pas la même chose que sans travail.',
    },
    nobody: {
      nl: '{months} maanden na de instroom: nog van niemand ligt dat meetpunt voor of op de rapportdatum.',
      en: '{months} months after inflow: that point is not on or before the report date for anybody yet.',
      fr: '{months} mois après l’arrivée : ce point n’est encore atteint pour personne à la date du rapport.',
    },
  },
});

export interface CohortMember {
  readonly inflowOn: PlainDate;
  /** What is known of work, each from its day on; `unknown` where what was known no longer holds. */
  readonly work: readonly { readonly from: PlainDate; readonly status: 'employed' | 'notEmployed' | 'unknown' }[];
}

export interface OutflowPoint {
  readonly months: number;
  /** Everybody whose point lies on or before the report date: the denominator. */
  readonly whole: number;
  readonly employed: number;
  readonly notEmployed: number;
  readonly notKnown: number;
  /** Of the cohort, but too young for this point. */
  readonly notYet: number;
  /** Employed of the whole; null while there is nobody. */
  readonly share: number | null;
  readonly ground: Ground;
}

/** Those whose inflow lies in that month ('2023-04'). */
export function cohortOf(people: readonly CohortMember[], month: string): readonly CohortMember[] {
  return people.filter(({ inflowOn }) => inflowOn.startsWith(`${month}-`));
}

/** WK-OUT: for every measure point who of the cohort is at work that many months after inflow. */
export function outflowAt(
  cohort: readonly CohortMember[],
  reportOn: PlainDate,
  law: InForce = asItStands,
): readonly OutflowPoint[] {
  return outflowMonths.on(reportOn, law).map((months) => {
    const tally = { employed: 0, notEmployed: 0, unknown: 0, notYet: 0 };
    for (const member of cohort) {
      const point = addMonths(member.inflowOn, months);
      tally[point > reportOn ? 'notYet' : statusOn(member, point)]++;
    }
    const { employed, notEmployed, unknown: notKnown, notYet } = tally;
    const whole = employed + notEmployed + notKnown;
    return {
      months,
      whole,
      employed,
      notEmployed,
      notKnown,
      notYet,
      share: whole === 0 ? null : employed / whole,
      ground: outflowRule.ground(whole === 0 ? 'nobody' : 'measured', null, { months, employed, whole, notKnown }),
    };
  });
}

function statusOn(member: CohortMember, point: PlainDate): 'employed' | 'notEmployed' | 'unknown' {
  return inOrder(member.work, 'from').findLast(({ from }) => from <= point)?.status ?? 'unknown';
}
