import type { FurtherLives } from '../further.ts';
import { newLife } from '../plan/life.ts';
import type { Chance } from '../random.ts';
import { planLearners } from './plan.ts';
import { tellLearner } from './tell.ts';

/** People who learn Dutch without a civic integration track: with the lives that have one they make figures 33 to 40. */
export function nt2Learners(chance: Chance): FurtherLives {
  const learners = planLearners(chance);
  return {
    lives: learners.map(({ region, language, inflow }) => ({ ...newLife('newcomer', region, 'entitled'), language, inflow })),
    tell(at, person, who, chance_) {
      const learner = learners[at];
      if (learner === undefined) throw new Error('Nobody has this number');
      return tellLearner(learner, person, who, chance_);
    },
  };
}
