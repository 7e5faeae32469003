import { addMonths, latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { eighteenthBirthday, sixtyFifthBirthday } from './ages.ts';
import { isBornAbroadBelgian } from './born-abroad-belgian.ts';
import { dutyEnding, endingUnmet } from './duty-lasts.ts';
import type { Ending } from './duty-lasts.ts';
import { isAsylumStay, isExcludedStay } from './excluded-stay.ts';
import { euCitizenRule } from './eu-citizen.ts';
import { firstTrackRule } from './first-track.ts';
import { legalStayRule } from './legal-stay.ts';
import { ministryGround, ministryObliges, ministerRule } from './minister-of-worship.ts';
import { nationalityOn } from './nationality.ts';
import { isNewcomerAfterMove, newcomerAfterMoveRule, yearsElsewhere } from './newcomer-after-move.ts';
import { recentlyRegisteredRule, turnsEighteenInTime } from './recently-registered.ts';
import { placeOn } from './regime.ts';
import { awaySince, firstDayIn } from './residence.ts';
import { stayBasis } from './stay-basis.ts';
import type { Stay } from './stay.ts';

/** A duty to integrate: since when, why, and what ended it if anything did. Half-open: it no longer holds on the day of its ending. */
export interface Duty {
  readonly regime: Regime;
  readonly since: PlainDate;
  readonly ending: Ending | null;
  /** What ends everything, also what follows the certificate. */
  readonly endingUnmet: Ending | null;
  readonly grounds: readonly Ground[];
}

export type Arising =
  | { readonly type: 'duty'; readonly since: PlainDate; readonly grounds: readonly Ground[] }
  | { readonly type: 'none'; readonly grounds: readonly Ground[] }
  | { readonly type: 'unknown'; readonly because: UnknownReason; readonly missing: readonly string[]; readonly grounds: readonly Ground[] };

export type DutyAnswer = { readonly type: 'duty'; readonly duty: Duty } | Exclude<Arising, { type: 'duty' }>;

export type Known = CaseFile & { readonly birthDay: PlainDate; readonly firstRegisteredOn: PlainDate };

/** The Flemish duty as it stands on a day: the newest that arose by then. An excluded stay ends one; a later ground may make another. */
export function flemishDuty(file: Known, stays: readonly Stay[], on: PlainDate, settings: LawSettings): DutyAnswer {
  return findDuty(file, stays, on, settings, 'flanders', (stay) => arises(file, stay, on, settings));
}

/** Walks the grounds of stay in time. What makes a duty differs per region; how it is kept and ends does not. */
export function findDuty(file: Known, stays: readonly Stay[], on: PlainDate, settings: LawSettings, regime: Regime, arising: (stay: Stay) => Arising): DutyAnswer {
  let found: Extract<Arising, { type: 'duty' }> | null = null;
  let excludedFrom: PlainDate | null = null;
  let answer: Exclude<Arising, { type: 'duty' }> = nothing;
  for (const stay of stays) {
    if (stay.from > on) break;
    if ((isExcludedStay(stay.ground) || isAsylumStay(stay.ground)) && nationalityOn(file, latest(stay.from, file.firstRegisteredOn)) !== 'belgian') {
      if (found !== null) excludedFrom ??= stay.from;
      continue;
    }
    if (found !== null && excludedFrom === null) continue;
    const here = arising(stay);
    if (here.type === 'duty') {
      found = here;
      excludedFrom = null;
    } else if (answer.type !== 'unknown' && (here.type === 'unknown' || here.grounds.length > 0)) answer = here;
  }
  if (found === null) return answer;
  const otherEnds = { excludedFrom, leftOn: awaySince(file, regime, on) };
  const ending = dutyEnding(file, regime, found.since, on, otherEnds, settings);
  return { type: 'duty', duty: { regime, since: found.since, grounds: found.grounds, ending, endingUnmet: endingUnmet(file, regime, found.since, on, otherEnds, settings) } };
}

const nothing: Exclude<Arising, { type: 'duty' }> = { type: 'none', grounds: [] };

function arises(file: Known, stay: Stay, on: PlainDate, settings: LawSettings): Arising {
  const registered = file.firstRegisteredOn;
  const begins = firstDayIn(file, 'flanders', latest(registered, stay.from));
  if (begins === null || begins > on || (stay.until !== null && begins >= stay.until) || (file.diedOn !== null && begins >= file.diedOn)) return nothing;
  const newcomer = newcomerOnMoving(file, settings);
  if (newcomer.type !== 'duty') return newcomer;
  const arising = firstArising(file, stay, begins, on, settings);
  if (arising.type !== 'duty') return arising;
  if (firstTrackRule.holdsOn(arising.since)) return { type: 'none', grounds: [firstTrackRule.ground('noTrackYet', arising.since)] };
  if (settings.dutyEndsAt65.value && arising.since >= sixtyFifthBirthday(file.birthDay)) return { type: 'none', grounds: [settings.dutyEndsAt65.ground] };
  return newcomer.grounds.length === 0 ? arising : { ...arising, grounds: [...newcomer.grounds, ...arising.grounds] };
}

/** TG-F-13 and decision 16. `duty` here means: still counts as a newcomer. */
function newcomerOnMoving(file: Known, settings: LawSettings): Arising {
  const registered = file.firstRegisteredOn;
  const movedOn = firstDayIn(file, 'flanders', registered) ?? registered;
  const firstPlace = placeOn(file, registered);
  if (firstPlace === 'flanders' || firstPlace === null) {
    const firstKnown = inOrder(file.residences, 'from')[0]?.from ?? registered;
    if (isNewcomerAfterMove(registered, firstKnown)) return { type: 'duty', since: movedOn, grounds: [] };
    return { type: 'unknown', because: 'formerResidenceUnknown', missing: ['residences'], grounds: [legalStayRule.ground('formerResidenceUnknown', registered)] };
  }
  if (isNewcomerAfterMove(registered, movedOn)) return { type: 'duty', since: movedOn, grounds: [newcomerAfterMoveRule.ground('newcomer', movedOn, { first: registered })] };
  const { value, ground } = settings.longElsewhereInBelgium;
  const grounds = [newcomerAfterMoveRule.ground('tooLongElsewhere', movedOn, { first: registered }), ground];
  return value === 'newcomer' ? { type: 'duty', since: movedOn, grounds } : { type: 'none', grounds };
}

/** The first day within this stay on which a duty arises, by the ground of stay, by age or by function. */
function firstArising(file: Known, stay: Stay, begins: PlainDate, on: PlainDate, settings: LawSettings): Arising {
  const eighteenth = eighteenthBirthday(file.birthDay);
  const byStay = begins >= eighteenth ? asAdult(file, stay, begins) : asMinor(file, stay, begins, eighteenth, on, settings);
  if (byStay.type === 'duty') return byStay;
  const byFunction = asMinister(file, stay, latest(begins, eighteenth), on, settings);
  return byFunction.type === 'none' && byFunction.grounds.length === 0 ? byStay : byFunction;
}

function asAdult(file: Known, stay: Stay, begins: PlainDate): Arising {
  const nationality = nationalityOn(file, begins);
  switch (nationality) {
    case 'eu':
      return { type: 'none', grounds: [euCitizenRule.ground('entitled', begins)] };
    case 'belgian':
      if (nationalityOn(file, file.firstRegisteredOn) !== 'belgian' || isBornAbroadBelgian(file) !== true) return nothing;
      return { type: 'duty', since: begins, grounds: [recentlyRegisteredRule.ground('belgian', begins)] };
    case 'nonEu':
    case 'unknown': {
      const ground = stayBasis(stay.ground, begins);
      if (ground === null) return nothing;
      if (nationality === 'unknown') return { type: 'unknown', because: 'nationalityUnknown', missing: ['nationality'], grounds: [legalStayRule.ground('nationalityUnknown', begins)] };
      return { type: 'duty', since: begins, grounds: [ground] };
    }
  }
}

/** TG-F-14: judged on the eighteenth birthday, if it falls within this stay and in Flanders. */
function asMinor(file: Known, stay: Stay, begins: PlainDate, eighteenth: PlainDate, on: PlainDate, settings: LawSettings): Arising {
  if (eighteenth > on || eighteenth < begins || (stay.until !== null && eighteenth >= stay.until) || placeOn(file, eighteenth) !== 'flanders') return nothing;
  const nationality = nationalityOn(file, eighteenth);
  if (nationality === 'eu' && settings.euTurningEighteen.value === 'entitled') return { type: 'none', grounds: [euCitizenRule.ground('entitled', eighteenth), settings.euTurningEighteen.ground] };
  if (nationality === 'belgian' && isBornAbroadBelgian(file) !== true) return nothing;
  if (!turnsEighteenInTime(file.firstRegisteredOn, eighteenth)) return { type: 'none', grounds: [recentlyRegisteredRule.ground('turnedEighteenLater', eighteenth)] };
  if (nationality === 'unknown') return { type: 'unknown', because: 'nationalityUnknown', missing: ['nationality'], grounds: [legalStayRule.ground('nationalityUnknown', eighteenth)] };
  return { type: 'duty', since: eighteenth, grounds: [recentlyRegisteredRule.ground('turnedEighteen', eighteenth)] };
}

/** TG-F-11, TG-F-12 and decision 17. */
function asMinister(file: Known, stay: Stay, adultFrom: PlainDate, on: PlainDate, settings: LawSettings): Arising {
  const ministry = file.ministry;
  if (ministry === null) return nothing;
  const since = latest(adultFrom, ministry.from);
  if (since > on || (stay.until !== null && since >= stay.until) || placeOn(file, since) !== 'flanders') return nothing;
  const nationality = nationalityOn(file, since);
  if (nationality === 'belgian' && isBornAbroadBelgian(file) !== true) return nothing;
  const duty: Arising = { type: ministryObliges(ministry) ? 'duty' : 'none', since, grounds: [ministryGround(ministry)] };
  if (nationality !== 'eu' || !ministryObliges(ministry)) return duty;
  const { value, ground } = settings.euMinister;
  const grounds = [ministerRule.ground('euCitizen', ministry.from), ground];
  if (value === 'unknown') return { type: 'unknown', because: 'euMinister', missing: [], grounds };
  return value === 'mandatory' ? { type: 'duty', since, grounds } : { type: 'none', grounds };
}
