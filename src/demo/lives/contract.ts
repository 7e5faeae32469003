import { LAST_DAY, REFORM, text, workdayUntil } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Inburgeringscontract, the talks that follow, suspensions. */
export function tellContract(telling: Telling): void {
  const { life, place, scribe, chance } = telling;
  const signed = life.contract ?? 0;
  const desk = place.desk === null ? {} : { desk: place.desk };
  scribe.say(
    'trajectory.contract-signed',
    signed,
    { region: life.region, ...desk, group: life.group, first: true, declarationSigned: signed >= REFORM },
    chance.yes(0.06) ? chance.int(1, 4) : 0,
  );
  tellTalks(telling);
  for (const { on, from, until } of life.suspensions) {
    const id = scribe.say('trajectory.suspended', on, {
      ground: suspensionGround(telling, from, until),
      from: text(from),
      until: text(until),
      region: life.region,
    });
    const back = workdayUntil(until - 6);
    if (back < LAST_DAY && back > from + 12 && chance.yes(0.07)) scribe.say('trajectory.resumed', back, { suspension: id });
  }
}

/** A talk every few months while the contract runs. */
function tellTalks({ life, scribe, chance }: Telling): void {
  const until = Math.min(life.ended ?? LAST_DAY, LAST_DAY);
  let next = (life.contract ?? 0) + chance.int(40, 110);
  for (let count = 0; count < 5 && next < until; count++) {
    const held = workdayUntil(next);
    const late = chance.yes(0.003) ? chance.int(40, 110) : chance.int(0, 3);
    if (held > (life.contract ?? 0)) scribe.say('trajectory.conversation-held', held, { kind: 'followUp' }, late);
    next += chance.int(70, 220);
  }
}

function suspensionGround({ brussels, chance, profile }: Telling, from: number, until: number): string {
  const days = until - from + 1;
  if (brussels)
    return days < 60 ? 'workOrTraining' : days < 88 ? 'illness' : profile.woman && chance.yes(0.6) ? 'maternity' : 'medical6m';
  const grounds = ['illness', 'maternity', 'familyCare', 'psychosocial', 'noChildcare'] as const;
  return grounds[chance.weighted(profile.woman ? [24, 34, 10, 12, 20] : [48, 0, 14, 30, 8])] ?? 'illness';
}
