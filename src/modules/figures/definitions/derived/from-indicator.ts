import type { DerivedFigure } from '../../engine/derived.ts';
import { firstVersion } from '../../engine/first-version.ts';
import type { Indicator } from '../../engine/indicator.ts';
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
    ...since(base),
    ...own,
  };
}

/** As old as what it is made of. Where that has been defined otherwise since, both terms are counted by its newest version. */
function since({ version, versions }: Indicator): Pick<DerivedFigure, 'versionFrom' | 'versions'> {
  const [first] = version === 1 ? versions : firstVersion;
  if (first === undefined) throw new Error('A definition without a version');
  const changed: Label =
    version === 1
      ? first.changed
      : {
          nl: `Eerste versie; geteld met versie ${version} van de definitie waar ze op rust.`,
          en: `First version; counted with version ${version} of the definition that it rests on.`,
        };
  return { versionFrom: first.from, versions: [{ version: 1, from: first.from, changed }] };
}
