import type { Indicator } from './indicator.ts';

type Unit = Pick<Indicator, 'hundredths'>;

/**
 * What is counted and weighed are whole numbers, so that sums are exact; of euros these are cents. What is shown is in the unit of the
 * definition. This is the one place where the one becomes the other: figures and receipts are in the unit, differences are taken of whole
 * numbers.
 */
export function inUnit({ hundredths }: Unit, whole: number): number {
  return hundredths === true ? whole / 100 : whole;
}

/** The whole number behind what was shown; exact up to 2^46 euros. */
export function inWhole({ hundredths }: Unit, shown: number): number {
  return hundredths === true ? Math.round(shown * 100) : shown;
}

/** Places behind the comma of what is shown. */
export function decimalsOf({ hundredths }: Unit): number {
  return hundredths === true ? 2 : 0;
}
