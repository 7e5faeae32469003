import { LAST_DAY, REFORM, workdayFrom, workdayUntil } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Pillars work and participation. */
export function tellWorkAndParticipation(telling: Telling): void {
  tellEmploymentService(telling);
  tellParticipation(telling);
}

/** Within two months of the contract for the most part; some late; a few not yet. */
function tellEmploymentService({ life, profile, scribe, chance, brussels }: Telling): void {
  const signed = life.contract ?? 0;
  const last = Math.min((life.certificate ?? LAST_DAY + 3) - 3, (life.ended ?? LAST_DAY + 2) - 2, LAST_DAY);
  const asked = signed >= REFORM && !(brussels && profile.works);
  if (!asked && !chance.yes(brussels ? 0.1 : 0.35)) return;
  const kind = chance.weighted([30, 58, 8, 4]);
  const drawn =
    kind === 0
      ? signed - chance.int(1, 50)
      : kind === 1
        ? signed + chance.int(1, 54)
        : kind === 2
          ? signed + chance.int(66, 150)
          : LAST_DAY + 1;
  const wanted = workdayUntil(Math.max(drawn, life.registered ?? 0));
  const on = life.certificate !== null ? Math.min(wanted, workdayUntil(last)) : wanted;
  if (on > last || on < (life.registered ?? 0)) return;
  scribe.say(
    'trajectory.employment-service-registered',
    on,
    { service: brussels && chance.yes(0.92) ? 'actiris' : 'vdab' },
    chance.int(1, 8),
    Math.max(on, workdayUntil(last)),
  );
}

/** Forty hours in some proofs where they are asked and done; part of them where not yet; a few of free will. */
function tellParticipation({ life, scribe, chance, hoursAsked, missing }: Telling): void {
  const signed = life.contract ?? 0;
  const last = Math.min((life.certificate ?? LAST_DAY + 3) - 3, (life.ended ?? LAST_DAY + 2) - 2, LAST_DAY);
  const from = signed + 8;
  if (last - from < 20) return;
  const done = life.certificate !== null || (life.contract !== null && missing !== 'hours' && chance.yes(0.5));
  if (!hoursAsked) {
    if (chance.yes(0.04)) prove(chance.int(8, 40), 1);
    return;
  }
  if (done) prove(80 + chance.int(0, 14), chance.int(2, 5));
  else if (chance.yes(0.55)) prove(chance.int(10, 70), chance.int(1, 3));

  function prove(halfHours: number, proofs: number): void {
    let rest = halfHours;
    for (let index = 0; index < proofs; index++) {
      const part = index === proofs - 1 ? rest : Math.floor(rest / (proofs - index));
      const on = workdayFrom(from + Math.floor(((last - from - 6) * (index + 0.2 + 0.7 * chance.next())) / proofs));
      scribe.say(
        'trajectory.participation-recorded',
        Math.min(on, workdayUntil(last)),
        { halfHours: part },
        chance.int(0, 9),
        Math.max(Math.min(on, workdayUntil(last)), workdayUntil(last)),
      );
      rest -= part;
    }
  }
}
