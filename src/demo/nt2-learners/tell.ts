import type { Fact } from '#src/facts/envelope.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { firstOf, isWorkday, LAST_DAY, lastOf, text } from '../calendar.ts';
import { createScribe } from '../lives/record.ts';
import type { drawPerson } from '../lives/tell.ts';
import type { Chance } from '../random.ts';
import type { Learner, Visit } from './learner.ts';

/** Inflow long ago, and what somebody came for since: few facts, so that many lives load fast. */
export function tellLearner(
  learner: Learner,
  person: PersonId,
  { profile, place }: ReturnType<typeof drawPerson>,
  chance: Chance,
): Fact[] {
  const scribe = createScribe(person, chance);
  const seen = chance.int(0, 4);
  scribe.say(
    'register.inflow-received',
    learner.inflow,
    {
      region: learner.region,
      nis: place.nis,
      channel: learner.region === 'brussels' ? 'spontaneous' : 'nationalRegister',
      birthDay: text(profile.birth),
      nationality: profile.nationality,
      bornAbroad: true,
      parentBornAbroad: true,
      stayGround: profile.stayGround,
      firstRegisteredOn: text(profile.firstRegistered),
      temporaryProtection: profile.temporaryProtection,
    },
    seen,
  );
  scribe.say('trajectory.target-group-determined', learner.inflow, { group: 'entitled', region: learner.region }, seen);
  const taken = new Set<number>();
  for (const visit of learner.visits) tellVisit(visit);
  return scribe.done();

  function tellVisit({ year, region, organiser, interviews, levelTest, housingTalk, advice, tests }: Visit): void {
    const days = drawDays(year, Math.max(interviews, tests.length, 1), taken, chance);
    const [first = 0] = days;
    const talk = (on: number, kind: string): void =>
      void scribe.say('trajectory.nt2-interview-held', on, { region, kind }, chance.int(0, 1));
    for (const on of days.slice(0, interviews)) talk(on, 'nt2Interview');
    if (levelTest) talk(first, 'levelTest');
    if (housingTalk) talk(first, 'housingCode');
    // The tests of orientation are on the day of the first talk; certifying ones follow each other.
    tests.forEach((kind, index) => {
      const on = advice === null ? (days[index] ?? first) : first;
      scribe.say('trajectory.nt2-test-taken', on, { kind, organiser, region }, chance.int(0, 2));
    });
    if (advice !== null) scribe.say('trajectory.nt2-advised', first, { advice, region }, chance.int(0, 1));
  }
}

/** What happened is recorded within so many days, weekend included. */
const RECORDED_WITHIN = 5;
const workdays = new Map<number, readonly number[]>();

/** Different workdays of a year, in order, on which this person was not here yet. */
function drawDays(year: number, count: number, taken: Set<number>, chance: Chance): readonly number[] {
  const open = workdays.get(year) ?? workdaysOf(year);
  workdays.set(year, open);
  const days: number[] = [];
  while (days.length < count) {
    const on = chance.pick(open);
    if (taken.has(on)) continue;
    taken.add(on);
    days.push(on);
  }
  return days.sort((a, b) => a - b);
}

function workdaysOf(year: number): readonly number[] {
  const days: number[] = [];
  const last = Math.min(lastOf(year), LAST_DAY - RECORDED_WITHIN);
  for (let on = firstOf(year); on <= last; on++) if (isWorkday(on)) days.push(on);
  return days;
}
