import type { DerivedFigure } from '../engine/derived.ts';
import type { Indicator } from '../engine/indicator.ts';
import { earlierIndicators, findIndicator, indicators } from '../indicators.ts';
import { printedFigures } from '../report/printed-figures.ts';
import { refuseWrongDefinitions } from './check.ts';
import { evolutions } from './derived/evolutions.ts';
import { means } from './derived/means.ts';
import { rates } from './derived/rates.ts';
import { shares } from './derived/shares.ts';

export type Figure = Indicator | DerivedFigure;

/** In the order of the report: shares, rates and means; evolutions, of which every count has one, last. */
export const derivedFigures: readonly DerivedFigure[] = [...shares, ...rates, ...means, ...evolutions];

/** Every figure that can be asked, counted and derived: the register of definitions. */
export const figureBook: readonly Figure[] = [...indicators, ...derivedFigures];

/** The newest where no version is named. */
export function findFigure(id: string, version?: number): Figure | undefined {
  return (
    findIndicator(id, version) ??
    derivedFigures.find((figure) => figure.id === id && (version === undefined || figure.version === version))
  );
}

/** Before anything is counted. */
export function refuseWrongBook(): void {
  refuseWrongDefinitions({ indicators, earlier: earlierIndicators, derived: derivedFigures, printed: printedFigures });
}

export function isDerived(figure: Figure): figure is DerivedFigure {
  return 'numerator' in figure;
}
