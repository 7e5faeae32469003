import { firstOf, LAST_DAY, NT2_TEST, workdayFrom, workdayUntil } from '../calendar.ts';
import { ASKED_ON } from '../earlier-years/printed.ts';
import type { Telling } from './tell.ts';

/** Pillar Dutch: interview, advice, classes, results. A certificate needs A2; who misses it has got no further than A1, or failed. */
export function tellDutch(telling: Telling): void {
  const { life, scribe, chance } = telling;
  const registered = life.registered ?? 0;
  if (life.group === 'notTarget' && chance.yes(0.4)) return;
  if (life.contract === null && !chance.yes(0.8)) return;
  const last = Math.min(life.certificate ?? LAST_DAY, life.ended ?? LAST_DAY, life.exempted ?? LAST_DAY, LAST_DAY);
  const interview = workdayFrom(registered + chance.int(0, Math.min(24, Math.max(0, (life.contract ?? last) - registered))));
  if (interview > last - 6) return;
  scribe.say('trajectory.nt2-interview-held', interview, { region: life.region, kind: 'nt2Interview' }, chance.int(0, 1));
  scribe.say('trajectory.nt2-advised', interview, { advice: advice(telling), region: life.region }, chance.int(0, 1));
  if (life.certificate !== null || (life.contract !== null && telling.missing !== 'dutch' && life.decided !== null)) {
    reachA2(telling, interview, (life.certificate ?? last) - 4);
    return;
  }
  struggle(telling, interview, last - 3);
}

/** Everything there by `until`; in two levels where there was time for them. */
function reachA2(telling: Telling, from: number, until: number): void {
  const { chance, profile } = telling;
  const room = until - from;
  const reached = Math.max(
    from,
    workdayUntil(
      room > 260
        ? from + Math.floor(room * (0.6 + 0.38 * chance.next()))
        : until - chance.int(0, Math.min(12, Math.max(0, room - 4))),
    ),
  );
  if (room > 200) {
    const first = workdayFrom(from + Math.floor((reached - from) * 0.5));
    enrol(telling, workdayFrom(from + chance.int(6, 30)), 'a1');
    result(telling, first, 'a1', 'passed', until);
    enrol(telling, workdayFrom(first + chance.int(2, 20)), 'a2');
  } else if (room > 45) enrol(telling, workdayFrom(from + chance.int(3, 15)), 'a2');
  result(telling, reached, 'a2', 'passed', until);
  if (profile.literate && chance.yes(0.12) && reached + 200 < LAST_DAY && telling.life.end === 'running')
    enrol(telling, workdayFrom(reached + chance.int(10, 60)), 'b1');
}

function struggle(telling: Telling, from: number, until: number): void {
  const { chance, life } = telling;
  const pace = chance.int(130, 260);
  let next = workdayFrom(from + chance.int(8, 45));
  if (next > until || !chance.yes(life.contract === null ? 0.6 : 0.88)) return;
  enrol(telling, next, 'a1');
  next = workdayUntil(next + pace);
  if (next > until) return;
  const first = chance.weighted([70, 20, 10]);
  result(telling, next, 'a1', first === 0 ? 'passed' : first === 1 ? 'notPassed' : 'undetermined', until);
  if (first !== 0 || workdayFrom(next + 40) > until || !chance.yes(0.75)) return;
  const again = workdayFrom(next + chance.int(5, 35));
  enrol(telling, again, 'a2');
  const second = workdayUntil(again + pace);
  if (second > until) return;
  // Without a contract, or with orientation still open, A2 may be there; with orientation passed it is what is missing.
  const mayPass = life.decided === null || life.orientation.startsWith('N') || life.contract === null;
  result(telling, second, 'a2', mayPass && chance.yes(0.6) ? 'passed' : chance.yes(0.6) ? 'notPassed' : 'undetermined', until);
}

function enrol({ scribe, chance, profile }: Telling, on: number, level: string): void {
  if (on > LAST_DAY) return;
  scribe.say(
    'trajectory.nt2-enrolled',
    on,
    { provider: !profile.literate || chance.yes(0.18) ? 'cbe' : chance.yes(0.06) ? 'utc' : 'cvo', level },
    chance.int(1, 9),
  );
}

/** The standard test of 1-9-2023 does not bind who cannot read and write; they reach the oral part. */
function result(
  { life, scribe, chance, profile }: Telling,
  drawn: number,
  level: string,
  outcome: string,
  recordedBy: number,
): void {
  const on =
    outcome === 'passed' ? drawn : Math.min(notBeforeAsked(life.contract, drawn), Math.max(drawn, workdayUntil(recordedBy)));
  const skills = profile.literate ? 'both' : 'oral';
  const standardTest = level === 'a2' && outcome === 'passed' && profile.literate && on >= NT2_TEST;
  scribe.say(
    'trajectory.nt2-result-recorded',
    on,
    { level, skills, result: outcome, standardTest },
    chance.int(1, 14),
    Math.max(on, workdayUntil(recordedBy)),
  );
}

/**
 * Who signed in 2019 to 2021 and still struggled in 2023 closed no part without success by the day of the question of 2022: its
 * tables 3 and 4 print fewer of those than there would be.
 */
function notBeforeAsked(contract: number | null, on: number): number {
  const counted = contract !== null && contract >= firstOf(2019) && contract < firstOf(2022);
  return counted && on <= ASKED_ON ? workdayFrom(ASKED_ON + 8 + (on % 90)) : on;
}

/** Figure 35: the short track is rare in West Flanders. */
function advice({ profile, chance, life }: Telling): string {
  const rare = life.region === 'westFlanders';
  if (!profile.literate) return 'cbeLiteracy';
  if (life.orientation.startsWith('X')) return chance.yes(rare ? 0.25 : 0.7) ? 'shortTrack' : 'cvoStandard';
  return (
    (['cbeNt2', 'cvoExtended', 'cvoStandard', 'shortTrack'] as const)[
      chance.weighted(rare ? [15, 15, 62, 8] : [15, 15, 50, 20])
    ] ?? 'cvoStandard'
  );
}
