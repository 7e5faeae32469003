import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import type { Demand } from '../pillars/pillar.ts';
import { firstDayIn } from '../target-group/residence.ts';
import type { Standing } from '../target-group/target-group.ts';
import { activeSince, activityOn } from '../work/activity.ts';
import { participationHours } from './participation-hours.ts';
import { participationRule } from './participation-rule.ts';

export interface ParticipationDemand {
  readonly demand: Demand;
  readonly because: UnknownReason | null;
  readonly freedOn: PlainDate | null;
  /** The obligation (or contract) is of 2023 or later, whoever the person is. */
  readonly underTrack: boolean;
  readonly grounds: readonly Ground[];
}

export function participationDemand(
  file: CaseFile,
  standing: Standing,
  regime: Regime,
  signedOn: PlainDate | null,
  on: PlainDate,
  settings: LawSettings,
): ParticipationDemand {
  const asks = (
    demand: Demand,
    grounds: readonly Ground[],
    underTrack = false,
    freedOn: PlainDate | null = null,
    because: UnknownReason | null = null,
  ): ParticipationDemand => ({ demand, because, freedOn, underTrack, grounds });
  const { brusselsParticipation } = settings;
  if (regime === 'brussels' && brusselsParticipation.value === 'nobody')
    return asks('notRequired', [participationRule.ground('notInBrussels', null), brusselsParticipation.ground]);
  // Which day counts is asked only of whom it can matter to: a reform of it is judged for them alone.
  const common = () =>
    regime === 'brussels'
      ? [brusselsParticipation.ground, settings.participationAnchor.ground]
      : [settings.participationAnchor.ground];
  const { duty, targetGroup } = standing;
  const activity = activityOn(file, on, settings);
  const busy = activity.works === true || activity.studies === true;
  const freedOn = busy ? activeSince(file, activity.day, (held) => held.works || held.studies) : null;
  if (!targetGroup.known) {
    const latestAnchor =
      settings.participationAnchor.value === 'contractDate'
        ? signedOn
        : targetGroup.because === 'brusselsRulesBefore2024'
          ? firstDayIn(file, 'brussels', file.firstRegisteredOn ?? on)
          : null;
    if (latestAnchor !== null && !participationHours.holdsOn(latestAnchor, settings))
      return asks('notRequired', [participationRule.ground('beforeTrack', latestAnchor), ...common()]);
    if (busy)
      return asks(
        'optional',
        [participationRule.ground('worksOrStudies', activity.day, undefined, 'asked'), activity.ground],
        true,
        freedOn,
      );
    return asks(
      'unknown',
      [participationRule.ground('targetGroupUnknown', null), ...targetGroup.grounds],
      true,
      null,
      'targetGroupUnknown',
    );
  }
  const endedOtherwise = duty?.ending != null && duty.ending.by !== 'certificate' && duty.ending.by !== 'effortDeclaration';
  if (targetGroup.value.group !== 'mandatory' || duty === null || endedOtherwise)
    return asks('optional', [participationRule.ground('entitled', null)]);
  const byContract = settings.participationAnchor.value === 'contractDate';
  const anchorDay = byContract ? (signedOn ?? on) : duty.since;
  const anchor = byContract ? 'contractDate' : 'obligationDate';
  if (!participationHours.holdsOn(anchorDay, settings))
    return asks('notRequired', [participationRule.ground('beforeTrack', anchorDay, undefined, anchor), ...common()]);
  if (busy)
    return asks(
      'optional',
      [participationRule.ground('worksOrStudies', activity.day, undefined, 'asked'), activity.ground, ...common()],
      true,
      freedOn,
    );
  if (activity.works === null)
    return asks(
      'unknown',
      [participationRule.ground('activityUnknown', anchorDay, undefined, anchor), ...common()],
      true,
      null,
      'activityUnknown',
    );
  return asks(
    'required',
    [participationRule.ground('required', anchorDay, undefined, anchor), activity.ground, ...common()],
    true,
  );
}
