import { latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { countedHalfHours } from '../../agency/participation-step.ts';
import type { CaseFile } from '../../case.ts';
import type { InForce } from '../../define/in-force.ts';
import { inOrder } from '../../define/in-order.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { participationHours } from './participation-hours.ts';

export const hoursRule = rule({
  id: 'PNT-HOURS',
  title: { nl: 'Bewezen uren participatie', en: 'Proven hours of participation', fr: 'Heures de participation prouvées' },
  anchor: 'achievementDate',
  reads: ['participations'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7'), cite('p12', 'bewijs van deelname')] }],
  says: {
    reached: {
      nl: 'De 40 uur participatie zijn bereikt op {day} ({hours} uur bewezen).',
      en: 'The 40 hours of participation were reached on {day} ({hours} hours proven).',
      fr: 'Les 40 heures de participation ont été atteintes le {day} ({hours} heures prouvées).',
    },
    notReached: {
      nl: '{hours} van de 40 uur participatie zijn bewezen.',
      en: '{hours} of the 40 hours of participation are proven.',
      fr: '{hours} des 40 heures de participation sont prouvées.',
    },
  },
});

/** What is needed, by the day on which the track hangs; from before there was a track, what it first asked. */
export function neededHalfHours(anchorDay: () => PlainDate, law: InForce): number {
  const [first, second] = participationHours.timeline(law);
  if (first !== undefined && second === undefined && first.until === undefined) return first.value; // on any day
  const day = anchorDay();
  return participationHours.on(latest(day, first?.from ?? day), law);
}

export interface Hours {
  readonly halfHours: number;
  readonly metOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

/** The sum of the signed proofs, and the day on which it reached forty hours. */
export function participationReached(file: CaseFile, on: PlainDate, needed: number, settings: LawSettings): Hours {
  let halfHours = 0;
  let metOn: PlainDate | null = null;
  let cut = false;
  for (const proof of inOrder(file.participations, 'on')) {
    if (proof.on > on) break;
    const counted = countedHalfHours(proof.halfHours, settings);
    cut ||= counted !== proof.halfHours;
    halfHours += counted;
    if (metOn === null && halfHours >= needed) metOn = proof.on;
  }
  const values = { hours: halfHours / 2 };
  const ground = metOn === null ? hoursRule.ground('notReached', null, values) : hoursRule.ground('reached', metOn, values);
  return { halfHours, metOn, grounds: cut ? [ground, settings.participationStep.ground] : [ground] };
}
