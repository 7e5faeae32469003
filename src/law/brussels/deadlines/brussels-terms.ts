import { addMonths, latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { by, countTerm } from '../../civic-integration/deadlines/term.ts';
import type { Duty } from '../../civic-integration/target-group/duty.ts';
import type { DeadlineFinding, UndecidedDeadline } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { brusselsRegistrationMonths, brusselsRegistrationRule } from './registration-term.ts';
import { brusselsTrackMonths, brusselsTrackRule } from './track-term.ts';

export function brusselsRegistrationTerm(
  file: CaseFile,
  duty: Duty,
  on: PlainDate,
  settings: LawSettings,
): DeadlineFinding | UndecidedDeadline {
  const notice =
    file.dutyNotifiedOn !== null && file.dutyNotifiedOn <= on && file.dutyNotifiedOn >= duty.since ? file.dutyNotifiedOn : null;
  const { startWithoutLetter, brusselsRulesFrom } = settings;
  if (notice === null && startWithoutLetter.value === 'undecided')
    return {
      id: 'D7',
      because: 'startOfTermUnknown',
      missing: ['dutyNotifiedOn'],
      grounds: [brusselsRegistrationRule.ground('noNotice', null), startWithoutLetter.ground],
    };
  const startsOn = notice ?? duty.since;
  const start =
    notice === null
      ? [brusselsRegistrationRule.ground('fromDuty', startsOn, undefined, 'obligationDate'), startWithoutLetter.ground]
      : [brusselsRegistrationRule.ground('fromNotice', notice)];
  return countTerm(
    file,
    on,
    {
      id: 'D7',
      startsOn,
      rawDueOn: addMonths(startsOn, brusselsRegistrationMonths.on(startsOn, settings)),
      metOn: by(on, file.registeredOn),
      stoppedOn: duty.ending?.on ?? null,
      deferredUntil: file.registrationDeferredUntil,
      grounds: [...start, brusselsRulesFrom.ground],
    },
    settings,
  );
}

/** Null while the person is not registered. Who registered before there was a duty has the eighteen months from the duty on. */
export function brusselsTrackTerm(file: CaseFile, duty: Duty, on: PlainDate, settings: LawSettings): DeadlineFinding | null {
  const registered = by(on, file.registeredOn);
  if (registered === null) return null;
  const startsOn = latest(registered, duty.since);
  const { ground } = settings.brusselsRulesFrom;
  const met = duty.ending !== null && (duty.ending.by === 'certificate' || duty.ending.by === 'effortDeclaration');
  return countTerm(
    file,
    on,
    {
      id: 'D8',
      startsOn,
      rawDueOn: addMonths(startsOn, brusselsTrackMonths.on(startsOn, settings)),
      metOn: met && duty.ending !== null ? duty.ending.on : null,
      stoppedOn: met ? null : (duty.ending?.on ?? null),
      grounds: [brusselsTrackRule.ground('counts', startsOn), ...signatureDeferred(file, startsOn, on), ground],
    },
    settings,
  );
}

/** A deferral of the signature stands between the registration and the contract; no source lets it move a term. */
function signatureDeferred(file: CaseFile, startsOn: PlainDate, on: PlainDate): readonly Ground[] {
  const until = file.signatureDeferredUntil;
  const signed = file.contract !== null && file.contract.signedOn <= on;
  return until === null || signed || until < startsOn ? [] : [brusselsTrackRule.ground('signatureDeferred', startsOn, { until })];
}

/** While the duty is not settled (decision 5: whoever registered before 1 January 2024) neither term can be counted. */
export function undecidedBrusselsTerms(
  file: CaseFile,
  on: PlainDate,
  because: string,
  missing: readonly string[],
  grounds: readonly Ground[],
): readonly UndecidedDeadline[] {
  const registration: UndecidedDeadline = {
    id: 'D7',
    because,
    missing,
    grounds: [brusselsRegistrationRule.ground('undecided', null), ...grounds],
  };
  return by(on, file.registeredOn) === null
    ? [registration]
    : [registration, { id: 'D8', because, missing, grounds: [brusselsTrackRule.ground('undecided', null), ...grounds] }];
}
