import { day, workdayFrom, workdayUntil } from '../calendar.ts';
import { anyDay } from '../plan/draw.ts';
import type { Chance } from '../random.ts';
import type { Contract, EarlierLife } from './earlier-life.ts';
import type { ContractPlan } from './contract-plans.ts';
import { ASKED_ON } from './printed.ts';

/** Every earlier life is over before the years that the annual report counts. */
const OVER_BY = day('2022-12-16');

export type Course = Pick<EarlierLife, 'a1' | 'a2' | 'certificate' | 'ended' | 'left'>;

/** Days of the one or two contracts: late enough for what went before, early enough for what is closed by the day of the answer. */
export function signingDays({ year, under, a2 }: ContractPlan, from: number, chance: Chance): readonly number[] {
  const latest = year < 2021 ? day(`${year}-12-15`) : day(a2 === null ? '2021-11-10' : '2021-08-20');
  const first = Math.max(from, day(`${year}-01-20`));
  if (under.length === 1) return [anyDay(chance, first, Math.max(first, latest))];
  const signed = anyDay(chance, first, day(`${year}-04-20`));
  return [signed, workdayFrom(signed + chance.int(46, 90))];
}

/** The day between two contracts on which somebody moved or was recognised. */
export const between = (signed: readonly number[]): number => workdayUntil((signed[1] ?? 0) - 5);

/** Classes after the last contract, and how it ended: a certificate for most who passed A2, or the end of the contract. */
export function drawCourse({ a1, a2 }: ContractPlan, { signed, group }: Contract, chance: Chance): Course {
  const a1Until = ASKED_ON - (a1 !== null && a2 !== null ? 60 : 4);
  const a1On = a1 === null ? signed + 12 : workday(chance, signed + 18, Math.min(a1Until, signed + 420));
  const a2On = a2 === null ? a1On : workday(chance, a1On + (a1 === null ? 60 : 30), Math.min(ASKED_ON - 4, a1On + 330));
  const closed = {
    a1: a1 === null ? null : { on: a1On, result: a1 },
    a2: a2 === null ? null : { on: a2On, result: a2 },
  };
  const last = Math.max(a1On, a2On);
  const over = workday(chance, last + 10, Math.min(OVER_BY, last + 260));
  if (a2 === 'passed' && chance.yes(0.88)) return { ...closed, certificate: over, ended: null, left: null };
  return { ...closed, certificate: null, ended: over, left: group === 'mandatory' || chance.yes(0.2) ? over : null };
}

/** Of those who never came so far: half of the mandatory and a quarter of the others left. */
export function drawLeaving(registered: number, group: string, chance: Chance): number | null {
  if (group === 'toBeDetermined' || !chance.yes(group === 'mandatory' ? 0.5 : 0.25)) return null;
  return workday(chance, registered + 40, Math.min(OVER_BY, registered + 500));
}

function workday(chance: Chance, from: number, until: number): number {
  return Math.max(workdayFrom(from), workdayUntil(chance.int(from, Math.max(from, until))));
}
