import type { ContractCell } from '../margins/contract-cells.ts';
import { startYears } from '../margins/seeds.ts';
import type { RegionTargets } from '../margins/targets.ts';
import type { Chance } from '../random.ts';
import { settleDays, startWindow } from './contract-days.ts';
import { fillCourses, looseCourses, planCourses } from './courses.ts';
import { newLife } from './life.ts';
import type { Course, Life } from './life.ts';

/** Everybody of one region who ever signed a contract, with the days of every step; courses are added to the list. */
export function planContractLives(
  targets: RegionTargets,
  cells: readonly ContractCell[],
  courses: Course[],
  chance: Chance,
): Life[] {
  const lives = cells.flatMap((cell) =>
    Array.from({ length: cell.count }, (): Life => ({
      ...newLife('contract', targets.region, cell.group),
      period: cell.period,
      orientation: cell.orientation,
      end: cell.end,
      start: cell.start,
    })),
  );
  for (const year of [2023, 2024] as const) {
    const planned = planCourses(targets, year, chance);
    fillCourses(
      lives.filter((life) => startYears[life.start] === year),
      windowMemo(),
      planned,
      courses.length,
      chance,
    );
    courses.push(...planned);
  }
  for (const life of lives) settleDays(life, chance);
  for (const start of ['s22', 's25'] as const) {
    courses.push(
      ...looseCourses(
        lives.filter((life) => life.start === start),
        targets,
        courses.length,
        chance,
      ),
    );
  }
  return lives;
}

function windowMemo(): typeof startWindow {
  const known = new Map<Life, ReturnType<typeof startWindow>>();
  return (life) => {
    const found = known.get(life) ?? startWindow(life);
    known.set(life, found);
    return found;
  };
}
