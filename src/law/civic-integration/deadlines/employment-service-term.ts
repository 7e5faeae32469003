import { addDays, addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { DeadlineFinding, UndecidedDeadline } from '../../judgement.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { Pillars } from '../pillars/pillars.ts';
import { awaySince } from '../target-group/residence.ts';
import { placeOn } from '../target-group/regime.ts';
import type { Standing } from '../target-group/target-group.ts';
import { countTerm } from './term.ts';

const REFORM = plainDate('2022-03-01');

export const vdabMonths = parameter({
  id: 'D2.months', title: { nl: 'Maanden om zich bij VDAB in te schrijven', en: 'Months to register with VDAB' }, unit: 'months', anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  values: [{ from: REFORM, value: 2, citations: [cite('s004', 'OD 1.6'), cite('decisions', '3')] }],
});

export const actirisDays = parameter({
  id: 'D3.days', title: { nl: 'Dagen om zich bij Actiris in te schrijven', en: 'Days to register with Actiris' }, unit: 'days', anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  values: [{ from: REFORM, value: 60, citations: [cite('s002', '§5'), cite('decisions', '3')] }],
});

/** D2. The same report also counts from the start of the track (OD 1.5); decision 3 takes the signature. */
export const vdabTermRule = rule({
  id: 'D2', title: { nl: 'Inschrijving bij VDAB', en: 'Registration with VDAB' }, anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s004', 'OD 1.5, OD 1.6')] }], uses: [vdabMonths],
  says: { counts: { nl: 'Inschrijving bij VDAB binnen twee maanden na de ondertekening van het contract op {day}.', en: 'Registration with VDAB within two months of signing the contract on {day}.' } },
});

export const actirisTermRule = rule({
  id: 'D3', title: { nl: 'Inschrijving bij Actiris', en: 'Registration with Actiris' }, anchor: 'contractDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s002', '§5')] }], uses: [actirisDays],
  says: {
    counts: { nl: 'Brussel: inschrijving bij Actiris binnen 60 dagen na de ondertekening van het contract op {day}.', en: 'Brussels: registration with Actiris within 60 days of signing the contract on {day}.' },
    undecided: { nl: 'Brussel: of de 60 dagen voor Actiris lopen, hangt ervan af of de persoon werkt.', en: 'Brussels: whether the 60 days for Actiris run hangs on whether the person works.' },
  },
});

/** D2 or D3, by where the person lived at the signature; null where the contract asks for no registration. */
export function employmentServiceTerm(file: CaseFile, standing: Standing, pillars: Pillars, on: PlainDate, settings: LawSettings): DeadlineFinding | UndecidedDeadline | null {
  const { signedOn, regime, work } = pillars;
  if (signedOn === null || signedOn < REFORM || (work.asked === 'notRequired' && (work.metOn === null || regime === 'brussels'))) return null;
  if (work.asked === 'unknown' && work.metOn === null) return { id: 'D3', because: 'activityUnknown', missing: ['activity'], grounds: [actirisTermRule.ground('undecided', signedOn), ...work.grounds] };
  const flemish = regime === 'flanders';
  return countTerm(file, on, {
    id: flemish ? 'D2' : 'D3', startsOn: signedOn,
    rawDueOn: flemish ? addMonths(signedOn, vdabMonths.on(signedOn)) : addDays(signedOn, actirisDays.on(signedOn)),
    metOn: work.metOn, stoppedOn: stoppedOn(file, standing, on),
    grounds: [flemish ? vdabTermRule.ground('counts', signedOn) : actirisTermRule.ground('counts', signedOn)],
  }, settings);
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
