import { LAST_DAY, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Aanmelding, intake, and what comes of it before the contract. */
export function tellRegistration({ life, profile, place, scribe, chance }: Telling): void {
  const registered = life.registered ?? 0;
  scribe.say('trajectory.registered', registered, {
    kind: 'first',
    region: life.region,
    group: life.group,
    ...(place.desk === null ? {} : { desk: place.desk }),
  });
  if (life.group === 'notTarget') return;
  const until = Math.min(life.contract ?? LAST_DAY, life.exempted ?? LAST_DAY, LAST_DAY);
  const intake = Math.min(workdayFrom(registered + chance.int(0, 12)), workdayUntil(until));
  if (intake < registered) return;
  scribe.say('register.activity-changed', intake, { works: profile.works, studies: profile.studies });
  scribe.say('trajectory.conversation-held', intake, { kind: 'intake' }, chance.int(0, 2));
  if (life.contract !== null || chance.yes(0.6))
    scribe.say('trajectory.literacy-assessed', intake, { literate: profile.literate });
  if (life.contract === null) return;
  if (chance.yes(0.75))
    scribe.say('trajectory.conversation-held', between(intake, until), { kind: 'screening' }, chance.int(0, 3));
  if (chance.yes(0.6))
    scribe.say('trajectory.conversation-held', between(intake, until), { kind: 'labourPerspective' }, chance.int(0, 3));

  function between(from: number, last: number): number {
    return Math.max(from, workdayUntil(Math.min(last, from + chance.int(0, 30))));
  }
}
