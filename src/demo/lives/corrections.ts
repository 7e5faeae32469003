import type { Fact } from '#src/facts/envelope.ts';
import { LAST_DAY, day, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Facts whose day is now and then written down wrong and put right later. None that another fact refers to. */
const misdated = [
  'trajectory.conversation-held',
  'trajectory.participation-recorded',
  'trajectory.employment-service-registered',
  'trajectory.nt2-enrolled',
  'trajectory.diploma-guidance-started',
];
/** Facts that are now and then recorded a second time, or in the wrong file, and withdrawn. All of them are counted somewhere. */
const doubled = [
  'trajectory.diploma-guidance-started',
  'trajectory.mo-test-taken',
  'trajectory.integration-certificate-issued',
  'trajectory.registered',
];

/** A realistic share of mistakes, all put right by 20 February 2025, so that an earlier moment shows other figures. */
export function tellCorrections(telling: Telling): void {
  const { life, scribe, chance } = telling;
  if (life.registered === null || !chance.yes(0.03)) return;
  const recordedOn = (fact: Fact): number => Math.floor(Date.parse(fact.recordedAt) / 86_400_000);
  if (chance.yes(0.6)) {
    const type = chance.pick(misdated);
    const right = scribe.find((fact) => fact.type === type);
    if (right === undefined) return;
    const on = day(right.on);
    const wrong = workdayUntil(on - chance.int(1, 9));
    if (wrong < life.inflow || wrong < (life.registered ?? 0)) return;
    const corrected = workdayFrom(recordedOn(right) + chance.int(4, 60));
    if (corrected >= LAST_DAY) return;
    scribe.misstate(right.id, wrong);
    scribe.correct(right.id, on, right.data, corrected);
    return;
  }
  const type = chance.pick(doubled);
  const original = scribe.find((fact) => fact.type === type);
  if (original === undefined) return;
  const again = workdayFrom(recordedOn(original) + chance.int(1, 20));
  const withdrawn = workdayFrom(again + chance.int(3, 50));
  if (withdrawn >= LAST_DAY || again >= LAST_DAY) return;
  const twin = scribe.say(original.type, day(original.on), original.data, again - day(original.on));
  scribe.correct(
    twin,
    day(original.on),
    { reason: chance.yes(0.7) ? 'duplicate' : 'wrongPerson' },
    withdrawn,
    'trajectory.fact-withdrawn',
  );
}
