import { day, LAST_DAY } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { anyDay } from './draw.ts';
import type { Life } from './life.ts';

/** Brussels: the first contract ends and a second one is signed under the ordinance of 2024. */
export function renewContracts(lives: readonly Life[], chance: Chance): void {
  for (const life of lives) {
    if (life.group !== 'second' || life.contract === null) continue;
    const ended = anyDay(chance, Math.max(life.contract + 30, day('2024-01-15')), day('2024-10-25'));
    const after = life.moStart !== null && life.moStart > ended ? Math.min(life.moStart - 2, LAST_DAY) : day('2024-12-18');
    life.renewed = { ended, signed: anyDay(chance, Math.min(ended + 1, after), Math.min(ended + 45, after)) };
  }
}
