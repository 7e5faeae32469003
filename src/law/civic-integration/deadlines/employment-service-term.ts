import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import type { DeadlineFinding, UndecidedDeadline } from '../../judgement.ts';
import type { LawSettings } from '../../settings.ts';
import type { Pillars } from '../pillars/pillars.ts';
import { awaySince } from '../target-group/residence.ts';
import { placeOn } from '../target-group/regime.ts';
import type { Standing } from '../target-group/target-group.ts';
import { by, countTerm } from './term.ts';
import { vdabMonths, vdabTermRule } from './vdab-term.ts';
import { actirisDays, actirisTermRule } from './actiris-term.ts';

const REFORM = plainDate('2022-03-01');

/** D2 or D3, by where the person lived at the signature; null where the contract asks for no registration. */
export function employmentServiceTerm(
  file: CaseFile,
  standing: Standing,
  pillars: Pillars,
  on: PlainDate,
  settings: LawSettings,
): DeadlineFinding | UndecidedDeadline | null {
  const { signedOn, regime, work } = pillars;
  if (signedOn === null || signedOn < REFORM || (work.asked === 'notRequired' && (work.metOn === null || regime === 'brussels')))
    return null;
  if (work.asked === 'unknown' && work.metOn === null)
    return {
      id: 'D3',
      because: 'activityUnknown',
      missing: ['activity'],
      grounds: [actirisTermRule.ground('undecided', signedOn), ...work.grounds],
    };
  const flemish = regime === 'flanders';
  const termRule = flemish ? vdabTermRule : actirisTermRule;
  const startsOn = startOf(file, signedOn, on, settings);
  return countTerm(
    file,
    on,
    {
      id: flemish ? 'D2' : 'D3',
      startsOn,
      rawDueOn: flemish
        ? addMonths(startsOn, vdabMonths.on(signedOn, settings))
        : addDays(startsOn, actirisDays.on(signedOn, settings)),
      metOn: work.metOn,
      stoppedOn: stoppedOn(file, standing, on),
      grounds: [
        startsOn > signedOn
          ? termRule.ground('countsFromTrack', startsOn, undefined, 'trackDate')
          : termRule.ground('counts', signedOn),
        settings.employmentTermStart.ground,
      ],
    },
    settings,
  );
}

/** The signature, or by an agency's choice the start of the track where that is recorded and later. */
function startOf(file: CaseFile, signedOn: PlainDate, on: PlainDate, settings: LawSettings): PlainDate {
  const trackStart = settings.employmentTermStart.value === 'trackStart' ? by(on, file.trackStartedOn) : null;
  return trackStart !== null && trackStart > signedOn ? trackStart : signedOn;
}

/** The end of the contract, of the duty by exemption, of the stay, of life, or a move out of both regions. */
function stoppedOn(file: CaseFile, standing: Standing, on: PlainDate): PlainDate | null {
  let stopped = file.contract?.endedOn ?? null;
  const sooner = (day: PlainDate | null) => {
    if (day !== null && day <= on && (stopped === null || day < stopped)) stopped = day;
  };
  const ending = standing.duty?.endingUnmet ?? null;
  if (ending !== null && (ending.by === 'exempted' || ending.by === 'excludedStay')) sooner(ending.on);
  sooner(file.diedOn);
  const place = placeOn(file, on);
  if (place === 'abroad' || place === 'elsewhereBelgium') sooner(leftBoth(file, on));
  return stopped;
}

function leftBoth(file: CaseFile, on: PlainDate): PlainDate | null {
  const fromFlanders = awaySince(file, 'flanders', on);
  const fromBrussels = awaySince(file, 'brussels', on);
  return fromFlanders === null || (fromBrussels !== null && fromBrussels > fromFlanders) ? fromBrussels : fromFlanders;
}
