import type { LawSettings } from '../settings.ts';

/** Q19: what a signed proof counts for. By the half hour as recorded, or by whole hours where an agency says so. */
export function countedHalfHours(halfHours: number, settings: LawSettings): number {
  return settings.participationStep.value === 'halfHour' ? halfHours : halfHours - (halfHours % 2);
}
