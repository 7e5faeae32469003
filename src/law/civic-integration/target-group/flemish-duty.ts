import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { inOrder } from '../../define/in-order.ts';
import type { LawSettings } from '../../settings.ts';
import { eighteenthBirthday, sixtyFifthBirthday } from './ages.ts';
import { noDuty } from './arising.ts';
import type { Arising, Known } from './arising.ts';
import { isBornAbroadBelgian } from './born-abroad-belgian.ts';
import { findDuty } from './duty.ts';
import type { DutyAnswer } from './duty.ts';
import { euCitizenRule } from './eu-citizen.ts';
import { firstTrackRule } from './first-track.ts';
import { legalStayRule } from './legal-stay.ts';
import { ministryGround, ministryObliges, ministerRule } from './minister-of-worship.ts';
import { nationalityOn } from './nationality.ts';
import { isNewcomerAfterMove, newcomerAfterMoveRule } from './newcomer-after-move.ts';
import { recentlyRegisteredRule, turnsEighteenInTime } from './recently-registered.ts';
import { placeOn } from './regime.ts';
import { firstDayIn } from './residence.ts';
import { stayBasis } from './stay-basis.ts';
import type { Stay } from './stay.ts';

/** The Flemish duty as it stands on a day: the newest that arose by then. An excluded stay ends one; a later ground may make another. */
export function flemishDuty(file: Known, stays: readonly Stay[], on: PlainDate, settings: LawSettings): DutyAnswer {
  return findDuty(file, stays, on, settings, 'flanders', (stay) => arises(file, stay, on, settings));
}

function arises(file: Known, stay: Stay, on: PlainDate, settings: LawSettings): Arising {
  const registered = file.firstRegisteredOn;
  const begins = firstDayIn(file, 'flanders', latest(registered, stay.from));
  if (
    begins === null ||
    begins > on ||
    (stay.until !== null && begins >= stay.until) ||
    (file.diedOn !== null && begins >= file.diedOn)
  )
    return noDuty;
  const newcomer = newcomerOnMoving(file, settings);
  const arising = firstArising(file, stay, begins, on, settings, newcomer);
  if (arising.type !== 'duty') return arising;
  if (firstTrackRule.holdsOn(arising.since))
    return { type: 'none', grounds: [firstTrackRule.ground('noTrackYet', arising.since)] };
  if (settings.dutyEndsAt65.value && arising.since >= sixtyFifthBirthday(file.birthDay, settings))
    return { type: 'none', grounds: [settings.dutyEndsAt65.ground] };
  return newcomer.type !== 'duty' || newcomer.grounds.length === 0
    ? arising
    : { ...arising, grounds: [...newcomer.grounds, ...arising.grounds] };
}

/** TG-F-13 and decision 16. `duty` here means: still counts as a newcomer. */
function newcomerOnMoving(file: Known, settings: LawSettings): Arising {
  const registered = file.firstRegisteredOn;
  const movedOn = firstDayIn(file, 'flanders', registered) ?? registered;
  const firstPlace = placeOn(file, registered);
  if (firstPlace === 'flanders' || firstPlace === null) {
    const firstKnown = inOrder(file.residences, 'from')[0]?.from ?? registered;
    if (isNewcomerAfterMove(registered, firstKnown, settings)) return { type: 'duty', since: movedOn, grounds: [] };
    return {
      type: 'unknown',
      because: 'formerResidenceUnknown',
      missing: ['residences'],
      grounds: [legalStayRule.ground('formerResidenceUnknown', registered)],
    };
  }
  if (isNewcomerAfterMove(registered, movedOn, settings))
    return { type: 'duty', since: movedOn, grounds: [newcomerAfterMoveRule.ground('newcomer', movedOn, { first: registered })] };
  const { value, ground } = settings.longElsewhereInBelgium;
  const grounds = [newcomerAfterMoveRule.ground('tooLongElsewhere', movedOn, { first: registered }), ground];
  return value === 'newcomer' ? { type: 'duty', since: movedOn, grounds } : { type: 'none', grounds };
}

/**
 * The first day within this stay on which a duty arises, by the ground of stay, by age or by function. A minister's duty hangs on the
 * function alone (TG-F-11), so also on who lived elsewhere in Belgium for too long to be a newcomer.
 */
function firstArising(
  file: Known,
  stay: Stay,
  begins: PlainDate,
  on: PlainDate,
  settings: LawSettings,
  newcomer: Arising,
): Arising {
  const eighteenth = eighteenthBirthday(file.birthDay, settings);
  const byStay =
    newcomer.type !== 'duty'
      ? newcomer
      : begins >= eighteenth
        ? asAdult(file, stay, begins)
        : asMinor(file, stay, begins, eighteenth, on, settings);
  if (byStay.type === 'duty') return byStay;
  const byFunction = asMinister(file, stay, latest(begins, eighteenth), on, settings);
  if (byFunction.type === 'duty' || (byFunction.type === 'unknown' && byStay.type === 'none')) return byFunction;
  if (byStay.type === 'unknown' || byFunction.grounds.length === 0) return byStay;
  return { type: 'none', grounds: [...byStay.grounds, ...byFunction.grounds] };
}

function asAdult(file: Known, stay: Stay, begins: PlainDate): Arising {
  const nationality = nationalityOn(file, begins);
  switch (nationality) {
    case 'eu':
      return { type: 'none', grounds: [euCitizenRule.ground('entitled', begins)] };
    case 'belgian':
      if (nationalityOn(file, file.firstRegisteredOn) !== 'belgian' || isBornAbroadBelgian(file) !== true) return noDuty;
      return { type: 'duty', since: begins, grounds: [recentlyRegisteredRule.ground('belgian', begins)] };
    case 'nonEu':
    case 'unknown': {
      const ground = stayBasis(stay.ground, begins);
      if (ground === null) return noDuty;
      if (nationality === 'unknown')
        return {
          type: 'unknown',
          because: 'nationalityUnknown',
          missing: ['nationality'],
          grounds: [legalStayRule.ground('nationalityUnknown', begins)],
        };
      return { type: 'duty', since: begins, grounds: [ground] };
    }
  }
}

/** TG-F-14: judged on the eighteenth birthday, if it falls within this stay and in Flanders. */
function asMinor(
  file: Known,
  stay: Stay,
  begins: PlainDate,
  eighteenth: PlainDate,
  on: PlainDate,
  settings: LawSettings,
): Arising {
  if (
    eighteenth > on ||
    eighteenth < begins ||
    (stay.until !== null && eighteenth >= stay.until) ||
    placeOn(file, eighteenth) !== 'flanders'
  )
    return noDuty;
  const nationality = nationalityOn(file, eighteenth);
  if (nationality === 'eu' && settings.euTurningEighteen.value === 'entitled')
    return { type: 'none', grounds: [euCitizenRule.ground('entitled', eighteenth), settings.euTurningEighteen.ground] };
  if (nationality === 'belgian' && isBornAbroadBelgian(file) !== true) return noDuty;
  if (!turnsEighteenInTime(file.firstRegisteredOn, eighteenth, settings))
    return { type: 'none', grounds: [recentlyRegisteredRule.ground('turnedEighteenLater', eighteenth)] };
  if (nationality === 'unknown')
    return {
      type: 'unknown',
      because: 'nationalityUnknown',
      missing: ['nationality'],
      grounds: [legalStayRule.ground('nationalityUnknown', eighteenth)],
    };
  return { type: 'duty', since: eighteenth, grounds: [recentlyRegisteredRule.ground('turnedEighteen', eighteenth)] };
}

/** TG-F-11, TG-F-12 and decision 17. */
function asMinister(file: Known, stay: Stay, adultFrom: PlainDate, on: PlainDate, settings: LawSettings): Arising {
  const ministry = file.ministry;
  if (ministry === null) return noDuty;
  const since = latest(adultFrom, ministry.from);
  if (since > on || (stay.until !== null && since >= stay.until) || placeOn(file, since) !== 'flanders') return noDuty;
  const nationality = nationalityOn(file, since);
  if (nationality === 'belgian' && isBornAbroadBelgian(file) !== true) return noDuty;
  const duty: Arising = { type: ministryObliges(ministry) ? 'duty' : 'none', since, grounds: [ministryGround(ministry)] };
  if (nationality !== 'eu' || !ministryObliges(ministry)) return duty;
  const { value, ground } = settings.euMinister;
  const grounds = [ministerRule.ground('euCitizen', ministry.from), ground];
  if (value === 'unknown') return { type: 'unknown', because: 'euMinister', missing: [], grounds };
  return value === 'mandatory' ? { type: 'duty', since, grounds } : { type: 'none', grounds };
}
