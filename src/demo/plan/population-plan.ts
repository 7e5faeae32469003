import { contractCells } from '../margins/contract-cells.ts';
import { regionTargets } from '../margins/targets.ts';
import type { Chance } from '../random.ts';
import { planContractLives } from './contract-lives.ts';
import { planInflow, planMinors, planRegistrations } from './registrations.ts';
import { planOverlays } from './overlays.ts';
import { planMovesToBrussels } from './second-contracts.ts';
import type { Course, Life } from './life.ts';

export interface PopulationPlan {
  /** In order of inflow, so that file numbers rise with it. */
  readonly lives: readonly Life[];
  readonly courses: readonly Course[];
}

/** The bones of the whole population: who came when, and which counted step happened on which day. */
export function planPopulation(chance: Chance): PopulationPlan {
  const courses: Course[] = [];
  const lives: Life[] = [];
  regionTargets().forEach((targets, index) => {
    chance.at(1, index);
    const regional = planContractLives(targets, contractCells(targets, chance), courses, chance);
    planRegistrations(regional, targets, chance);
    planInflow(regional, targets, chance);
    planOverlays(regional, targets, chance);
    planMinors(regional, targets, chance);
    for (const life of regional) lives.push(life);
  });
  chance.at(5);
  planMovesToBrussels(lives, chance);
  return { lives: lives.sort((a, b) => a.inflow - b.inflow), courses };
}
