import type { DerivedFigure } from '../../engine/derived.ts';
import { firstVersion } from '../../engine/first-version.ts';
import type { Indicator } from '../../engine/indicator.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';

type Own = Pick<DerivedFigure, 'id' | 'title' | 'counts' | 'source' | 'measure' | 'numerator' | 'denominator' | 'decimals'>;

const percent: Label = { nl: 'procent', en: 'percent' };
const noSum: Label = {
  nl: 'Verhoudingen van verschillende gehelen zijn niet op te tellen: reken opnieuw uit teller en noemer.',
  en: 'Ratios of different wholes do not add up: compute again from numerator and denominator.',
};

/** What a derived figure takes over from the definition that it says something about. */
export function fromIndicator(
  base: Indicator,
  own: Own & Partial<Pick<DerivedFigure, 'unit' | 'caveats' | 'dimensions'>>,
): DerivedFigure {
  return {
    unit: percent,
    caveats: base.caveats,
    subject: base.subject,
    population: base.population,
    periodDay: base.periodDay,
    kind: base.kind,
    dimensions: base.dimensions,
    additive: false,
    additiveWhy: noSum,
    version: 1,
    versionFrom: plainDate('2023-01-01'),
    versions: firstVersion,
    ...own,
  };
}
