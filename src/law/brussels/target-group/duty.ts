import { latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { eighteenthBirthday, sixtyFifthBirthday } from '../../civic-integration/target-group/ages.ts';
import { noDuty } from '../../civic-integration/target-group/arising.ts';
import type { Arising, Known } from '../../civic-integration/target-group/arising.ts';
import { findDuty } from '../../civic-integration/target-group/duty.ts';
import type { DutyAnswer } from '../../civic-integration/target-group/duty.ts';
import { legalStayRule } from '../../civic-integration/target-group/legal-stay.ts';
import { nationalityOn } from '../../civic-integration/target-group/nationality.ts';
import { firstDayIn } from '../../civic-integration/target-group/residence.ts';
import type { Stay } from '../../civic-integration/target-group/stay.ts';
import type { LawSettings } from '../../settings.ts';
import { brusselsDutyRule } from './duty-exists.ts';
import { exemptStay, exemptStayRule, isPerhapsTemporary } from './exempt-stay.ts';
import { hasShortLegalStay, whoIsObligedRule } from './who-is-obliged.ts';

/** The Brussels duty as it stands on a day. It hangs on the first registration in a Brussels municipality, and on that one only. */
export function brusselsDuty(file: Known, stays: readonly Stay[], on: PlainDate, settings: LawSettings): DutyAnswer {
  let registeredBefore = false;
  return findDuty(file, stays, on, settings, 'brussels', (stay) => {
    const registered = firstDayIn(file, 'brussels', latest(file.firstRegisteredOn, stay.from));
    if (
      registered === null ||
      registered > on ||
      (stay.until !== null && registered >= stay.until) ||
      (file.diedOn !== null && registered >= file.diedOn)
    )
      return noDuty;
    if (registeredBefore) return noDuty;
    registeredBefore = true;
    return atRegistration(file, stay, registered, settings);
  });
}

function atRegistration(file: Known, stay: Stay, registered: PlainDate, settings: LawSettings): Arising {
  const nationality = nationalityOn(file, registered);
  const exempt = exemptStay(stay.ground, nationality, registered);
  if (exempt !== null) return { type: 'none', grounds: [exempt] };
  const { value: dutyFrom, ground: dutyGround } = settings.brusselsDutyFrom;
  if (registered < dutyFrom) return { type: 'none', grounds: [brusselsDutyRule.ground('noDutyYet', registered), dutyGround] };
  const { value: rulesFrom, ground: rulesGround } = settings.brusselsRulesFrom;
  if (registered < rulesFrom)
    return {
      type: 'unknown',
      because: 'brusselsRulesBefore2024',
      missing: [],
      grounds: [brusselsDutyRule.ground('notKnownYet', registered), rulesGround],
    };
  const exists = brusselsDutyRule.ground('exists', registered);
  if (registered < eighteenthBirthday(file.birthDay, settings))
    return { type: 'none', grounds: [exists, whoIsObligedRule.ground('notAdult', registered), rulesGround] };
  if (registered >= sixtyFifthBirthday(file.birthDay, settings))
    return { type: 'none', grounds: [exists, whoIsObligedRule.ground('tooOld', registered), rulesGround] };
  if (!hasShortLegalStay(file.firstRegisteredOn, registered, settings))
    return { type: 'none', grounds: [exists, whoIsObligedRule.ground('longStay', registered), rulesGround] };
  if (nationality === 'unknown')
    return {
      type: 'unknown',
      because: 'nationalityUnknown',
      missing: ['nationality'],
      grounds: [legalStayRule.ground('nationalityUnknown', registered)],
    };
  if (isPerhapsTemporary(stay.ground))
    return {
      type: 'unknown',
      because: 'temporaryStayKind',
      missing: [],
      grounds: [exists, exemptStayRule.ground('perhapsTemporary', registered)],
    };
  if (stay.ground === 'unknown')
    return {
      type: 'unknown',
      because: 'stayUnknown',
      missing: ['stay'],
      grounds: [exists, legalStayRule.ground('stayUnknown', registered)],
    };
  return { type: 'duty', since: registered, grounds: [exists, whoIsObligedRule.ground('obliged', registered), rulesGround] };
}
