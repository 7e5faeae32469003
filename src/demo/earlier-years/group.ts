import type { FurtherLives } from '../further.ts';
import type { Chance } from '../random.ts';
import type { Existing } from './existing.ts';
import { planEarlierLives } from './plan-earlier.ts';
import { tellEarlier } from './tell-earlier.ts';

/** The people of tables 1 to 4 of the answer of 2022. */
export function earlierYears(existing: Existing, chance: Chance): FurtherLives {
  const planned = planEarlierLives(existing, chance);
  return {
    lives: planned.map(({ bones }) => bones),
    tell(at, person, who, draws) {
      const life = planned[at];
      if (life === undefined) throw new Error('Nobody has this number');
      return tellEarlier(life, person, who, draws);
    },
  };
}
