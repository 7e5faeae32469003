import type { PlainDate } from '#src/kernel/plain-date.ts';
import { brusselsDuty } from '../../brussels/target-group/duty.ts';
import { voluntaryRule } from '../../brussels/target-group/voluntary.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { TargetGroupFinding } from '../../judgement.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { isTemporarilyProtected, protectionGrounds } from '../../temporary-protection/offers.ts';
import { minorGrounds } from './minor.ts';
import { adultRule, isAdult } from './adult.ts';
import { earlyTrack } from './early-track.ts';
import { legalStayByDocument } from './residence-documents.ts';
import { eighteenthBirthday } from './ages.ts';
import { otherBasisRule } from './other-basis.ts';
import { asylumApplicant } from './asylum-applicant.ts';
import { bornAbroadBelgianRule, isBornAbroadBelgian } from './born-abroad-belgian.ts';
import type { Known } from './arising.ts';
import type { Duty, DutyAnswer } from './duty.ts';
import { flemishDuty } from './flemish-duty.ts';
import { dutyEndsRule, dutyLastsRule, endingGround } from './duty-lasts.ts';
import { euCitizenRule } from './eu-citizen.ts';
import { excludedStayRule, isAsylumStay, isExcludedStay } from './excluded-stay.ts';
import { legalStayRule } from './legal-stay.ts';
import { nationalityOn } from './nationality.ts';
import { placeOn, regimeOn, regimeRule } from './regime.ts';
import { stayOn, staysOf } from './stay.ts';
import type { Stay } from './stay.ts';
import { unaccompaniedMinorRule } from './unaccompanied-minor.ts';

/** Where somebody stands on a day: what every other rule begins with. */
export interface Standing {
  readonly regime: Regime | null;
  readonly duty: Duty | null;
  readonly targetGroup: Outcome<TargetGroupFinding>;
}

/** The decision order of §2.2. Facts of a later day are not looked at. */
export function standingOn(file: CaseFile, on: PlainDate, settings: LawSettings): Standing {
  const died = file.diedOn !== null && file.diedOn <= on;
  const regime = regimeOn(file, died && file.diedOn !== null ? file.diedOn : on);
  const unsettled = (because: UnknownReason, missing: readonly string[], grounds: readonly Ground[]): Standing => ({
    regime,
    duty: null,
    targetGroup: unknown(because, missing, grounds),
  });
  if (regime === null && placeOn(file, on) === null) {
    if (file.firstRegisteredOn !== null && file.firstRegisteredOn > on)
      return notTarget(regime, null, [legalStayRule.ground('notRegisteredYet', on, undefined, 'asked')]);
    return unsettled('residenceUnknown', ['residences'], [regimeRule.ground('unknown', on)]);
  }
  const place = regimeRule.ground(regime ?? 'elsewhere', on);
  if (!isKnown(file)) {
    if (regime === null) return notTarget(regime, null, [place]);
    return file.birthDay === null
      ? unsettled('birthDayUnknown', ['birthDay'], [place, adultRule.ground('birthDayUnknown', null)])
      : isAdult(file.birthDay, on, settings)
        ? unsettled('registrationUnknown', ['firstRegisteredOn'], [place, legalStayRule.ground('registrationUnknown', null)])
        : minor(regime, file, file.birthDay, on, place, settings);
  }
  const stays = file.stays.length === 0 ? belgianWithoutStay(file, on) : staysOf(file);
  if (died || regime === null) {
    const duty = lastDuty(file, stays, on, settings);
    return notTarget(regime, duty, file.diedOn !== null && died ? [place, dutyEndsRule.ground('died', file.diedOn)] : [place]);
  }
  if (!isAdult(file.birthDay, on, settings)) return minor(regime, file, file.birthDay, on, place, settings);
  if (file.firstRegisteredOn > on)
    return notTarget(regime, null, [place, legalStayRule.ground('notRegisteredYet', on, undefined, 'asked')]);
  return adult(file, stays, regime, on, settings, [
    place,
    adultRule.ground('adult', eighteenthBirthday(file.birthDay, settings)),
  ]);
}

function adult(
  file: Known,
  stays: readonly Stay[],
  regime: Regime,
  on: PlainDate,
  settings: LawSettings,
  before: readonly Ground[],
): Standing {
  let soFar = before;
  const unsettled = (because: UnknownReason, missing: readonly string[], grounds: readonly Ground[]): Standing => ({
    regime,
    duty: null,
    targetGroup: unknown(because, missing, [...soFar, ...grounds]),
  });
  const nationality = nationalityOn(file, on);
  const stay = stayOn(stays, on);
  if (nationality === 'unknown')
    return unsettled('nationalityUnknown', ['nationality'], [legalStayRule.ground('nationalityUnknown', on, undefined, 'asked')]);
  const answer = regime === 'flanders' ? flemishDuty(file, stays, on, settings) : brusselsDuty(file, stays, on, settings);
  if (nationality !== 'belgian') {
    if (stay === null || stay.ground === 'unknown') {
      const { legal, ground } = legalStayByDocument(file, on, settings);
      const shown = ground === null ? [] : [ground];
      if (legal === false) return notTarget(regime, dutyOf(answer), [...soFar, ...shown]);
      // A document shows that there is a right, not on which ground; only of an EU citizen is that enough.
      if (legal === null || nationality !== 'eu')
        return unsettled('stayUnknown', ['stay'], [...shown, legalStayRule.ground('stayUnknown', on, undefined, 'asked')]);
      soFar = [...soFar, ...shown];
    } else if (isExcludedStay(stay.ground))
      return notTarget(regime, dutyOf(answer), [...soFar, excludedStayRule.ground(stay.ground, stay.from)]);
    else if (isAsylumStay(stay.ground)) {
      const { entitled, grounds } = asylumApplicant(file, on, settings);
      return entitled
        ? entitledOnly(regime, dutyOf(answer), [...soFar, ...grounds])
        : notTarget(regime, dutyOf(answer), [...soFar, ...grounds]);
    }
  }
  const base =
    stay !== null && stay.besideAsylum && otherBasisRule.holdsOn(stay.from)
      ? [...soFar, otherBasisRule.ground('otherBasisCounts', stay.from)]
      : soFar;
  const right = nationality === 'belgian' ? null : legalStayRule.ground('registered', file.firstRegisteredOn);
  if (answer.type === 'duty') return mandatory(answer.duty, right === null ? base : [...base, right], settings);
  if (answer.type === 'unknown') return unsettled(answer.because, answer.missing, answer.grounds);
  if (nationality === 'belgian') {
    const bornAbroad = isBornAbroadBelgian(file);
    if (bornAbroad === null)
      return unsettled('bornAbroadUnknown', ['bornAbroad', 'parentBornAbroad'], [bornAbroadBelgianRule.ground('unknown', null)]);
    if (!bornAbroad)
      return notTarget(regime, null, [...base, bornAbroadBelgianRule.ground('notBornAbroad', file.firstRegisteredOn)]);
  }
  const protection =
    stay !== null && isTemporarilyProtected(file, stay.ground) ? protectionGrounds(file, regime, on, settings) : [];
  const reasons = [
    ...base,
    right ?? bornAbroadBelgianRule.ground('bothBornAbroad', file.firstRegisteredOn),
    ...answer.grounds,
    ...protection,
  ];
  if (nationality === 'eu' && regime === 'flanders' && answer.grounds.length === 0)
    reasons.push(euCitizenRule.ground('entitled', on));
  if (regime === 'flanders')
    return entitledOnly(regime, null, [...reasons, legalStayRule.ground('noMandatoryGround', on, undefined, 'asked')]);
  if (voluntaryRule.holdsOn(on)) return entitledOnly(regime, null, [...reasons, voluntaryRule.ground('entitled', on)]);
  const { value, ground } = settings.brusselsEntitledBefore2024;
  return value === 'unknown'
    ? unsettled('brusselsRulesBefore2024', [], [ground])
    : entitledOnly(regime, null, [...reasons, ground]);
}

/** Whoever came under the duty stays mandatory by group when it ends by being met, exempted or 65 (§2.2 step 7); `dutyEndedOn` tells that it no longer binds. */
function mandatory(duty: Duty, soFar: readonly Ground[], settings: LawSettings): Standing {
  const { since, ending } = duty;
  const end =
    ending === null
      ? [dutyLastsRule.ground('holds', since)]
      : ending.by === 'turned65'
        ? [endingGround(ending), settings.dutyEndsAt65.ground]
        : [endingGround(ending)];
  return {
    regime: duty.regime,
    duty,
    targetGroup: known({ group: 'mandatory', dutySince: since, dutyEndedOn: ending === null ? null : ending.on }, [
      ...soFar,
      ...duty.grounds,
      ...end,
    ]),
  };
}

function entitledOnly(regime: Regime, duty: Duty | null, grounds: readonly Ground[]): Standing {
  return {
    regime,
    duty,
    targetGroup: known({ group: 'entitled', dutySince: duty?.since ?? null, dutyEndedOn: duty?.ending?.on ?? null }, grounds),
  };
}

function notTarget(regime: Regime | null, duty: Duty | null, grounds: readonly Ground[]): Standing {
  const ended = duty?.ending ?? null;
  const all = duty !== null && ended !== null ? [...grounds, ...duty.grounds, endingGround(ended)] : grounds;
  return {
    regime,
    duty,
    targetGroup: known({ group: 'notTarget', dutySince: duty?.since ?? null, dutyEndedOn: ended?.on ?? null }, all),
  };
}

function minor(
  regime: Regime | null,
  file: CaseFile,
  birthDay: PlainDate,
  on: PlainDate,
  place: Ground,
  settings: LawSettings,
): Standing {
  const early = earlyTrack(file, on);
  const unaccompanied =
    stayOn(staysOf(file), on)?.ground === 'unaccompaniedMinorAsylumApplicant'
      ? [unaccompaniedMinorRule.ground('staysInTargetGroup', on)]
      : [];
  return {
    regime,
    duty: null,
    targetGroup: known({ group: 'minor', dutySince: null, dutyEndedOn: null }, [
      place,
      ...minorGrounds(birthDay, on, settings),
      ...unaccompanied,
      ...(early === null ? [] : [early]),
    ]),
  };
}

/** Of who is dead or gone: the last duty, in whichever region. */
function lastDuty(file: Known, stays: readonly Stay[], on: PlainDate, settings: LawSettings): Duty | null {
  const flemish = dutyOf(flemishDuty(file, stays, on, settings));
  const brussels = dutyOf(brusselsDuty(file, stays, on, settings));
  return flemish === null || (brussels !== null && brussels.since > flemish.since) ? brussels : flemish;
}

function dutyOf(answer: DutyAnswer): Duty | null {
  return answer.type === 'duty' ? answer.duty : null;
}

function isKnown(file: CaseFile): file is Known {
  return file.birthDay !== null && file.firstRegisteredOn !== null;
}

/** A Belgian needs no ground of stay. */
function belgianWithoutStay(file: Known, on: PlainDate): readonly Stay[] {
  return nationalityOn(file, on) === 'belgian'
    ? [{ from: file.firstRegisteredOn, until: null, ground: 'belgian', besideAsylum: false }]
    : noStays;
}

const noStays: readonly Stay[] = [];
