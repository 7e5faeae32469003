import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { rule } from '../../define/rule.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Demand } from '../pillars/pillar.ts';
import { firstDayIn } from '../target-group/residence.ts';
import type { Standing } from '../target-group/target-group.ts';
import { activeSince, activityOn } from '../work/activity.ts';
import { participationHours } from './participation-hours.ts';

const FROM = plainDate('2023-01-01');

export const participationRule = rule({
  id: 'PNT', title: { nl: 'Participatie- en netwerktraject', en: 'Participation and network track' }, anchor: 'obligationDate', checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'OD 1.6, OD 2.3, §1.7')] },
    { from: FROM, citations: [cite('s004', 'OD 1.6, OD 2.3, §1.7'), cite('p11', 'wie verplicht wordt vanaf 1 januari 2023'), cite('p12', 'participatietraject'), cite('p13', 'participatietraject')] },
  ],
  says: {
    beforeTrack: { nl: 'De dag die telt ({day}) ligt voor 1 januari 2023: het participatietraject is niet verplicht.', en: 'The day that counts ({day}) is before 1 January 2023: the participation track is not required.' },
    required: { nl: 'Verplichte inburgeraar sinds {day}, die niet werkt en niet studeert: minstens 40 uur participatie is nodig.', en: 'Mandatory integrator since {day} who neither works nor studies: at least 40 hours of participation are needed.' },
    worksOrStudies: { nl: 'Werkt of studeert: het participatietraject is niet verplicht.', en: 'Works or studies: the participation track is not required.' },
    entitled: { nl: 'Geen verplichte inburgeraar: het participatietraject mag, maar moet niet.', en: 'Not a mandatory integrator: the participation track may be followed but need not.' },
    notInBrussels: { nl: 'Brussel: het agentschap vraagt geen participatietraject.', en: 'Brussels: the agency asks for no participation track.' },
    activityUnknown: { nl: 'Of 40 uur participatie nodig is, hangt ervan af of de persoon werkt of studeert, en dat is niet bekend.', en: 'Whether 40 hours of participation are needed hangs on whether the person works or studies, which is not known.' },
    targetGroupUnknown: { nl: 'Of 40 uur participatie nodig is, hangt af van de doelgroep, en die staat niet vast.', en: 'Whether 40 hours of participation are needed hangs on the target group, which is not settled.' },
  },
});

export const hoursRule = rule({
  id: 'PNT-HOURS', title: { nl: 'Bewezen uren participatie', en: 'Proven hours of participation' }, anchor: 'achievementDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7'), cite('p12', 'bewijs van deelname')] }],
  says: {
    reached: { nl: 'De 40 uur participatie zijn bereikt op {day} ({hours} uur bewezen).', en: 'The 40 hours of participation were reached on {day} ({hours} hours proven).' },
    notReached: { nl: '{hours} van de 40 uur participatie zijn bewezen.', en: '{hours} of the 40 hours of participation are proven.' },
  },
});

export const NEEDED_HALF_HOURS = participationHours.on(FROM);

export interface Hours {
  readonly halfHours: number;
  readonly metOn: PlainDate | null;
  readonly ground: Ground;
}

/** The sum of the signed proofs, and the day on which it reached forty hours. */
export function participationReached(file: CaseFile, on: PlainDate): Hours {
  let halfHours = 0;
  let metOn: PlainDate | null = null;
  for (const proof of inOrder(file.participations, 'on')) {
    if (proof.on > on) break;
    halfHours += proof.halfHours;
    if (metOn === null && halfHours >= NEEDED_HALF_HOURS) metOn = proof.on;
  }
  const values = { hours: halfHours / 2 };
  return { halfHours, metOn, ground: metOn === null ? hoursRule.ground('notReached', null, values) : hoursRule.ground('reached', metOn, values) };
}

export interface ParticipationDemand {
  readonly demand: Demand;
  readonly because: UnknownReason | null;
  readonly freedOn: PlainDate | null;
  /** The obligation (or contract) is of 2023 or later, whoever the person is. */
  readonly underTrack: boolean;
  readonly grounds: readonly Ground[];
}

export function participationDemand(file: CaseFile, standing: Standing, regime: Regime, signedOn: PlainDate | null, on: PlainDate, settings: LawSettings): ParticipationDemand {
  const asks = (demand: Demand, grounds: readonly Ground[], underTrack = false, freedOn: PlainDate | null = null, because: UnknownReason | null = null): ParticipationDemand => ({ demand, because, freedOn, underTrack, grounds });
  const { participationAnchor, brusselsParticipation } = settings;
  if (regime === 'brussels' && brusselsParticipation.value === 'nobody') return asks('notRequired', [participationRule.ground('notInBrussels', null), brusselsParticipation.ground]);
  const common = regime === 'brussels' ? [brusselsParticipation.ground, participationAnchor.ground] : [participationAnchor.ground];
  const { duty, targetGroup } = standing;
  const activity = activityOn(file, on, settings);
  const busy = activity.works === true || activity.studies === true;
  const freedOn = busy ? activeSince(file, activity.day, (held) => held.works || held.studies) : null;
  if (!targetGroup.known) {
    const latestAnchor = participationAnchor.value === 'contractDate' ? signedOn : targetGroup.because === 'brusselsRulesBefore2024' ? firstDayIn(file, 'brussels', file.firstRegisteredOn ?? on) : null;
    if (latestAnchor !== null && latestAnchor < FROM) return asks('notRequired', [participationRule.ground('beforeTrack', latestAnchor), ...common]);
    if (busy) return asks('optional', [participationRule.ground('worksOrStudies', activity.day, undefined, 'asked'), activity.ground], true, freedOn);
    return asks('unknown', [participationRule.ground('targetGroupUnknown', null), ...targetGroup.grounds], true, null, 'targetGroupUnknown');
  }
  const endedOtherwise = duty?.ending != null && duty.ending.by !== 'certificate' && duty.ending.by !== 'effortDeclaration';
  if (targetGroup.value.group !== 'mandatory' || duty === null || endedOtherwise) return asks('optional', [participationRule.ground('entitled', null)]);
  const anchorDay = participationAnchor.value === 'contractDate' ? (signedOn ?? on) : duty.since;
  const anchor = participationAnchor.value === 'contractDate' ? 'contractDate' : 'obligationDate';
  if (anchorDay < FROM) return asks('notRequired', [participationRule.ground('beforeTrack', anchorDay, undefined, anchor), ...common]);
  if (busy) return asks('optional', [participationRule.ground('worksOrStudies', activity.day, undefined, 'asked'), activity.ground, ...common], true, freedOn);
  if (activity.works === null) return asks('unknown', [participationRule.ground('activityUnknown', anchorDay, undefined, anchor), ...common], true, null, 'activityUnknown');
  return asks('required', [participationRule.ground('required', anchorDay, undefined, anchor), activity.ground, ...common], true);
}
