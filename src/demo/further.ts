import type { Fact } from '#src/facts/envelope.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { earlierYears } from './earlier-years/group.ts';
import type { Existing } from './earlier-years/existing.ts';
import { deliverHours, grantBudgets, planWork, withWork } from './earlier-years/work.ts';
import type { drawPerson } from './lives/tell.ts';
import { deliverEnrolments } from './nt2-learners/deliveries.ts';
import { nt2Learners } from './nt2-learners/group.ts';
import type { Life } from './plan/life.ts';
import type { Chance } from './random.ts';

/** People beside the flow of the annual report's figures 1 to 32, who make up other printed tables. Each group tells its own. */
export interface FurtherLives {
  /** Bones, in order of inflow: what identity, profile and place are drawn from. */
  readonly lives: readonly Life[];
  /** What happened in the life at this place of the list, as facts in the order of recording. */
  tell(at: number, person: PersonId, who: ReturnType<typeof drawPerson>, chance: Chance): Fact[];
}

export interface Further {
  readonly lives: readonly FurtherLives[];
  /** Each gives whole streams of counts that somebody delivered, which are nobody's life. */
  readonly deliveries: readonly ((chance: Chance) => Iterable<readonly Fact[]>)[];
  /** What else happened in the life of the annual report at this place. */
  more(facts: readonly Fact[], person: PersonId, index: number, chance: Chance): readonly Fact[];
}

/** All groups, in a fixed order: a file number follows from it. A group begins its own chance with `chance.at(7, …)` or higher. */
export function planFurther(chance: Chance, existing: Existing): Further {
  const work = planWork(existing.lives, chance);
  return {
    lives: [nt2Learners(chance), earlierYears(existing, chance)],
    deliveries: [deliverEnrolments, deliverHours, grantBudgets],
    more: (facts, person, index, draws) => withWork(facts, work.get(index), person, index, draws),
  };
}
