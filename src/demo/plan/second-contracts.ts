import { regions } from '#src/reference/regions.ts';
import { BRUSSELS_DUTY, day } from '../calendar.ts';
import { SECOND_CONTRACTS } from '../margins/contract-cells.ts';
import type { Chance } from '../random.ts';
import { anyDay } from './draw.ts';
import type { Life } from './life.ts';

/** TG-B-02: less than three years of legal stay on the day of the first registration in Brussels. */
const SHORT_STAY = 1000;

/** Some contracts of Flanders end in 2024 because the person moves to Brussels, where the duty goes on and a second contract is signed. */
export function planMovesToBrussels(lives: readonly Life[], chance: Chance): void {
  let rest = SECOND_CONTRACTS;
  for (const life of chance.shuffle([...lives])) {
    if (rest === 0) return;
    if (!mayMove(life) || life.ended === null) continue;
    life.renewed = { signed: anyDay(chance, life.ended + 6, life.ended + 40) };
    rest--;
  }
  throw new Error(`Too few lives to move to Brussels: ${rest} of ${SECOND_CONTRACTS} left`);
}

function mayMove(life: Life): boolean {
  if (
    life.group !== 'mandatory' ||
    regions[life.region].regime !== 'flanders' ||
    life.certificate !== null ||
    life.infringement !== null ||
    life.regularProof !== null
  )
    return false;
  if (life.ended === null || life.ended < BRUSSELS_DUTY + 20 || life.ended > day('2024-12-20')) return false;
  return (
    life.orientation === 'none' && life.inflow > life.ended - SHORT_STAY && (life.suspensions.at(-1)?.until ?? 0) < life.ended
  );
}
